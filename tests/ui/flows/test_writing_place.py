"""Where one writes: the paragraph makes room, both sentences stay lit, nothing jumps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.ui.reader.room import Room
from tests.ui.flows.hands import (
    CONTROL,
    SHIFT,
    SOURCE,
    TARGET,
    key,
    notice,
    point_at,
    press,
    settled,
    span_of,
    text,
)
from tests.ui.flows.test_correcting import FISHERS, correct, edit, kept, sentence, story, write

pytestmark = pytest.mark.gui

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def top_of(window, paragraph, quote, side=TARGET):
    """Where a quote stands on the screen."""
    return window.reader.view.anchor_rect(paragraph, side, span_of(window, paragraph, quote, side))


def test_the_text_around_the_sentence_stays_readable(qtbot, window, shelf):
    story(qtbot, window, shelf)
    above = top_of(window, 3, "THREE CAPTAINS")
    editor = edit(window, 3, "FISHERS")
    assert top_of(window, 3, "THREE CAPTAINS") == above
    assert above.bottom() < editor.geometry().top()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    editor = edit(window, 3, "THREE")
    below = top_of(window, 3, '"FISHERS')
    assert editor.geometry().bottom() < below.top()
    assert below.left() == window.reader.view.page.columns.target.x


def test_the_room_grows_with_the_editor_and_closes_behind_it(qtbot, window, shelf):
    story(qtbot, window, shelf)
    view = window.reader.view
    before = [(row.y, row.height) for row in view.page.rows], view.top()
    editor = edit(window, 3, "THREE")
    grown = view.page.rows[3].height
    assert grown > before[0][3][1]
    QTest.keyClicks(editor.field, " and more" * 40)
    assert view.page.rows[3].height > grown
    assert editor.geometry().bottom() < top_of(window, 3, "FISHERS").top()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert ([(row.y, row.height) for row in view.page.rows], view.top()) == before


def height_of(window, paragraph, quote):
    """How far below the window's top a quote stands, whatever comes above the article."""
    rect = top_of(window, paragraph, quote)
    return window.reader.view.viewport().mapTo(window, rect.topLeft()).y()


@pytest.mark.parametrize("ending", [Qt.Key.Key_Escape, ENTER])
def test_the_line_before_the_sentence_never_moves(qtbot, window, shelf, ending):
    story(qtbot, window, shelf)
    view = window.reader.view
    window.resize(1280, 420)
    point_at(window, 3, "FISHERS", TARGET)
    row = view.page.rows[3]
    view.verticalScrollBar().setValue(row.y + 10)  # it begins above the screen
    before = height_of(window, 3, "THREE CAPTAINS")
    window.correcting.open_at(3, 1)
    editor = window.correcting.editor
    assert height_of(window, 3, "THREE CAPTAINS") == before
    QTest.keyClicks(editor.field, " and so on" * 4)
    QTest.keyClick(editor.field, ending)
    assert height_of(window, 3, "THREE CAPTAINS") == before
    settled(qtbot, window)
    assert height_of(window, 3, "THREE CAPTAINS") == before


def test_nothing_of_the_old_sentence_shows_beside_a_shorter_one(qtbot, window, shelf):
    story(qtbot, window, shelf, lambda text: text.upper() * 6)
    editor = edit(window, 3, "FISHERS")
    editor.field.clear()
    gap = window.reader.view.page.rows[3].target.gap
    below = editor.geometry()
    assert gap[1] - gap[0] > editor.height() + 40
    strip = below.translated(0, below.height() + 8)
    strip.setHeight(20)
    picture = window.reader.view.viewport().grab(strip).toImage()
    seen = {
        picture.pixelColor(x, y).lightness() for x in range(8, strip.width() - 8) for y in range(20)
    }
    assert min(seen) > window.colours().window.lightness() - 25  # the card's shadow is faint


def test_an_empty_column_makes_room_too(qtbot, window, shelf):
    story(qtbot, window, shelf, lambda text: "" if "captains" in text else text.upper())
    editor = edit(window, 3, "captains", SOURCE)
    assert editor.geometry().bottom() < top_of(window, 3, "FISHERS").top()


def test_both_sentences_are_lit_as_long_as_one_writes(qtbot, window, shelf):
    story(qtbot, window, shelf)
    view = window.reader.view
    editor = edit(window, 3, "FISHERS")
    point_at(window, 1, "Han")
    rect = view.anchor_rect(3, SOURCE, span_of(window, 3, "Fishers", SOURCE))
    picture = view.viewport().grab(rect).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert window.colours().hover.name() in seen
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert view.overlay.written is None


