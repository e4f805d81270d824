"""Which engine translates a direction.

In: a direction and the settings' name of an engine. Out: ``value_chosen`` with such a name.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from newsreader.model.engine import EngineKind
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap

_ARROW = 14  # pixels


class EnginePicker(QComboBox):
    """The engines by name; the usual one first."""

    value_chosen = Signal(str)

    def __init__(self, name: str, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = QPixmap()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for kind, text in self._engines():
            self.addItem(text, str(kind))
        self.activated.connect(lambda number: self.value_chosen.emit(self.itemData(number)))
        self.set_colours(colours)

    def _engines(self) -> list[tuple[EngineKind, str]]:
        return [
            (EngineKind.ARGOS, self.tr("Argos packages (usual)")),
            (EngineKind.STUDENT, self.tr("Firefox Translations models (experimental)")),
            (EngineKind.LIBRETRANSLATE, self.tr("LibreTranslate server (sends your text)")),
        ]

    @property
    def value(self) -> str:
        """The chosen engine."""
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """Choose an engine without a signal."""
        self.setCurrentIndex(self.findData(value))

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        # A list in place of the menu that a style would show: its frame is black in the dark.
        c = colours
        self._arrow = pixmap("chevron-down", c.text_secondary, _ARROW, self.devicePixelRatioF())
        self.setStyleSheet(
            f"QComboBox {{ background: {c.card.name()}; color: {c.text.name()};"
            f" border: 1px solid {c.rule.name()}; border-radius: 7px;"
            " padding: 5px 30px 5px 11px; combobox-popup: 0; }"
            f"QComboBox:focus {{ border-color: {c.accent.name()}; }}"
            "QComboBox::drop-down { border: 0; width: 26px; }"
            "QComboBox::down-arrow { image: none; }"
            f"QComboBox QAbstractItemView {{ background: {c.card.name()}; color: {c.text.name()};"
            f" border: 1px solid {c.rule.name()}; padding: 2px 4px; outline: 0; }}"
            "QComboBox QAbstractItemView::item { padding: 5px 8px; border-radius: 5px; }"
            "QComboBox QAbstractItemView::item:selected {"
            f" background: {c.rule.name()}; color: {c.text.name()}; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, and an arrow in the colours of the theme."""
        super().paintEvent(event)
        painter = QPainter(self)
        left, top = self.width() - _ARROW - 10, (self.height() - _ARROW) // 2
        painter.drawPixmap(left, top, self._arrow)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not choose another engine."""
        event.ignore()
