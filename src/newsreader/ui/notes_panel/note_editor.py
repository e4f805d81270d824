"""A small card at a selection to write a note without leaving the place.

In: the selection's rectangle, a note and its colour. Out: ``saved``, ``cancelled`` or ``deleted``.
"""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsreader.model.annotation import Colour
from newsreader.ui.notes_panel.note_field import NoteField
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.colour_chips import ColourChips
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import claims

_WIDTH = 320


class NoteEditor(FloatingCard):
    """Text, four colours, save and delete; Ctrl+Enter saves, Esc cancels. It blocks nothing."""

    saved = Signal(str, object)  # body, Colour
    cancelled = Signal()
    deleted = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("Note"))
        self.setFixedWidth(_WIDTH)
        self._before: QWidget | None = None
        self.field = NoteField((3, 10), self)
        self.field.setToolTip(self.tr("Ctrl+Enter saves, Esc cancels"))
        self.field.save_pressed.connect(self.save)
        self.field.escape_pressed.connect(self.cancel)
        self.chips = ColourChips(colours)
        self._delete = IconButton("trash", self.tr("Delete this annotation"), colours, 16)
        self._cancel = TextButton(
            self.tr("Cancel"), self.tr("Close without saving (Esc)"), colours, look="quiet"
        )
        self._save = TextButton(
            self.tr("Save"), self.tr("Save the note (Ctrl+Enter)"), colours, look="primary"
        )
        self._delete.clicked.connect(self._tell_deleted)
        self._cancel.clicked.connect(self.cancel)
        self._save.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.chips)
        row.addStretch(1)
        for button in (self._delete, self._cancel, self._save):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(row)

    def edit(
        self, rect: QRect, body: str = "", colour: Colour = Colour.YELLOW, *, existing: bool = False
    ) -> None:
        """Show the card beside ``rect`` (the parent's coordinates) and take the focus.

        ``existing`` offers to delete the annotation.
        """
        self._before = self.window().focusWidget()
        self.field.set_text(body)
        self.chips.set_colour(colour)
        self._delete.setVisible(existing)
        self.show_at(rect, above=False)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Tell what was written, and close."""
        self._close()
        self.saved.emit(self.field.toPlainText().strip(), self.chips.colour)

    def cancel(self) -> None:
        """Close without saving."""
        self._close()
        self.cancelled.emit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.chips.set_colours(colours)
        self.set_shadow(colours)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's commands."""
        return claims(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc; keep other keys from the reader below."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        event.accept()

    def _tell_deleted(self) -> None:
        self._close()
        self.deleted.emit()

    def _close(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
