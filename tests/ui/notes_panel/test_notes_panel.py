import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from newsreader.model.annotation import Colour
from newsreader.ui import theme
from newsreader.ui.notes_panel.notes_panel import NotesPanel
from tests.ui.notes_panel.conftest import annotation

pytestmark = pytest.mark.gui

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot, colours) -> NotesPanel:
    panel = NotesPanel(colours)
    panel.resize(300, 700)
    qtbot.addWidget(panel)
    panel.set_annotations([annotation("a"), annotation("b", "둥지"), annotation("c")])
    panel.show()
    panel.activateWindow()
    return panel


def order(panel: NotesPanel) -> list[str]:
    return [card.annotation.uid for card in panel.cards()]


def test_cards_stand_in_the_order_of_the_text(panel):
    assert order(panel) == ["a", "b", "c"]
    panel.set_annotations([annotation("c"), annotation("d"), annotation("a")])
    assert order(panel) == ["c", "d", "a"]


def test_orphans_stand_apart_at_the_end(panel):
    assert panel._lost.isHidden()
    panel.set_annotations([annotation("x", orphan=True), annotation("a")])
    assert order(panel) == ["a", "x"]
    assert panel._lost.isVisible()
    assert panel._rows.indexOf(panel._lost) == 1


def test_an_article_without_annotations_says_how_to_make_one(panel):
    panel.set_annotations([])
    assert panel._empty.isVisible()
    panel.set_annotations([annotation("a")])
    assert not panel._empty.isVisible()


def test_a_click_jumps(qtbot, panel):
    with qtbot.waitSignal(panel.annotation_activated) as told:
        qtbot.mouseClick(panel.cards()[1], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert told.args == ["b"]


def test_enter_jumps_even_when_the_window_has_a_command_on_it(qtbot, panel):
    shortcut = QShortcut(QKeySequence("Return"), panel, lambda: None)
    assert shortcut.isEnabled()
    panel.cards()[1].setFocus()
    qtbot.waitUntil(panel.cards()[1].hasFocus)
    with qtbot.waitSignal(panel.annotation_activated) as told:
        qtbot.keyClick(panel.cards()[1], Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_ctrl_enter_saves_the_note(qtbot, panel):
    panel.cards()[0].field.setFocus()
    field = panel.cards()[0].field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "a nest")
    with qtbot.waitSignal(panel.note_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert told.args == ["a", "a nest"]


def test_leaving_the_field_saves_the_note(qtbot, panel):
    panel.cards()[0].field.setFocus()
    field = panel.cards()[0].field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "a nest")
    with qtbot.waitSignal(panel.note_changed) as told:
        panel.cards()[2].setFocus()
    assert told.args == ["a", "a nest"]


def test_escape_brings_the_saved_note_back_and_tells_nothing(qtbot, panel):
    panel.cards()[1].field.setFocus()
    field = panel.cards()[1].field
    qtbot.waitUntil(field.hasFocus)
    with qtbot.assertNotEmitted(panel.note_changed):
        qtbot.keyClicks(field, "zzz")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        panel.cards()[0].setFocus()
    assert field.toPlainText() == "둥지"


def test_a_plain_enter_makes_a_new_line(qtbot, panel):
    panel.cards()[0].field.setFocus()
    field = panel.cards()[0].field
    with qtbot.assertNotEmitted(panel.note_changed):
        qtbot.keyClicks(field, "one")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, "two")
    assert field.toPlainText() == "one\ntwo"


def test_an_untouched_note_is_not_told(qtbot, panel):
    panel.cards()[1].field.setFocus()
    with qtbot.assertNotEmitted(panel.note_changed):
        panel.cards()[0].setFocus()


def test_a_refresh_leaves_a_note_being_written_alone(qtbot, panel):
    panel.cards()[1].field.setFocus()
    field = panel.cards()[1].field
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("half a thou")
    panel.set_annotations([annotation("n"), annotation("b", "둥지"), annotation("a")])
    assert panel.cards()[1].field is field
    assert field.toPlainText() == "half a thou"
    assert field.hasFocus()


def test_a_refresh_shows_notes_changed_elsewhere(panel):
    panel.set_annotations([annotation("a", "new")])
    assert panel.cards()[0].field.toPlainText() == "new"


def test_the_colour_menu_tells_uid_and_colour(qtbot, panel):
    card = panel.cards()[1]
    card._menu.aboutToShow.emit()
    actions = card._menu.actions()
    assert [action.text() for action in actions] == ["Yellow", "Green", "Blue", "Pink"]
    with qtbot.waitSignal(panel.colour_changed) as told:
        actions[3].trigger()
    assert told.args == ["b", Colour.PINK]


def test_the_bin_and_the_delete_key_ask_to_delete(qtbot, panel):
    with qtbot.waitSignal(panel.delete_requested) as told:
        qtbot.mouseClick(panel.cards()[1]._bin, Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    with qtbot.waitSignal(panel.delete_requested) as told:
        qtbot.keyClick(_focused(qtbot, panel.cards()[2]), Qt.Key.Key_Delete)
    assert told.args == ["c"]


def _focused(qtbot, widget):
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_tab_goes_through_a_card_and_on_to_the_next(qtbot, panel):
    first, second = panel.cards()[:2]
    _focused(qtbot, first)
    visited = []
    for _ in range(4):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        visited.append(panel.focusWidget())
    assert visited == [*first.stops()[1:], second]


def test_a_long_note_makes_its_card_grow(qtbot, panel):
    card = panel.cards()[0]
    before = card.field.height()
    card.field.setPlainText("one\ntwo\nthree")
    assert card.field.height() > before


def test_it_follows_the_theme(panel):
    before = panel.grab().toImage()
    panel.set_colours(theme.load("dark"))
    assert panel.grab().toImage() != before


def test_closing_is_a_wish(qtbot, panel):
    from newsreader.ui.widgets.buttons import IconButton

    close = next(b for b in panel.findChildren(IconButton) if b.toolTip() == "Close the notes")
    with qtbot.waitSignal(panel.close_requested):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
