"""The page: rows under each other, only those near the screen laid out.

In: an article, the width, the reader's choices. Out: rows with their places in page pixels, the
place to hold while the page changes, and what stands at a point.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from newsreader.model.annotation import Side
from newsreader.model.article import ParagraphKind
from newsreader.model.kept import KeptArticle
from newsreader.model.span import Span
from newsreader.ui.fonts import interface_font
from newsreader.ui.reader.geometry import Columns, columns, position_at, span_rects
from newsreader.ui.reader.layout import estimate, lay_out
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.styles import Style, Styles
from newsreader.ui.reader.values import LayoutMode, Place, TargetState

TOP, BOTTOM = 36, 96
_STACK_GAP = 6


@dataclass(frozen=True, slots=True)
class Anchor:
    """A row that is held in its place: how far below its top the screen begins."""

    row: int
    offset: int
    fraction: float


class Page:
    """All rows of an article with their places."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.styles = Styles(18)
        self.mode = LayoutMode.SIDE
        self.ratio = 0.5
        self.width = 800
        self.hidden = False
        self.state = TargetState.NONE
        self.message = ""
        self.word_links = True
        self.only_doubts = False
        self.written = -1  # the row whose translation is being written over
        self.columns: Columns = columns(self.width, 18, self.mode, self.ratio)
        self._tops: list[int] = []
        self.height = TOP + BOTTOM

    def fill(self, kept: KeptArticle) -> None:
        """Take the rows of an article, with the translation that came with it."""
        paragraphs = kept.article.paragraphs
        spans = [*kept.sentences, *[()] * (len(paragraphs) - len(kept.sentences))]
        self.rows = [Row(i, p, spans[i]) for i, p in enumerate(paragraphs)]
        self.written = -1
        for given in kept.given:
            if given.index < len(self.rows):
                self.rows[given.index].set_target(given)
        self.refit()

    def clear(self) -> None:
        """Forget the article."""
        self.rows = []
        self.restack()

    def style(self, row: Row) -> Style:
        """Return the style of a row."""
        return self.styles[row.kind]

    def refit(self) -> None:
        """Fit the columns again and estimate every row; no row is laid out."""
        self.columns = columns(self.width, self.styles.size, self.mode, self.ratio)
        for row in self.rows:
            for cell in (row.source, row.target):
                cell.layout, cell.height = None, 0
            self.measure(row)
        self.restack()

    def measure(self, row: Row) -> None:
        """Give the row its height: the true one if it is laid out or was, else an estimate."""
        style = self.style(row)
        row.exact = bool(row.source.height) and bool(row.target.height or not row.target.text)
        source = estimate(row.source, style, self.text_width(row, Side.SOURCE))
        room = row.target.room if not row.target.text else None
        target = room.height if room else self._target_height(row, style)
        body = max(source, target)
        if self.columns.stacked:
            body = source + (_STACK_GAP + target if target else 0)
        row.height = (style.above if row.index else 0) + body + style.below
        if row.folded:
            row.height = 0

    def lay(self, row: Row) -> None:
        """Lay out the row's cells and give it its true height."""
        for side in Side:
            cell = row.cell(side)
            if cell.layout is None and cell.text:
                lay_out(cell, self.style(row), self.text_width(row, side))
        if row.source.layout is None:
            lay_out(row.source, self.style(row), self.text_width(row, Side.SOURCE))
        self.measure(row)

    def restack(self, first: int = 0) -> None:
        """Put the rows from ``first`` on under each other again."""
        y = self.rows[first].y if 0 < first < len(self.rows) else TOP
        for row in self.rows[first:]:
            row.y = y
            y += row.height
        self._tops = [row.y for row in self.rows]
        self.height = y + BOTTOM

    # -- what stands where

    def text_width(self, row: Row, side: Side) -> int:
        """Return the width of the row's text on one side, in pixels."""
        return self.columns.band(side).width - self.style(row).indent

    def origin(self, row: Row, side: Side) -> QPointF:
        """Return the top left corner of a cell's text in page pixels."""
        style = self.style(row)
        y = row.y + (style.above if row.index else 0)
        if side is Side.TARGET and self.columns.stacked:
            y += (row.source.height or style.pitch) + _STACK_GAP
        return QPointF(self.columns.band(side).x + style.indent, y)

    def row_at(self, y: float) -> Row:
        """Return the row at a height; the first or last one that shows beyond the ends."""
        index = max(0, bisect_right(self._tops, y) - 1)
        return next((row for row in self.rows[index::-1] if not row.folded), self.rows[index])

    def between(self, top: float, bottom: float) -> list[Row]:
        """Return the rows that show between two heights."""
        if not self.rows:
            return []
        first = self.row_at(top).index
        last = bisect_right(self._tops, bottom)
        near = (row for row in self.rows[first:last] if not row.folded)
        return [row for row in near if row.y + row.height > top and row.y < bottom]

    def side_at(self, row: Row, point: QPointF) -> Side:
        """Return the side of a row that is nearest to a point."""
        if self.columns.stacked:
            below = point.y() >= self.origin(row, Side.TARGET).y() - _STACK_GAP / 2
        else:
            below = point.x() > (self.columns.source.right + self.columns.target.x) / 2
        return Side.TARGET if below else Side.SOURCE

    def place_at(
        self, point: QPointF, side: Side | None = None, *, between: bool = False
    ) -> tuple[Place, bool]:
        """Return the place nearest to a point of the page, and whether the point is on text.

        With ``side`` the nearest place of that column.
        """
        row = self.row_at(point.y())
        if not row.laid:
            self.lay(row)
        side = side or self.side_at(row, point)
        relative = point - self.origin(row, side)
        position, inside = position_at(row.cell(side), relative.x(), relative.y(), between=between)
        return Place(row.index, side, position), inside

    def rects(self, row: Row, side: Side, span: Span) -> list[QRectF]:
        """Return the rectangles of a span in page pixels, one a line."""
        origin = self.origin(row, side)
        return [
            r.translated(origin) for r in span_rects(row.cell(side), self.style(row).pitch, span)
        ]

    # -- hidden and missing translations

    def covered(self, row: Row) -> bool:
        """Tell whether the row shows a pill instead of its translation."""
        return self.hidden and bool(row.target.text) and not row.revealed

    def concealed(self, row: Row) -> tuple[Span, ...]:
        """Return the target sentences that are not to be seen."""
        return row.concealed(self.hidden)

    def message_row(self) -> int:
        """Return the first row without a translation, which carries the message; -1 if none."""
        return next((row.index for row in self.rows if not row.target.text), -1)

    def _target_height(self, row: Row, style: Style) -> int:
        if row.target.text:
            if self.covered(row):
                return style.pitch
            return estimate(row.target, style, self.text_width(row, Side.TARGET))
        match self.state:
            case TargetState.WAITING:
                return style.pitch * (1 if row.kind is ParagraphKind.TITLE else 2)
            case TargetState.FAILED:
                return style.pitch
            case TargetState.MISSING if row.index == self.message_row():
                return self._message_height(row)
            case _:
                return 0

    def _message_height(self, row: Row) -> int:
        from PySide6.QtCore import Qt

        box = QRectF(0, 0, self.text_width(row, Side.TARGET), 1000)
        metrics = QFontMetricsF(interface_font(13))
        return round(metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self.message).height() + 6)

    # -- holding a place

    def hold(self, top: int, height: int) -> Anchor:
        """Return the anchor of a screen: its first fully visible row, else the row it is in.

        A row that begins above the screen may grow there; holding the next one lets nothing
        that is being read move. A row on the screen that is written in comes before all others.
        """
        if 0 <= self.written < len(self.rows):
            row = self.rows[self.written]
            if not row.folded and row.y < top + height and row.y + row.height > top:
                return Anchor(row.index, top - row.y, (top - row.y) / max(1, row.height))
        row = self.row_at(top)
        below = self.unfolded(row.index + 1)
        if row.y < top and below is not None and below.y < top + height * 0.7:
            row = below
        inside = max(0, top - row.y)
        return Anchor(row.index, top - row.y, inside / row.height if row.height else 0.0)

    def unfolded(self, first: int, by: int = 1) -> Row | None:
        """Return the first row from an index on, or back from it, that is not folded."""
        rows = self.rows[first:] if by > 0 else self.rows[first::-1] if first >= 0 else ()
        return next((row for row in rows if not row.folded), None)

    def place(self, anchor: Anchor, *, scaled: bool = False) -> int:
        """Return where the screen begins to hold an anchor; scaled when all sizes changed."""
        row = self.rows[anchor.row]
        if scaled and anchor.offset > 0:
            return row.y + round(anchor.fraction * row.height)
        return row.y + anchor.offset

    def drop_layouts(self, keep: Iterable[Row]) -> None:
        """Forget the layouts of all rows but some; their heights stay."""
        kept = {row.index for row in keep}
        for row in self.rows:
            if row.index not in kept:
                row.source.layout = row.target.layout = None
