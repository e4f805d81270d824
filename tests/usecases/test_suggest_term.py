"""A selection suggests a term: its own words, and what stands for them on the other side."""

import pytest

from newsreader.alignment import one_to_one
from newsreader.model.annotation import Side
from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.usecases import glossary
from newsreader.usecases.suggest_term import suggest_term
from tests.alignment.making import made

KO_EN = Pair.parse("ko-en")


def aligned(one, language=Language.KOREAN):
    whole = (Span(0, len(one.source)),)
    return one_to_one.align(0, ParagraphKind.BODY, language, one.source, whole, [one], "engine")


def suggested(bench, one, quote, side=Side.SOURCE, language=Language.KOREAN):
    paragraph = aligned(one, language)
    text = paragraph.source_text if side is Side.SOURCE else paragraph.target_text
    start = text.index(quote)
    found = suggest_term(bench, paragraph, side, Span(start, start + len(quote)), ())
    return found.source, found.target


LINKED = made(
    "윤하늘은 서울에서 총리를 만났다.",
    "Yun Haneul met the prime minister in Seoul.",
    "윤하늘은=Yun, 윤하늘은=Haneul, 서울에서=Seoul, 총리를=prime, 총리를=minister, 총리를=the",
)


@pytest.mark.parametrize(
    ("quote", "term"),
    [
        ("윤하늘은", ("윤하늘", "Yun Haneul")),
        ("윤하늘", ("윤하늘", "Yun Haneul")),
        ("하늘", ("하늘", "Yun Haneul")),
        ("총리를", ("총리", "prime minister")),
        ("서울에서", ("서울", "Seoul")),
        ("만났다", ("만났다", "")),
    ],
)
def test_a_korean_selection_loses_its_particles_and_finds_its_counterpart(bench, quote, term):
    assert suggested(bench, LINKED, quote) == term


def test_a_selection_in_the_translation_finds_what_it_translates(bench):
    assert suggested(bench, LINKED, "the prime minister", Side.TARGET) == ("총리", "prime minister")
    assert suggested(bench, LINKED, "Haneul", Side.TARGET) == ("윤하늘", "Haneul")


def test_an_english_selection(bench):
    one = made("Kono's plan", "고노의 계획", "Kono's=고노의")
    assert suggested(bench, one, "Kono's", language=Language.ENGLISH) == ("Kono", "고노")


def test_without_links_the_sound_tells(bench):
    one = made("어제 윤하늘이 왔다.", "Yesterday Yun Haneul came.")
    assert suggested(bench, one, "윤하늘이") == ("윤하늘", "Yun Haneul")


def test_without_anything_the_lexicon_helps(bench):
    assert suggested(bench, made("총리가 왔다.", ""), "총리가")[0] == "총리"
    assert suggested(bench, made("총리가 왔다.", ""), "총리가")[1]


def test_a_term_that_is_there_is_offered_as_it_is(bench):
    glossary.add(bench, KO_EN, "총리", "premier")
    assert suggested(bench, LINKED, "총리를") == ("총리", "premier")


def test_a_word_of_the_lexicon_keeps_what_looks_like_a_particle(bench):
    assert suggested(bench, made("민주주의 국가", "Democracy"), "민주주의")[0] == "민주주의"
