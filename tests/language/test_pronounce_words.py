import shutil
from pathlib import Path

import pytest

from newsreader.errors import LanguageError
from newsreader.language.pronounce_words import load
from newsreader.paths import resource

TABLES = ("pronounce_parts.tsv", "pronunciations.tsv")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in TABLES:
        shutil.copy(resource("language", name), tmp_path)
    return tmp_path


def test_the_effects_of_parts_are_known(folder: Path):
    effects = {part.effect for parts in load(folder).parts.values() for part in parts}
    assert effects == {"tense", "insert"}


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_table_is_told(folder: Path, name: str):
    (folder / name).unlink()
    with pytest.raises(LanguageError, match=name):
        load(folder)


@pytest.mark.parametrize("name", TABLES)
def test_a_broken_line_is_told(folder: Path, name: str):
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write("한\t두\t세\t네\t다섯\n")
    with pytest.raises(LanguageError, match=f"{name} has a broken line: 한"):
        load(folder)
