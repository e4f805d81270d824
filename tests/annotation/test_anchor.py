import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.annotation import anchor
from newsreader.errors import QuoteAmbiguousError, QuoteNotFoundError
from newsreader.model.span import Span

TEXT = (
    "The harbor opened on Monday. Ships came from the north. "
    "Nobody was hurt when the old crane fell. Ships came from the south."
)


def _span(quote: str, text: str = TEXT) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def _found(quote: str, changed: str) -> str | None:
    span = anchor.find(anchor.select(TEXT, _span(quote)), changed)
    return None if span is None else span.of(changed)


texts = st.text(min_size=1, max_size=200)


@given(texts, st.data())
def test_a_selector_finds_its_own_span(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end)
    assert anchor.find(anchor.select(text, span), text) == span


@given(st.text(alphabet="가나다 abc.", max_size=60), st.text(alphabet="가나다 abc.", max_size=60))
def test_a_long_quote_survives_edits_elsewhere(before: str, after: str):
    quote = "Nobody was hurt when the old crane fell."
    changed = before + TEXT + after
    span = anchor.find(anchor.select(TEXT, _span(quote)), changed)
    assert span is not None
    assert span.of(changed) == quote


@pytest.mark.parametrize(
    ("quote", "changed", "expected"),
    [
        # words were put in front
        ("the old crane", "Late news. " + TEXT, "the old crane"),
        # a word inside the quote changed
        (
            "Nobody was hurt when the old crane fell.",
            TEXT.replace("old crane", "big crane"),
            "Nobody was hurt when the big crane fell.",
        ),
        # the sentence before it went
        (
            "the old crane fell",
            TEXT.replace("Ships came from the north. ", ""),
            "the old crane fell",
        ),
        # of two, the one with the same company
        ("Ships came", "Late news. " + TEXT, "Ships came"),
    ],
)
def test_a_quote_is_found_again(quote: str, changed: str, expected: str):
    assert _found(quote, changed) == expected


def test_of_two_equal_quotes_the_company_decides():
    second = TEXT.rindex("Ships came")
    selector = anchor.select(TEXT, Span(second, second + len("Ships came")))
    changed = "Late news. " + TEXT
    span = anchor.find(selector, changed)
    assert span is not None
    assert changed[span.start :] == "Ships came from the south."


@pytest.mark.parametrize(
    ("quote", "changed"),
    [
        # the text is gone
        ("the old crane fell", "The harbor opened on Monday. Ships came from the north."),
        # only a look-alike is left
        ("Ships came from the south.", "Trains came from the east. Nobody saw it."),
        # a short quote in quite another company
        ("the north", "In summer the north of the island is dry."),
        ("hurt", "It was a hurt that never healed in all those years of waiting."),
    ],
)
def test_a_look_alike_is_no_place(quote: str, changed: str):
    assert _found(quote, changed) is None


def test_two_places_that_fit_equally_are_no_place():
    text = "one two three"
    selector = anchor.select(text, Span(4, 7))
    assert anchor.find(selector, "one two three one two three") is None


def test_an_emoji_before_the_quote_moves_nothing():
    text = "😀 속보: 시가 도서관을 연다."
    span = Span(6, 8)
    assert anchor.find(anchor.select(text, span), text) == span


def test_a_quote_is_located_with_other_white_space():
    index, span = anchor.locate("opened  on\nMonday", ["Nothing here.", TEXT])
    assert index == 1
    assert span.of(TEXT) == "opened on Monday"


def test_a_quote_that_is_nowhere():
    with pytest.raises(QuoteNotFoundError, match="“trains” does not occur"):
        anchor.locate("trains", [TEXT])


def test_a_quote_that_is_twice():
    with pytest.raises(QuoteAmbiguousError, match="2 times"):
        anchor.locate("Ships came", [TEXT])
