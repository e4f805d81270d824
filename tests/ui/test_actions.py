import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from newsreader.ui.actions import COMMANDS, MENUS, WRITING_KEYS, Actions, key_sequences
from newsreader.ui.interface_language import install

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_no_two_commands_share_a_key():
    keys = [str(k.toString()) for c in COMMANDS for k in key_sequences(c.key)]
    assert len(keys) == len(set(keys))


def test_every_command_stands_in_a_menu():
    assert {command.menu for command in COMMANDS} == {key for key, _ in MENUS}


def test_the_menus_hold_all_commands(window):
    actions = Actions({}, window)
    bar = QMenuBar(window)
    actions.fill(bar)
    menus = bar.findChildren(QMenu)
    shown = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    assert len(shown) == len(COMMANDS)


def test_the_reader_can_change_a_key(window):
    actions = Actions({"find": "Ctrl+K"}, window)
    assert actions["find"].shortcut() == QKeySequence("Ctrl+K")
    assert QKeySequence("/") not in actions["find"].shortcuts()


@pytest.mark.parametrize(
    ("key", "jamo"), [("T", "ㅅ"), ("Shift+T", "ㅆ"), ("J", "ㅓ"), ("H", "ㅗ"), ("M", "ㅡ")]
)
def test_a_letter_key_works_in_a_hangul_layout_too(key: str, jamo: str):
    assert QKeySequence(jamo) in key_sequences(key)


def test_a_hangul_key_triggers_the_command(qtbot, window):
    actions = Actions({}, window)
    window.addAction(actions["star"])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(actions["star"].triggered, timeout=2000):
        qtbot.keyClick(window, Qt.Key(ord("ㄴ")))


def test_the_key_sheet_names_every_key(window):
    sheet = Actions({}, window).sheet()
    assert ("Translation", "Show or Hide Sentence", "T") in sheet
    assert len(sheet) == len([command for command in COMMANDS if command.key]) + len(WRITING_KEYS)


def test_the_key_sheet_names_the_keys_of_the_editor(window):
    shown = {key: text for group, text, key in Actions({}, window).sheet() if "Correct" in group}
    assert shown["Tab / Ctrl+Enter"] == "Save, Next Sentence"
    assert {"Enter", "Esc", "Shift+Tab", "Ctrl+Space", "Ctrl+1"} < set(shown)


def test_the_key_sheet_shows_keys_as_keyboards_print_them_in_every_language(window, qapp):
    install(qapp, "ko")
    try:
        keys = {key for _, _, key in Actions({}, window).sheet()}
    finally:
        install(qapp, "en")
    assert {"←", "→", "Enter", "Ctrl+F"} < keys


def test_the_menus_are_grouped(window):
    bar = QMenuBar(window)
    Actions({}, window).fill(bar)
    for menu in bar.findChildren(QMenu):
        lines = [action.isSeparator() for action in menu.actions()]
        runs = "".join("|" if line else "x" for line in lines).split("|")
        assert all(runs)  # no line at an end, no two in a row
        assert max(map(len, runs)) <= 6
