from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import CancelledError, EngineError
from newsreader.model.cancelling import never
from newsreader.model.translation import SentenceTranslation
from newsreader.translation.schedule import (
    LARGEST,
    SMALLEST,
    Order,
    Schedule,
    translate_chunks,
    translate_in_order,
)
from tests.translation.fakes import UpperCaseEngine


def article(*lengths: int) -> list[tuple[int, list[str]]]:
    """Paragraphs with so many sentences each."""
    return [(p, [f"p{p}s{s}" for s in range(length)]) for p, length in enumerate(lengths)]


def order(*visible: int) -> Order:
    return Order(lambda: visible)


def chunks(schedule: Schedule, visible: list[int]) -> list[list[tuple[int, int]]]:
    found = []
    while not schedule.done:
        found.append(schedule.next_chunk(visible))
        schedule.took(0.1, len(found[-1]))
    return found


def test_the_first_visible_paragraph_comes_alone_and_then_the_rest_of_the_screen():
    found = chunks(Schedule(article(3, 2, 2, 2, 9)), visible=[1, 2, 3])
    assert found[0] == [(1, 0), (1, 1)]
    assert found[1] == [(2, 0), (2, 1), (3, 0), (3, 1)]


def test_after_the_screen_it_goes_down_and_at_last_up():
    found = chunks(Schedule(article(8, 1, 1, 8, 8)), visible=[1, 2])
    order = [paragraph for chunk in found[2:] for paragraph, _ in chunk]
    assert order == [3] * 8 + [4] * 8 + [0] * 8


def test_the_reader_s_paragraph_and_the_next_screen_come_before_the_rest():
    found, schedule = [], Schedule(article(1, 8, 8, 8, 8, 8, 8))
    while not schedule.done:
        found += schedule.next_chunk([1, 2], nearby=[6, 2, 4])
    assert list(dict.fromkeys(paragraph for paragraph, _ in found)) == [1, 2, 6, 4, 3, 5, 0]


def test_what_nobody_waits_for_comes_in_even_chunks_from_the_top():
    schedule, found = Schedule(article(1, 4, 4, 4), steady=5), []
    while not schedule.done:
        found.append(schedule.next_chunk([]))
        schedule.took(0.001, len(found[-1]))
    assert [len(chunk) for chunk in found] == [5, 5, 3]
    assert [place for chunk in found for place in chunk][:3] == [(0, 0), (1, 0), (1, 1)]


def test_scrolling_changes_the_order():
    schedule = Schedule(article(*[2] * 40))
    schedule.next_chunk([0])
    schedule.took(0.1, 2)
    schedule.next_chunk([0, 1])
    assert schedule.next_chunk([30, 31])[:4] == [(30, 0), (30, 1), (31, 0), (31, 1)]


def test_without_anything_visible_it_goes_from_top_to_bottom():
    found = chunks(Schedule(article(2, 2, 2)), visible=[])
    assert [place for chunk in found for place in chunk][:3] == [(0, 0), (0, 1), (1, 0)]


def test_chunks_grow_fast_to_what_an_engine_does_in_some_seconds():
    schedule, sizes = Schedule(article(2, *[4] * 200)), []
    while not schedule.done:
        sizes.append(len(schedule.next_chunk([])))
        schedule.took(sizes[-1] / 10, sizes[-1])  # ten sentences a second
    assert sizes[:4] == [2, SMALLEST, 60, 60]


def test_no_chunk_is_larger_than_what_makes_it_cheaper():
    schedule, sizes = Schedule(article(2, *[4] * 100)), []
    while not schedule.done:
        sizes.append(len(schedule.next_chunk([])))
        schedule.took(0.001, sizes[-1])
    assert LARGEST <= max(sizes) < LARGEST + SMALLEST
    assert min(sizes[1:]) >= SMALLEST


def test_a_slow_engine_gets_small_chunks():
    schedule = Schedule(article(2, *[4] * 20))
    schedule.next_chunk([])
    schedule.took(4.0, 2)
    assert len(schedule.next_chunk([])) == SMALLEST


