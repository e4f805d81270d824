"""The strip above the article: where it comes from, and the reader's tools.

In: an article, actions. Out: a line of text and a button per action.
"""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import icon
from newsreader.ui.widgets.labels import ElidedLabel

_KOREAN_CHARACTERS, _ENGLISH_WORDS = 500, 230  # read in a minute
_ICONS = {  # command id: icon, and icon while checked
    "side": ("columns", "columns"),
    "stacked": ("stacked", "stacked"),
    "larger": ("text-larger", "text-larger"),
    "smaller": ("text-smaller", "text-smaller"),
    "text_size": ("text-size", "text-size"),
    "translate_again": ("translate", "translate"),
    "hide_all": ("eye", "eye-off"),
    "star": ("star", "star-filled"),
    "find": ("find", "find"),
    "notes_panel": ("note", "note"),
    "note": ("note", "note"),
    "theme": ("theme", "theme"),
    "sidebar": ("sidebar", "sidebar"),
    "doubts_only": ("doubt", "doubt"),
    "more": ("more", "more"),
}
# What a narrow header leaves to the menus, the first first; in a narrow article the languages are
# stacked whatever is chosen.
_GIVE_WAY = ("side", "stacked", "find", "hide_all", "notes_panel", "star")
_FACTS = 90  # pixels the facts need at least
_TOOL = 28  # pixels: how high one is
_GAP, _BEFORE, _LEAD = 2, 16, 44  # between tools, before them, what the leading one takes


class Header(QWidget):
    """One line about the article at the left, tools at the right."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._actions: list[QAction] = []
        self._buttons: list[QToolButton] = []
        self._texts: dict[str, str] = {}  # what is written beside the icon of a tool
        self._leading: QAction | None = None
        self._article: Article | None = None
        self._credit = ""
        self._about = ElidedLabel(font=interface_font(12), parent=self)
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 14, 8)
        line.setSpacing(_GAP)
        line.addWidget(self._about, 1)
        line.addSpacing(_BEFORE)
        line.addStrut(_TOOL)  # tools come after the first article, which must not move then
        self._line = line
        self.set_palette(colours)

    def set_article(self, article: Article | None) -> None:
        """Say where an article comes from; nothing for no article."""
        self._article, self._credit = article, ""
        self._write()

    def set_credit(self, credit: str) -> None:
        """Say who translated, behind the facts."""
        if credit != self._credit:
            self._credit = credit
            self._write()

    def _write(self) -> None:
        facts = [*self._facts(self._article), self._credit] if self._article else []
        self._about.set_text(" · ".join(fact for fact in facts if fact))
        self._about.setToolTip(self._about.text())

    def text(self) -> str:
        """Return the whole line, also what is elided on the screen."""
        return self._about.text()

    def set_actions(self, actions: Iterable[QAction]) -> None:
        """Put a button at the right for each action, in order.

        The icon follows the action's object name, or its property ``icon_name`` if it has one.
        """
        for button in self._buttons:
            self._line.removeWidget(button)
            button.deleteLater()
        self._actions = list(actions)
        self._buttons = [self._button(action) for action in self._actions]
        for button in self._buttons:
            self._line.addWidget(button)
        self._write_tools()

    def set_tool_text(self, command: str, text: str) -> None:
        """Write beside the icon of a tool; a tool of which there is nothing to say goes."""
        self._texts[command] = text
        self._write_tools()

    def _write_tools(self) -> None:
        for action, button in zip(self._actions, self._buttons, strict=True):
            text = self._texts.get(action.objectName())
            if text is not None:
                action.setIconText(text)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                button.setAccessibleName(text)
        self._fit()

    def buttons(self) -> list[QToolButton]:
        """Return the tools at the right, also those there is no room for."""
        return list(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the tools there is room for; all of them are in the menus too."""
        names = [action.objectName() for action in self._actions]
        shown = [name for name in names if self._texts.get(name) != ""]
        wide = {n: b.sizeHint().width() + _GAP for n, b in zip(names, self._buttons, strict=True)}
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _BEFORE - _FACTS
        if self._leading is not None:
            room -= _LEAD
        for name in _GIVE_WAY:
            if name in shown and sum(wide[one] for one in shown) > room:
                shown.remove(name)
        for name, button in zip(names, self._buttons, strict=True):
            button.setVisible(name in shown)

    def set_leading(self, action: QAction) -> None:
        """Put a button at the left, before the facts; it looks the same checked or not."""
        button = self._button(action)
        button.setStyleSheet("QToolButton:checked:!hover { background: transparent; }")
        self._leading = action
        self._line.insertWidget(0, button)
        self._line.insertSpacing(1, 8)
        self._line.setContentsMargins(14, 8, 14, 8)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        palette = self._about.palette()
        palette.setColor(palette.ColorRole.WindowText, colours.muted)
        self._about.setPalette(palette)
        for action in (*self._actions, *filter(None, [self._leading])):
            self._draw(action)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.setFixedHeight(_TOOL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._draw(action)
        action.setIconVisibleInMenu(False)
        action.toggled.connect(lambda _checked: self._draw(action))
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("…", "").replace("&", ""))
        return button

    def _draw(self, action: QAction) -> None:
        own = action.property("icon_name")
        names = (own, own) if own else _ICONS.get(action.objectName())
        if names is not None:
            plain, checked = names
            name = checked if action.isChecked() else plain
            tones = {"star-filled": self._colours.accent, "doubt": self._colours.doubt}
            colour = tones.get(name, self._colours.text_secondary)
            action.setIcon(icon(name, colour))

    def _facts(self, article: Article) -> list[str]:
        minutes = reading_minutes(article)
        read = self.tr("%n min", "reading time", minutes).replace("%n", str(minutes))
        facts = [article.outlet, article.section, self._date(article), article.byline, read]
        return [fact for fact in facts if fact]

    def _date(self, article: Article) -> str:
        when = article.published
        if when is None:
            return ""
        pattern = self.tr("MMM d, yyyy", "date format of Qt")
        return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def reading_minutes(article: Article) -> int:
    """Return how many minutes the article takes to read, at least one."""
    minutes = 0.0
    for paragraph in article.paragraphs:
        if paragraph.language is Language.KOREAN:
            minutes += len(paragraph.text) / _KOREAN_CHARACTERS
        else:
            minutes += len(paragraph.text.split()) / _ENGLISH_WORDS
    return max(1, round(minutes))
