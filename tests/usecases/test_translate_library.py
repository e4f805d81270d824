"""Everything unread, translated ahead: in order, once, whatever comes between."""

import threading
from typing import Any

import pytest

from newsreader.errors import (
    CancelledError,
    DiskFullError,
    EngineError,
    LibraryBusyError,
    PackageMissingError,
)
from newsreader.model.language import Pair
from newsreader.usecases import manage_articles
from newsreader.usecases.giving_way import Gate, Hold
from newsreader.usecases.import_source import import_text
from newsreader.usecases.open_article import open_article
from newsreader.usecases.read_aligned import known_translations
from newsreader.usecases.translate_library import STEADY, LibraryWish, translate_library
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf, full_disk

MIXED = (
    "Harbour opens again\n\nThe harbour opened again on Friday. Boats leave every hour.\n\n"
    "배들이 밤에도 항구를 떠나 섬으로 간다고 항만 사무소가 밝혔다.\n\n"
    "Nobody was hurt at the harbour this year."
)
KOREAN = "항구가 다시 문을 열었다\n\n두 나라 장관은 다음 주에 다시 만나기로 했다고 밝혔다.\n"


def english(number: int, sentences: int = 2) -> str:
    told = " ".join(f"Boat {number} made trip {trip} today." for trip in range(sentences))
    return f"Harbour number {number} opens\n\n{told}\n\nNobody was hurt at harbour {number}."


def asked(shelf: Shelf) -> list[str]:
    return [text for engine in shelf.made for call in engine.asked for text in call]


def pending(bench: Workbench, article_id: int) -> bool:
    return bool(known_translations(bench, bench.library.articles.get(article_id)).pending)


@pytest.fixture
def ids(bench: Workbench, shelf: Shelf) -> list[int]:
    """Three unread articles, oldest first, and the package for them."""
    shelf.install("en-ko")
    return [import_text(bench, english(number)) for number in range(3)]


def test_unread_articles_are_translated_newest_first(bench: Workbench, ids: list[int]):
    *steps, last = translate_library(bench)
    whole = [step.article for step in steps if step.whole]
    assert whole == bench.library.articles.ids()
    assert not any(pending(bench, article_id) for article_id in ids)
    assert (last.total, last.done, last.translated, last.left) == (3, 3, 3, 0)
    assert last.sentences == 12


def test_what_is_read_or_known_is_left_alone(bench: Workbench, shelf: Shelf, ids: list[int]):
    open_article(bench, ids[0])
    list(translate_library(bench))
    assert pending(bench, ids[0])
    before = len(asked(shelf))
    last = list(translate_library(bench))[-1]
    assert len(asked(shelf)) == before
    assert (last.done, last.translated, last.sentences) == (2, 0, 0)


