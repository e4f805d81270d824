import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import CancelledError, EngineError
from newsreader.translation.schedule import SMALLEST, Schedule, translate_in_order
from tests.translation.fakes import UpperCaseEngine


def article(*lengths: int) -> list[tuple[int, list[str]]]:
    """Paragraphs with so many sentences each."""
    return [(p, [f"p{p}s{s}" for s in range(length)]) for p, length in enumerate(lengths)]


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


def test_scrolling_changes_the_order():
    schedule = Schedule(article(*[2] * 40))
    schedule.next_chunk([0])
    schedule.took(0.1, 2)
    schedule.next_chunk([0, 1])
    assert schedule.next_chunk([30, 31])[:4] == [(30, 0), (30, 1), (31, 0), (31, 1)]


def test_without_anything_visible_it_goes_from_top_to_bottom():
    found = chunks(Schedule(article(2, 2, 2)), visible=[])
    assert [place for chunk in found for place in chunk][:3] == [(0, 0), (0, 1), (1, 0)]


def test_chunks_grow_with_the_speed_of_the_engine_but_never_by_more_than_twice():
    schedule, sizes = Schedule(article(2, *[4] * 100)), []
    while not schedule.done:
        sizes.append(len(schedule.next_chunk([])))
        schedule.took(sizes[-1] / 100, sizes[-1])  # a hundred sentences a second
    assert sizes[:5] == [2, SMALLEST, 16, 32, 50]
    assert max(sizes) == 50


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
    found = translate_in_order(engine, article(*[4] * 30), lambda: screen)
    next(found)
    screen[:] = [25]
    assert next(found)[0] == 25


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
    assert len(questions) == 4


def test_an_error_of_the_engine_reaches_the_caller():
    class Broken(UpperCaseEngine):
        def translate(self, sentences, cancelled=lambda: False):
            raise EngineError("The model is broken.")

    with pytest.raises(EngineError, match="broken"):
        list(translate_in_order(Broken(), article(1), lambda: [0]))


def test_a_paragraph_number_may_come_only_once():
    with pytest.raises(ValueError, match="twice"):
        list(translate_in_order(UpperCaseEngine(), [(0, ["a"]), (0, ["b"])], list))
