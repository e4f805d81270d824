"""A small card at a selection to add a term to the glossary.

In: the selection's rectangle, a suggestion. Out: ``saved`` with both wordings, or ``cancelled``.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsreader.model.language import Language, Pair
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import ENTER, claims
from newsreader.ui.widgets.labels import label

_WIDTH = 340


class TermForm(FloatingCard):
    """A field for each language; Enter saves, Esc cancels. It blocks nothing."""

    saved = Signal(object, str, str)  # Pair, source, target
    cancelled = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("Add to the glossary"))
        self.setFixedWidth(_WIDTH)
        self._pair = Pair(Language.KOREAN, Language.ENGLISH)
        self._given = "", ""  # what the card suggested
        self._before: QWidget | None = None
        self.source, self.target = QLineEdit(), QLineEdit()
        self._names = label(role="secondary", pixels=12), label(role="secondary", pixels=12)
        self._cancel = TextButton(
            self.tr("Cancel"), self.tr("Close without adding (Esc)"), colours, look="quiet"
        )
        self.add = TextButton(
            self.tr("Add"), self.tr("Add to the glossary (Enter)"), colours, look="primary"
        )
        self._cancel.clicked.connect(self.cancel)
        self.add.clicked.connect(self.save)
        for field in (self.source, self.target):
            field.textChanged.connect(self._show_ready)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(
            zip(self._names, (self.source, self.target), strict=True)
        ):
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Add to the glossary"), bold=True))
        column.addLayout(grid)
        column.addLayout(buttons)

    def ask(self, rect: QRect, pair: Pair, source: str, target: str) -> None:
        """Show the card beside ``rect`` (the parent's coordinates) and take the focus."""
        self._before = self.window().focusWidget()
        self._pair, self._given = pair, (source, target)
        fields = ((pair.source, self.source, source), (pair.target, self.target, target))
        for name, (language, field, text) in zip(self._names, fields, strict=True):
            name.setText(language_name(language))
            field.setAccessibleName(language_name(language))
            field.setText(text)
        self._show_ready()
        self.show_at(rect, above=False)
        empty = self.source if not source else self.target
        empty.setFocus(Qt.FocusReason.PopupFocusReason)
        empty.selectAll()

    def save(self) -> None:
        """Tell what was written, and close; an empty field gets the focus instead."""
        for field in (self.source, self.target):
            if not field.text().strip():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._close()
        self.saved.emit(self._pair, self.source.text().strip(), self.target.text().strip())

    def leave(self) -> None:
        """Close; what was written into both fields is not lost."""
        written = self.source.text(), self.target.text()
        if self.add.isEnabled() and written != self._given:
            self.save()
        else:
            self.cancel()

    def cancel(self) -> None:
        """Close without saving."""
        self._close()
        self.cancelled.emit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.set_shadow(colours)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from the window's commands."""
        return claims(event, (*ENTER, Qt.Key.Key_Escape)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc, save at Enter; keep other keys from the reader below."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in ENTER:
            self.save()
        event.accept()

    def _show_ready(self) -> None:
        self.add.setEnabled(bool(self.source.text().strip() and self.target.text().strip()))

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)


def language_name(language: Language) -> str:
    """Return a language's name in the language of the interface."""
    if language is Language.KOREAN:
        return QCoreApplication.translate("Glossary", "Korean")
    return QCoreApplication.translate("Glossary", "English")
