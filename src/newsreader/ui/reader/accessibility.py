"""What a screen reader meets: one transparent label over every visible cell.

In: the page and what shows of it. Out: labels with the cells' texts as accessible names. An
accessible interface written in Python crashes Qt; ordinary widgets do not.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.ui.reader.doubt_text import spoken
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.painting_corrections import corrections_spoken
from newsreader.ui.reader.painting_terms import terms_spoken

_DELAY = 80  # milliseconds after the last change


class Proxy(QLabel):
    """A label that is there for assistive technology only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""


class Proxies:
    """A pool of proxies that follows the visible rows, a little later than the eye."""

    def __init__(
        self, viewport: QWidget, page: Page, visible: Callable[[], tuple[Sequence[Row], int]]
    ) -> None:
        self._viewport = viewport
        self._page = page
        self._visible = visible
        self._pool: list[Proxy] = []
        self._timer = QTimer(viewport)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.follow)

    def schedule(self) -> None:
        """Follow soon."""
        if not self._timer.isActive():
            self._timer.start()

    def follow(self) -> None:
        """Put a proxy over every visible cell with text."""
        rows, top = self._visible()
        cells = [(r, s) for r in rows for s in Side if self._shows(r, s)]
        while len(self._pool) < len(cells):
            self._pool.append(Proxy(self._viewport))
        for proxy, (row, side) in zip(self._pool, cells, strict=False):
            self._put(proxy, row, side, top)
        for proxy in self._pool[len(cells) :]:
            proxy.hide()

    def _shows(self, row: Row, side: Side) -> bool:
        if side is Side.SOURCE:
            return bool(row.source.text)
        return bool(row.target.text) and not self._page.covered(row)

    def _put(self, proxy: Proxy, row: Row, side: Side, top: int) -> None:
        cell = row.cell(side)
        name = self._spoken(row, side)
        if proxy.accessibleName() != name:
            proxy.setAccessibleName(name)
        language = QCoreApplication.translate("ReaderView", "English")
        if cell.language is Language.KOREAN:
            language = QCoreApplication.translate("ReaderView", "Korean")
        place = QCoreApplication.translate("ReaderView", "%1, paragraph %2 of %3")
        for key, value in (("%1", language), ("%2", row.index + 1), ("%3", len(self._page.rows))):
            place = place.replace(key, str(value))
        doubts = self._doubts(row) if side is Side.TARGET else ""
        own = corrections_spoken(row) if side is Side.TARGET else ""
        terms = terms_spoken(row) if side is Side.TARGET else ""
        proxy.setAccessibleDescription(". ".join(filter(None, (place, own, terms, doubts))))
        origin = self._page.origin(row, side).toPoint() - QPoint(0, top)
        width = self._page.text_width(row, side)
        proxy.setGeometry(origin.x(), origin.y(), width, max(cell.height, 1))
        proxy.show()

    def _doubts(self, row: Row) -> str:
        """Say why sentences of a translation look wrong, those that are not hidden."""
        concealed = self._page.concealed(row)
        found = (
            QCoreApplication.translate("ReaderView", "Worth checking, sentence %1: %2")
            .replace("%1", str(sentence + 1))
            .replace("%2", spoken(row.flags[sentence]))
            for sentence in row.flagged
            if row.target.sentences[sentence] not in concealed
        )
        return " ".join(found)

    def _spoken(self, row: Row, side: Side) -> str:
        concealed = self._page.concealed(row) if side is Side.TARGET else ()
        if not concealed:
            return row.cell(side).text
        shown = [sentence for sentence in row.target.sentences if sentence not in concealed]
        return " ".join(span.of(row.target.text) for span in shown)
