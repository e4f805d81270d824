"""Everything unread, translated while nobody waits; with an engine that shouts."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from newsreader.errors import EngineError, LibraryBusyError
from newsreader.library.listing import EVERYTHING
from newsreader.ui.flows import background
from newsreader.ui.library_panel.article_model import SUMMARY_ROLE
from newsreader.ui.tasks import Lane
from newsreader.usecases.giving_way import Hold
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import known_translations
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import (
    STORY,
    key,
    lane_is_free,
    listed,
    notice,
    opens,
    paste,
    press,
    settled,
)
from tests.ui.flows.test_translating import translated

pytestmark = pytest.mark.gui


def stories(window, count: int = 3, sentences: int = 3) -> list[int]:
    """Keep unread stories, as if they had come from elsewhere."""
    return [
        import_text(
            window.desk.bench,
            f"Harbour number {number} opens\n\n"
            + " ".join(f"Boat {number} makes trip {trip} at night." for trip in range(sentences)),
        )
        for number in range(count)
    ]


def pending(window, ids: list[int]) -> list[int]:
    bench = window.desk.bench
    return [i for i in ids if known_translations(bench, bench.library.articles.get(i)).pending]


def asked(shelf) -> list[str]:
    return [sentence for engine in shelf.made for call in engine.asked for sentence in call]


def wish(window, on: bool = True) -> None:
    """Choose the command in the menu."""
    action = window.actions_["translate_unread"]
    assert action.isChecked() is not on
    action.trigger()
    assert action.isChecked() is on


def ended(qtbot, window) -> None:
    qtbot.waitUntil(lambda: window.background._starting is None, timeout=20_000)


@pytest.fixture
def ready(window):
    """The window some seconds after its start."""
    window.background.start()
    return window


def test_the_command_translates_all_that_is_unread(qtbot, ready, shelf):
    shelf.install("en-ko")
    ids = stories(ready)
    wish(ready)
    ended(qtbot, ready)
    assert pending(ready, ids) == []
    assert "Everything unread is translated." in notice(ready)
    assert ready.status.isHidden()


def test_the_line_tells_how_far_it_is_and_goes_in_the_end(qtbot, ready, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    stories(ready)
    wish(ready)
    gate.open(4)
    qtbot.waitUntil(ready.status.isVisible)
    total = len(ready.desk.bench.library.articles.ids()) - 1  # one is open
    assert ready.status.text().endswith(f" of {total}")
    gate.open()
    ended(qtbot, ready)
    assert ready.status.isHidden()


def test_what_is_wished_lasts_and_goes_on_in_the_next_session(qtbot, house, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    window = house.open()
    window.background.start()
    ids = stories(window, 4, sentences=20)
    wish(window)
    gate.open(22)  # the newest story whole, the next one begun
    qtbot.waitUntil(lambda: len(pending(window, ids)) < 4)
    threading.Timer(0.3, gate.open).start()  # the sentence under way ends, and then the chunk
    house.close()
    window = house.reopen()
    assert window.actions_["translate_unread"].isChecked()
    window.background.start()
    qtbot.waitUntil(lambda: not pending(window, ids), timeout=20_000)
    sentences = asked(shelf)
    assert len(sentences) - len(set(sentences)) <= 8  # but for the chunk that was dropped


def test_taking_the_wish_back_ends_it_and_keeps_what_is_there(qtbot, ready, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    ids = stories(ready, 4)
    wish(ready)
    gate.open(5)
    qtbot.waitUntil(ready.status.isVisible)
    press(ready.status._stop)
    assert not ready.actions_["translate_unread"].isChecked()
    assert ready.status.isHidden()
    gate.open()
    lane_is_free(qtbot, ready, Lane.BACKGROUND)
    assert 0 < len(pending(ready, ids)) < 4
    assert not ready.preferences.now.translate_unread


def test_pausing_holds_it_and_resuming_goes_on(qtbot, ready, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    ids = stories(ready)
    wish(ready)
    gate.open(5)
    qtbot.waitUntil(ready.status.isVisible)
    press(ready.status._hold)
    assert "Paused" in ready.status.text()
    gate.open()
    qtbot.wait(100)
    assert pending(ready, ids)
    press(ready.status._resume)
    ended(qtbot, ready)
    assert pending(ready, ids) == []


def test_on_the_battery_it_waits_for_the_mains(qtbot, ready, shelf):
    plugged: list[str] = []
    ready.background._power = lambda: not plugged
    shelf.install("en-ko")
    ids = stories(ready)
    wish(ready)
    qtbot.waitUntil(lambda: ready.background._work is not None)
    assert ready.background.holds == {Hold.BATTERY}
    assert pending(ready, ids) == ids
    plugged.append("in")
    ready.background._watch.timeout.emit()
    ended(qtbot, ready)
    assert pending(ready, ids) == []


def test_on_the_battery_it_goes_on_if_the_reader_wants(qtbot, ready, shelf):
    ready.background._power = lambda: True
    now = ready.preferences.now
    shelf.install("en-ko")
    ids = stories(ready)
    wish(ready)
    qtbot.waitUntil(lambda: ready.background._work is not None)
    now = ready.preferences.now
    ready.preferences.change(replace(now, pause_on_battery=False))
    ended(qtbot, ready)
    assert pending(ready, ids) == []


def test_resuming_on_the_battery_lasts_until_the_mains_were_there(qtbot, ready, shelf):
    on_battery = [True]
    ready.background._power = lambda: bool(on_battery)
    flow, gate = ready.background, Gate()
    shelf.install("en-ko", says=gate.says)
    stories(ready)
    wish(ready)
    qtbot.waitUntil(lambda: flow._work is not None)
    flow.resume()
    flow._look_at_power()
    settled(qtbot, ready)
    assert flow.holds == set()
    on_battery.clear()
    flow._look_at_power()
    settled(qtbot, ready)
    on_battery.append(True)
    flow._look_at_power()
    settled(qtbot, ready)
    assert flow.holds == {Hold.BATTERY}
    gate.open()


def test_an_article_that_needs_the_engine_comes_first(qtbot, ready, shelf):
    ready.background._quiet.setInterval(0)
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    ids = stories(ready, 4, sentences=12)
    wish(ready)
    gate.open(13)
    qtbot.waitUntil(lambda: len(pending(ready, ids)) < 4)
    paste(qtbot, ready, STORY)
    qtbot.waitUntil(lambda: Hold.ARTICLE in ready.background.holds)
    gate.open()
    translated(qtbot, ready)
    calls = asked(shelf)
    of_the_article = [n for n, sentence in enumerate(calls) if sentence in STORY]
    meanwhile = calls[of_the_article[0] : of_the_article[-1]]
    assert len(meanwhile) > 1
    assert not any(sentence.startswith("Boat") for sentence in meanwhile)
    qtbot.waitUntil(lambda: not pending(ready, ids), timeout=20_000)


def test_articles_that_are_imported_later_are_translated_too(qtbot, ready, shelf):
    shelf.install("en-ko")
    wish(ready)
    ended(qtbot, ready)
    ids = stories(ready, 2)
    ready.late.importing.library_changed.emit()
    ended(qtbot, ready)
    qtbot.waitUntil(lambda: pending(ready, ids) == [])


def test_a_package_that_comes_later_is_used(qtbot, ready, shelf):
    ids = stories(ready)
    wish(ready)
    qtbot.waitUntil(lambda: "model package" in notice(ready))
    shelf.install("en-ko")
    ready.late.models.packages_changed.emit()
    qtbot.waitUntil(lambda: not pending(ready, ids) and ready.background._work is None)


def test_a_package_that_is_being_removed_is_used_no_more(qtbot, ready, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    stories(ready)
    wish(ready)
    gate.open(4)
    qtbot.waitUntil(ready.status.isVisible)
    ready.late.models.packages_leaving.emit()
    assert ready.background._work is None
    assert ready.status.isHidden()
    gate.open()
    lane_is_free(qtbot, ready, Lane.BACKGROUND)


def test_without_a_package_a_session_starts_in_silence(qtbot, house):
    window = house.open()
    now = window.preferences.now
    stories(window)
    window.preferences.change(replace(now, translate_unread=True))
    window.background.start()
    settled(qtbot, window)
    ended(qtbot, window)
    assert notice(window) == ""


def test_an_engine_that_fails_is_told(qtbot, ready, shelf):
    def says(_: str) -> str:
        raise EngineError("The translation model failed.")

    shelf.install("en-ko", says=says)
    stories(ready, 4)
    wish(ready)
    qtbot.waitUntil(lambda: "failed" in notice(ready))
    assert ready.status.text().endswith("The translation model failed.")


def test_what_waits_for_a_package_is_told_in_the_end(qtbot, ready, shelf):
    shelf.install("en-ko")
    stories(ready)
    import_text(ready.desk.bench, "항구가 다시 문을 열었다\n\n배들이 밤에 다시 떠난다.\n")
    wish(ready)
    ended(qtbot, ready)
    assert notice(ready) == "1 unread article waits for a model package."
    assert ready.status.isHidden()


def test_a_library_in_use_elsewhere_is_looked_at_again(qtbot, ready, shelf, monkeypatch):
    articles, turns = ready.desk.bench.library.articles, ["busy"]
    real = articles.ids

    def ids(wanted=EVERYTHING):
        if wanted.unread and turns:
            raise LibraryBusyError(f"Another program is using the library: {turns.pop()}.")
        return real(wanted)

    shelf.install("en-ko")
    stored = stories(ready)
    monkeypatch.setattr(articles, "ids", ids)
    ready.background._busy.setInterval(300)
    wish(ready)
    qtbot.waitUntil(ready.background._busy.isActive)
    assert notice(ready) == ""
    qtbot.waitUntil(lambda: not pending(ready, stored), timeout=20_000)


def test_a_wish_taken_back_looks_at_no_busy_library(qtbot, ready):
    ready.background._failed(LibraryBusyError("Another program is using the library."))
    assert ready.background._busy.isActive()
    ready.background.leave_off()
    assert not ready.background._busy.isActive()


def test_the_list_shows_titles_as_they_are_translated(qtbot, ready, shelf):
    shelf.install("en-ko")
    (article,) = stories(ready, 1)
    ready.library.refresh()
    qtbot.waitUntil(lambda: article in listed(ready))
    model = ready.articles.view.model()

    def second_line() -> str:
        summary = model.index(listed(ready).index(article), 0).data(SUMMARY_ROLE)
        return summary.translated_title if summary is not None else ""

    qtbot.waitUntil(lambda: model.index(0, 0).data(SUMMARY_ROLE) is not None)
    wish(ready)
    qtbot.waitUntil(lambda: second_line() == "HARBOUR NUMBER 0 OPENS")


def test_nothing_that_is_read_moves_when_the_line_comes_and_goes(qtbot, ready, shelf):
    long = STORY + "\n\n".join(f"Paragraph {n} tells of boats. " * 6 for n in range(40))
    shelf.install("en-ko")
    paste(qtbot, ready, long)
    translated(qtbot, ready)
    view = ready.reader.view
    qtbot.waitUntil(ready.status.isHidden)
    for place in (0, 1500, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(place)
        qtbot.wait(20)
        row = view.page.rows[view.hold().row]
        before = row.y - view.top()
        height = view.viewport().height()
        gate = Gate()
        shelf.install("en-ko", f"{place}.0", says=gate.says)
        stories(ready)
        wish(ready)
        gate.open(4)
        qtbot.waitUntil(ready.status.isVisible)
        qtbot.waitUntil(lambda height=height: view.viewport().height() < height)
        assert row.y - view.top() == before
        press(ready.status._stop)
        qtbot.waitUntil(lambda: not ready.actions_["translate_unread"].isChecked())
        gate.open()
        lane_is_free(qtbot, ready, Lane.BACKGROUND)
        ready.reader.hide_notice()  # what else is said above the article is not the line
        qtbot.waitUntil(lambda height=height: view.viewport().height() == height)
        assert row.y - view.top() == before


def test_the_window_hears_of_progress_now_and_then(monkeypatch):
    from newsreader.usecases.translate_library import LibraryProgress

    steps = [LibraryProgress(9, done=n, article=n, whole=n % 2 == 1) for n in range(1, 9)]
    monkeypatch.setattr(background, "_TELL_SECONDS", 60)
    news = list(background._now_and_then(steps))
    assert [one.progress.done for one in news] == [1, 8]
    assert [one.whole for one in news] == [(1,), (3, 5, 7)]


def test_focus_stays_with_the_reading(qtbot, ready, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    stories(ready)
    ready.reader.view.setFocus()
    wish(ready)
    gate.open(4)
    qtbot.waitUntil(ready.status.isVisible)
    key(ready, Qt.Key.Key_J)
    assert ready.reader.view.hasFocus()
    gate.open()


def test_opening_a_story_that_is_translated_already_asks_nothing(qtbot, ready, shelf):
    shelf.install("en-ko")
    ids = stories(ready)
    wish(ready)
    ended(qtbot, ready)
    before = len(asked(shelf))
    opens(qtbot, ready, lambda: ready.reading.open(ids[0]))
    translated(qtbot, ready)
    assert len(asked(shelf)) == before
