"""What is no part of a word is not explained with it."""

import pytest

from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord
from newsreader.ui.widgets.word_html import bare_surface, spoken


def word(surface: str, *parts: tuple[str, str], start: int = 7) -> ExplainedWord:
    morphemes, place = [], start
    for form, tag in parts:
        morphemes.append(Morpheme(form, tag, Span(place, place + len(form))))
        place += len(form)
    return ExplainedWord(
        surface, Span(start, start + len(surface)), surface, "noun", morphemes=tuple(morphemes)
    )


@pytest.mark.parametrize(
    ("given", "bare"),
    [
        (word("“바다는", ("“", "SSO"), ("바다", "NNG"), ("는", "JX")), "바다는"),
        (word("바다.”", ("바다", "NNG"), (".", "SF"), ("”", "SSC")), "바다"),
        (word("1~3월", ("1", "SN"), ("~", "SO"), ("3", "SN"), ("월", "NNB")), "1~3월"),
        (word("18%", ("18", "SN"), ("%", "SW")), "18%"),
        (word("…", ("…", "SE")), "…"),
        (word("U.S."), "U.S."),
    ],
)
def test_punctuation_around_a_word_is_left_out(given: ExplainedWord, bare: str):
    assert bare_surface(given) == bare


def test_punctuation_is_no_morpheme_to_explain():
    given = word("바다는.", ("바다", "NNG"), ("는", "JX"), (".", "SF"))
    assert [m.form for m in spoken(given.morphemes)] == ["바다", "는"]


def test_a_word_of_punctuation_alone_keeps_it():
    given = word("…", ("…", "SE"))
    assert spoken(given.morphemes) == given.morphemes


def test_an_overlapping_morpheme_does_not_cut_the_surface():
    parts = (Morpheme("하", "XSV", Span(2, 3)), Morpheme("었", "EP", Span(3, 3)))
    given = ExplainedWord(
        "결정했다.",
        Span(0, 5),
        "결정하다",
        "verb",
        morphemes=(
            Morpheme("결정", "NNG", Span(0, 2)),
            *parts,
            Morpheme("다", "EF", Span(3, 4)),
            Morpheme(".", "SF", Span(4, 5)),
        ),
    )
    assert bare_surface(given) == "결정했다"
