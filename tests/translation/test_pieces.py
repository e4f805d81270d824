import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.language import Pair
from newsreader.translation.packages import find
from newsreader.translation.pieces import PieceTable

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def table(session_home) -> PieceTable:
    folder = find(session_home, Pair.parse("ko-en")).folder
    return PieceTable((folder / "sentencepiece.model").read_bytes())


def stretches(table: PieceTable, text: str) -> list[str]:
    return [span.of(text).strip() for span in table.encode(text).spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("시장은 월요일", ["시장은", "월요일"]),
        ("🙂시장", ["🙂", "🙂", "시", "장"]),
        ("가\u200b나", ["가", "\u200b나"]),
        ("ＡＢ", ["Ａ", "Ｂ"]),
        ("a\0b", ["a", "\0", "b"]),
        ("㎏", ["㎏", "㎏"]),
    ],
)
def test_pieces_say_where_they_stand_in_the_text_as_given(table, text, expected):
    assert stretches(table, text) == expected


def test_decomposed_hangul_has_the_words_of_composed(table):
    text = "시장은 월요일 서울에서"
    apart = unicodedata.normalize("NFD", text)
    found = [unicodedata.normalize("NFC", one) for one in stretches(table, apart)]
    assert found == stretches(table, text)


_ODD_SIGNS = (
    "🙂👨\u200d👩\u200d👧 \u200b\0ＡＢ１２㎏㈜ﬁ½…가나다월요일\u0301\u1112\u1161\u11ab  \t\n▁"
)
ODD = st.text(st.one_of(st.characters(), st.sampled_from(_ODD_SIGNS)), max_size=60)


@given(text=ODD)
def test_the_spans_of_any_text_lie_in_it_and_never_go_back(table, text):
    found = table.encode(text)
    assert len(found.spans) == len(found.pieces) == len(found)
    assert all(span.end <= len(text) for span in found.spans)
    assert all(one.start <= other.start for one, other in pairwise(found.spans))
    assert table.count(text) == len(found)


@given(text=ODD)
def test_no_letter_of_a_text_is_left_out_by_its_pieces(table, text):
    # What is written the same in any form is in some piece.
    covered = {place for span in table.encode(text).spans for place in range(*_ends(span))}
    for place, character in enumerate(text):
        if "가" <= character <= "힣" or (character.isascii() and character.isalnum()):
            assert place in covered


@given(st.data())
def test_the_spans_of_any_pieces_lie_in_their_text(table, data):
    known = list(table)
    pieces = data.draw(
        st.lists(st.one_of(st.sampled_from(known), st.text(min_size=1, max_size=3)), max_size=20)
    )
    made = table.decode(pieces)
    assert made.text == made.text.strip()
    assert len(made.spans) == len(pieces)
    assert all(span.end <= len(made.text) for span in made.spans)


def test_half_a_character_is_no_reason_to_fail(table):
    assert table.count("\ud800가") == len(table.encode("\ud800가"))


def test_marks_for_the_model_are_no_text(table):
    assert table.is_text("▁The")
    assert not table.is_text("<s>")
    assert not table.is_text("<unk>")


def _ends(span):
    return span.start, span.end
