import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.normalise import normalise, regular_copy

TEXTS = st.one_of(
    st.text(),
    st.text("가\u1100\u1161\u11a8e\u0301 \u200b\ufeff\xa0\xad\r\n\t\x07\u200d👩😀\u3164a美\ud800"),
)


@pytest.mark.parametrize(
    ("given_text", "stored"),
    [
        ("한글", "한글"),
        ("\ufeff국\u200b방부", "국방부"),
        ("12\xa0조\u3000원", "12 조 원"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("co\xadoperate", "cooperate"),
        ("a\x00b\x07c\x1b", "abc"),
        ("tab\there", "tab here"),
        ("👨\u200d👩\u200d👧 가\u200d나", "👨\u200d👩\u200d👧 가나"),
        ("\u202eabc\u202c", "abc"),
        ("broken \ud800", "broken \ufffd"),
    ],
)
def test_what_is_stored(given_text, stored):
    assert normalise(given_text) == stored


@given(TEXTS)
def test_stored_text_is_regular_and_stays_so(text):
    stored = normalise(text)
    assert normalise(stored) == stored
    assert unicodedata.is_normalized("NFC", stored)
    stored.encode("utf-8")


@given(TEXTS)
def test_every_character_of_a_copy_has_its_place_in_the_text(text):
    copy = regular_copy(text)
    assert len(copy.starts) == len(copy.ends) == len(copy.text)
    place = 0
    for start, end in zip(copy.starts, copy.ends, strict=True):
        assert place <= start < end <= len(text)
        place = start
    assert "\n" not in copy.text


def test_spans_of_a_copy_lead_back_to_the_text():
    text = "\u200b국\u1107\u1161\u11bc부 \xa0는"
    copy = regular_copy(text)
    assert copy.text == "국방부  는"
    assert copy.original(0, 3).of(text) == "국\u1107\u1161\u11bc부"
    assert copy.original(5, 6).of(text) == "는"
    assert len(copy.original(6, 6)) == 0
