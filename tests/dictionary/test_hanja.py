import re
import shutil
from pathlib import Path

import pytest

from newsreader.dictionary.hanja import is_hanja, load, shipped
from newsreader.dictionary.tables import TABLES, read
from newsreader.errors import DictionaryError
from newsreader.model.details import HanjaCharacter
from newsreader.model.language import Language
from newsreader.paths import resource

HEADLINES = resource("language", "hanja.tsv")
CHARACTERS = resource("language", "hanja_characters.tsv")
COMMONEST = 1000


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("# ")]


def test_a_character_has_its_readings_its_meaning_and_its_korean_name():
    country, north = shipped().characters("國北")
    assert country == HanjaCharacter("國", ("국",), "country", "나라 국")
    assert (north.readings, north.taught) == (("북", "배"), "북녘 북")


def test_each_character_comes_once_and_hangul_not_at_all():
    assert [one.character for one in shipped().characters("제各各")] == ["各"]


def test_a_rare_character_has_its_readings_only():
    (rare,) = shipped().characters("嘉")
    assert (rare.readings, rare.meaning, rare.taught) == (("가",), "", "")


def test_a_character_nobody_knows_is_still_one():
    assert shipped().characters("㐀") == (HanjaCharacter("㐀", ()),)
    assert is_hanja("\uf900")
    assert not is_hanja("가")


def test_the_commonest_hanja_of_the_lexicon_all_have_a_meaning():
    count: dict[str, int] = {}
    for table in TABLES:
        if table.language is Language.KOREAN:
            for entry in read(resource("lexicon", f"{table.name}.tsv"), table.language):
                for char in filter(is_hanja, entry.hanja):
                    count[char] = count.get(char, 0) + 1
    commonest = sorted(count, key=lambda char: -count[char])[:COMMONEST]
    known = shipped().characters("".join(commonest))
    without = [one.character for one in known if not one.meaning]
    # As words are added the order changes a little.
    assert len(without) <= COMMONEST // 50, without


def test_the_korean_name_of_a_character_ends_in_its_usual_reading():
    for char, readings, meaning, taught in _rows(CHARACTERS):
        assert len(char) == 1, char
        assert is_hanja(char), char
        assert re.fullmatch(r"[가-힣]+ [가-힣]", taught), char
        assert taught[-1] == readings.split("/")[0], char
        assert re.fullmatch(r"[A-Za-z0-9 ,()-]+", meaning), char


def test_readings_are_those_of_the_table_of_readings():
    table: dict[str, set[str]] = {}
    for reading, characters in _rows(resource("language", "hanja_readings.tsv")):
        for char in characters if len(reading) == 1 else "":
            table.setdefault(char, set()).add(reading)
    # The table of readings leaves out what differs at the beginning of a word only.
    at_a_beginning = {"異"}
    for char, readings, *_ in _rows(CHARACTERS):
        if char in table and char not in at_a_beginning:
            assert set(readings.split("/")) == table[char], char


def test_headlines_have_two_hundred_hanja_with_reading_and_meaning():
    rows = _rows(HEADLINES)
    assert len({form for form, *_ in rows}) == len(rows)
    assert sum(len(form) == 1 for form, *_ in rows) >= 200
    for form, reading, meaning in rows:
        assert all(map(is_hanja, form)), form
        assert re.fullmatch(r"[가-힣/]+", reading), form
        assert meaning == meaning.strip() != "", form


@pytest.mark.parametrize("name", ["hanja_readings.tsv", "hanja_characters.tsv"])
def test_a_table_that_is_missing_or_broken_is_told(tmp_path: Path, name: str):
    for table in ("hanja_readings.tsv", "hanja_characters.tsv"):
        shutil.copy(resource("language", table), tmp_path)
    (tmp_path / name).write_text("國\n", encoding="utf-8")
    with pytest.raises(DictionaryError, match=f"{name} has a broken line"):
        load(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(DictionaryError, match=f"{name} cannot be read"):
        load(tmp_path)
