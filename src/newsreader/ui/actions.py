"""Everything the window can do: one table of commands, with menus and keys.

In: the reader's own keys from the settings. Out: a ``QAction`` a command. Letter keys also work
while a Hangul keyboard layout is on: the key that prints ㅅ is the key T.
"""

import re
import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from newsreader.ui.messages import marked

# The two-set (두벌식) layout: what each letter key prints when Hangul is on.
_JAMO = dict(
    zip(
        "QWERTYUIOPASDFGHJKLZXCVBNM",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        strict=True,
    )
)
_SHIFTED = dict(zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can do: where it stands in the menus, its text and its key."""

    id: str
    menu: str
    text: str
    key: str = ""
    checkable: bool = False
    group: str = ""  # commands of one group exclude each other
    line: bool = False  # whether a line stands above it in its menu


_PRINTED = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
_NAMED = re.compile(rf"\b(?:{'|'.join(_PRINTED)})$")
_T = marked
COMMANDS: tuple[Command, ...] = (
    Command("open", "file", _T("Actions", "Open File…"), "Ctrl+O"),
    Command("paste", "file", _T("Actions", "Paste Page Text…"), "Ctrl+Shift+V"),
    Command("export", "file", _T("Actions", "Export Article…"), "Ctrl+E", line=True),
    Command("settings", "file", _T("Actions", "Settings…"), "Ctrl+,", line=True),
    Command("quit", "file", _T("Actions", "Quit"), "Ctrl+Q", line=True),
    Command("undo", "edit", _T("Actions", "Undo"), "Ctrl+Z"),
    Command("copy", "edit", _T("Actions", "Copy"), "Ctrl+C", line=True),
    Command("copy_pair", "edit", _T("Actions", "Copy Sentence with Translation"), "C"),
    Command("select_all", "edit", _T("Actions", "Select All in Column"), "Ctrl+A"),
    Command("find", "edit", _T("Actions", "Find in Article"), "/", line=True),
    Command("find_next", "edit", _T("Actions", "Find Next"), "F3"),
    Command("find_previous", "edit", _T("Actions", "Find Previous"), "Shift+F3"),
    Command("search_library", "edit", _T("Actions", "Search Library"), "Ctrl+F"),
    Command(
        "side", "view", _T("Actions", "Side by Side"), "Ctrl+1", checkable=True, group="layout"
    ),
    Command("stacked", "view", _T("Actions", "Stacked"), "Ctrl+2", checkable=True, group="layout"),
    Command("larger", "view", _T("Actions", "Larger Text"), "Ctrl++", line=True),
    Command("smaller", "view", _T("Actions", "Smaller Text"), "Ctrl+-"),
    Command("theme", "view", _T("Actions", "Next Theme"), "M"),
    Command("word_links", "view", _T("Actions", "Word Links"), "L", checkable=True, line=True),
    Command("doubts_only", "view", _T("Actions", "Show Doubtful Only"), "D", checkable=True),
    Command("focus", "view", _T("Actions", "Focus Mode"), "F", checkable=True, line=True),
    Command("sidebar", "view", _T("Actions", "Show Library"), "Ctrl+B", checkable=True),
    Command("notes_panel", "view", _T("Actions", "Show Notes"), "Ctrl+Shift+N", checkable=True),
    Command("next_paragraph", "article", _T("Actions", "Next Paragraph"), "J"),
    Command("previous_paragraph", "article", _T("Actions", "Previous Paragraph"), "K"),
    Command("next_word", "article", _T("Actions", "Next Word"), "Right"),
    Command("previous_word", "article", _T("Actions", "Previous Word"), "Left"),
    Command("look_up", "article", _T("Actions", "Look Up Word"), "Return"),
    Command("highlight", "article", _T("Actions", "Highlight"), "H", line=True),
    Command("note", "article", _T("Actions", "Note"), "N"),
    Command("star", "article", _T("Actions", "Star"), "S", checkable=True, line=True),
    Command("delete", "article", _T("Actions", "Delete Article"), "Ctrl+Backspace"),
    Command("reveal_sentence", "translation", _T("Actions", "Show or Hide Sentence"), "T"),
    Command("reveal_paragraph", "translation", _T("Actions", "Show or Hide Paragraph"), "Shift+T"),
    Command("hide_all", "translation", _T("Actions", "Hide Until Asked"), "Ctrl+T", checkable=True),
    Command(
        "edit_translation", "translation", _T("Actions", "Correct Translation"), "E", line=True
    ),
    Command("another_wording", "translation", _T("Actions", "Another Wording"), "A"),
    Command("show_original", "translation", _T("Actions", "Show or Hide Original"), "O"),
    Command("second_opinion", "translation", _T("Actions", "Second Opinion"), "P"),
    Command("next_doubt", "translation", _T("Actions", "Next Doubtful Sentence"), ".", line=True),
    Command("previous_doubt", "translation", _T("Actions", "Previous Doubtful Sentence"), ","),
    Command("add_term", "translation", _T("Actions", "Add Selection to Glossary…"), line=True),
    Command("glossary", "translation", _T("Actions", "Glossary…")),
    Command("translate_again", "translation", _T("Actions", "Translate Again"), line=True),
    Command(
        "translate_unread",
        "translation",
        _T("Actions", "Translate Everything Unread"),
        checkable=True,
    ),
    Command("stop", "translation", _T("Actions", "Stop Translating"), "Ctrl+."),
    Command("models", "translation", _T("Actions", "Model Packages…"), line=True),
    Command("keys", "help", _T("Actions", "Keyboard Shortcuts"), "?"),
    Command("about", "help", _T("Actions", "About Newsreader")),
)

# What the keys mean in the editor of a sentence; its field knows them, the key sheet tells them.
WRITING_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_T("Actions", "Save"), ("Return",)),
    (_T("Actions", "Save, Next Sentence"), ("Tab", "Ctrl+Return")),
    (_T("Actions", "Save, Previous Sentence"), ("Shift+Tab",)),
    (_T("Actions", "Leave as It Was"), ("Esc",)),
    (_T("Actions", "Other Wordings from Here"), ("Ctrl+Space",)),
    (_T("Actions", "Use the Remembered Text"), ("Ctrl+1",)),
    (_T("Actions", "To the Buttons"), ("Ctrl+Tab",)),
)
WRITING = _T("Actions", "While Correcting")

MENUS: tuple[tuple[str, str], ...] = (
    ("file", _T("Actions", "&File")),
    ("edit", _T("Actions", "&Edit")),
    ("view", _T("Actions", "&View")),
    ("article", _T("Actions", "&Article")),
    ("translation", _T("Actions", "&Translation")),
    ("help", _T("Actions", "&Help")),
)


def tr(text: str) -> str:
    """Return a text of the command table in the interface's language."""
    return QCoreApplication.translate("Actions", text)


def key_sequences(key: str) -> list[QKeySequence]:
    """Return the key, and for a single letter also what it prints in a Hangul layout."""
    if not key:
        return []
    *modifiers, letter = key.split("+") if not key.endswith("++") else [key[:-2], "+"]
    sequences = [QKeySequence(key)]
    if key == "Ctrl++":
        sequences.append(QKeySequence("Ctrl+="))
    if letter in _JAMO:
        jamo = _SHIFTED.get(letter, _JAMO[letter]) if "Shift" in modifiers else _JAMO[letter]
        sequences.append(QKeySequence("+".join([*modifiers, jamo])))
        if modifiers == ["Shift"]:
            sequences.append(QKeySequence(jamo))
    return sequences


def _without_key(menu: str) -> str:
    # A key stands before its letter, or behind a Korean word: &File, 파일(&F)
    return re.sub(r"\(&\w\)", "", menu).replace("&", "")


class Actions(QObject):
    """The actions of one window, by command id: ``actions["find"].triggered``."""

    def __init__(self, keys: dict[str, str], parent: QObject) -> None:
        """Make an action for every command; ``keys`` replaces the default keys."""
        super().__init__(parent)
        self._keys = {command.id: keys.get(command.id, command.key) for command in COMMANDS}
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        self._actions = {command.id: self._made(command) for command in COMMANDS}

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._actions.values())

    def _made(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self.parent())
        action.setObjectName(command.id)
        action.setShortcuts(key_sequences(self._keys[command.id]))
        action.setCheckable(command.checkable)
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(self))
            group.addAction(action)
        return action

    def put_titles(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar, with nothing in them yet."""
        self._menus = {key: bar.addMenu(tr(text)) for key, text in MENUS}

    def fill(self, bar: QMenuBar) -> None:
        """Put every command into the menus of a menu bar."""
        if not self._menus:
            self.put_titles(bar)
        for command in COMMANDS:
            if command.line:
                self._menus[command.menu].addSeparator()
            self._menus[command.menu].addAction(self._actions[command.id])

    def sheet(self) -> list[tuple[str, str, str]]:
        """Return (group, text, key) of every command with a key, and of the keys of the editor."""
        names = {key: _without_key(tr(text)) for key, text in MENUS}
        commands = [
            (names[c.menu], tr(c.text), _shown(self._keys[c.id]))
            for c in COMMANDS
            if self._keys[c.id]
        ]
        writing = tr(WRITING)
        keys = [(writing, tr(text), " / ".join(map(_shown, keys))) for text, keys in WRITING_KEYS]
        return commands + keys


def _shown(key: str) -> str:
    """Return a key as keyboards print it: arrows as signs, Enter rather than Return."""
    sequence = QKeySequence(key)
    if sys.platform == "darwin":  # its own signs for all of them
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return _NAMED.sub(lambda name: _PRINTED[name[0]], sequence.toString())
