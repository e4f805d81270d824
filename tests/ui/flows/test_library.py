"""The library side: sections, search, deleting and bringing back, a library that is read only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from newsreader.library.database import Database
from newsreader.ui.library_panel.article_model import OPEN_ROLE
from newsreader.ui.library_panel.section import Section
from tests.ui.flows.hands import (
    CONTROL,
    STORY,
    TARGET,
    button,
    click_row,
    drag,
    explained,
    key,
    listed,
    notice,
    opens,
    paste,
    press,
    settled,
    text,
    title,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def full(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    settled(qtbot, window)
    return window


def test_sections_list_what_they_say(qtbot, full):
    QTest.mouseClick(full.sidebar.row(Section.KOREAN), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(full)) == 4)
    QTest.mouseClick(full.sidebar.row(Section.STARRED), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(full) == [])
    assert full.articles.empty.isVisible()


def test_searching_lists_what_holds_the_words_and_clearing_lists_all(qtbot, full):
    key(full, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(full.articles.field, "squid")
    qtbot.waitUntil(lambda: 0 < len(listed(full)) < 8)
    full.articles.clear_filter()
    qtbot.waitUntil(lambda: len(listed(full)) == 8)


def test_a_deleted_article_leaves_list_and_reader_and_comes_back(qtbot, full):
    gone, following = listed(full)[:2]
    name = title(full)
    opens(qtbot, full, lambda: key(full, Qt.Key.Key_Backspace, CONTROL))
    qtbot.waitUntil(lambda: gone not in listed(full))
    assert full.reading.opened.kept.id == following
    assert "deleted" in notice(full)
    opens(qtbot, full, lambda: press(button(full.reader.notice, "Undo")))
    assert title(full) == name
    qtbot.waitUntil(lambda: listed(full)[0] == gone)


def test_ctrl_z_brings_an_article_back_with_its_marks_and_its_place(qtbot, full):
    drag(full, 1, "countries")
    key(full, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: bool(full.reader.view.page.rows[1].source.marks))
    full.reader.view.verticalScrollBar().setValue(400)
    opens(qtbot, full, lambda: key(full, Qt.Key.Key_Backspace, CONTROL))
    assert "deleted" in notice(full)
    opens(qtbot, full, lambda: key(full, Qt.Key.Key_Z, CONTROL))
    assert notice(full) == ""
    assert len(full.reading.opened.annotations) == 1
    assert abs(full.reader.view.top() - 400) <= 2


def test_deleting_another_article_leaves_the_reader_alone(qtbot, full):
    name = title(full)
    other = listed(full)[3]
    full.articles.delete_requested.emit([other])
    qtbot.waitUntil(lambda: other not in listed(full))
    assert title(full) == name
    press(button(full.reader.notice, "Undo"))
    qtbot.waitUntil(lambda: other in listed(full))
    assert title(full) == name


def test_deleting_everything_leaves_an_empty_reader_that_says_what_to_do(qtbot, full):
    full.articles.view.selectAll()
    full.articles.view.setFocus()
    QTest.keyClick(full.articles.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(full) == [])
    qtbot.waitUntil(lambda: full.reading.opened is None)
    assert not full.reader.has_article
    assert full.windowTitle() == "Newsreader"
    assert not full.actions_["star"].isEnabled()
    opens(qtbot, full, lambda: key(full, Qt.Key.Key_Z, CONTROL))
    qtbot.waitUntil(lambda: len(listed(full)) == 8)


def test_the_open_article_is_marked_in_the_list(qtbot, full):
    opens(qtbot, full, lambda: click_row(full, 2))
    model = full.articles.view.model()
    assert [model.index(row, 0).data(OPEN_ROLE) for row in range(4)] == [False, False, True, False]


def test_a_library_that_is_read_only_is_read_and_marking_says_why_not(
    qtbot, house, monkeypatch: pytest.MonkeyPatch
):
    house.open()
    house.close()
    # The superuser may write everything, so the file's own permissions cannot be tried here.
    monkeypatch.setattr(Database, "read_only", property(lambda _self: True))
    window = house.open()
    explained(qtbot, window)
    assert text(window, 1, TARGET)
    assert notice(window) == ""
    drag(window, 1, "countries")
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "library" in notice(window).lower())
    assert not window.reader.view.page.rows[1].source.marks
    key(window, Qt.Key.Key_S)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: not window.actions_["star"].isChecked())
    window.reader.view.verticalScrollBar().setValue(300)


def test_the_offer_to_undo_stays_when_the_next_article_lacks_its_package(qtbot, full):
    paste(qtbot, full, STORY)
    opens(qtbot, full, lambda: click_row(full, 1))
    full.library.delete([full.reading.opened.kept.id])
    qtbot.waitUntil(lambda: "deleted" in notice(full))
    opens(qtbot, full, lambda: click_row(full, 0))
    assert "deleted" in notice(full)


def test_ctrl_held_down_while_an_article_opens_selects_no_second_one(qtbot, full):
    opens(qtbot, full, lambda: click_row(full, 1))
    handle = full.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Control, CONTROL)
    assert QGuiApplication.keyboardModifiers() == CONTROL
    opens(qtbot, full, lambda: full.reading.open(listed(full)[3]))
    QTest.keyRelease(handle, Qt.Key.Key_Control)
    assert full.articles.selected_ids() == [listed(full)[3]]
