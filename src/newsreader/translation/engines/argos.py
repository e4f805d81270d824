"""The engine that translates with Argos model packages.

In: an installed package. Out: an engine; see ``PackageEngine``.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from newsreader.model.cancelling import never
from newsreader.model.package import InstalledPackage
from newsreader.model.translation import SentenceTranslation
from newsreader.translation import argos_wordings, calibration
from newsreader.translation.argos_model import ArgosModel
from newsreader.translation.engines.package_engine import LONGEST, PackageEngine, tag_of
from newsreader.translation.packages import metadata
from newsreader.translation.written import Written


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

    def translate_aside(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        """Return what ``translate`` does, with a thread less; see ``Considerate``.

        What is begun cannot be broken off; this way one who comes does not wait behind it. Raises
        as ``translate`` does.
        """

        def write(model: ArgosModel, texts: Sequence[str]) -> list[Written]:
            return model.translate(texts, self._beam, cancelled, spare=1)

        return self._translated(sentences, write, cancelled)

    def _load(self, folder: Path) -> ArgosModel:
        prefix = metadata.read(folder).target_prefix
        choice = calibration.read(self._package.calibration)
        return ArgosModel(folder, self._threads, prefix, choice)

    def _other_wordings(
        self, model: ArgosModel, text: str, prefix: str, most: int, cancelled: Callable[[], bool]
    ) -> list[str]:
        return argos_wordings.alternatives(model, text, prefix, most, self._beam, cancelled)
