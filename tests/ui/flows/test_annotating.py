"""Marks and notes: made by pointer and key, kept over a restart, changed and taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from newsreader.model.annotation import Colour, Side
from newsreader.ui.library_panel.section import Section
from tests.ui.flows.hands import (
    CONTROL,
    LEFT,
    SHIFT,
    TARGET,
    button,
    click_row,
    drag,
    key,
    listed,
    notice,
    opens,
    point_at,
    point_of,
    press,
    read_a_column_that_is_empty,
    settled,
)

pytestmark = pytest.mark.gui


def kept(window):
    return window.desk.bench.library.annotations.for_article(window.reading.opened.kept.id)


def marks(window, paragraph, side=Side.SOURCE):
    return window.reader.view.page.rows[paragraph].cell(side).marks


def highlight(qtbot, window, quote="countries", colour=Colour.GREEN, side=Side.SOURCE):
    drag(window, 1, quote, side)
    press(next(chip for chip in window.bar.chips.chips if chip.colour is colour))
    qtbot.waitUntil(lambda: bool(marks(window, 1, side)))


def write_note(qtbot, window, words, quote="countries"):
    drag(window, 1, quote)
    key(window, Qt.Key.Key_N)
    QTest.keyClicks(window.editor.field, words)
    press(button(window.editor, "Save"))
    qtbot.waitUntil(lambda: bool(marks(window, 1)))


def test_a_dragged_selection_is_highlighted_in_a_colour_and_kept(qtbot, house):
    window = house.open()
    highlight(qtbot, window)
    assert not window.bar.isVisible()
    assert window.reader.view.selected() is None
    (mark,) = kept(house.reopen())
    assert (mark.selector.exact, mark.colour, mark.body) == ("countries", Colour.GREEN, "")


def test_the_highlight_is_on_the_screen_after_a_restart(qtbot, house):
    highlight(qtbot, house.open())
    window = house.reopen()
    (mark,) = marks(window, 1)
    rect = window.reader.view.anchor_rect(1, Side.SOURCE, mark.selector.span)
    image = window.reader.view.viewport().grab(rect).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert window.colours().green.name() in colours


def test_a_translation_can_be_marked(qtbot, window):
    quote = window.reader.view.page.rows[1].target.text.split()[1]
    highlight(qtbot, window, quote, side=TARGET)
    (mark,) = kept(window)
    assert mark.side is Side.TARGET


def test_the_bar_waits_until_the_selection_is_made(window):
    view = window.reader.view
    point = point_of(window, 1, "countries")
    QTest.mousePress(view.viewport(), LEFT, pos=point)
    QTest.mouseMove(view.viewport(), point + QPoint(60, 0))
    QTest.mouseMove(view.viewport(), point + QPoint(90, 0))
    assert view.selected() is not None
    assert not window.bar.isVisible()
    QTest.mouseRelease(view.viewport(), LEFT, pos=point + QPoint(90, 0))
    assert window.bar.isVisible()


def test_h_marks_the_sentence_pointed_at_in_the_last_colour(qtbot, window):
    highlight(qtbot, window, colour=Colour.PINK)
    point_at(window, 2, window.reader.view.page.rows[2].source.text.split()[2])
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: bool(marks(window, 2)))
    assert marks(window, 2)[0].colour is Colour.PINK


def test_a_note_is_written_changed_and_kept(qtbot, house):
    window = house.open()
    write_note(qtbot, window, "who are they")
    assert kept(window)[0].body == "who are they"
    window = house.reopen()
    window.annotating.edit(kept(window)[0].uid)
    assert window.editor.field.toPlainText() == "who are they"
    window.editor.field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor.field, " all")
    QTest.keyClick(window.editor.field, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: kept(window)[0].body == "who are they all")


def test_a_note_half_written_is_kept_when_another_article_opens(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    first = window.reading.opened.kept.id
    drag(window, 1, "countries")
    key(window, Qt.Key.Key_N)
    QTest.keyClicks(window.editor.field, "half")
    opens(qtbot, window, lambda: click_row(window, 1))
    assert not window.editor.isVisible()
    annotations = window.desk.bench.library.annotations
    qtbot.waitUntil(lambda: [a.body for a in annotations.for_article(first)] == ["half"])


def test_a_note_half_written_is_kept_when_the_window_closes(house):
    window = house.open()
    drag(window, 1, "countries")
    key(window, Qt.Key.Key_N)
    QTest.keyClicks(window.editor.field, "half")
    assert [one.body for one in kept(house.reopen())] == ["half"]


def test_a_note_half_changed_in_the_panel_is_kept_when_the_window_closes(qtbot, house):
    window = house.open()
    write_note(qtbot, window, "one")
    key(window, Qt.Key.Key_N, CONTROL | SHIFT)
    (card,) = window.notes.cards()
    card.field.setFocus()
    card.field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(card.field, " two")
    assert [one.body for one in kept(house.reopen())] == ["one two"]


def test_a_deleted_note_comes_back_by_the_button(qtbot, window):
    write_note(qtbot, window, "gone soon")
    window.annotating.edit(kept(window)[0].uid)
    press(window.editor._delete)
    qtbot.waitUntil(lambda: not marks(window, 1))
    assert kept(window) == ()
    assert "deleted" in notice(window)
    press(button(window.reader.notice, "Undo"))
    qtbot.waitUntil(lambda: bool(marks(window, 1)))
    assert kept(window)[0].body == "gone soon"


def test_a_deleted_note_comes_back_by_the_key(qtbot, window):
    write_note(qtbot, window, "gone soon")
    window.annotating.delete(kept(window)[0].uid)
    qtbot.waitUntil(lambda: not marks(window, 1))
    assert "deleted" in notice(window)
    key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: bool(marks(window, 1)))
    assert notice(window) == ""  # there is nothing to take back any more


def test_undoing_goes_back_step_by_step(qtbot, window):
    highlight(qtbot, window)
    uid = kept(window)[0].uid
    window.notes.colour_changed.emit(uid, Colour.BLUE)
    qtbot.waitUntil(lambda: kept(window)[0].colour is Colour.BLUE)
    key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: kept(window)[0].colour is Colour.GREEN)
    key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: kept(window) == ())
    assert not window.actions_["undo"].isEnabled()


def test_the_notes_panel_lists_jumps_edits_and_colours(qtbot, window):
    view = window.reader.view
    last = len(view.page.rows) - 1
    quote = view.page.rows[last].source.text.split()[0]
    drag(window, last, quote)
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: bool(marks(window, last)))
    view.go_home()
    key(window, Qt.Key.Key_N, CONTROL | SHIFT)
    (card,) = window.notes.cards()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert last in view.visible_paragraphs()
    card.field.setFocus()
    QTest.keyClicks(card.field, "from the panel")
    QTest.keyClick(card.field, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: kept(window)[0].body == "from the panel")
    card._menu.aboutToShow.emit()
    card._menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: kept(window)[0].colour is Colour.BLUE)
    press(card._bin)
    qtbot.waitUntil(lambda: not window.notes.cards())


def test_marked_articles_are_counted(qtbot, window):
    highlight(qtbot, window)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: window.sidebar.row(Section.MARKED).count == 1)


@pytest.mark.parametrize("letter", [Qt.Key.Key_H, Qt.Key.Key_N])
def test_where_there_is_no_text_yet_nothing_is_marked_and_that_is_said(qtbot, window, letter):
    read_a_column_that_is_empty(qtbot, window)
    key(window, letter)
    settled(qtbot, window)
    assert notice(window) == "There is no text to mark here yet."
    assert not window.editor.isVisible()
    assert kept(window) == ()


def half_change(qtbot, window):
    """Write a note, then begin to change it in the panel; return its article."""
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    write_note(qtbot, window, "one")
    key(window, Qt.Key.Key_N, CONTROL | SHIFT)
    (card,) = window.notes.cards()
    card.field.setFocus()
    card.field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(card.field, " two")
    return window.reading.opened.kept.id


def bodies(window, article_id):
    return [one.body for one in window.desk.bench.library.annotations.for_article(article_id)]


def test_a_note_half_changed_in_the_panel_is_kept_when_another_article_opens(qtbot, window):
    first = half_change(qtbot, window)
    other = next(i for i in listed(window) if i != first)
    opens(qtbot, window, lambda: window.reading.open(other))
    qtbot.waitUntil(lambda: bodies(window, first) == ["one two"])
    assert window.notes.cards() == []


def test_a_note_half_changed_in_the_panel_is_kept_when_its_article_opens_again(qtbot, window):
    first = half_change(qtbot, window)
    opens(qtbot, window, window.reading.reopen)
    qtbot.waitUntil(lambda: bodies(window, first) == ["one two"])
    settled(qtbot, window)
    assert window.notes.cards()[0].field.toPlainText() == "one two"


def test_a_note_half_changed_comes_back_with_its_deleted_article(qtbot, window):
    first = half_change(qtbot, window)
    window.library.delete([first])
    qtbot.waitUntil(lambda: "deleted" in notice(window))
    opens(qtbot, window, lambda: press(button(window.reader.notice, "Undo")))
    settled(qtbot, window)
    assert bodies(window, first) == ["one two"]
