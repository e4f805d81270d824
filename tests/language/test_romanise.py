from pathlib import Path

import pytest

from newsreader.language.dictionary_forms import spoken_words
from newsreader.language.romanise import is_person, romanise, romanise_person, romanise_place
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span

GOLD = Path(__file__).parent.parent / "data/romanisation.tsv"


def _gold() -> list[list[str]]:
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def romanised(what: str, text: str, pos: str, hanja: str) -> str:
    if what == "person":
        return romanise_person(text)
    if what == "place":
        return romanise_place(text, hanja)
    words = spoken_words(text, pos, hanja)
    return " ".join(romanise(word.surface, word.morphemes, word.known) for word in words)


@pytest.mark.parametrize(("what", "text", "pos", "hanja", "letters"), _gold())
def test_words_places_and_names_in_latin_letters(what, text, pos, hanja, letters):
    assert romanised(what, text, pos, hanja) == letters


@pytest.mark.parametrize(
    ("stem", "ending", "letters"),
    [("좋", "고", "joko"), ("낳", "지", "nachi"), ("잃", "는", "illeun")],
)
def test_the_h_of_a_predicate_is_heard_in_what_follows(stem, ending, letters):
    morphemes = (Morpheme(stem, "VV", Span(0, 1)), Morpheme(ending, "EC", Span(1, 2)))
    assert romanise(stem + ending, morphemes) == letters


def test_a_headword_of_several_words_keeps_its_spaces():
    assert romanised("word", "선거구 획정", "noun", "選擧區劃定") == "seongeogu hoekjeong"


def test_letters_and_signs_stay_as_they_are():
    assert romanised("word", "KF-21 사업", "noun", "") == "KF-isibil saeop"


@pytest.mark.parametrize(
    ("name", "is_one"), [("한복남", True), ("가가가", False), ("김", False), ("Kim", False)]
)
def test_a_surname_and_two_syllables_look_like_a_person(name, is_one):
    assert is_person(name) is is_one
