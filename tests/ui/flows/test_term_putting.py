"""A term of the glossary that a translation does not follow is put in with one click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.model.language import Pair
from newsreader.ui.reader.doubts import doubt_rects
from tests.ui.flows.hands import TARGET, button, key, notice, paste, press, settled, text, words_on

pytestmark = pytest.mark.gui

KO_EN = Pair.parse("ko-en")
# The engine looks at the first word for the first one, and so on.
SAYS = {
    "항구 소식": "Harbour news",
    "대책은 어제 나왔다.": "Measures appeared yesterday",
    "회의는 곧 끝났다.": "It rained",
}
STORY = "항구 소식\n\n대책은 어제 나왔다.\n\n회의는 곧 끝났다.\n"


@pytest.fixture
def reading(qtbot, house, shelf):
    shelf.install("ko-en", says=lambda sentence: SAYS.get(sentence, sentence))
    window = house.open()
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: text(window, 2, TARGET) == "It rained")
    window.reader.hide_notice()
    return window


def wish(qtbot, window, source, target):
    """Add a term and go to the doubt about it."""
    view = window.reader.view
    before = view.doubts
    window.late.glossing.add(KO_EN, source, target)
    qtbot.waitUntil(lambda: view.doubts > before)
    view.next_doubt()
    qtbot.waitUntil(view.doubt_card.isVisible)
    return view.doubt_card


def test_the_card_shows_what_would_be_replaced_and_one_click_does_it(qtbot, reading):
    card = wish(qtbot, reading, "대책은", "the package of steps")
    assert "“Measures” becomes “the package of steps”" in words_on(card)
    press(button(card, "Put It In"))
    qtbot.waitUntil(lambda: text(reading, 1, TARGET) == "The package of steps appeared yesterday")
    assert not card.isVisible()
    qtbot.waitUntil(lambda: reading.reader.view.doubts == 0)
    qtbot.waitUntil(lambda: "Saved" in notice(reading))
    reading.desk.undo.undo()
    qtbot.waitUntil(lambda: text(reading, 1, TARGET) == "Measures appeared yesterday")
    qtbot.waitUntil(lambda: reading.reader.view.doubts == 1)


def test_where_nobody_can_tell_the_place_the_sentence_opens_with_the_term_at_hand(qtbot, reading):
    card = wish(qtbot, reading, "끝났다", "was adjourned")
    press(button(card, "Write It In…"))
    editor = reading.correcting.editor
    assert editor is not None
    assert editor.isVisible()
    assert editor.field.text() == "It rained"
    assert QApplication.clipboard().text() == "was adjourned"
    assert "was adjourned" in notice(reading)
    key(reading, Qt.Key.Key_Escape)
    settled(qtbot, reading)
    assert text(reading, 2, TARGET) == "It rained"


def test_the_pointer_can_go_from_the_mark_to_the_button(qtbot, reading):
    card = wish(qtbot, reading, "대책은", "the package of steps")
    key(reading, Qt.Key.Key_Escape)
    assert not card.isVisible()
    view = reading.reader.view
    rect = dict(doubt_rects(view.page, view.page.rows[1]))[0].translated(0, -view.top())
    mark = rect.center().toPoint()
    QTest.mouseMove(view.viewport(), mark - QPoint(1, 0))
    QTest.mouseMove(view.viewport(), mark)
    assert card.isVisible()
    QTest.mouseMove(view.viewport(), mark - QPoint(60, 0))
    assert card.isVisible()
    put = button(card, "Put It In")
    QTest.mouseMove(put, put.rect().center())
    press(put)
    qtbot.waitUntil(lambda: text(reading, 1, TARGET).startswith("The package of steps"))


def test_the_button_is_reached_with_the_keyboard(qtbot, reading):
    card = wish(qtbot, reading, "대책은", "the package of steps")
    put = button(card, "Put It In")
    for _ in range(4):
        if put.hasFocus():
            break
        key(reading, Qt.Key.Key_Tab)
    assert put.hasFocus()
    QTest.keyClick(put, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: text(reading, 1, TARGET).startswith("The package of steps"))
