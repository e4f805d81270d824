import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.alignment.words import link
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink
from tests.alignment.linking import attention, check, span, told

KOREAN = "3월 쌀 가격이 65퍼센트 올랐다."
ENGLISH = "The price of rice rose 65 percent in March."


def test_attention_is_kept_where_nothing_contradicts_it():
    looked = attention("쌀 올랐다.", "Rice rose.", ("쌀", "Rice", 0.9), ("올랐다", "rose", 0.6))
    links = link("쌀 올랐다.", "Rice rose.", looked)
    assert told("쌀 올랐다.", "Rice rose.", links) == [("쌀", "Rice"), ("올랐다", "rose")]


def test_numbers_and_dates_need_no_attention():
    found = told(KOREAN, ENGLISH, link(KOREAN, ENGLISH, ()))
    assert ("65퍼센트", "65") in found
    assert ("65퍼센트", "percent") in found
    assert ("3월", "March") in found
    assert not any(here == "올랐다" for here, _ in found)


def test_an_anchor_outvotes_attention():
    looked = attention(KOREAN, ENGLISH, ("가격이", "March", 0.9), ("3월", "price", 0.6))
    found = link(KOREAN, ENGLISH, looked)
    best = next(one for one in found if one.target == span(ENGLISH, "March"))
    assert best.source == span(KOREAN, "3월")


def test_attention_tells_which_of_two_equal_numbers_is_meant():
    korean, english = "3명이 사과 3개를 샀다.", "Apples, 3 of them, went to 3 people."
    looked = (
        WordLink(span(korean, "3명이"), span(english, "3", 1), 0.9),
        WordLink(span(korean, "3개를"), span(english, "3", 0), 0.9),
    )
    found = {one.source: one.target for one in reversed(link(korean, english, looked))}
    assert found[span(korean, "3명이")] == span(english, "3", 1)
    assert found[span(korean, "3개를")] == span(english, "3", 0)


def test_without_attention_the_nearer_of_two_equal_numbers_is_taken():
    korean, english = "3명이 왔고 3명이 갔다.", "3 came and 3 left."
    found = {one.source: one.target for one in reversed(link(korean, english, ()))}
    assert found[span(korean, "3명이", 0)] == span(english, "3", 0)
    assert found[span(korean, "3명이", 1)] == span(english, "3", 1)


def test_a_hint_of_the_lexicon_links_words_nobody_looked_at():
    hint = (span(KOREAN, "가격이"), span(ENGLISH, "price"))
    assert ("가격이", "price") in told(KOREAN, ENGLISH, link(KOREAN, ENGLISH, (), [hint]))


def test_articles_and_prepositions_go_with_the_word_behind_them():
    korean, english = "도서관에서 책을 읽었다.", "read a book in the library."
    looked = attention(
        korean, english, ("도서관에서", "library", 0.9), ("책을", "in", 0.9), ("책을", "book", 0.9)
    )
    best = {one.target: one.source for one in reversed(link(korean, english, looked))}
    assert best[span(english, "in")] == best[span(english, "the")] == span(korean, "도서관에서")


def test_auxiliaries_go_with_the_word_before_them():
    korean, english = "공장을 짓기로 했다.", "decided to build a factory."
    looked = attention(korean, english, ("짓기로", "build", 0.8), ("공장을", "factory", 0.9))
    best = {one.source: one.target for one in reversed(link(korean, english, looked))}
    assert best[span(korean, "했다")] == span(english, "build")


def test_words_written_together_share_a_counterpart_when_an_engine_looked():
    korean, english = "총리가 왔다.", "The prime minister came."
    looked = attention(korean, english, ("총리가", "prime", 0.9), ("왔다", "came", 0.9))
    found = told(korean, english, link(korean, english, looked))
    assert ("총리가", "minister") in found or ("왔다", "minister") in found
    assert not link("총리가 왔다.", "The prime minister came.", ())


def test_both_directions_give_the_same_anchors():
    there = link(KOREAN, ENGLISH, ())
    back = link(ENGLISH, KOREAN, ())
    assert {(one.source, one.target) for one in there} == {(one.target, one.source) for one in back}


@pytest.mark.parametrize(
    ("source", "target"),
    [("", ""), ("쌀", ""), ("", "rice"), ("—", "—"), ("같은 말", "같은 글"), ("★ 3", "☆ 3")],
)
def test_texts_with_nothing_to_link_give_what_attention_says_or_nothing(source, target):
    check(source, target, link(source, target, ()))


WORDS = st.lists(
    st.sampled_from(
        ["3월", "March", "쌀", "rice,", "1조2천억", "1.2", "trillion", "65", "65퍼센트", "percent",
         "오순례는", "Oh", "Sun-rye", "김", "Kim", "AI가", "AI", "the", "in", "했다", "것으로",
         "월요일", "Monday", "🙂", "—", "\u200b", "\x00", "ｱ", "北", "말했다.", "said."]
    ),
    max_size=14,
)  # fmt: skip


@given(WORDS, WORDS, st.data())
def test_links_join_words_whatever_the_texts_say(source_words, target_words, data):
    source, target = " ".join(source_words), " ".join(target_words)
    sides = word_spans(source), word_spans(target)
    looked = []
    if sides[0] and sides[1]:
        ends = st.tuples(st.sampled_from(sides[0]), st.sampled_from(sides[1]), st.floats(0.05, 1.0))
        looked = data.draw(st.lists(ends, max_size=12, unique_by=lambda end: end[:2]))
    spans = st.tuples(_spans(len(source)), _spans(len(target)))
    hints = data.draw(st.lists(spans, max_size=5))
    links = link(source, target, [WordLink(*end) for end in looked], hints)
    check(source, target, links)
    assert links == link(source, target, [WordLink(*end) for end in looked], hints)


def _spans(size: int) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, size), st.integers(0, size))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


@given(st.text(max_size=60), st.text(max_size=60))
def test_links_join_words_of_any_texts(source, target):
    check(source, target, link(source, target, ()))
