"""The students of the test data, small but real, and copies of them to be damaged."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.engines.student.files import StudentFiles, find_files
from tests.conftest import DATA

STUDENTS = DATA / "student"


def installed(pair: str) -> InstalledPackage:
    folder = STUDENTS / pair.replace("-", "_")
    size = sum(file.stat().st_size for file in folder.iterdir())
    return InstalledPackage(Pair.parse(pair), "1.0", folder, size, "5a" * 32)


@dataclass(frozen=True)
class Copy:
    """A student in a folder of the test's own."""

    package: InstalledPackage
    files: StudentFiles

    @property
    def folder(self) -> Path:
        return self.package.folder

    @property
    def model(self) -> Path:
        return self.folder / self.files.model

    @property
    def shortlist(self) -> Path:
        return self.folder / self.files.shortlist


@pytest.fixture
def ko_en() -> InstalledPackage:
    return installed("ko-en")


@pytest.fixture
def en_ko() -> InstalledPackage:
    return installed("en-ko")


@pytest.fixture
def copy(tmp_path: Path, ko_en: InstalledPackage) -> Copy:
    folder = tmp_path / "student"
    shutil.copytree(ko_en.folder, folder)
    return Copy(replace(ko_en, folder=folder), find_files(folder))
