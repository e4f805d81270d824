"""Colours of the window: light, dark and sepia.

In: a theme's name, or ``system``. Out: a ``Palette`` of colours, and the Qt palette and style
sheet of the shell made from it.
"""

import tomllib
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from newsreader.paths import resource

NAMES = ("light", "dark", "sepia")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, by what they are for."""

    name: str
    window: QColor  # behind the article
    panel: QColor  # behind sidebar, list and side panels
    card: QColor  # raised surfaces: word card, selected row, fields
    text: QColor
    text_secondary: QColor
    muted: QColor
    rule: QColor  # hairlines
    accent: QColor
    on_accent: QColor
    hover: QColor  # the sentence under the pointer and its counterpart
    word: QColor  # the word under the pointer
    link: QColor  # its counterparts; lighter, the less certain they are
    doubt: QColor  # marks of sentences whose translation looks wrong
    selection: QColor
    yellow: QColor  # highlights
    green: QColor
    blue: QColor
    pink: QColor
    find: QColor
    find_current: QColor
    danger: QColor
    scrollbar: QColor
    shadow: QColor

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.window.lightness() < self.text.lightness()


def load(name: str) -> Palette:
    """Return the palette of ``light``, ``dark`` or ``sepia``, or of what the desktop prefers."""
    chosen = name if name in NAMES else system_name()
    colours = tomllib.loads(resource("themes", f"{chosen}.toml").read_text(encoding="utf-8"))
    wanted = [f.name for f in fields(Palette) if f.name != "name"]
    return Palette(chosen, **{key: QColor(colours[key]) for key in wanted})


def system_name() -> str:
    """Return the theme that fits the desktop: dark when it asks for dark, else light."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def next_name(name: str) -> str:
    """Return the theme that follows in the round light, sepia, dark."""
    order = ("light", "sepia", "dark")
    return order[(order.index(name) + 1) % len(order)] if name in order else "light"


def qt_palette(colours: Palette) -> QPalette:
    """Return the Qt palette for ready-made widgets (Fusion style)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.Button: colours.panel,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Mid: colours.rule,
        role.Light: colours.card,
        role.Dark: colours.rule,
    }.items():
        palette.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, colours.muted)
    return palette


def style_sheet(colours: Palette) -> str:
    """Return the style sheet of the shell; widgets choose a look by object name or property.

    Known looks: ``QWidget[surface="panel|window"]``, ``QFrame[surface="card"]``,
    ``QPushButton[look="primary|quiet"]``, ``QLabel[role="muted|secondary|error"]``.
    """
    c = {f.name: getattr(colours, f.name) for f in fields(Palette) if f.name != "name"}
    values = {key: colour.name() for key, colour in c.items()}
    return _SHEET % values


_SHEET = """
QWidget[surface="panel"] { background: %(panel)s; }
QWidget[surface="window"] { background: %(window)s; }
QFrame[surface="card"] { background: %(card)s; border: 1px solid %(rule)s; border-radius: 10px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: %(muted)s; }
QLabel[role="secondary"] { color: %(text_secondary)s; }
QLabel[role="error"] { color: %(danger)s; }
QToolButton { border: 0; border-radius: 7px; padding: 5px 8px; color: %(text_secondary)s;
  background: transparent; }
QToolButton:hover, QToolButton:checked { background: %(rule)s; }
QToolButton:focus { border: 1px solid %(accent)s; padding: 4px 7px; }
QToolButton::menu-indicator { image: none; }
QPushButton { border: 1px solid %(rule)s; border-radius: 7px; padding: 5px 13px;
  background: %(card)s; color: %(text)s; }
QPushButton:hover { background: %(panel)s; }
QPushButton:focus { border-color: %(accent)s; }
QPushButton:disabled { color: %(muted)s; }
QPushButton[look="primary"] { background: %(accent)s; color: %(on_accent)s;
  border-color: %(accent)s; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent;
  color: %(accent)s; }
QPushButton[look="quiet"]:hover { background: %(rule)s; }
QPushButton[look="quiet"]:focus { border-color: %(accent)s; }
QLineEdit, QPlainTextEdit, QTextEdit { background: %(card)s; color: %(text)s;
  border: 1px solid %(rule)s; border-radius: 8px; padding: 5px 9px;
  selection-background-color: %(selection)s; selection-color: %(text)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: %(accent)s; }
QMenu { background: %(card)s; color: %(text)s; border: 1px solid %(rule)s; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; }
QMenu::item:selected { background: %(rule)s; color: %(text)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(rule)s; margin: 4px 8px; }
QToolTip { background: %(card)s; color: %(text)s; border: 1px solid %(rule)s; padding: 4px 7px; }
QComboBox { combobox-popup: 0; }
QComboBoxPrivateContainer { background: %(card)s; border: 0; }
QComboBox QAbstractItemView { background: %(card)s; border: 1px solid %(rule)s; outline: 0;
  padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 5px;
  color: %(text)s; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover {
  background: %(rule)s; color: %(text)s; }
QSplitter::handle { background: %(rule)s; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar::handle:vertical { background: %(scrollbar)s; border-radius: 3px; min-height: 36px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle:horizontal { background: %(scrollbar)s; border-radius: 3px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 0; border-radius: 3px; background: %(rule)s; max-height: 6px;
  text-align: center; color: transparent; }
QProgressBar::chunk { border-radius: 3px; background: %(accent)s; }
"""
