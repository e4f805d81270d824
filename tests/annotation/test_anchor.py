import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsreader.annotation.anchor import CONTEXT, find, locate, select
from newsreader.errors import AnnotationError, QuoteAmbiguousError, QuoteNotFoundError
from newsreader.model.annotation import Selector
from newsreader.model.span import Span

STORY = (
    "정부는 17일 서울에서 새 다리를 놓겠다고 밝혔다. 예산은 30억 원이고 공사는 내년 봄에 시작한다. "
    "시민들은 다리가 놓이면 학교까지 20분이 줄어든다며 반겼다. 시의회는 다음 달 예산을 심의한다."
)


def selector_of(quote: str, text: str = STORY) -> Selector:
    start = text.index(quote)
    return select(text, Span(start, start + len(quote)))


def found_text(selector: Selector, text: str) -> str | None:
    span = find(selector, text)
    return None if span is None else span.of(text)


class TestSelect:
    def test_quote_and_context(self):
        selector = selector_of("예산은 30억 원")
        assert selector.exact == "예산은 30억 원"
        assert STORY.endswith(selector.suffix) or len(selector.suffix) == CONTEXT
        assert STORY[selector.span.start - len(selector.prefix) :].startswith(selector.prefix)

    def test_context_stops_at_the_ends_of_the_text(self):
        selector = select("첫눈이", Span(0, 3))
        assert (selector.prefix, selector.suffix) == ("", "")

    @pytest.mark.parametrize("span", [Span(2, 2), Span(0, 99)])
    def test_nothing_cannot_be_selected(self, span):
        with pytest.raises(AnnotationError):
            select("첫눈이", span)


class TestPosition:
    def test_untouched_text(self):
        selector = selector_of("새 다리")
        assert find(selector, STORY) == selector.span

    def test_repeated_quote_keeps_its_own_place(self):
        text = "다리 위에 다리 아래에 다리 곁에"
        for start in (0, 6, 13):
            span = Span(start, start + 2)
            assert find(select(text, span), text) == span


class TestExact:
    def test_text_inserted_before(self):
        selector = selector_of("예산은 30억 원")
        assert found_text(selector, "속보입니다. " + STORY) == "예산은 30억 원"

    def test_context_chooses_among_several(self):
        text = "시장은 “좋다”고 말했다. 의장은 “좋다”고 말했다."
        selector = select(text, Span(text.rindex("좋다"), text.rindex("좋다") + 2))
        edited = "시장은 정말 “좋다”고 어제 시청에서 말했다. 의장은 “좋다”고 말했다."
        span = find(selector, edited)
        assert span is not None
        assert span.start == edited.rindex("좋다")

    def test_nearest_wins_when_contexts_are_alike(self):
        text = "x" * 40 + "눈꽃축제" + "x" * 40
        selector = select(text, Span(40, 44))
        edited = "x" * 42 + "눈꽃축제" + "x" * 40 + "눈꽃축제" + "x" * 40
        assert find(selector, edited) == Span(42, 46)

    def test_long_quote_in_a_new_surrounding(self):
        quote = "공사는 내년 봄에 시작한다"
        assert found_text(selector_of(quote), f"시장이 말했다. {quote}. 끝.") == quote

    def test_tiny_quote_in_a_new_surrounding_is_an_orphan(self):
        assert find(selector_of("봄"), "봄나물이 비싸다고 상인들이 한숨을 쉬었다.") is None


class TestFuzzy:
    def test_word_changed_inside_the_quote(self):
        selector = selector_of("예산은 30억 원이고 공사는")
        edited = STORY.replace("30억", "45억")
        assert found_text(selector, edited) == "예산은 45억 원이고 공사는"

    def test_quote_changed_at_its_end_is_found_whole(self):
        selector = selector_of("공사는 내년 봄에 시작한다")
        edited = STORY.replace("내년 봄에 시작한다", "내년 봄에 시작했다")
        assert found_text(selector, edited) == "공사는 내년 봄에 시작했다"

    def test_words_added_inside_the_quote(self):
        selector = selector_of("시민들은 다리가 놓이면 학교까지 20분이 줄어든다")
        edited = STORY.replace("학교까지", "아이들이 학교까지")
        assert found_text(selector, edited) == (
            "시민들은 다리가 놓이면 아이들이 학교까지 20분이 줄어든다"
        )

    def test_english(self):
        text = "The mayor said the bridge would be rebuilt by spring, and paid for by the city."
        edited = text.replace("rebuilt by spring", "rebuilt before spring")
        selector = selector_of("the bridge would be rebuilt by spring", text)
        assert found_text(selector, edited) == "the bridge would be rebuilt before spring"


