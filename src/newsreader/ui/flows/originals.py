"""What stood there before: the original of a sentence the reader put right, one key away.

In: a corrected sentence. Out: a card beside it; ``revert_requested`` when the original is to come
back.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from newsreader.ui.reader import writing_place
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette
from newsreader.usecases.correct import Standing
from newsreader.usecases.suggest import changes

if TYPE_CHECKING:
    from newsreader.ui.correcting.original_card import OriginalCard


class Originals(QObject):
    """Shows one original at a time, until it is asked for again, Esc, or another article."""

    revert_requested = Signal(object)  # Standing

    def __init__(self, reader: ReaderPanel, colours: Callable[[], Palette]) -> None:
        """Remember the panel; the card is made when it is first needed."""
        super().__init__(reader)
        self._reader, self._colours = reader, colours
        self._at: Standing | None = None
        self.card: OriginalCard | None = None
        reader.view.page_changed.connect(self._follow)
        reader.view.installEventFilter(self)

    @property
    def at(self) -> Standing | None:
        """The sentence whose original shows."""
        return self._at

    def show(self, at: Standing) -> None:
        """Show the original of a sentence."""
        self._at = at
        if self.card is None:
            from newsreader.ui.correcting.original_card import OriginalCard

            self.card = OriginalCard(self._colours(), self._reader.view.viewport())
            self.card.revert_requested.connect(self._revert)
        self._follow()

    def hide(self) -> None:
        """Show none."""
        self._at = None
        if self.card is not None:
            self.card.hide()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        if self.card is not None:
            self.card.set_colours(colours)

    def _follow(self) -> None:
        at, view = self._at, self._reader.view
        if at is None or self.card is None:
            return
        if at.paragraph >= len(view.page.rows):
            self.hide()
            return
        row = view.page.rows[at.paragraph]
        changed, _ = changes(at.original, at.text)
        rect = writing_place.sentence_rect(view, at.paragraph, at.targets)
        column = writing_place.column_rect(view, at.paragraph)
        rect.setLeft(column.left())
        rect.setRight(column.right())
        font = view.page.style(row).fonts[at.pair.target]
        self.card.show_original(at.original, changed, font, rect)

    def _revert(self) -> None:
        at = self._at
        self.hide()
        if at is not None:
            self.revert_requested.emit(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide at Esc."""
        if (
            self._at is not None
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.hide()
            return True
        return super().eventFilter(watched, event)
