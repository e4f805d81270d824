"""Rows that are only estimated are measured in idle moments, a slice at a time.

In: a page, and what to do about its changes. Out: true heights, and a page that is restacked.
"""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from newsreader.ui.reader.page import Anchor, Page

_SLICE = 0.0045  # seconds of layout; with restacking a slice stays below 6 ms


class IdleLayout(QObject):
    """Lays out the rows of one view."""

    def __init__(
        self,
        page: Page,
        hold: Callable[[], Anchor],
        restack: Callable[[Anchor, int], None],
        drop: Callable[[], None],
        parent: QObject,
    ) -> None:
        """``hold`` tells what is read, ``drop`` forgets the layouts that are far from it."""
        super().__init__(parent)
        self._page, self._hold, self._restack, self._drop = page, hold, restack, drop
        self._stale: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._lay_out_some)

    def forget(self) -> None:
        """Forget what was to be measured."""
        self._stale = []

    def wake(self) -> None:
        """Measure what is only estimated."""
        self._stale = [row.index for row in self._page.rows if not row.exact]
        if self._stale:
            self._timer.start()

    def _lay_out_some(self) -> None:
        end = perf_counter() + _SLICE
        anchor, first = self._hold(), len(self._page.rows)
        while self._stale and perf_counter() < end:
            row = self._page.rows[self._stale.pop(0)]
            if not row.exact:
                self._page.lay(row)
                first = min(first, row.index)
        if first < len(self._page.rows):
            self._restack(anchor, first)
        self._drop()
        if not self._stale:
            self._timer.stop()
