from pathlib import Path

import pytest
from tools.check_lexicon import check, repeated

from newsreader.dictionary.tables import TABLES
from tools import check_lexicon

READINGS = "# reading\thanja\n가\t加\n감\t減\n녀\t女\n자\t子者\n력\t力\n푸젠\t福建\n"
SOUND = {
    "ko_en": "가감\tnoun\t加減\taddition and subtraction; adjustment",
    "ko_en_terms": "가감하다\tverb\t加減\tto add and subtract",
    "ko_en_proper": "한빛\tproper\t\tHanbit (company)",
    "en_ko": "cut\tverb\tkʌt\t자르다; 줄이다",
    "en_ko_phrases": "cut down on\tverb\t\t줄이다",
}


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    file = tmp_path / "readings.tsv"
    file.write_text(READINGS, "utf-8")
    return file


@pytest.fixture
def faults_of(tmp_path: Path, readings: Path):
    """Return a function that checks sound tables with one of them changed."""

    def look(name: str = "", *lines: str) -> list[str]:
        for table in TABLES:
            rows = lines if table.name == name else [SOUND[table.name]]
            (tmp_path / f"{table.name}.tsv").write_text("".join(f"{r}\n" for r in rows), "utf-8")
        return check(tmp_path, readings)

    return look


def test_sound_tables_have_no_fault(faults_of):
    assert faults_of() == []


def test_the_shipped_tables_have_no_fault():
    assert check() == []


@pytest.mark.parametrize(
    ("name", "line", "fault"),
    [
        ("ko_en", "가감\tnoun\t加減", "four columns"),
        ("ko_en", "\tnoun\t\tword", "four columns"),
        ("ko_en", "가감\tnom\t加減\taddition", "no part of speech “nom”"),
        ("ko_en", "가감\tpreposition\t加減\taddition", "no part of speech “preposition”"),
        ("ko_en", "가람\tproper\t\tGaram", "they alone stand in ko_en_proper.tsv"),
        ("ko_en_proper", "가감\tnoun\t\taddition", "they alone stand in ko_en_proper.tsv"),
        ("ko_en", "가감\tverb\t加減\tto add", "no verb ends so"),
        ("ko_en", "가감\tnoun\t加減\taddition;  adjustment", "spaces too many"),
        ("ko_en", "가감 \tnoun\t加減\taddition", "spaces too many"),
        ("ko_en", "가감\tnoun\t加減\tad\u200bdition", "cannot be seen"),
        ("ko_en", "\u1100\u1161\u1100\u1161\u11b7\tnoun\t加減\taddition", "not in NFC"),
        ("ko_en", "가감\tnoun\t加減\t덧셈", "wrong script"),
        ("ko_en", "가감\tnoun\t加減\taddition; (sums", "bracket without the other"),
        ("ko_en", "가감\tnoun\t加減\taddition; ", "a gloss is empty"),
        ("ko_en", "가감\tnoun\t加減\taddition (of sums; of parts)", "bracket without the other"),
        ("ko_en", "가감\tnoun\t加減\taddition, change; addition", "“addition” is said twice"),
        ("ko_en", "가감_\tnoun\t\taddition", "not written so"),
        ("ko_en", "sum\tnoun\t\taddition", "has Hangul, or is an acronym"),
        ("ko_en", "가감\tnoun\tabc\taddition", "has no hanja"),
        ("ko_en", "가감\tnoun\t減加\taddition", "減加 is not read 가감"),
        ("ko_en", "가감\tnoun\t加鑑\taddition", "鑑 is not in hanja_readings.tsv"),
        ("en_ko", "cut\tverb\tkʌt\tto cut", "wrong script"),
        ("en_ko", "자르다\tverb\tkʌt\t자르다", "not written so"),
        ("en_ko", "cut\tverb\t\t자르다", "has its pronunciation"),
        ("en_ko", "cut\tverb\tkut!\t자르다", "no sound of English: !"),
        ("en_ko", "cutter\tnoun\tkʌtɚ\t칼", "no main stress"),
    ],
)
def test_each_fault_is_found_and_nothing_else(faults_of, name, line, fault):
    found = faults_of(name, line)
    assert found
    assert any(fault in one for one in found)
    assert all(one.startswith(f"{name}.tsv:1") for one in found)


def test_rows_stand_in_the_order_of_their_headwords(faults_of):
    later = "자력\tnoun\t\town strength"
    assert faults_of("ko_en", SOUND["ko_en"], later) == []
    assert faults_of("ko_en", later, SOUND["ko_en"]) == ["ko_en.tsv:2: 가감: stands after 자력"]


def test_a_word_stands_in_one_row_of_all_tables(faults_of):
    found = faults_of("ko_en_terms", "가감\tnoun\t加減\tchange")
    assert found == ["ko_en_terms.tsv:1: 가감: is the same word as ko_en.tsv:1: 가감"]


def test_words_with_other_hanja_or_another_part_of_speech_are_others(faults_of):
    lines = "여자\tnoun\t女子\twoman", "여자\tnoun\t女者\tshe", "여자\tadverb\t女子\twomanly"
    assert faults_of("ko_en", *lines) == []


def test_an_english_word_is_the_same_with_another_pronunciation(faults_of):
    (found,) = faults_of("en_ko_phrases", "cut\tverb\tkɑt\t베다")
    assert found == "en_ko_phrases.tsv:1: cut: is the same word as en_ko.tsv:1: cut"


@pytest.mark.parametrize(
    ("glosses", "words"),
    [
        ("ship, boat; boat", ["boat"]),
        ("to form, set up; to set up", ["to set up"]),
        ("gold; Friday (short form); Friday", ["Friday"]),
        ("ball; ball (baseball pitch)", []),
        ("range (stove); range (extent)", []),
        ("1,000; 1,000,000", []),
    ],
)
def test_what_is_said_twice(glosses, words):
    assert list(repeated(glosses)) == words


def test_all_is_well_in_silence(capsys):
    assert check_lexicon.main() == 0
    assert capsys.readouterr() == ("", "")
