"""One annotation in the notes panel: its colour, the words it marks, the note."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from newsreader.model.annotation import Annotation, Colour
from newsreader.ui import fonts
from newsreader.ui.notes_panel.note_field import NoteField
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton
from newsreader.ui.widgets.colour_chips import chip_icon, colour_name, shade
from newsreader.ui.widgets.keys import ENTER, claims
from newsreader.ui.widgets.labels import ElidedLabel

_QUOTE_LINES = 2
_STRIPE = 4
_KEYS = (*ENTER, Qt.Key.Key_Delete)


class NoteCard(QFrame):
    """A card that jumps to its place when clicked and edits its note in place."""

    activated = Signal(str)
    note_changed = Signal(str, str)
    colour_changed = Signal(str, object)  # uid, Colour
    delete_requested = Signal(str)

    def __init__(
        self, annotation: Annotation, colours: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._annotation = annotation
        self._colours = colours
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Go to this place in the article"))
        self._quote = ElidedLabel(font=fonts.interface_font(13), lines=_QUOTE_LINES)
        self.field = NoteField(parent=self)
        self.field.setObjectName("note")
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self._chip = QToolButton()
        self._chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._chip)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._chip.setMenu(self._menu)
        self._bin = IconButton("trash", self.tr("Delete this annotation"), colours, 15)
        self._bin.clicked.connect(lambda: self.delete_requested.emit(self._annotation.uid))
        self.field.committed.connect(self._tell_note)
        self.field.save_pressed.connect(self._leave_field)
        self.field.escape_pressed.connect(self._restore_note)
        self.field.left.connect(self.field.commit)
        self._lay_out()
        self.set_annotation(annotation)
        self.set_colours(colours)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.setContentsMargins(7, 0, 0, 0)  # level with the text inside the field's padding
        head.addWidget(self._quote, 1)
        tools = Qt.AlignmentFlag.AlignTop
        head.addWidget(self._chip, 0, tools)
        head.addWidget(self._bin, 0, tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 8, 6, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.field)

    @property
    def annotation(self) -> Annotation:
        """The annotation shown."""
        return self._annotation

    def set_annotation(self, annotation: Annotation) -> None:
        """Show another state of the annotation; a note being written is left alone."""
        self._annotation = annotation
        self._quote.set_text(f"“{annotation.selector.exact}”")
        self.setAccessibleName(annotation.selector.exact)
        self.setAccessibleDescription(annotation.body)
        if not (self.field.hasFocus() and self.field.is_edited):
            self.field.set_text(annotation.body)
        self._show_colour()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self._bin.set_colours(colours)
        c = colours
        self.field.setStyleSheet(
            "#note { background: transparent; border: 1px solid transparent; padding: 4px 6px; }"
            f"#note:hover {{ border-color: {c.rule.name()}; }}"
            f"#note:focus {{ background: {c.window.name()}; border-color: {c.accent.name()}; }}"
        )
        self._show_colour()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Jump at a click."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(self._annotation.uid)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Delete from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump at Enter, delete at Delete."""
        if not self.hasFocus():
            super().keyPressEvent(event)  # meant for a button inside
        elif event.key() in ENTER:
            self.activated.emit(self._annotation.uid)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(self._annotation.uid)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stripe of the colour, and a ring when focused."""
        super().paintEvent(event)
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.muted, 0.5))
        painter.setBrush(shade(self._annotation.colour, c))
        painter.drawRoundedRect(QRectF(6.5, 10.5, _STRIPE, self.height() - 21), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(c.accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 10, 10)
        painter.end()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops in the card, in order."""
        return [self, self.field, self._chip, self._bin]

    def _leave_field(self) -> None:
        self.field.commit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore_note(self) -> None:
        self.field.restore()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_note(self, body: str) -> None:
        self.note_changed.emit(self._annotation.uid, body)

    def _show_colour(self) -> None:
        present = self._annotation.colour
        meaning = self.tr("Colour: {name}").format(name=colour_name(present))
        self._chip.setIcon(chip_icon(present, self._colours))
        self._chip.setToolTip(meaning)
        self._chip.setAccessibleName(meaning)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for colour in Colour:
            self._add_colour(colour)

    def _add_colour(self, colour: Colour) -> None:
        action = self._menu.addAction(chip_icon(colour, self._colours), colour_name(colour))
        action.triggered.connect(lambda: self.colour_changed.emit(self._annotation.uid, colour))
