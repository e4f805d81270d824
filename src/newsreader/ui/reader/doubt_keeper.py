"""When the card of a doubt opens, stays and goes.

In: the mark the pointer is at, and the doubt the reader went to. Out: an open or closed card.
"""

from PySide6.QtCore import QObject, QRect, QRectF

from newsreader.model.annotation import Side
from newsreader.model.quality import Flag
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.doubt_card import DoubtCard
from newsreader.ui.reader.doubt_text import spoken
from newsreader.ui.reader.doubts import Doubt, doubt_rects
from newsreader.ui.reader.margin import line_top


class DoubtKeeper(QObject):
    """Keeps the one card of a view; it follows its sentence."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: Doubt | None = None
        self._stays = False
        self.card = DoubtCard(view.colours, view)

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
                self.close()
        elif doubt != self._shown:
            self.open(doubt, stays=False)

    def open(self, doubt: Doubt, *, stays: bool) -> None:
        """Show the reasons of a doubt."""
        before, self._shown, self._stays = self._shown, doubt, stays
        self._view.overlay.current_doubt = doubt
        self._view.update_rows(doubt[0], *([before[0]] if before else []))
        self._view.setAccessibleDescription(spoken(self._flags(doubt)))
        self.follow()

    def close(self) -> None:
        """Take the card away."""
        if self._shown is not None:
            before, self._shown = self._shown, None
            self._view.overlay.current_doubt = None
            self._view.update_rows(before[0])
            self._view.setAccessibleDescription("")
        self._stays = False
        self.card.hide()

    def follow(self) -> None:
        """Put the open card where its sentence now stands; it goes with a sentence that went."""
        if self._shown is None:
            return
        rows = self._view.page.rows
        paragraph, sentence = self._shown
        if paragraph >= len(rows) or sentence not in rows[paragraph].flagged:
            self.close()
            return
        area = self._area(self._shown)
        ground = self._view.viewport().geometry()
        if not ground.intersects(area):
            self.close()
            return
        right = self._view.page.columns.target.right + ground.left()
        self.card.put(self._flags(self._shown), area, max(right, area.right()))

    def _flags(self, doubt: Doubt) -> tuple[Flag, ...]:
        return self._view.page.rows[doubt[0]].flags[doubt[1]]

    def _area(self, doubt: Doubt) -> QRect:
        """Return what the card must not cover, in pixels of the view: sentence and mark."""
        page = self._view.page
        row = page.rows[doubt[0]]
        if not row.laid:
            page.lay(row)
        span = row.target.sentences[doubt[1]]
        top = line_top(page, row, Side.TARGET, span)
        area = QRectF(page.columns.target.x, top, 1, page.style(row).pitch)
        for rect in page.rects(row, Side.TARGET, span):
            area = area.united(rect)
        for sentence, rect in doubt_rects(page, row):
            if sentence == doubt[1]:
                area = area.united(rect)
        on_viewport = area.translated(0, -self._view.top()).toAlignedRect()
        return on_viewport.translated(self._view.viewport().pos())
