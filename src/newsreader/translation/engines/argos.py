"""The engine that translates with Argos model packages.

In: an installed package. Out: an engine; see ``PackageEngine``.
"""

from collections.abc import Callable
from pathlib import Path

from newsreader.model.package import InstalledPackage
from newsreader.translation import argos_wordings
from newsreader.translation.argos_model import ArgosModel
from newsreader.translation.engines.package_engine import LONGEST, PackageEngine, tag_of
from newsreader.translation.packages import metadata


class ArgosEngine(PackageEngine[ArgosModel]):
    """Translates with one Argos package."""

    def __init__(
        self,
        package: InstalledPackage,
        beam: int = 2,
        threads: int | None = None,
        longest: int = LONGEST,
    ) -> None:
        super().__init__(package, tag_of("argos", package, package.sha256, beam), beam, longest)
        self._threads = threads

    def _load(self, folder: Path) -> ArgosModel:
        prefix = metadata.read(folder).target_prefix
        return ArgosModel(folder, self._threads, prefix)

    def _other_wordings(
        self, model: ArgosModel, text: str, prefix: str, most: int, cancelled: Callable[[], bool]
    ) -> list[str]:
        return argos_wordings.alternatives(model, text, prefix, most, self._beam, cancelled)
