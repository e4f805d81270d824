"""Selecting and copying the article's text.

In: an article with its words; what the reader selects. Out: the selection, its text on the
clipboard, and a wish to look a selected stretch up.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from newsreader.model.annotation import Side
from newsreader.ui.reader.pointing_view import PointingView
from newsreader.ui.reader.selection import SelectionModel
from newsreader.ui.reader.values import Place, Selection, WordHit
from newsreader.ui.theme import Palette


class SelectingView(PointingView):
    """An article whose text can be selected, in one column and across paragraphs."""

    selection_changed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._selection = SelectionModel(self.page)

    def selected(self) -> Selection | None:
        """Return what is selected, or None."""
        return self._selection.selection()

    def copy_text(self) -> str:
        """Put the selected text onto the clipboard and return it; empty when none is."""
        chosen = self.selected()
        if chosen is None:
            return ""
        QGuiApplication.clipboard().setText(chosen.text)
        return chosen.text

    def select_all(self) -> None:
        """Select the column the reader is in."""
        self._selection.select_all(self._selection.side or self._current_place().side)
        self.show_selection()

    def select_nothing(self) -> None:
        """Drop the selection."""
        self._selection.clear()
        self.show_selection()

    def extend_selection(self, by: int) -> None:
        """Select one word more to the right (1) or to the left (-1)."""
        place = self._selection.head or self._current_place()
        if self._selection.side is None:
            self._selection.begin(place)
        cell = self.page.rows[place.paragraph].cell(place.side)
        ends = [0, *(w.span.start if by < 0 else w.span.end for w in cell.words), len(cell.text)]
        further = [e for e in ends if (e > place.position if by > 0 else e < place.position)]
        if further:
            end = min(further) if by > 0 else max(further)
            self._selection.extend(Place(place.paragraph, place.side, end))
        self.show_selection()

    def look_up_current(self) -> None:
        """Ask for the full entry of the selected text, else of the current word."""
        hit = self.current_word()
        chosen = self.selected()
        if chosen is not None:
            paragraph, span = chosen.parts[0]
            rect = self.anchor_rect(paragraph, chosen.side, span)
            hit = WordHit(None, chosen.side, paragraph, span, rect)
        if hit is not None:
            self.look_up_requested.emit(hit)

    def show_selection(self) -> None:
        """Paint the selection as it now is."""
        parts = self._selection.parts()
        if parts == self.overlay.selected and not parts:
            return
        if parts:
            self._keeper.close()
            self._light(None)
        old, self.overlay.selected = self.overlay.selected, parts
        self.overlay.selected_side = self._selection.side or Side.SOURCE
        self.update_rows(*old, *parts)
        self.selection_changed.emit()
