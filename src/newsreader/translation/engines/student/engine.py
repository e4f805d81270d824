"""The engine that translates with student models, as Firefox Translations uses them.

In: an installed package. Out: an engine; see ``PackageEngine``. The score is the mean
log-probability of a piece.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.model.package import InstalledPackage
from newsreader.translation.engines.package_engine import LONGEST, PackageEngine, tag_of
from newsreader.translation.engines.student import blas
from newsreader.translation.engines.student.files import find_files
from newsreader.translation.packages import manifest

if TYPE_CHECKING:
    from newsreader.translation.engines.student.model import StudentModel


class StudentEngine(PackageEngine["StudentModel"]):
    """Translates with one student model."""

    def __init__(self, package: InstalledPackage, beam: int = 1, longest: int = LONGEST) -> None:
        super().__init__(
            package, tag_of("student", package, _sum_of_all(package), beam), beam, longest
        )

    def _load(self, folder: Path) -> "StudentModel":
        blas.one_thread()
        from newsreader.translation.engines.student.model import StudentModel

        return StudentModel(folder, find_files(folder))

    def _other_wordings(
        self,
        model: "StudentModel",
        text: str,
        prefix: str,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[str]:
        return model.alternatives(text, prefix, most, cancelled)


def _sum_of_all(package: InstalledPackage) -> str:
    """Return one checksum for every file: another shortlist or vocabulary translates otherwise.

    Of a folder that was never installed it is the one the package has.
    """
    made = manifest.read(package.folder)
    if made is None:
        return package.sha256
    lines = sorted(f"{name} {stored.sha256}\n" for name, stored in made.files.items())
    return hashlib.sha256("".join(lines).encode()).hexdigest()
