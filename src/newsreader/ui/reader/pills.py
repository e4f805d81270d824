"""The quiet buttons that stand where a translation is not shown.

In: a page and a row. Out: which pill stands there, its words and its place in page pixels.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF

from newsreader.model.annotation import Side
from newsreader.ui.fonts import interface_font
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.values import TargetState


class Pill(Enum):
    """What a pill does when it is clicked."""

    SHOW = auto()
    TRY_AGAIN = auto()


PILL_TEXTS: dict[Pill, Callable[[], str]] = {
    Pill.SHOW: lambda: QCoreApplication.translate("ReaderView", "Show translation"),
    Pill.TRY_AGAIN: lambda: QCoreApplication.translate("ReaderView", "Translate"),
}


def pill_of(page: Page, row: Row) -> Pill | None:
    """Return the pill of a row, or None."""
    if page.covered(row):
        return Pill.SHOW
    if not row.target.text and page.state is TargetState.FAILED:
        return Pill.TRY_AGAIN
    return None


def pill_rect(page: Page, row: Row, pill: Pill) -> QRectF:
    """Return where a pill stands: on the first line of the target cell."""
    pitch = page.style(row).pitch
    height = min(24, pitch - 2)
    width = QFontMetricsF(interface_font(12)).horizontalAdvance(PILL_TEXTS[pill]()) + 26
    origin = page.origin(row, Side.TARGET)
    return QRectF(origin.x(), origin.y() + (pitch - height) / 2, round(width), height)
