import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsreader.ui.widgets.key_sheet import KeySheet

pytestmark = pytest.mark.gui

ROWS = [("Reading", "Next paragraph", "J"), ("Library", "Search", "Ctrl+F")]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 600)
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    return window


@pytest.fixture
def sheet(window, colours):
    sheet = KeySheet(colours, window)
    sheet.show_keys(ROWS)
    return sheet


def test_it_lists_groups_texts_and_keys(sheet):
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Reading", "Next paragraph", "J", "Library", "Search", "Ctrl+F"} <= shown


def test_escape_closes_it_and_gives_the_focus_back(qtbot, window, sheet):
    field = window.findChild(QLineEdit)
    qtbot.waitUntil(sheet.hasFocus)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert window.focusWidget() is field


def test_a_click_beside_the_card_closes_it(qtbot, sheet):
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert sheet.isHidden()


def test_a_click_on_the_card_does_not(qtbot, sheet):
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert sheet.isVisible()


def test_single_keys_do_not_reach_the_window_behind(qtbot, window, sheet):
    ran: list[str] = []
    shortcut = QShortcut(QKeySequence("J"), window, lambda: ran.append("J"))
    assert shortcut.isEnabled()
    qtbot.waitUntil(sheet.hasFocus)
    qtbot.keyClick(sheet, Qt.Key.Key_J)
    assert ran == []


def test_it_follows_the_window(qtbot, window, sheet):
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: sheet.size() == window.size())
