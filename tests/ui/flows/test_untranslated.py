"""What could not be translated in the background: told, looked at, tried again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from newsreader.errors import EngineError
from tests.ui.flows.hands import button, notice, opens, press, title, words_on
from tests.ui.flows.test_background import ended, pending, ready, stories, wish

__all__ = ["ready"]

pytestmark = pytest.mark.gui

REASON = "The translation model en-ko 1.0 failed: out of memory."


class Moods:
    """An engine that fails on sentences with some words in them."""

    def __init__(self, *bad: str) -> None:
        self.bad = list(bad)

    def says(self, sentence: str) -> str:
        if any(words in sentence for words in self.bad):
            raise EngineError(REASON)
        return sentence.upper()


def failed(qtbot, window) -> None:
    ended(qtbot, window)
    qtbot.waitUntil(lambda: window.status.text() != "")


def card(window):
    return window.progressing.untranslated.card


def test_one_that_failed_is_named_with_its_reason(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 1").says)
    stories(ready)
    wish(ready)
    failed(qtbot, ready)
    told = f"2 translated, 1 could not be: “Harbour number 1 opens”: {REASON}"
    assert ready.status.isVisible()
    assert ready.status.text() == told
    assert notice(ready) == ""


def test_it_is_told_as_well_when_nobody_asked(qtbot, house, shelf):
    shelf.install("en-ko", says=Moods("number 1").says)
    window = house.open()
    window.background.start()
    stories(window)
    wish(window)
    failed(qtbot, window)
    window = house.reopen()
    window.background.start()
    failed(qtbot, window)
    assert window.status.text().startswith("0 translated, 1 could not be: ")


def test_every_one_that_failed_can_be_looked_at(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 0", "number 2").says)
    ids = stories(ready, 4)
    wish(ready)
    failed(qtbot, ready)
    assert ready.status.text() == "2 translated, 2 could not be."
    press(ready.status.list)
    assert card(ready).isVisible()
    words = words_on(card(ready))
    assert words.index("Harbour number 2 opens") < words.index("Harbour number 0 opens")
    assert words.count(REASON) == 2
    opens(qtbot, ready, lambda: press(button(card(ready), "Read")))
    assert title(ready) == "Harbour number 2 opens"
    assert card(ready).isHidden()
    assert pending(ready, ids) == [ids[0], ids[2]]


def test_the_card_is_left_by_escape_and_gives_the_focus_back(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 0", "number 2").says)
    stories(ready, 4)
    wish(ready)
    failed(qtbot, ready)
    ready.activateWindow()
    qtbot.waitUntil(ready.isActiveWindow)
    ready.status.list.setFocus()
    QTest.keyClick(ready.status.list, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert card(ready).isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert card(ready).isHidden()
    assert QApplication.focusWidget() is ready.status.list


def test_the_card_stands_inside_the_window(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("Harbour number 1", "Harbour number 3").says)
    stories(ready, 5)
    wish(ready)
    failed(qtbot, ready)
    for width, height in ((1200, 760), (760, 420)):
        ready.resize(width, height)
        press(ready.status.list)
        assert ready.rect().contains(card(ready).geometry())
        line = ready.status.mapTo(ready, QPoint(0, 0)).y()
        assert card(ready).geometry().bottom() < line
        card(ready).leave()


def test_the_card_is_as_high_as_what_it_says(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 1").says)
    stories(ready)
    wish(ready)
    failed(qtbot, ready)
    press(ready.status.list)
    bar = card(ready).findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(card(ready).isVisible)
    assert bar.maximum() == 0


def test_trying_again_takes_up_only_what_failed(qtbot, ready, shelf):
    moods = Moods("number 1")
    shelf.install("en-ko", says=moods.says)
    ids = stories(ready)
    wish(ready)
    failed(qtbot, ready)
    asked = sum(len(call) for engine in shelf.made for call in engine.asked)
    moods.bad.clear()
    press(ready.status._again)
    qtbot.waitUntil(lambda: pending(ready, ids) == [], timeout=20_000)
    qtbot.waitUntil(ready.status.isHidden)
    qtbot.waitUntil(lambda: "Everything unread is translated." in notice(ready))
    again = sum(len(call) for engine in shelf.made for call in engine.asked) - asked
    assert again == 4


def test_a_round_that_broke_off_says_why_and_can_be_taken_up(qtbot, ready, shelf):
    moods = Moods("Boat")
    shelf.install("en-ko", says=moods.says)
    ids = stories(ready, 5)
    wish(ready)
    failed(qtbot, ready)
    assert ready.status.text() == f"Unread articles could not be translated: {REASON}"
    assert ready.status.list.isHidden()
    moods.bad.clear()
    press(ready.status._again)
    qtbot.waitUntil(lambda: pending(ready, ids) == [], timeout=20_000)


def test_what_was_put_away_stays_away(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 1").says)
    stories(ready)
    wish(ready)
    failed(qtbot, ready)
    press(ready.status._away)
    assert ready.status.isHidden()
    ready.background.changed.emit()
    assert ready.status.isHidden()


def test_taking_the_wish_back_takes_the_line_away(qtbot, ready, shelf):
    shelf.install("en-ko", says=Moods("number 1").says)
    stories(ready)
    wish(ready)
    failed(qtbot, ready)
    wish(ready, on=False)
    qtbot.waitUntil(ready.status.isHidden)