class TestOrphans:
    def test_quote_removed(self):
        quote = "예산은 30억 원이고 공사는 내년 봄에 시작한다. "
        assert find(selector_of(quote), STORY.replace(quote, "")) is None

    def test_other_article(self):
        other = "기상청은 19일 강원 산지에 첫눈이 내리겠다고 예보했다. 기온은 영하로 떨어진다."
        assert find(selector_of("공사는 내년 봄에 시작한다"), other) is None

    def test_look_alike_elsewhere_is_not_taken(self):
        text = "한국은행은 기준금리를 연 2.50%로 동결했다. 물가는 2.1% 올랐다."
        other = "지난해 이맘때에는 사정이 달랐다. 유럽은행은 기준금리를 연 4.00%로 올렸다고 했다."
        assert find(selector_of("기준금리를 연 2.50%로 동결했다", text), other) is None

    def test_two_look_alikes_are_a_doubt(self):
        text = "1반 학생 열 명이 상을 받았다."
        selector = selector_of("학생 열 명이 상을", text)
        edited = "2반 학생 여덟 명이 상을 받았다. 2반 학생 아홉 명이 상을 받았다."
        assert find(selector, edited) is None

    def test_empty_text(self):
        assert find(selector_of("새 다리"), "") is None

    def test_short_quote_is_never_guessed(self):
        assert find(selector_of("봄에"), STORY.replace("봄에", "봄이")) is None


_TEXTS = st.text("가나다라 .abc", min_size=1, max_size=120)


@st.composite
def texts_and_spans(draw):
    text = draw(_TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return text, Span(start, end)


@given(texts_and_spans())
def test_select_then_find_is_identity(case):
    text, span = case
    assert find(select(text, span), text) == span


_AROUND = st.text("가나다 .", max_size=60)
_MARKED = st.text("눈꽃축제", min_size=4, max_size=40)


@given(_AROUND, _MARKED, _AROUND, st.text("마바사 ", max_size=60), st.text("마바사 ", max_size=60))
def test_edits_elsewhere_move_the_place_along(before, quote, after, added_before, added_after):
    selector = select(before + quote + after, Span(len(before), len(before) + len(quote)))
    edited = added_before + before + quote + after + added_after
    assert find(selector, edited) == selector.span.shifted(len(added_before))


@given(texts_and_spans(), _TEXTS)
def test_what_is_found_lies_inside_and_is_not_empty(case, other):
    text, span = case
    found = find(select(text, span), other)
    if found is not None:
        assert 0 <= found.start < found.end <= len(other)
        # Half of the quote at least stands there: nothing is anchored to other words.
        common = sum(1 for char in set(span.of(text)) if char in found.of(other))
        assert common >= len(set(span.of(text))) / 2


class TestLocate:
    TEXTS = ("새 다리", STORY, "시장은  “다리가 — 놓인다”고 말했다.")

    def test_the_only_place(self):
        index, span = locate("예산은 30억 원", self.TEXTS)
        assert (index, span.of(self.TEXTS[index])) == (1, "예산은 30억 원")

    @pytest.mark.parametrize("quote", ["예산은   30억\n원", " 예산은 30억 원 "])
    def test_white_space_may_differ(self, quote):
        assert locate(quote, self.TEXTS)[1].of(STORY) == "예산은 30억 원"

    def test_quotation_marks_and_dashes_may_differ(self):
        index, span = locate('시장은 "다리가 - 놓인다"고', self.TEXTS)
        assert (index, span.start) == (2, 0)

    def test_decomposed_quote(self):
        assert locate("\u110c\u1161\u11bc\u110b\u1173\u11ab \u201c", ["시장은 “"])[1] == Span(1, 5)

    @pytest.mark.parametrize("quote", ["터널", "", "  ", "예산은30억"])
    def test_missing(self, quote):
        with pytest.raises(QuoteNotFoundError):
            locate(quote, self.TEXTS)

    def test_ambiguous_over_paragraphs(self):
        with pytest.raises(QuoteAmbiguousError, match="2 places"):
            locate("새 다리", self.TEXTS)

    def test_ambiguous_where_places_overlap(self):
        with pytest.raises(QuoteAmbiguousError):
            locate("하하", ["하하하"])

    @given(st.lists(_TEXTS, min_size=1, max_size=4), st.data())
    def test_what_is_located_reads_like_the_quote(self, texts, data):
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text) - 1))
        quote = text[start : data.draw(st.integers(start + 1, len(text)))]
        assume(quote.strip())
        try:
            index, span = locate(quote, texts)
        except QuoteAmbiguousError:
            return
        assert span.of(texts[index]).split() == quote.split()