numbers = st.lists(st.integers(0, 12), max_size=8)


@given(st.lists(st.integers(0, 20), max_size=10), st.lists(numbers), st.floats(0, 5))
def test_every_sentence_comes_exactly_once(lengths, screens, seconds):
    schedule, found = Schedule(article(*lengths)), []
    while not schedule.done:
        chunk = schedule.next_chunk(screens.pop() if screens else [])
        assert chunk
        schedule.took(seconds, len(chunk))
        found += chunk
    assert sorted(found) == [(p, s) for p, length in enumerate(lengths) for s in range(length)]
    assert schedule.next_chunk([]) == []


def test_paragraphs_come_whole_and_in_their_own_order():
    engine = UpperCaseEngine()
    given_ = article(3, 0, 12, 1)
    found = dict(translate_in_order(engine, given_, lambda: [2]))
    assert sorted(found) == [0, 1, 2, 3]
    for number, sentences in given_:
        assert [r.source for r in found[number]] == sentences
        assert [r.target for r in found[number]] == [s.upper() for s in sentences]


def test_the_first_visible_paragraph_is_the_first_to_come():
    engine = UpperCaseEngine()
    first = next(translate_in_order(engine, article(5, 5, 5), lambda: [1, 2]))
    assert first[0] == 1
    assert engine.asked == [["p1s0", "p1s1", "p1s2", "p1s3", "p1s4"]]


def test_the_screen_is_asked_again_before_each_chunk():
    engine, screen = UpperCaseEngine(), [0]
    found = translate_in_order(engine, article(*[4] * 60), lambda: screen)
    next(found)
    screen[:] = [25]
    assert next(found)[0] == 25


class ScrollingEngine(UpperCaseEngine):
    """The reader scrolls in the middle of one of its calls."""

    def __init__(self, call: int, scroll: Callable[[], None]) -> None:
        super().__init__()
        self._call, self._scroll = call, scroll

    def translate(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        if len(self.asked) == self._call:
            self._scroll()
        return super().translate(sentences, cancelled)


def test_who_scrolls_to_an_empty_screen_does_not_wait_for_what_is_elsewhere():
    screen = [0]
    engine = ScrollingEngine(2, lambda: screen.append(screen.pop() + 50))
    found = list(translate_chunks(engine, article(*[4] * 60), Order(lambda: screen)))
    third, fourth = engine.asked[2:4]
    assert "p50s0" not in third  # dropped, and made later
    assert fourth == [f"p50s{s}" for s in range(4)]
    made = [one.source for chunk in found for one in chunk.made]
    assert len(made) == len(set(made)) == 240
    assert sorted(number for chunk in found for number in chunk.whole) == list(range(60))


def test_who_scrolls_to_what_is_translated_stops_nothing():
    screen = [0]
    engine = ScrollingEngine(2, lambda: screen.append(screen.pop() + 1))
    found = list(translate_chunks(engine, article(*[4] * 60), Order(lambda: screen)))
    assert len(engine.asked) == len(found)


def test_cancelling_between_chunks_ends_it_and_what_came_stays():
    engine = UpperCaseEngine()
    wish: list[str] = []
    found = translate_in_order(engine, article(2, *[5] * 10), lambda: [0], lambda: bool(wish))
    assert next(found)[0] == 0
    wish.append("stop")
    with pytest.raises(CancelledError):
        next(found)
    assert len(engine.asked) == 1


def test_cancelling_within_a_chunk_ends_it():
    engine, questions = UpperCaseEngine(), []

    def cancelled() -> bool:
        questions.append(1)
        return len(questions) > 3

    with pytest.raises(CancelledError):
        list(translate_in_order(engine, article(50), lambda: [0], cancelled))
    assert len(questions) == 5  # the last one tells who wished it


def test_an_error_of_the_engine_reaches_the_caller():
    class Broken(UpperCaseEngine):
        def translate(self, sentences, cancelled=lambda: False):
            raise EngineError("The model is broken.")

    with pytest.raises(EngineError, match="broken"):
        list(translate_in_order(Broken(), article(1), lambda: [0]))


def test_a_paragraph_number_may_come_only_once():
    with pytest.raises(ValueError, match="twice"):
        list(translate_in_order(UpperCaseEngine(), [(0, ["a"]), (0, ["b"])], list))


def test_sentences_come_with_their_chunk_before_their_paragraph_is_whole():
    coming = translate_chunks(UpperCaseEngine(), article(1, 3 * SMALLEST), order(0))
    assert [len(chunk.made) for chunk in (next(coming), next(coming))] == [1, SMALLEST]
    *rest, last = coming
    assert all(chunk.whole == () for chunk in rest)
    assert last.whole == (1,)


def test_a_sentence_that_comes_twice_is_translated_once():
    engine = UpperCaseEngine()
    paragraphs = [(0, ["a", "b", "a"]), (1, ["b", "c"]), (2, ["a"])]
    made = [one.source for chunk in translate_chunks(engine, paragraphs) for one in chunk.made]
    assert sorted(made) == ["a", "b", "c"]
    assert sorted(text for call in engine.asked for text in call) == ["a", "b", "c"]
    found = dict(translate_in_order(engine, paragraphs, list))
    assert [one.target for one in found[0]] == ["A", "B", "A"]


def test_the_engine_is_not_called_for_nothing():
    engine = UpperCaseEngine()
    assert len(list(translate_chunks(engine, [(0, ["a"]), (1, ["a"]), (2, ["a"])]))) == 2
    assert engine.asked == [["a"]]


texts = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=6), max_size=8)


