"""What can be done about a doubt with one click: put the term in that the glossary wants.

In: a flag that has a remedy. Out: a line under its reason: what goes, what comes, and a button.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.model.quality import Flag, FlagKind
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton
from newsreader.ui.widgets.labels import label

_TERM = 2  # values of a flag about a term: the term and its wording


def has_remedy(flag: Flag) -> bool:
    """Tell whether something can be done about a flag with one click."""
    return flag.kind is FlagKind.NAME and len(flag.values) == _TERM


class DoubtRemedy(QWidget):
    """Shows what would be replaced, with a button that does it."""

    wanted = Signal(object)  # Flag

    def __init__(self, flag: Flag, colours: Palette, width: int) -> None:
        """Show the remedy of a flag; its text is at most ``width`` pixels wide."""
        super().__init__()
        self._flag = flag
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 5)
        column.setSpacing(5)
        self.change = self._changed(width)
        self.button = self._made_button(colours)
        self.button.clicked.connect(lambda: self.wanted.emit(flag))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        if self.change is not None:
            column.addWidget(self.change)
        column.addLayout(row)

    def _changed(self, width: int) -> QLabel | None:
        if self._flag.offer is None:
            return None
        text = self.tr("“{0}” becomes “{1}”").format(self._flag.offer.said, self._flag.values[1])
        line = label(text, role="secondary", pixels=12, wrap=True)
        wide = line.fontMetrics().horizontalAdvance(text) + 2
        line.setFixedWidth(min(width, wide))
        line.setFixedHeight(line.heightForWidth(line.width()))
        return line

    def _made_button(self, colours: Palette) -> TextButton:
        if self._flag.offer is not None:
            text, meaning = self.tr("Put It In"), self.tr("Write the sentence with this term")
        else:
            text = self.tr("Write It In…")
            meaning = self.tr("Open the sentence to write the term where it belongs")
        return TextButton(text, meaning, colours)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self.button.set_colours(colours)
