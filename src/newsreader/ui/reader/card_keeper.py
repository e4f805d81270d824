"""When the word card opens, stays and goes.

In: what the pointer and the keys are at. Out: an open or closed card in the right place.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from newsreader.model.annotation import Side
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.card_place import place_card
from newsreader.ui.reader.model import Row, spans_of
from newsreader.ui.reader.painting_terms import term_text
from newsreader.ui.reader.values import WordHit

if TYPE_CHECKING:
    from newsreader.ui.reader.word_card import WordCard
    from newsreader.ui.theme import Palette

OPEN_DELAY = 150  # milliseconds the pointer rests on a word before its card opens
CLOSE_DELAY = 200  # and how long it may take from the word onto the card


class CardKeeper(QObject):
    """Keeps the one card of a view."""

    look_up_requested = Signal(object)  # WordHit
    pinned = Signal(object)  # WordHit
    closed = Signal()

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._hit: WordHit | None = None
        self._waiting: WordHit | None = None
        self._opening = self._timer(OPEN_DELAY, self._open_waiting)
        self._closing = self._timer(CLOSE_DELAY, self._shut)

    @cached_property
    def card(self) -> "WordCard":
        """The card, made when it is first asked for."""
        from newsreader.ui.reader.word_card import WordCard

        card = WordCard(self._view.colours, self._view)
        card.entered.connect(self._stay)
        card.left.connect(self._leave)
        card.pressed.connect(self._pin_shown)
        card.copy_requested.connect(self._copy)
        card.look_up_requested.connect(self._look_up)
        card.resized.connect(self.follow)
        return card

    def set_palette(self, colours: "Palette") -> None:
        """Use the colours of another theme."""
        if "card" in vars(self):
            self.card.set_palette(colours)

    def _timer(self, delay: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(call)
        return timer

    @property
    def hit(self) -> WordHit | None:
        """The word whose card is open."""
        return self._hit

    @property
    def is_open(self) -> bool:
        """Whether the card shows."""
        return self._hit is not None

    def hover(self, hit: WordHit | None) -> None:
        """The pointer is at a word, or at none; the card waits until it rests."""
        if self._hit is not None and self.card.pinned:
            return
        self._opening.stop()
        self._waiting = None
        if hit is not None and self._is_shown(hit):
            self._closing.stop()
            return
        if self._hit is not None and not self._closing.isActive():
            self._closing.start()
        if hit is not None and hit.word is not None:
            self._waiting = hit
            self._opening.start()

    def pin(self, hit: WordHit) -> None:
        """Open the card of a word at once and let it stay."""
        if hit.word is None:
            return
        self.open(hit)
        self.card.set_pinned(True)
        self.pinned.emit(hit)

    def open(self, hit: WordHit) -> None:
        """Open the card of a word at once."""
        if hit.word is None:
            return
        self._opening.stop()
        self._closing.stop()
        self.card.set_pinned(False)
        self._hit = hit
        row = self._view.page.rows[hit.paragraph]
        self.card.show_word(hit.word, term_text(row, hit.side, hit.span))
        self.follow()

    def close(self) -> None:
        """Close the card; a card that was about to open does not."""
        self._opening.stop()
        self._waiting = None
        self._shut()

    def _shut(self) -> None:
        # The card that was left goes; another word's card may be about to open.
        self._closing.stop()
        if self._hit is not None:
            self._hit = None
            focused = self.card.isAncestorOf(QApplication.focusWidget() or self._view)
            self.card.set_pinned(False)
            self.card.hide()
            if focused:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def follow(self) -> None:
        """Put the open card where its word now stands."""
        if self._hit is None:
            return
        word = self._on_view(self._hit.side, self._hit.paragraph)
        other, own = self._sentences(self._hit)
        size = self.card.wanted_size()
        room = self._view.viewport().geometry().adjusted(8, 8, -8, -8)
        if not room.intersects(word):
            self.close()
            return
        self.card.put(place_card(word, other, size, room, self._column(self._hit.side), own))

    # -- places

    def _on_view(self, side: Side, paragraph: int) -> QRect:
        assert self._hit is not None
        rect = self._view.anchor_rect(paragraph, side, self._hit.span)
        return rect.translated(self._view.viewport().pos())

    def _sentences(self, hit: WordHit) -> tuple[list[QRect], list[QRect]]:
        """Return the lines of the sentence's counterpart, and its own, in pixels of the view."""
        row = self._view.page.rows[hit.paragraph]
        sentence = row.cell(hit.side).sentence_at(hit.span.start)
        if sentence is None:
            return [], []
        source, target = row.counterparts(hit.side, sentence)
        if hit.side is Side.SOURCE:
            return self._lines(row, Side.TARGET, target), self._lines(row, Side.SOURCE, source)
        return self._lines(row, Side.SOURCE, source), self._lines(row, Side.TARGET, target)

    def _lines(self, row: Row, side: Side, sentences: tuple[int, ...]) -> list[QRect]:
        place = self._view.viewport().pos()
        return [
            rect.translated(0, -self._view.top()).toAlignedRect().translated(place)
            for span in spans_of(row.cell(side), sentences)
            for rect in self._view.page.rects(row, side, span)
        ]

    def _column(self, side: Side) -> QRect:
        band = self._view.page.columns.band(side)
        return QRect(band.x, 0, band.width, self._view.viewport().height())

    # -- the card's wishes

    def _is_shown(self, hit: WordHit) -> bool:
        shown = self._hit
        return shown is not None and (shown.paragraph, shown.side, shown.span) == (
            hit.paragraph,
            hit.side,
            hit.span,
        )

    def _open_waiting(self) -> None:
        if self._waiting is not None:
            self.open(self._waiting)

    def _stay(self) -> None:
        self._closing.stop()
        self._opening.stop()

    def _leave(self) -> None:
        if self._hit is not None and not self.card.pinned:
            self._closing.start()

    def _pin_shown(self) -> None:
        if self._hit is not None and not self.card.pinned:
            self.card.set_pinned(True)
            self.pinned.emit(self._hit)

    def _copy(self) -> None:
        from newsreader.ui.reader.card_text import plain_text

        if self._hit is not None and self._hit.word is not None:
            QGuiApplication.clipboard().setText(plain_text(self._hit.word))

    def _look_up(self) -> None:
        if self._hit is not None:
            self.look_up_requested.emit(self._hit)