def test_both_directions_are_translated_where_there_is_a_package(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    first, second = import_text(bench, english(1)), import_text(bench, KOREAN)
    last = list(translate_library(bench))[-1]
    assert (last.translated, last.missing) == (1, 1)
    assert not pending(bench, first)
    shelf.install("ko-en")
    assert list(translate_library(bench))[-1].translated == 1
    assert not pending(bench, second)


def test_without_any_package_it_is_told(bench: Workbench):
    import_text(bench, KOREAN)
    with pytest.raises(PackageMissingError):
        list(translate_library(bench))


def test_which_package_is_wanted_and_by_how_many_articles_is_told(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    import_text(bench, KOREAN)
    import_text(bench, KOREAN.replace("항구", "시장"))
    with pytest.raises(
        PackageMissingError, match=r"for ko-en is installed; 2 unread articles wait"
    ):
        list(translate_library(bench))


def test_an_article_of_which_a_part_waits_for_a_package_is_not_translated(
    bench: Workbench, shelf: Shelf
):
    shelf.install("en-ko")
    article = import_text(bench, MIXED)
    last = list(translate_library(bench))[-1]
    assert (last.worked, last.translated, last.missing) == (1, 0, 1)
    assert last.wanting == (Pair.parse("ko-en"),)
    before = len(asked(shelf))
    shelf.install("ko-en")
    last = list(translate_library(bench))[-1]
    assert (last.translated, last.missing, last.sentences) == (1, 0, 1)
    assert asked(shelf)[before:] == [MIXED.split("\n\n")[2]]
    known = known_translations(bench, bench.library.articles.get(article))
    assert not known.pending
    assert not known.missing


def test_an_empty_library_is_done_at_once(bench: Workbench):
    (last,) = translate_library(bench)
    assert last.total == 0


def test_one_article_that_fails_does_not_stop_the_others(bench: Workbench, shelf: Shelf):
    def says(sentence: str) -> str:
        if "number 1" in sentence:
            raise EngineError("The translation model failed.")
        return sentence.upper()

    shelf.install("en-ko", says=says)
    ids = [import_text(bench, english(number)) for number in range(3)]
    last = list(translate_library(bench))[-1]
    assert (last.done, last.translated, last.failed) == (3, 2, 1)
    (failure,) = last.failures
    assert (failure.article, failure.title) == (ids[1], "Harbour number 1 opens")
    assert str(failure.error) == "The translation model failed."
    assert [pending(bench, article_id) for article_id in ids] == [False, True, False]


def test_an_article_that_failed_half_way_is_taken_up_again_where_it_stopped(
    bench: Workbench, shelf: Shelf
):
    broken = [f"Boat 1 made trip {STEADY} today."]

    def says(sentence: str) -> str:
        if sentence in broken:
            raise EngineError("The translation model failed.")
        return sentence.upper()

    shelf.install("en-ko", says=says)
    article = import_text(bench, english(1, sentences=3 * STEADY))
    last = list(translate_library(bench))[-1]
    assert (last.translated, last.failed, last.sentences) == (0, 1, STEADY)
    kept = {text for engine in shelf.made for text in engine.asked[0]}
    assert pending(bench, article)
    broken.clear()
    before = len(asked(shelf))
    last = list(translate_library(bench))[-1]
    assert (last.translated, last.failed) == (1, 0)
    assert kept.isdisjoint(asked(shelf)[before:])
    assert not pending(bench, article)


def test_an_engine_that_always_fails_is_told_soon(bench: Workbench, shelf: Shelf):
    def says(_: str) -> str:
        raise EngineError("The translation model failed.")

    shelf.install("en-ko", says=says)
    for number in range(9):
        import_text(bench, english(number))
    with pytest.raises(EngineError):
        list(translate_library(bench))
    assert sum(len(engine.asked) for engine in shelf.made) == 3


def test_a_full_disk_ends_it(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko", says=lambda sentence: sentence * 10_000)
    import_text(bench, english(1))
    with full_disk(bench), pytest.raises(DiskFullError):
        list(translate_library(bench))


def test_a_limit_counts_what_was_translated_now(bench: Workbench, ids: list[int]):
    for _ in ids:
        last = list(translate_library(bench, LibraryWish(limit=1)))[-1]
        assert last.translated == 1
    assert list(translate_library(bench, LibraryWish(limit=1)))[-1].translated == 0
    assert not any(pending(bench, article_id) for article_id in ids)


def test_articles_that_come_in_meanwhile_are_translated_too(bench: Workbench, ids: list[int]):
    steps = translate_library(bench)
    next(steps)
    late = import_text(bench, english(9))
    assert list(steps)[-1].done == len(ids) + 1
    assert not pending(bench, late)


def test_articles_that_go_meanwhile_are_passed_over(bench: Workbench, ids: list[int]):
    steps = translate_library(bench)
    next(steps)
    manage_articles.delete(bench, [ids[0]])
    open_article(bench, ids[1])
    assert list(steps)[-1].done == 3
    assert pending(bench, ids[1])


def test_cancelling_keeps_every_chunk_and_nothing_is_asked_again(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    import_text(bench, english(1, sentences=5 * STEADY))
    wish: list[str] = []
    steps = translate_library(bench, LibraryWish(cancelled=lambda: bool(wish)))
    assert [next(steps).sentences for _ in range(3)] == [STEADY, 2 * STEADY, 3 * STEADY]
    wish.append("stop")
    with pytest.raises(CancelledError):
        next(steps)
    list(translate_library(bench))
    assert len(asked(shelf)) == len(set(asked(shelf))) == 5 * STEADY + 2


def test_a_closed_gate_drops_the_chunk_and_an_open_one_takes_it_up_again(
    bench: Workbench, shelf: Shelf
):
    gate, calls = Gate(), []

    def says(sentence: str) -> str:
        calls.append(sentence)
        if len(calls) == 5:  # in the middle of the first chunk an article is opened
            gate.hold(Hold.ARTICLE, True)
            threading.Timer(0.05, gate.hold, (Hold.ARTICLE, False)).start()
        return sentence.upper()

    shelf.install("en-ko", says=says)
    article = import_text(bench, english(1, sentences=2 * STEADY))
    last = list(translate_library(bench, LibraryWish(gate=gate)))[-1]
    assert (last.translated, last.failed) == (1, 0)
    assert not pending(bench, article)


def test_who_opens_the_article_under_way_gets_it_alone(bench: Workbench, shelf: Shelf):
    gate = Gate()
    shelf.install("en-ko")
    article = import_text(bench, english(1, sentences=3 * STEADY))
    steps = translate_library(bench, LibraryWish(gate=gate))
    next(steps)
    gate.hold(Hold.ARTICLE, True)
    open_article(bench, article)
    threading.Timer(0.05, gate.hold, (Hold.ARTICLE, False)).start()
    last = list(steps)[-1]
    assert (last.done, last.sentences) == (1, STEADY)
    assert (last.worked, last.translated) == (1, 0)  # it is not whole: the window goes on with it


def test_cancelling_at_a_closed_gate_ends_it(bench: Workbench, ids: list[int]):
    gate, wish = Gate(), threading.Event()
    gate.hold(Hold.READER, True)
    threading.Timer(0.05, wish.set).start()
    with pytest.raises(CancelledError):
        list(translate_library(bench, LibraryWish(gate=gate, cancelled=wish.is_set)))


def test_the_time_left_is_measured_not_guessed(bench: Workbench, ids: list[int]):
    moments = iter(range(0, 1000, 10))
    steps = list(translate_library(bench, LibraryWish(clock=lambda: float(next(moments)))))
    assert steps[0].seconds_left is None
    assert [step.seconds_left for step in steps if step.whole] == [20.0, 10.0, 0.0]


def test_a_package_that_goes_is_no_end(bench: Workbench, shelf: Shelf, ids: list[int]):
    steps = translate_library(bench)
    next(steps)
    shelf.packages.clear()
    last = list(steps)[-1]
    assert (last.done, last.translated, last.missing) == (3, 1, 2)
    assert (
        Pair.parse("en-ko") in known_translations(bench, bench.library.articles.get(ids[0])).missing
    )


def busy(bench: Workbench, times: int):
    """Let the library be in use elsewhere for the next so many times that something is kept."""
    keep = bench.library.translations.put_many

    def put_many(*values: Any) -> None:
        nonlocal times
        times -= 1
        if times >= 0:
            raise LibraryBusyError("Another program is using the library.")
        keep(*values)

    return put_many


def test_a_library_in_use_elsewhere_is_waited_for(
    bench: Workbench, ids: list[int], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bench.library.translations, "put_many", busy(bench, 2))
    last = list(translate_library(bench, LibraryWish(patience=0)))[-1]
    assert (last.translated, last.failed) == (3, 0)
    assert not any(pending(bench, article_id) for article_id in ids)


def test_a_library_in_use_all_the_time_is_told(
    bench: Workbench, ids: list[int], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bench.library.translations, "put_many", busy(bench, 3))
    with pytest.raises(LibraryBusyError):
        list(translate_library(bench, LibraryWish(patience=0)))


def test_waiting_for_the_library_can_be_ended(
    bench: Workbench, ids: list[int], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bench.library.translations, "put_many", busy(bench, 3))
    wish = threading.Event()
    threading.Timer(0.1, wish.set).start()
    with pytest.raises(CancelledError):
        list(translate_library(bench, LibraryWish(cancelled=wish.is_set, patience=60)))
