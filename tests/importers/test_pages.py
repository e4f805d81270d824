"""Whole pages become the articles their golden pictures show."""

from pathlib import Path

import pytest

from newsreader.importers import files, registry
from tests.importers.pictures import picture

PAGES = Path(__file__).parent.parent / "data" / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.txt") if ".golden" not in path.name)


@pytest.mark.parametrize("name", NAMES)
def test_page_becomes_its_golden_picture(name):
    source = files.load(PAGES / f"{name}.txt")
    golden = (PAGES / f"{name}.golden.txt").read_text(encoding="utf-8")
    assert picture(registry.read(source), source) == golden


def test_there_are_pages_of_both_languages():
    assert sum(name.startswith("ko_") for name in NAMES) >= 6
    assert sum(name.startswith("en_") for name in NAMES) >= 6
