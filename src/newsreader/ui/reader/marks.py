"""Annotations in their rows, and the markers of notes in the margin.

In: annotations, a page. Out: marks in the cells, marker rectangles, and what stands at a place.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

from newsreader.model.annotation import Annotation, Side
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.values import Place

_WIDTH, _HEIGHT, _STEP = 14, 12, 17


def distribute(rows: Sequence[Row], annotations: Iterable[Annotation]) -> None:
    """Put annotations into the cells they belong to; orphans have no place."""
    for row in rows:
        row.source.marks, row.target.marks = [], []
    for mark in annotations:
        if not mark.orphan and 0 <= mark.paragraph < len(rows):
            rows[mark.paragraph].cell(mark.side).marks.append(mark)


def marker_rects(page: Page, row: Row) -> list[tuple[str, QRectF]]:
    """Return the note markers of a row by uid, right of their column, on the line they begin."""
    found: list[tuple[str, QRectF]] = []
    pitch = page.style(row).pitch
    for side in Side:
        if side is Side.TARGET and page.covered(row):
            continue
        taken: dict[int, int] = {}
        for mark in row.cell(side).marks:
            lines = page.rects(row, side, mark.selector.span) if mark.body else []
            if not lines:
                continue
            top = round(lines[0].top())
            column = taken.get(top, 0)
            taken[top] = column + 1
            x = page.columns.band(side).right + 11 + column * _STEP
            y = top + (pitch - _HEIGHT) / 2
            found.append((mark.uid, QRectF(x, y, _WIDTH, _HEIGHT)))
    return found


def marker_at(page: Page, point: QPointF) -> str | None:
    """Return the uid of the note whose marker is at a point of the page."""
    row = page.row_at(point.y())
    for uid, rect in marker_rects(page, row):
        if rect.adjusted(-4, -6, 4, 6).contains(point):
            return uid
    return None


def mark_at(page: Page, place: Place) -> str | None:
    """Return the uid of the shortest annotation that covers a place."""
    marks = page.rows[place.paragraph].cell(place.side).marks
    found = [m for m in marks if m.selector.span.contains(place.position)]
    return min(found, key=lambda m: len(m.selector.span)).uid if found else None
