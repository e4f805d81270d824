import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.language import Pair
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.packages import find
from tests.translation.engine_contract import assert_word_links

pytestmark = pytest.mark.slow

BAD = {
    "10,000 characters": "가나다라마 " * 1_666 + "바사아자",
    "3,000 characters without a space": "쌀" * 3_000,
    "5,000 repeats of one token": "시장은 " * 5_000,
    "only emoji": "🙂🎉👨\u200d👩\u200d👧🇰🇷",
    "only hanja": "北韓核問題協商再開",
    "mixed scripts": "Seoul 서울 東京 Москва القاهرة กรุงเทพ ひらがな 3월",
    "NUL characters": "3월\0 쌀 \0가격이\0",
    "half a character": "3월 쌀\ud800 가격이",
    "zero-width spaces": "3월\u200b쌀\u200b가격이\u200b올랐다.",
    "decomposed": "3월 쌀 가격이",
    "full-width": "３월 쌀 가격이 ６５퍼센트 올랐다．",
    "fillers that are letters": "\u3164\u115f",
    "right to left": "\u202e3월 쌀 가격이\u202c",
    "line breaks": "3월\n쌀\r\n가격이\t올랐다.",
}


@pytest.fixture(scope="module")
def engine(session_home) -> ArgosEngine:
    return ArgosEngine(find(session_home, Pair.parse("ko-en")))


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_bad_input_stays_one_sentence_with_sound_links(engine, text):
    good = "3월 쌀 가격이 65퍼센트 올랐다."
    before, result, after = engine.translate([good, text, good])
    assert result.source == text
    assert before.target == after.target == "The price of rice rose 65 percent in March."
    assert_word_links(text, result.target, result.attention)


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_bad_input_can_be_attended_and_worded_otherwise(engine, text):
    for source, target in ((text, "The price."), ("쌀 가격", text)):
        (links,) = engine.attend([(source, target)])
        assert_word_links(source, target, links)
    if len(text) < 100:
        assert all(found.startswith("The") for found in engine.alternatives(text, "The", most=2))
        assert all(found.startswith(text) for found in engine.alternatives("쌀", text, most=2))


@settings(max_examples=25)
@given(st.text(max_size=40), st.text(max_size=20))
def test_any_text_can_be_translated_attended_and_worded_otherwise(engine, text, prefix):
    (result,) = engine.translate([text])
    assert result.source == text
    assert_word_links(text, result.target, result.attention)
    (links,) = engine.attend([(text, prefix)])
    assert_word_links(text, prefix, links)
    found = engine.alternatives(text, prefix, most=2)
    assert all(one.startswith(prefix) for one in found)