def test_the_original_comes_onto_the_screen_with_the_editor(qtbot, window, shelf):
    story(qtbot, window, shelf, lambda text: text.upper() * 3)
    window.resize(760, 520)
    window.appearance.set_layout("stacked")
    view = window.reader.view
    span = view.page.rows[3].target.sentences[0]
    view.anchor_rect(3, TARGET, span)
    rect = view.page.rects(view.page.rows[3], TARGET, span)[0]
    view.verticalScrollBar().setValue(round(rect.top()) - 5)
    window.correcting.open_at(3, 0)
    original = top_of(window, 3, "Three captains", SOURCE)
    assert original.top() >= 0
    assert view.viewport().rect().contains(window.correcting.editor.geometry())


# --- from sentence to sentence --------------------------------------------------------------


@pytest.mark.parametrize(("pressed", "modifiers"), [(TAB, SHIFT ^ SHIFT), (ENTER, CONTROL)])
def test_tab_keeps_what_is_written_and_goes_on(qtbot, window, shelf, pressed, modifiers):
    story(qtbot, window, shelf)
    editor = write(window, "They leave hourly.", 2, "BOATS")
    QTest.keyClick(editor.field, pressed, modifiers)
    assert editor.isVisible()
    assert editor.field.hasFocus()
    assert editor.field.toPlainText() == "THREE CAPTAINS ASKED FOR THE CHANGE LAST SPRING."
    settled(qtbot, window)
    assert sentence(window, 2, 0) == "They leave hourly."
    assert len(kept(window)) == 1


def test_shift_tab_goes_back_and_keeps_nothing_that_was_not_written(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "THREE")
    QTest.keyClick(editor.field, TAB, SHIFT)
    assert editor.field.toPlainText() == "THE BOATS LEAVE EVERY HOUR."
    settled(qtbot, window)
    assert kept(window) == []


def test_at_both_ends_of_the_article_it_says_so(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 4, "FIGURES")
    QTest.keyClick(editor.field, TAB)
    assert "last sentence" in notice(window)
    assert not editor.isVisible()
    edit(window, 0, "FERRIES")
    QTest.keyClick(editor.field, TAB, SHIFT)
    assert "first sentence" in notice(window)


def test_the_reader_stands_where_they_wrote_last(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "THREE")
    QTest.keyClick(editor.field, TAB)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    key(window, Qt.Key.Key_E)
    assert editor.isVisible()
    assert editor.field.toPlainText() == FISHERS.upper()


def test_ctrl_tab_reaches_the_buttons(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "THREE")
    QTest.keyClick(editor.field, TAB, CONTROL)
    assert editor.wordings.hasFocus()
    QTest.keyClick(editor.wordings, TAB)
    assert editor.cancel.hasFocus()


# --- what is said ----------------------------------------------------------------------------


def test_it_is_said_that_a_correction_is_kept_and_can_be_undone_there(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail.")
    qtbot.waitUntil(lambda: "Saved. Used for this sentence everywhere." in notice(window))
    (undo,) = window.reader.notice.buttons()
    press(undo)
    settled(qtbot, window)
    assert kept(window) == []
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert not notice(window)


def test_what_is_said_goes_when_the_correction_is_undone_by_key(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail.")
    qtbot.waitUntil(lambda: "Saved." in notice(window))
    key(window, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, window)
    assert not notice(window)


def test_it_is_said_that_the_original_is_back(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail.")
    editor = edit(window, 3, "Fishers", SOURCE)
    press(editor.revert)
    QTest.keyClick(editor.field, ENTER)
    qtbot.waitUntil(lambda: "original translation is back" in notice(window))


def test_who_wrote_nothing_is_told_nothing(qtbot, window, shelf):
    story(qtbot, window, shelf)
    window.reader.hide_notice()
    editor = edit(window, 3, "FISHERS")
    QTest.keyClick(editor.field, ENTER)
    settled(qtbot, window)
    assert not notice(window)


# --- the room itself -------------------------------------------------------------------------


def test_a_room_can_stand_anywhere_in_a_text(qtbot, window, shelf):
    story(qtbot, window, shelf)
    view = window.reader.view
    row = view.page.rows[3]
    words = text(window, 3, TARGET)
    whole = row.target.height
    for span in (*row.target.sentences, span_of(window, 3, "CHANGE", TARGET)):
        view.make_room(3, Room(span, 90, 12))
        assert row.target.gap[1] - row.target.gap[0] >= 90
        tops = row.target.tops
        assert list(tops) == sorted(tops)
        assert row.target.height >= whole
    view.make_room(3, None)
    assert row.target.height == whole
    assert row.target.gap is None
    assert text(window, 3, TARGET) == words
