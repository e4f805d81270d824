"""The window as a whole: the first start, what stands where, and what a restart keeps."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from newsreader.model.span import Span
from newsreader.ui.flows.panes import WITHOUT_LIST
from newsreader.ui.status_line import Work
from tests.ui.flows.hands import (
    CONTROL,
    SHIFT,
    TARGET,
    click_row,
    key,
    listed,
    notice,
    opens,
    press,
    settled,
    text,
    title,
)

pytestmark = pytest.mark.gui


def test_the_first_start_shows_a_story_in_both_languages(window):
    rows = window.reader.view.page.rows
    assert all(row.source.text and row.target.text for row in rows)
    assert title(window) in window.windowTitle()
    assert "translated by Newsreader project" in window.reader.header.text()


def test_the_first_start_lists_the_starter_library(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)


def test_the_welcome_stays_until_it_is_dismissed(qtbot, house):
    window = house.open()
    assert window.late.welcoming.dialog.isVisible()
    window = house.reopen()
    press(window.late.welcoming.dialog.close_button)
    assert not window.late.welcoming.dialog.isVisible()
    window = house.reopen()
    assert "welcoming" not in window.late.__dict__


def test_the_welcome_opens_the_paste_window(window):
    press(window.late.welcoming.dialog.paste)
    assert window.late.importing.dialog.isVisible()


def test_the_article_read_last_comes_back(qtbot, house):
    window = house.open()
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    opens(qtbot, window, lambda: click_row(window, 2))
    last = title(window)
    assert title(house.reopen()) == last


def test_layout_size_and_hiding_are_kept_and_ticked(qtbot, house):
    window = house.open()
    key(window, Qt.Key.Key_2, CONTROL)
    key(window, Qt.Key.Key_T, CONTROL)
    for _ in range(3):
        key(window, Qt.Key.Key_Plus, CONTROL)
    assert window.reader.view.page.columns.stacked
    window = house.reopen()
    view = window.reader.view
    assert view.page.columns.stacked
    assert view.page.hidden
    assert view.page.styles.size == 21
    assert window.actions_["stacked"].isChecked()
    assert not window.actions_["side"].isChecked()
    assert window.actions_["hide_all"].isChecked()


def test_the_theme_changes_everywhere_and_is_kept(qtbot, house):
    window = house.open()
    parts = (window.sidebar, window.articles, window.reader, window.lookup, window.notes)
    window.panes.show_side(window.notes)
    pictures = [part.grab().toImage() for part in parts]
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_M)
    assert window.colours().name == "dark"
    assert all(part.grab().toImage() != was for part, was in zip(parts, pictures, strict=True))
    assert house.reopen().colours().name == "dark"


def test_windows_that_are_open_follow_the_theme(window):
    window.late.paste()
    window.late.show_models()
    window.late.show_settings()
    dialogs = window.late.dialogs()
    assert len(dialogs) == 4
    pictures = [dialog.grab().toImage() for dialog in dialogs]
    window.appearance.recolour("dark")
    changed = zip(dialogs, pictures, strict=True)
    assert all(dialog.grab().toImage() != was for dialog, was in changed)
    window.appearance.recolour("light")


def test_the_column_ratio_is_dragged_and_kept(qtbot, house):
    window = house.open()
    view = window.reader.view
    columns = view.page.columns
    middle = (columns.source.right + columns.target.x) // 2
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=QPoint(middle, 300))
    QTest.mouseMove(view.viewport(), QPoint(middle - 60, 300))
    QTest.mouseMove(view.viewport(), QPoint(middle - 90, 300))
    QTest.mouseRelease(view.viewport(), left, pos=QPoint(middle - 90, 300))
    ratio = view.page.ratio
    assert ratio < 0.45
    assert house.reopen().reader.view.page.ratio == pytest.approx(ratio, abs=0.001)


def test_focus_mode_leaves_the_article_alone_and_gives_everything_back(window):
    window.panes.show_side(window.notes)
    key(window, Qt.Key.Key_F)
    around = (window.sidebar, window.articles, window.side, window.menuBar())
    assert not any(part.isVisible() for part in around)
    key(window, Qt.Key.Key_F)
    assert window.sidebar.isVisible()
    assert window.articles.isVisible()
    assert window.menuBar().isVisible()


def test_escape_leaves_focus_mode(window):
    key(window, Qt.Key.Key_F)
    key(window, Qt.Key.Key_Escape)
    assert window.articles.isVisible()
    assert not window.actions_["focus"].isChecked()


def test_focus_mode_brings_nothing_back_that_was_hidden(window):
    key(window, Qt.Key.Key_B, CONTROL)
    key(window, Qt.Key.Key_F)
    key(window, Qt.Key.Key_F)
    assert not window.articles.isVisible()
    assert not window.actions_["sidebar"].isChecked()


def test_a_hidden_library_stays_hidden_after_a_restart(house):
    window = house.open()
    assert window.actions_["sidebar"].isChecked()
    key(window, Qt.Key.Key_B, CONTROL)
    window = house.reopen()
    assert not window.articles.isVisible()
    assert not window.actions_["sidebar"].isChecked()


def test_in_a_narrow_window_the_library_gives_way(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    window.resize(QSize(WITHOUT_LIST + 20, 700))
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    assert window.articles.isVisible()
    window.resize(QSize(WITHOUT_LIST - 80, 700))
    qtbot.waitUntil(lambda: not window.articles.isVisible())
    key(window, Qt.Key.Key_B, CONTROL)
    assert window.articles.isVisible()
    opens(qtbot, window, lambda: click_row(window, 3))
    assert not window.articles.isVisible()
    window.panes.show_side(window.notes)
    assert not window.sidebar.isVisible()
    window.panes.hide_side()
    window.resize(QSize(1400, 700))
    qtbot.waitUntil(window.sidebar.isVisible)
    assert window.articles.isVisible()


def test_a_side_panel_leaves_two_columns_their_room(qtbot, window):
    window.resize(QSize(1440, 800))
    qtbot.waitUntil(window.sidebar.isVisible)
    window.panes.show_side(window.notes)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    assert window.articles.isVisible()
    assert not window.reader.view.page.columns.stacked
    window.panes.hide_side()
    qtbot.waitUntil(window.sidebar.isVisible)


def test_the_width_of_the_list_is_kept(qtbot, house):
    window = house.open()
    qtbot.waitUntil(window.sidebar.isVisible)
    window.splitter.moveSplitter(window.articles.x() + 380, 2)
    width = window.articles.width()
    assert width > 350
    assert abs(house.reopen().articles.width() - width) <= 2


def test_the_question_mark_shows_every_key(window):
    key(window, Qt.Key.Key_Question)
    assert window.key_sheet.isVisible()
    key(window, Qt.Key.Key_Escape)
    assert not window.key_sheet.isVisible()


def test_the_notes_command_is_ticked_while_the_notes_show(window):
    notes = window.actions_["notes_panel"]
    key(
        window,
        Qt.Key.Key_N,
        CONTROL | SHIFT,
    )
    assert window.notes.isVisible()
    assert notes.isChecked()
    window.panes.show_side(window.lookup)
    assert not notes.isChecked()
    window.panes.show_side(window.notes)
    window.notes.close_requested.emit()
    assert not notes.isChecked()
    assert not window.side.isVisible()


def test_a_broken_settings_file_is_told_and_everything_works(house, home):
    home.settings.write_text("theme = [", encoding="utf-8")
    window = house.open()
    assert text(window, 0, TARGET)


def test_what_was_marked_a_moment_before_closing_is_kept(qtbot, house):
    window = house.open()
    key(window, Qt.Key.Key_H)
    window = house.reopen()
    assert len(window.reading.opened.annotations) == 1


def test_a_window_of_another_size_comes_back_so(house):
    window = house.open()
    window.resize(1250, 720)
    assert house.reopen().size() == QSize(1250, 720)


def test_letters_type_into_the_search_field_and_command_nothing(qtbot, window):
    settled(qtbot, window)
    key(window, Qt.Key.Key_F, CONTROL)
    for letter in (Qt.Key.Key_S, Qt.Key.Key_F, Qt.Key.Key_M):
        key(window, letter)
    assert window.articles.filter_text() == "sfm"
    assert not window.panes.focused
    assert notice(window) == ""


def test_what_goes_on_below_moves_no_text_even_at_the_end(qtbot, window):
    settled(qtbot, window)
    view = window.reader.view
    last = view.page.rows[-1].index
    window.status.set_work(Work("Translating", 0.5))
    qtbot.waitUntil(window.status.isVisible)
    view.go_end()
    before = view.anchor_rect(last, TARGET, Span(0, 1)).top()
    tall = view.viewport().height()
    window.status.set_work(None)
    qtbot.waitUntil(lambda: view.viewport().height() > tall)
    assert view.anchor_rect(last, TARGET, Span(0, 1)).top() == before
    window.status.set_work(Work("Translating", 0.6))
    qtbot.waitUntil(lambda: view.viewport().height() == tall)
    assert view.anchor_rect(last, TARGET, Span(0, 1)).top() == before
