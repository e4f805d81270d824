"""A line to write a new term in: direction, term, translation.

In: what is typed. Out: ``add_requested`` at Enter or the button.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from newsreader.model.language import Language, Pair
from newsreader.model.script import language_of
from newsreader.ui.glossary_dialog.term_form import language_name
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label


class AddRow(QWidget):
    """Two fields; the script of the first one says the direction."""

    add_requested = Signal(object, str, str)  # Pair, source, target

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source, self.target = QLineEdit(), QLineEdit()
        self.source.setPlaceholderText(self.tr("Name or term, e.g. 고노"))
        self.target.setPlaceholderText(self.tr("Translation, e.g. Kono"))
        self.source.setAccessibleName(self.tr("Term"))
        self.target.setAccessibleName(self.tr("Translation"))
        self._arrow = label("→", role="muted")
        self.add = TextButton(
            self.tr("Add"), self.tr("Translate it so from now on"), colours, icon_name="plus"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.source, 1)
        row.addWidget(self._arrow)
        row.addWidget(self.target, 1)
        row.addWidget(self.add)
        self.source.textChanged.connect(self._show_ready)
        self.target.textChanged.connect(self._show_ready)
        self.source.returnPressed.connect(self._enter)
        self.target.returnPressed.connect(self._enter)
        self.add.clicked.connect(self._enter)
        self._show_ready()

    def pair(self) -> Pair:
        """Return the direction that the letters of the term tell; Korean to English if none."""
        source = language_of(self.source.text()) or Language.KOREAN
        return Pair(source, source.other)

    def clear(self) -> None:
        """Make room for the next term."""
        self.source.clear()
        self.target.clear()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)

    def _enter(self) -> None:
        source, target = self.source.text().strip(), self.target.text().strip()
        if source and target:
            self.add_requested.emit(self.pair(), source, target)
        else:
            field = self.target if source else self.source
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        pair = self.pair()
        meaning = f"{language_name(pair.source)} → {language_name(pair.target)}"
        self._arrow.setToolTip(meaning)
        self.add.setEnabled(bool(self.source.text().strip() and self.target.text().strip()))
