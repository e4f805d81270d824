"""Rows onto the screen.

In: a painter, a page, a palette and what is lit, selected and found. Out: paint; nothing is laid
out, looked up or measured here beyond the lines that show.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion, QTextCharFormat, QTextLayout

from newsreader.model.annotation import Side
from newsreader.model.article import ParagraphKind
from newsreader.model.span import Span
from newsreader.ui.fonts import interface_font
from newsreader.ui.reader.doubts import Doubt, paint_doubts
from newsreader.ui.reader.marks import marker_rects
from newsreader.ui.reader.model import Cell, Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.painting_corrections import paint_corrections
from newsreader.ui.reader.painting_terms import paint_terms
from newsreader.ui.reader.pills import PILL_TEXTS, pill_of, pill_rect
from newsreader.ui.reader.values import Lit, TargetState
from newsreader.ui.theme import Palette

_BESIDE = 4  # pixels that tints reach beyond their text
Hits = Mapping[tuple[int, Side], list[Span]]


@dataclass(slots=True)
class Overlay:
    """What lies over the text: tint, selection, find hits, the current paragraph and doubt."""

    lit: Lit | None = None
    written: Lit | None = None  # the sentence that is written over, as long as it is
    selected: dict[int, Span] = field(default_factory=dict)
    selected_side: Side = Side.SOURCE
    hits: Hits = field(default_factory=dict)
    current_hit: tuple[int, Side, Span] | None = None
    current_row: int = -1
    current_doubt: Doubt | None = None
    gutter: bool = False


class RowPainter:
    """Paints the rows of a page; one is made for every paint event."""

    def __init__(self, painter: QPainter, page: Page, colours: Palette, overlay: Overlay) -> None:
        self._painter = painter
        self._page = page
        self._colours = colours
        self._overlay = overlay

    def paint(self, rows: Iterable[Row]) -> None:
        """Paint rows; the painter stands in page pixels."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in rows:
            self._painter.save()
            self._leave_room(row)
            self._paint_row(row)
            self._painter.restore()

    def _paint_row(self, row: Row) -> None:
        self._paint_cell(row, Side.SOURCE)
        if not row.target.text:
            self._paint_absent(row)
        elif self._page.covered(row):
            self._tint(row, Side.TARGET)
            self._paint_pill(row)
        else:
            self._paint_cell(row, Side.TARGET)
        if row.kind is ParagraphKind.CAPTION:
            self._paint_caption_rule(row)
        self._paint_markers(row)
        paint_doubts(self._painter, self._page, self._colours, row, self._overlay.current_doubt)
        paint_corrections(self._painter, self._page, self._colours, row)
        paint_terms(self._painter, self._page, self._colours, row)
        # what other modules put into the margin goes here
        if row.index == self._overlay.current_row:
            self._paint_cursor(row)

    def _leave_room(self, row: Row) -> None:
        """Paint nothing of the translation where something else stands over it."""
        if row.target.gap is None:
            return
        top, bottom = row.target.gap
        origin, width = self._page.origin(row, Side.TARGET), self._page.text_width(row, Side.TARGET)
        gap = QRectF(origin.x(), origin.y() + top, width, bottom - top).toAlignedRect()
        around = QRect(0, row.y - gap.height(), self._page.width, row.height + 2 * gap.height())
        self._painter.setClipRegion(
            QRegion(around) - QRegion(gap.adjusted(-_BESIDE, 0, _BESIDE, 0)),
            Qt.ClipOperation.IntersectClip,
        )

    # -- text

    def _paint_cell(self, row: Row, side: Side) -> None:
        cell = row.cell(side)
        if cell.layout is None:
            return
        self._tint(row, side)
        hidden = self._page.concealed(row) if side is Side.TARGET else ()
        self._fill_over(row, side)
        self._painter.setPen(self._ink(row, side))
        origin = self._page.origin(row, side)
        cell.layout.draw(self._painter, origin, _invisible(cell, hidden))
        for span in hidden:
            self._paint_bars(self._page.rects(row, side, span))

    def _ink(self, row: Row, side: Side) -> QColor:
        style = self._page.style(row)
        if side is Side.TARGET and self._page.columns.stacked and style.ink == "text":
            return self._colours.text_secondary
        return self._colour(style.ink)

    def _colour(self, name: str) -> QColor:
        colour = getattr(self._colours, name)
        assert isinstance(colour, QColor)  # a palette holds colours and its own name
        return colour

    def _tint(self, row: Row, side: Side) -> None:
        if row.cell(side).layout is None or (side is Side.TARGET and self._page.covered(row)):
            return
        for span in self._lit_spans(row, side):
            self._fill(row, side, span, self._colours.hover, 5)

    def _lit_spans(self, row: Row, side: Side) -> dict[Span, None]:
        every = (self._overlay.written, self._overlay.lit)
        here = (lit for lit in every if lit is not None and lit.paragraph == row.index)
        return dict.fromkeys(span for lit in here for span in lit.spans(side))

    def _fill_over(self, row: Row, side: Side) -> None:
        for mark in row.cell(side).marks:
            self._fill(row, side, mark.selector.span, self._colour(mark.colour.value), 4)
        self._fill_hits(row, side)
        overlay = self._overlay
        if overlay.lit and overlay.lit.paragraph == row.index and overlay.lit.word:
            word_side, span = overlay.lit.word
            if word_side is side:
                self._fill(row, side, span, self._colours.word, 4)
        self._fill_links(row, side)
        if overlay.selected_side is side and row.index in overlay.selected:
            self._fill(row, side, overlay.selected[row.index], self._colours.selection, 0)

    def _fill_links(self, row: Row, side: Side) -> None:
        lit = self._overlay.lit
        if lit is None or lit.paragraph != row.index:
            return
        hidden = self._page.concealed(row) if side is Side.TARGET else ()
        for linked in lit.links:
            if linked.side is side and not any(linked.span.overlaps(veil) for veil in hidden):
                self._fill(row, side, linked.span, _faded(self._colours.link, linked.strength), 4)

    def _fill_hits(self, row: Row, side: Side) -> None:
        for span in self._overlay.hits.get((row.index, side), ()):
            current = self._overlay.current_hit == (row.index, side, span)
            colour = self._colours.find_current if current else self._colours.find
            self._fill(row, side, span, colour, 3)

    def _fill(self, row: Row, side: Side, span: Span, colour: QColor, radius: int) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for rect in self._page.rects(row, side, span):
            inset = 0.0 if radius == 0 else rect.height() * 0.07
            painter.drawRoundedRect(rect.adjusted(-1.5, inset, 1.5, -inset), radius, radius)

    # -- no text

    def _paint_absent(self, row: Row) -> None:
        page = self._page
        if page.state is TargetState.WAITING:
            self._paint_bars(self._waiting_lines(row))
        elif page.state is TargetState.FAILED:
            self._paint_pill(row)
        elif page.state is TargetState.MISSING and row.index == page.message_row():
            origin = page.origin(row, Side.TARGET)
            box = QRectF(origin.x(), origin.y() + 4, page.text_width(row, Side.TARGET), 400)
            self._painter.setFont(interface_font(13))
            self._painter.setPen(self._colours.muted)
            self._painter.drawText(box, int(Qt.TextFlag.TextWordWrap), page.message)

    def _waiting_lines(self, row: Row) -> list[QRectF]:
        page, pitch = self._page, self._page.style(row).pitch
        origin, width = page.origin(row, Side.TARGET), page.text_width(row, Side.TARGET)
        lines = 1 if row.kind is ParagraphKind.TITLE else 2
        return [
            QRectF(origin.x(), origin.y() + number * pitch, width * (0.92 - 0.36 * number), pitch)
            for number in range(lines)
        ]

    def _paint_bars(self, rects: Iterable[QRectF]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.rule)
        for rect in rects:
            inset = rect.height() * 0.34
            self._painter.drawRoundedRect(rect.adjusted(0, inset, -2, -inset), 4, 4)

    def _paint_pill(self, row: Row) -> None:
        kind = pill_of(self._page, row)
        if kind is None:
            return
        painter, rect = self._painter, pill_rect(self._page, row, kind)
        painter.setPen(self._colours.rule)
        painter.setBrush(self._colours.panel)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(interface_font(12))
        painter.setPen(self._colours.text_secondary)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), PILL_TEXTS[kind]())

    # -- margins

    def _paint_caption_rule(self, row: Row) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.rule)
        for side in Side:
            cell = row.cell(side)
            if cell.layout is None or (side is Side.TARGET and self._page.covered(row)):
                continue
            origin = self._page.origin(row, side)
            x = self._page.columns.band(side).x
            self._painter.drawRoundedRect(
                QRectF(x, origin.y() + 3, 2, max(4, cell.height - 6)), 1, 1
            )

    def _paint_markers(self, row: Row) -> None:
        painter = self._painter
        for _uid, rect in marker_rects(self._page, row):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.accent)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setBrush(self._colours.window)
            for top, share in ((0.3, 0.62), (0.56, 0.4)):
                painter.drawRect(
                    QRectF(
                        rect.x() + rect.width() * 0.2,
                        rect.y() + rect.height() * top,
                        rect.width() * share,
                        1.4,
                    )
                )

    def _paint_cursor(self, row: Row) -> None:
        style = self._page.style(row)
        top = self._page.origin(row, Side.SOURCE).y()
        bottom = row.y + row.height - style.below
        x = self._page.columns.source.x - 17
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.accent)
        self._painter.drawRoundedRect(QRectF(x, top + 3, 3, max(8, bottom - top - 6)), 1.5, 1.5)


def _faded(colour: QColor, strength: float) -> QColor:
    """Return a colour as opaque as a link is strong; the weakest can still be seen."""
    faint = QColor(colour)
    faint.setAlphaF(0.3 + 0.7 * max(0.0, min(1.0, strength)))
    return faint


def _invisible(cell: Cell, spans: Iterable[Span]) -> list[QTextLayout.FormatRange]:
    found = []
    for span in spans:
        part = QTextLayout.FormatRange()
        part.start = cell.offsets.to_utf16(span.start)
        part.length = cell.offsets.to_utf16(span.end) - part.start
        clear = QTextCharFormat()
        clear.setForeground(QColor(0, 0, 0, 0))
        part.format = clear
        found.append(part)
    return found


def paint_gutter(painter: QPainter, page: Page, colours: Palette, height: int) -> None:
    """Paint the line between the columns that is being dragged; viewport pixels."""
    x = (page.columns.source.right + page.columns.target.x) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.rule)
    painter.drawRect(QRectF(QPointF(x - 0.5, 0), QPointF(x + 0.5, height)))
