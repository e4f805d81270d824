"""Where the columns stand, and where a span or a point lies in a laid-out cell.

In: the page width and the reader's choices; cells with layouts. Out: pixels, and code points.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.model import Cell
from newsreader.ui.reader.values import LayoutMode

NARROW = 680  # pixels; two columns would be too slim to read below
_ROOMY = 760
_MARGIN, _NARROW_MARGIN = 56, 34
_SLACK = 3  # pixels beside a line that still count as its text
MEASURE = 38  # ems of body text
MIN_RATIO, MAX_RATIO = 0.3, 0.7


@dataclass(frozen=True, slots=True)
class Band:
    """A column: its left edge and its width in pixels."""

    x: int
    width: int

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Columns:
    """The two columns of a page; in stacked mode they are the same band."""

    mode: LayoutMode
    source: Band
    target: Band

    def band(self, side: Side) -> Band:
        """Return the column of one side."""
        return self.source if side is Side.SOURCE else self.target

    @property
    def stacked(self) -> bool:
        """Whether the translation stands under its paragraph."""
        return self.mode is LayoutMode.STACKED

    def in_gutter(self, x: float) -> bool:
        """Tell whether ``x`` lies between the columns, a little off their text."""
        return not self.stacked and self.source.right + 6 <= x <= self.target.x - 6


def columns(width: int, size: int, mode: LayoutMode, ratio: float) -> Columns:
    """Return the columns for a page width; a narrow page is stacked whatever was chosen."""
    margin = _MARGIN if width >= _ROOMY else _NARROW_MARGIN
    room = max(120, width - 2 * margin)
    if mode is LayoutMode.STACKED or width < NARROW:
        wide = min(room, size * MEASURE)
        band = Band((width - wide) // 2, wide)
        return Columns(LayoutMode.STACKED, band, band)
    gap = round(size * 2.5)
    wide = min(room, 2 * size * MEASURE + gap)
    left = (width - wide) // 2
    first = round((wide - gap) * clamp_ratio(ratio))
    return Columns(LayoutMode.SIDE, Band(left, first), Band(left + first + gap, wide - gap - first))


def clamp_ratio(ratio: float) -> float:
    """Return the nearest allowed share of the source column."""
    return max(MIN_RATIO, min(MAX_RATIO, ratio))


def span_rects(cell: Cell, pitch: int, span: Span) -> list[QRectF]:
    """Return one rectangle per line that ``span`` covers, from the cell's top left corner."""
    layout = cell.layout
    if layout is None or not len(span):
        return []
    start, end = cell.offsets.to_utf16(span.start), cell.offsets.to_utf16(span.end)
    found = []
    first = layout.lineForTextPosition(start).lineNumber()
    for number in range(max(0, first), layout.lineCount()):
        line = layout.lineAt(number)
        line_start = line.textStart()
        line_end = line_start + line.textLength()
        if line_start >= end:
            break
        left = _x(line, max(start, line_start))
        # the space a line breaks at belongs to the line but is not painted
        right = line.naturalTextRect().right() if end >= line_end else _x(line, end)
        if right > left:
            found.append(QRectF(left, cell.tops[number], right - left, pitch))
    return found


def position_at(cell: Cell, x: float, y: float, *, between: bool) -> tuple[int, bool]:
    """Return the position nearest to a point of the cell, and whether the point is on text.

    ``between`` asks for the nearest gap between two characters, else for the character.
    """
    layout = cell.layout
    if layout is None or layout.lineCount() == 0:
        return 0, False
    line = layout.lineAt(max(0, bisect_right(cell.tops, y) - 1))
    mode = QTextLine.CursorPosition.CursorBetweenCharacters
    if not between:
        mode = QTextLine.CursorPosition.CursorOnCharacter
    inside = 0 <= y < cell.height and -_SLACK <= x - line.x() <= line.naturalTextWidth() + _SLACK
    if between and y >= cell.height:
        return len(cell.text), inside
    if between and y < 0:
        return 0, inside
    return cell.offsets.to_code_point(line.xToCursor(x, mode)), inside


def _x(line: QTextLine, unit: int) -> float:
    # some versions of the binding return the adjusted position as well
    found: Any = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else found)
