"""The translation engines in use, one a direction.

In: a direction and a beam. Out: an engine for the newest installed package; an engine whose
package was replaced or removed is unloaded.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsreader.errors import PackageMissingError
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths

if TYPE_CHECKING:
    from newsreader.translation.base import Engine


class Engines:
    """Keeps engines loaded while their package stays the same."""

    def __init__(
        self,
        find: Callable[[Pair], InstalledPackage],
        make: "Callable[[InstalledPackage, int], Engine]",
    ) -> None:
        """Remember how to find the package of a direction and how to make its engine."""
        self._find = find
        self._make = make
        self._lock = threading.Lock()
        self._engines: dict[Pair, tuple[InstalledPackage, int, Engine]] = {}

    @classmethod
    def of_packages(cls, paths: Paths) -> "Engines":
        """Return the engines over the Argos packages on this machine."""

        def find(pair: Pair) -> InstalledPackage:
            from newsreader.translation import packages

            return packages.find(paths, pair)

        def make(package: InstalledPackage, beam: int) -> "Engine":
            from newsreader.translation.engines.argos import ArgosEngine

            return ArgosEngine(package, beam)

        return cls(find, make)

    def engine(self, pair: Pair, beam: int) -> "Engine":
        """Return the engine of a direction.

        Raises:
            PackageMissingError: no package is installed for it.
        """
        try:
            package = self._find(pair)
        except PackageMissingError:
            self.drop(pair)
            raise
        with self._lock:
            known = self._engines.get(pair)
            if known is not None and known[:2] == (package, beam):
                return known[2]
        self.drop(pair)
        engine = self._make(package, beam)
        with self._lock:
            self._engines[pair] = (package, beam, engine)
        return engine

    def drop(self, pair: Pair) -> None:
        """Unload the engine of a direction, if one is loaded."""
        with self._lock:
            known = self._engines.pop(pair, None)
        if known is not None:
            known[2].unload()

    def close(self) -> None:
        """Unload every engine."""
        for pair in list(self._engines):
            self.drop(pair)
