"""Rows of the settings window: a name and its explanation on the left, a control on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from newsreader.ui.widgets.labels import hairline, label


class Form(QWidget):
    """Rows under headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)

    def add_heading(self, text: str) -> None:
        """Begin a group."""
        row = self._grid.rowCount()
        if self._grid.count():
            self._grid.addWidget(hairline(), row, 0, 1, 2)
            row += 1
        self._grid.addWidget(label(text, role="muted", pixels=11, bold=True), row, 0, 1, 2)

    def add_row(self, name: str, control: QWidget, explanation: str = "") -> None:
        """Add a control; its name becomes its accessible name unless it has one."""
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name))
        if explanation:
            words.addWidget(label(explanation, role="muted", pixels=12, wrap=True))
        if not control.accessibleName():
            control.setAccessibleName(name)
        if not control.toolTip():
            control.setToolTip(explanation or name)
        row = self._grid.rowCount()
        self._grid.addLayout(words, row, 0)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(control, row, 1, where)

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)
