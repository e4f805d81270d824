"""Reasons in the interface's language, whatever the flag is about."""

import pytest

from newsreader.model.quality import Flag, FlagKind
from newsreader.ui.reader.doubt_text import reason, spoken

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("kind", "values", "text"),
    [
        (FlagKind.NUMBER, ("3천", "300"), "The original says “3천”, the translation “300”."),
        (FlagKind.NUMBER, ("3천", ""), "“3천” is missing from the translation."),
        (FlagKind.NUMBER, ("", "7"), "“7” is not in the original."),
        (FlagKind.LEFTOVER, ("“정책”", "…"), "Left untranslated: “정책”, …"),
        (FlagKind.LENGTH, ("empty",), "There is no translation."),
        (FlagKind.LENGTH, ("shorter",), "The translation is much shorter than the original."),
        (FlagKind.LENGTH, ("longer",), "The translation is much longer than the original."),
        (FlagKind.REPETITION, ("the",), "“the” is repeated."),
        (FlagKind.NEGATION, ("lost",), "The original is negative, the translation is not."),
        (FlagKind.NEGATION, ("added",), "The translation is negative, the original is not."),
        (FlagKind.NAME, ("윤해솔",), "The name “윤해솔” is missing."),
        (FlagKind.SCORE, (), "The engine was unsure of this sentence."),
    ],
)
def test_every_kind_has_its_sentence(kind, values, text):
    assert reason(Flag(kind, "Detail.", values)) == text


@pytest.mark.parametrize("kind", [kind for kind in FlagKind if kind is not FlagKind.SCORE])
def test_a_flag_that_names_no_words_says_its_detail(kind):
    assert reason(Flag(kind, "Something is odd.")) == "Something is odd."


def test_all_reasons_are_spoken_in_one_line():
    flags = [Flag(FlagKind.NAME, "", ("A",)), Flag(FlagKind.SCORE, "")]
    assert spoken(flags) == "The name “A” is missing. The engine was unsure of this sentence."


def test_braces_in_a_text_are_text():
    assert reason(Flag(FlagKind.NAME, "", ("{0}",))) == "The name “{0}” is missing."
