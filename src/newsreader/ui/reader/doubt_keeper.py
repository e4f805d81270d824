"""When the card of a doubt opens, stays and goes.

In: the mark the pointer is at, and the doubt the reader went to. Out: an open or closed card.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from newsreader.model.annotation import Side
from newsreader.model.quality import Flag
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.doubt_place import EDGE, GAP, place_doubt_card
from newsreader.ui.reader.doubt_text import spoken
from newsreader.ui.reader.doubts import Doubt, doubt_rects
from newsreader.ui.reader.margin import line_top
from newsreader.ui.reader.model import spans_of

if TYPE_CHECKING:
    from newsreader.ui.reader.doubt_card import DoubtCard
    from newsreader.ui.theme import Palette

_CLOSE_DELAY = 250  # milliseconds it may take from the mark onto a card with a button
_AROUND = 10  # pixels free around sentences and card together


class DoubtKeeper(QObject):
    """Keeps the one card of a view; it follows its sentence."""

    remedy_wanted = Signal(object, object)  # Doubt, Flag

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: Doubt | None = None
        self._stays = False
        self._closing = QTimer(self, singleShot=True, interval=_CLOSE_DELAY)
        self._closing.timeout.connect(self.close)

    @cached_property
    def card(self) -> "DoubtCard":
        """The card, made when it is first asked for."""
        from newsreader.ui.reader.doubt_card import DoubtCard

        card = DoubtCard(self._view.colours, self._view)
        card.entered.connect(self._closing.stop)
        card.left.connect(lambda: self.hover(None))
        card.remedy_wanted.connect(self._tell_wanted)
        return card

    def set_palette(self, colours: "Palette") -> None:
        """Use the colours of another theme."""
        if "card" in vars(self):
            self.card.set_shadow(colours)

    @property
    def shown(self) -> Doubt | None:
        """The doubt whose reasons show."""
        return self._shown

    @property
    def stays(self) -> bool:
        """Whether the card waits to be closed, and does not go with the pointer."""
        return self._stays

    def hover(self, doubt: Doubt | None) -> None:
        """The pointer is at a mark, or at none."""
        if doubt is None:
            if not self._stays:
                self._leave()
        elif doubt == self._shown:
            self._closing.stop()
        elif doubt != self._shown:
            self.open(doubt, stays=False)

    def pass_word(self) -> None:
        """The pointer is at a word, perhaps on its way to the card's button."""
        if self._shown is None or not self.card.remedies:
            self.close()
        elif not self._stays:
            self._leave()

    def _leave(self) -> None:
        """The pointer left the mark; a card with a button waits for it a moment."""
        if self._shown is None or not self.card.remedies:
            self.close()
        elif self._shown is not None and not self._closing.isActive():
            self._closing.start()

    def _tell_wanted(self, flag: Flag) -> None:
        if self._shown is not None:
            self.remedy_wanted.emit(self._shown, flag)

    def open(self, doubt: Doubt, *, stays: bool) -> None:
        """Show the reasons of a doubt."""
        self._closing.stop()
        before, self._shown, self._stays = self._shown, doubt, stays
        self._view.overlay.current_doubt = doubt
        self._view.update_rows(doubt[0], *([before[0]] if before else []))
        self._view.setAccessibleDescription(spoken(self._flags(doubt)))
        self.follow()

    def close(self) -> None:
        """Take the card away."""
        self._closing.stop()
        if self._shown is not None:
            before, self._shown = self._shown, None
            self._view.overlay.current_doubt = None
            self._view.update_rows(before[0])
            self._view.setAccessibleDescription("")
        self._stays = False
        if "card" not in vars(self):
            return
        focused = self.card.isAncestorOf(QApplication.focusWidget() or self._view)
        self.card.hide()
        if focused:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Put the open card where its sentence now stands; it goes with a sentence that went."""
        if self._shown is None:
            return
        rows = self._view.page.rows
        paragraph, sentence = self._shown
        if paragraph >= len(rows) or sentence not in rows[paragraph].flagged:
            self.close()
            return
        target = self._on_view(self._target(self._shown))
        room = self._view.viewport().geometry()
        if not any(room.intersects(rect) for rect in target):
            self.close()
            return
        size = self.card.say(self._flags(self._shown))
        source = self._on_view(self._source(self._shown))
        edge = room.left() + self._view.page.columns.target.right
        right = max(edge, *(rect.right() + 1 for rect in target))
        self.card.put(place_doubt_card(target, source, size, room, right))

    def make_room(self, doubt: Doubt) -> None:
        """Scroll so that the sentence, its original and the card under them show, if they can.

        The sentence and the card come first.
        """
        target, source = self._target(doubt), self._source(doubt)
        under = GAP + self.card.say(self._flags(doubt)).height() + EDGE
        bottom = max(rect.bottom() for rect in target)
        top = min(rect.top() for rect in target)
        first = min([top, *(rect.top() for rect in source)])
        last = max([bottom + under, *(rect.bottom() for rect in source)])
        if last - first <= self._view.viewport().height() - 2 * _AROUND:
            self._view.bring_into_view(first, last, margin=_AROUND)
        else:
            self._view.bring_into_view(top, bottom + under, margin=_AROUND)

    def _flags(self, doubt: Doubt) -> tuple[Flag, ...]:
        return self._view.page.rows[doubt[0]].flags[doubt[1]]

    def _target(self, doubt: Doubt) -> list[QRectF]:
        """Return the lines of the doubtful sentence and its mark, in page pixels."""
        page = self._view.page
        row = page.rows[doubt[0]]
        if not row.laid:
            page.lay(row)
        span = row.target.sentences[doubt[1]]
        lines = page.rects(row, Side.TARGET, span)
        if not lines:  # nothing was written there: the line it would stand on
            top = line_top(page, row, Side.TARGET, span)
            lines = [QRectF(page.columns.target.x, top, 1, page.style(row).pitch)]
        return lines + [rect for sentence, rect in doubt_rects(page, row) if sentence == doubt[1]]

    def _source(self, doubt: Doubt) -> list[QRectF]:
        """Return the lines of its original, in page pixels."""
        page = self._view.page
        row = page.rows[doubt[0]]
        spans = spans_of(row.source, row.counterparts(Side.TARGET, doubt[1])[0])
        return [rect for span in spans for rect in page.rects(row, Side.SOURCE, span)]

    def _on_view(self, rects: list[QRectF]) -> list[QRect]:
        place = self._view.viewport().pos()
        shifted = (rect.translated(0, -self._view.top()).toAlignedRect() for rect in rects)
        return [rect.translated(place) for rect in shifted]
