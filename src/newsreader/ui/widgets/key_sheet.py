"""The key sheet: every shortcut on one overlay.

In: rows of (group, what it does, key). Out: an overlay over its parent; Esc, a click beside it
or the close button takes it away.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui import fonts
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.labels import label

_COLUMN_WIDTH = 300
_MARGIN = 32


class KeySheet(QWidget):
    """Shortcuts by group in as many columns as fit; it gives the focus back when it goes."""

    closed = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._colours = colours
        self._rows: list[tuple[str, str, str]] = []
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._card = QFrame(self)
        self._card.setProperty("surface", "card")
        close = IconButton("close", self.tr("Close the key sheet (Esc)"), colours)
        close.clicked.connect(self.close_sheet)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Keyboard shortcuts"), pixels=17, bold=True), 1)
        head.addWidget(close)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        column = QVBoxLayout(self._card)
        column.setContentsMargins(28, 20, 20, 20)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        parent.installEventFilter(self)
        self.hide()

    def show_keys(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show the overlay with these rows of (group, what it does, key)."""
        self._rows = list(rows)
        self._before = self.window().focusWidget()
        self._fill()
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Take the overlay away."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep every key but those with Ctrl from the window's commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc and at the key that opened the sheet; keep other keys from the window."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question):
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self._scroll.verticalScrollBar()
            step = bar.singleStep() * 2
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
        painter.end()

    def _fit(self) -> None:
        self.setGeometry(self._ground.rect())
        columns = self._columns()
        content = self._scroll.widget()
        wanted = content.sizeHint() if content is not None else self.size()
        width = min(columns * _COLUMN_WIDTH + 60, self.width() - _MARGIN)
        height = min(wanted.height() + 90, self.height() - _MARGIN)
        self._card.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def _columns(self) -> int:
        groups = len({group for group, _, _ in self._rows})
        room = (self._ground.width() - 100) // _COLUMN_WIDTH
        return max(1, min(3, groups, room))

    def _fill(self) -> None:
        groups: dict[str, list[tuple[str, str]]] = {}
        for group, text, key in self._rows:
            groups.setdefault(group, []).append((text, key))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 8, 8, 0)
        row.setSpacing(28)
        columns = [QVBoxLayout() for _ in range(self._columns())]
        lengths = [0] * len(columns)
        for name, keys in groups.items():
            shortest = lengths.index(min(lengths))
            columns[shortest].addWidget(self._group(name, keys))
            lengths[shortest] += len(keys) + 2
        for column in columns:
            column.addStretch(1)
            row.addLayout(column, 1)
        self._scroll.setWidget(content)

    def _group(self, name: str, keys: list[tuple[str, str]]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 14)
        grid.setVerticalSpacing(5)
        grid.addWidget(label(name, role="muted", pixels=11, bold=True), 0, 0, 1, 2)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, (text, key) in enumerate(keys, start=1):
            grid.addWidget(label(text, wrap=True), number, 0)
            grid.addWidget(self._cap(key), number, 1, where)
        grid.setColumnStretch(0, 1)
        return box

    def _cap(self, key: str) -> QLabel:
        c = self._colours
        cap = label(key, pixels=11)
        cap.setFont(fonts.interface_font(11, QFont.Weight.Medium))
        cap.setStyleSheet(
            f"background: {c.panel.name()}; color: {c.text_secondary.name()};"
            f"border: 1px solid {c.rule.name()}; border-bottom: 2px solid {c.rule.name()};"
            "border-radius: 5px; padding: 1px 7px;"
        )
        return cap
