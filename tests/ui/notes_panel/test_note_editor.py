import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from newsreader.model.annotation import Colour
from newsreader.ui.notes_panel.note_editor import NoteEditor
from newsreader.ui.notes_panel.selection_bar import SelectionBar

pytestmark = pytest.mark.gui

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
PLACE = QRect(200, 200, 120, 24)


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    page.resize(800, 600)
    field = QLineEdit(page)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return page


@pytest.fixture
def editor(page, colours) -> NoteEditor:
    return NoteEditor(colours, page)


def test_ctrl_enter_saves_text_and_colour(qtbot, editor):
    editor.edit(PLACE, "", Colour.GREEN)
    qtbot.keyClicks(editor.field, "a nest")
    with qtbot.waitSignal(editor.saved) as told:
        qtbot.keyClick(editor.field, Qt.Key.Key_Return, CTRL)
    assert told.args == ["a nest", Colour.GREEN]
    assert editor.isHidden()


def test_a_change_of_colour_alone_is_saved(qtbot, editor):
    editor.edit(PLACE, "둥지", Colour.YELLOW, existing=True)
    qtbot.mouseClick(editor.chips.chips[3], LEFT)
    with qtbot.waitSignal(editor.saved) as told:
        qtbot.mouseClick(editor._save, LEFT)
    assert told.args == ["둥지", Colour.PINK]


def test_escape_cancels_and_gives_the_focus_back(qtbot, page, editor):
    editor.edit(PLACE, "둥지")
    qtbot.waitUntil(editor.field.hasFocus)
    with qtbot.assertNotEmitted(editor.saved), qtbot.waitSignal(editor.cancelled):
        qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert editor.isHidden()
    assert page.focusWidget() is page.findChild(QLineEdit)


def test_leaving_the_field_for_a_colour_saves_nothing_yet(qtbot, editor):
    editor.edit(PLACE, "")
    qtbot.keyClicks(editor.field, "half")
    with qtbot.assertNotEmitted(editor.saved):
        qtbot.mouseClick(editor.chips.chips[1], LEFT)
    assert editor.isVisible()
    assert editor.field.toPlainText() == "half"


def test_only_an_existing_annotation_can_be_deleted(qtbot, editor):
    editor.edit(PLACE)
    assert editor._delete.isHidden()
    editor.edit(PLACE, "둥지", existing=True)
    with qtbot.waitSignal(editor.deleted):
        qtbot.mouseClick(editor._delete, LEFT)


def test_it_leaves_the_selected_words_in_sight(editor):
    editor.edit(PLACE)
    assert not editor.geometry().intersects(PLACE)
    editor.edit(QRect(200, 560, 120, 24))
    assert not editor.geometry().intersects(QRect(200, 560, 120, 24))


def test_the_bar_tells_every_wish(qtbot, page, colours):
    bar = SelectionBar(colours, page)
    bar.show_above(PLACE)
    assert not bar.geometry().intersects(PLACE)
    with qtbot.waitSignal(bar.highlight_requested) as told:
        qtbot.mouseClick(bar.chips.chips[1], LEFT)
    assert told.args == [Colour.GREEN]
    for button, signal in (
        (bar.note, bar.note_requested),
        (bar.copy, bar.copy_requested),
        (bar.copy_pair, bar.copy_pair_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)


def test_the_bar_leaves_the_focus_where_it_is(page, colours):
    bar = SelectionBar(colours, page)
    bar.show_above(PLACE)
    assert page.focusWidget() is page.findChild(QLineEdit)


def test_every_button_of_the_bar_is_named(page, colours):
    bar = SelectionBar(colours, page)
    names = [button.accessibleName() for button in (bar.note, bar.copy, bar.copy_pair)]
    names += [chip.accessibleName() for chip in bar.chips.chips]
    assert all(names)
    assert len(set(names)) == 7
