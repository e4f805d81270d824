"""Text into lines.

In: a cell, its style and a width in pixels. Out: the cell has a ``QTextLayout`` whose lines stand
on a common pitch and baseline. Korean breaks at spaces only, words with hanja included.
"""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from newsreader.model.language import Language
from newsreader.ui.reader.model import Cell
from newsreader.ui.reader.room import Stack
from newsreader.ui.reader.styles import Style


def lay_out(cell: Cell, style: Style, width: int) -> None:
    """Give the cell its layout and its height."""
    layout = QTextLayout(cell.text, style.fonts[cell.language])
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    keep_words = cell.language is Language.KOREAN
    stack = Stack(cell.room, cell.text, cell.offsets, style.pitch)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        border = stack.border(line.textStart(), line.textStart() + line.textLength())
        if border is not None:
            line.setNumColumns(border - line.textStart(), width)
        elif keep_words:
            _break_at_space(line, cell, width)
        # fallback fonts have other ascents: the baseline, not the box, is put on the pitch
        top = stack.add(line.textStart()) + style.baseline - line.ascent()
        line.setPosition(QPointF(0, top))
        line = layout.createLine()
    layout.endLayout()
    cell.layout = layout
    stacked = stack.finish()
    cell.tops, cell.gap, cell.height = stacked.tops, stacked.gap, stacked.height


def _break_at_space(line: QTextLine, cell: Cell, width: int) -> None:
    unit = line.textStart()
    start = cell.offsets.to_code_point(unit)
    end = cell.offsets.to_code_point(unit + line.textLength())
    if end >= len(cell.text) or cell.text[end - 1].isspace() or cell.text[end].isspace():
        return
    space = cell.text.rfind(" ", start, end)
    if space > start:
        line.setNumColumns(cell.offsets.to_utf16(space + 1) - unit, width)


def estimate(cell: Cell, style: Style, width: int) -> int:
    """Return about how tall the cell will be, in pixels, without laying it out."""
    if cell.height:
        return cell.height
    lines = math.ceil(len(cell.text) * style.advance[cell.language] * 1.04 / max(1, width))
    return max(1, lines) * style.pitch