@given(texts, st.lists(numbers), st.lists(numbers), st.integers(0, 5))
def test_whatever_the_order_every_paragraph_gets_whole_once(paragraphs, screens, near, steady):
    engine = UpperCaseEngine()
    wanted = Order(
        lambda: screens.pop() if screens else [], lambda: near.pop() if near else [], steady
    )
    found = list(translate_chunks(engine, list(enumerate(paragraphs)), wanted))
    whole = [number for chunk in found for number in chunk.whole]
    assert sorted(whole) == list(range(len(paragraphs)))
    made = [one.source for chunk in found for one in chunk.made]
    assert sorted(made) == sorted({text for paragraph in paragraphs for text in paragraph})


def test_what_comes_in_even_chunks_comes_to_an_end_whatever_is_on_the_screen():
    engine = UpperCaseEngine()
    paragraphs = [(number, [f"a{number}", f"b{number}"]) for number in range(9)]
    calls = 0

    def visible() -> tuple[int, ...]:
        nonlocal calls
        calls += 1
        assert calls < 1000, "the same chunk is dropped again and again"
        return 2, 7

    found = list(translate_chunks(engine, paragraphs, Order(visible, tuple, 4)))
    assert sorted(number for chunk in found for number in chunk.whole) == list(range(9))
    assert len(engine.asked) == len(found) == 5


class ConsiderateEngine(UpperCaseEngine):
    """Keeps what it translated aside, too."""

    def __init__(self) -> None:
        super().__init__()
        self.aside: list[list[str]] = []

    def translate_aside(
        self, sentences: Sequence[str], cancelled: Callable[[], bool] = never
    ) -> list[SentenceTranslation]:
        self.aside.append(list(sentences))
        return self.translate(sentences, cancelled)


@pytest.mark.parametrize(("steady", "aside"), [(0, 0), (2, 3)])
def test_what_nobody_waits_for_leaves_the_engine_to_others(steady, aside):
    engine = ConsiderateEngine()
    found = list(translate_chunks(engine, article(3, 3), Order(steady=steady)))
    assert sorted(number for chunk in found for number in chunk.whole) == [0, 1]
    assert len(engine.aside) == aside
