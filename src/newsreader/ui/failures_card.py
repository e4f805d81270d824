"""A card that lists the articles which could not be translated.

In: articles by id, title and reason. Out: ``read_requested`` for one of them. It stands over the
window's bottom line and blocks nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import ENTER, claims
from newsreader.ui.widgets.labels import hairline, label
from newsreader.ui.widgets.scrolled import scrolled

_WIDTH, _TALLEST = 460, 320  # pixels
_MARGIN = 8
_OWN_KEYS = (*ENTER, Qt.Key.Key_Escape)


@dataclass(frozen=True, slots=True)
class Untranslated:
    """An article that could not be translated: its id and title, and why."""

    article: int
    title: str
    reason: str


class FailuresCard(FloatingCard):
    """Title and reason of each article, with a button to read it all the same."""

    read_requested = Signal(int)

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours = colours
        self._before: QWidget | None = None
        self._first: QWidget | None = None
        self.setAccessibleName(self.tr("Articles that could not be translated"))
        self._cross = IconButton("close", self.tr("Close (Esc)"), colours, 15)
        self._cross.clicked.connect(self.leave)
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._scroll = scrolled(self._page)
        self._place_parts()

    def _place_parts(self) -> None:
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(8)
        for ground in (self._page, self._scroll, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the card shows through
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Could not be translated"), bold=True), 1)
        head.addWidget(self._cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def set_articles(self, articles: Sequence[Untranslated]) -> None:
        """List these articles and no others."""
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._first = None
        for number, article in enumerate(articles):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(article))

    def _row(self, article: Untranslated) -> QWidget:
        row = QWidget()
        title = label(article.title, bold=True, wrap=True)
        reason = label(article.reason, role="secondary", pixels=12, wrap=True)
        read = TextButton(self.tr("Read"), self.tr("Open this article"), self._colours)
        read.setFont(interface_font(12))
        read.setAccessibleDescription(article.title)
        read.clicked.connect(lambda: self._read(article.article))
        self._first = self._first or read
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(title)
        said.addWidget(reason)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addLayout(said, 1)
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _read(self, article_id: int) -> None:
        self.hide()
        self.read_requested.emit(article_id)

    def show_over(self, button: QWidget) -> None:
        """Show the card above a button, and go into it."""
        self._before = button
        self.show()  # before it is measured: what was never shown has no style yet
        self.fit()
        self.raise_()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        """Take the room there is, above the button it was shown over."""
        if self._before is None:
            return
        ground = self._ground.rect()
        width = min(_WIDTH, ground.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        top = self._before.mapTo(self._ground, QPoint(0, 0)).y()
        height = min(self._wanted(width), _TALLEST, top - 2 * _MARGIN)
        right = self._before.mapTo(self._ground, QPoint(self._before.width(), 0)).x()
        left = max(_MARGIN, min(right, ground.right() - _MARGIN) - width)
        self.setGeometry(QRect(left, top - _MARGIN - height, width, height))

    def _wanted(self, width: int) -> int:
        margins = self.contentsMargins()
        layout = self.layout()
        assert layout is not None  # made with the card
        edges = layout.contentsMargins()
        inner = width - edges.left() - edges.right() - margins.left() - margins.right()
        for part in self._page.findChildren(QWidget):
            part.ensurePolished()
        self._rows.activate()
        rows = self._rows.totalHeightForWidth(inner)
        head = self._cross.sizeHint().height() + layout.spacing()
        return edges.top() + head + rows + edges.bottom() + margins.top() + margins.bottom()

    def leave(self) -> None:
        """Close, and go back to the button it was shown over."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self.set_shadow(colours)

    def event(self, event: QEvent) -> bool:
        """Keep its own keys from the window's commands."""
        return claims(event, _OWN_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus at Enter, close at Esc."""
        focused = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        event.accept()
