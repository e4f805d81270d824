"""The menu over the article: what can be done with what is there, by pointer and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.flows.hands import (
    SOURCE,
    STORY,
    TARGET,
    drag,
    explained,
    paste,
    point_at,
    point_of,
    settled,
)
from tests.ui.flows.test_correcting import FISHERS, correct, story

pytestmark = pytest.mark.gui

POINTER, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


def ask(window, point=None, reason=POINTER):
    """Ask for the menu; return it, or None if none opens."""
    view, point = window.reader.view, point or QPoint(0, 0)
    ground = view.viewport() if reason is POINTER else view
    event = QContextMenuEvent(reason, point, ground.mapToGlobal(point))
    QApplication.sendEvent(ground, event)
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def names(menu):
    return [action.objectName() or "|" for action in menu.actions()]


def choose(menu, name):
    (action,) = [action for action in menu.actions() if action.objectName() == name]
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_at_a_word_it_offers_what_can_be_done_with_its_sentence(qtbot, window, shelf):
    story(qtbot, window, shelf)
    explained(qtbot, window)
    menu = ask(window, point_of(window, 3, "Fishers"))
    assert names(menu) == [
        *("copy_pair", "|", "highlight", "note", "look_up", "|"),
        *("edit_translation", "another_wording", "reveal_sentence", "|", "second_opinion"),
    ]
    menu.close()


def test_at_a_selection_it_offers_what_can_be_done_with_that(qtbot, window, shelf):
    story(qtbot, window, shelf)
    drag(window, 3, "captains asked")
    menu = ask(window, point_of(window, 3, "asked"))
    assert names(menu)[:2] == ["copy", "copy_pair"]
    assert "add_term" in names(menu)
    assert window.reader.view.selected().text == "captains asked"
    choose(menu, "copy")
    assert QApplication.clipboard().text() == "captains asked"


def test_beside_the_selection_it_is_about_the_sentence_there(qtbot, window, shelf):
    story(qtbot, window, shelf)
    drag(window, 3, "captains asked")
    menu = ask(window, point_of(window, 4, "figures"))
    assert window.reader.view.selected() is None
    assert "copy" not in names(menu)
    menu.close()


def test_no_card_opens_beside_the_menu(qtbot, window, shelf):
    story(qtbot, window, shelf)
    point_at(window, 3, "captains")
    assert window.reader.view._keeper._opening.isActive()
    menu = ask(window, point_of(window, 3, "captains"))
    assert not window.reader.view._keeper._opening.isActive()
    assert not window.reader.view._keeper.is_open
    menu.close()


def test_what_is_chosen_is_about_the_sentence_the_menu_opened_at(qtbot, window, shelf):
    story(qtbot, window, shelf)
    menu = ask(window, point_of(window, 3, "FISHERS", TARGET))
    QTest.mouseMove(menu, QPoint(20, 40))
    choose(menu, "edit_translation")
    editor = window.correcting.editor
    assert editor.isVisible()
    assert editor.field.toPlainText() == FISHERS.upper()


def test_the_original_is_offered_where_there_is_one(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail by night.")
    menu = ask(window, point_of(window, 3, "Fishers sail", TARGET))
    assert "show_original" in names(menu)
    choose(menu, "show_original")
    assert window.correcting.originals.card.original == FISHERS.upper()


def test_the_menu_key_opens_it_at_the_sentence_the_reader_is_at(qtbot, window, shelf):
    story(qtbot, window, shelf)
    QTest.mouseClick(
        window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(window, 3, "Fishers")
    )
    menu = ask(window, reason=KEYBOARD)
    assert "edit_translation" in names(menu)
    anchor = window.reader.view.viewport().mapToGlobal(point_of(window, 3, "Fishers"))
    lowest = menu.screen().availableGeometry().bottom() - menu.height()
    assert min(anchor.y(), lowest) <= menu.y() < anchor.y() + 40
    choose(menu, "edit_translation")
    assert window.correcting.editor.field.toPlainText() == FISHERS.upper()


def test_where_nothing_is_translated_only_the_original_is_offered(qtbot, window):
    paste(qtbot, window, STORY)
    menu = ask(window, point_of(window, 3, "captains"))
    assert "edit_translation" not in names(menu)
    assert "second_opinion" not in names(menu)
    assert "highlight" in names(menu)
    menu.close()


def test_without_an_article_there_is_no_menu(qtbot, window):
    window.reading.close()
    settled(qtbot, window)
    assert ask(window, QPoint(30, 30)) is None


def test_a_menu_that_was_left_goes(qtbot, window, shelf):
    story(qtbot, window, shelf)
    menu = ask(window, point_of(window, 3, "Fishers", SOURCE))
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    qtbot.waitUntil(lambda: not window.reader.view.findChildren(QMenu))
