"""The notes panel: the open article's highlights and notes.

In: annotations in the order of the article. Out: jumps, changed notes and colours, deletions.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.annotation import Annotation
from newsreader.ui.notes_panel.note_card import NoteCard
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.empty_state import EmptyState
from newsreader.ui.widgets.labels import label


class NotesPanel(QWidget):
    """Cards in the order of the text; annotations whose text is gone stand apart below."""

    annotation_activated = Signal(str)
    note_changed = Signal(str, str)
    colour_changed = Signal(str, object)  # uid, Colour
    delete_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self._colours = colours
        self._cards: dict[str, NoteCard] = {}
        self._count = label(role="muted", pixels=11)
        self._lost = label(self.tr("Text not found"), role="muted", pixels=11, bold=True)
        self._lost.setToolTip(
            self.tr("These marks belong to words that no longer stand in the article")
        )
        self._empty = EmptyState(colours, self)
        self._empty.say(
            "highlight",
            self.tr("No highlights or notes"),
            self.tr("Select words in the article, then press H to highlight or N to write a note."),
        )
        self._lay_out(colours)

    def _lay_out(self, colours: Palette) -> None:
        close = IconButton("close", self.tr("Close the notes"), colours, 15)
        close.clicked.connect(self.close_requested)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 10, 6)
        head.addWidget(label(self.tr("Highlights and notes"), pixels=14, bold=True))
        head.addSpacing(4)
        head.addWidget(self._count, 1)
        head.addWidget(close)
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(10, 2, 10, 12)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._lost)
        self._rows.addStretch(1)
        self._lost.setContentsMargins(6, 10, 0, 0)
        self._scroll = QScrollArea(self)  # without a parent the stack would show it as a window
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet("QScrollArea { background: transparent; }")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.set_annotations(())

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show these annotations; cards that stay keep their focus and what is being written."""
        wanted = {annotation.uid for annotation in annotations}
        for uid in [uid for uid in self._cards if uid not in wanted]:
            gone = self._cards.pop(uid)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for annotation in annotations:
            if annotation.uid in self._cards:
                self._cards[annotation.uid].set_annotation(annotation)
            else:
                self._cards[annotation.uid] = self._card(annotation)
        self._arrange(annotations)

    def cards(self) -> list[NoteCard]:
        """Return the cards from top to bottom."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, NoteCard)]

    def keep_written(self) -> None:
        """Tell every note that was changed and not told yet."""
        for card in self._cards.values():
            card.field.commit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self._empty.set_colours(colours)
        for card in self._cards.values():
            card.set_colours(colours)

    def _card(self, annotation: Annotation) -> NoteCard:
        card = NoteCard(annotation, self._colours, self)
        card.activated.connect(self.annotation_activated)
        card.note_changed.connect(self.note_changed)
        card.colour_changed.connect(self.colour_changed)
        card.delete_requested.connect(self.delete_requested)
        return card

    def _arrange(self, annotations: Sequence[Annotation]) -> None:
        found = [a for a in annotations if not a.orphan]
        lost = [a for a in annotations if a.orphan]
        order: list[QWidget] = [self._cards[a.uid] for a in found]
        order += [self._lost, *(self._cards[a.uid] for a in lost)]
        for place, widget in enumerate(order):
            if self._rows.indexOf(widget) != place:
                self._rows.removeWidget(widget)
                self._rows.insertWidget(place, widget)
        stops = [stop for card in self.cards() for stop in card.stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._lost.setVisible(bool(lost))
        self._count.setText(str(len(annotations)) if annotations else "")
        self._stack.setCurrentWidget(self._scroll if annotations else self._empty)
