"""Words of articles that were never opened: found for search while nothing else is going on.

In: a moment without work. Out: every article of the library can be found by dictionary form. Only
one article is under way at a time, and it gives way: word cards and look-ups never wait for it.
"""

import logging
import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from newsreader.ui.flows.tools import Desk
from newsreader.ui.tasks import Lane
from newsreader.usecases.workbench import Workbench

_QUIET_MS = 3000
logger = logging.getLogger(__name__)

Index = Callable[[Workbench, Callable[[], bool]], Iterator[int]]


def index_missing(bench: Workbench, cancelled: Callable[[], bool]) -> Iterator[int]:
    """Yield the id of every article that got its words just now."""
    from newsreader.usecases.index_lemmas import index_missing as missing  # not at the start

    yield from missing(bench, cancelled)


class IndexingFlow(QObject):
    """Indexes in quiet moments."""

    def __init__(
        self, desk: Desk, parent: QObject, index: Index = index_missing, quiet_ms: int = _QUIET_MS
    ) -> None:
        """Remember the tools; nothing is done before ``start``."""
        super().__init__(parent)
        self._desk = desk
        self._index = index
        self._cancelled = threading.Event()
        self._wanted = False
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._begin)

    def start(self) -> None:
        """Begin at the next quiet moment."""
        self._wanted = not self._desk.bench.library.read_only
        self.give_way()

    def give_way(self) -> None:
        """Leave off for what is more urgent; go on when it has been quiet for a while."""
        self._cancelled.set()
        if self._wanted:
            self._quiet.start()

    def stop(self) -> None:
        """Leave off for good."""
        self._wanted = False
        self._cancelled.set()
        self._quiet.stop()

    def _begin(self) -> None:
        self._cancelled = threading.Event()
        self._step(self._index(self._desk.bench, self._cancelled.is_set), self._cancelled)

    def _step(self, articles: Iterator[int], cancelled: threading.Event) -> None:
        def done(article_id: int | None) -> None:
            if article_id is not None and not cancelled.is_set():
                self._step(articles, cancelled)

        # One article a task: what was asked for meanwhile has its turn before the next one.
        self._desk.tasks.run(Lane.LANGUAGE, lambda: next(articles, None), done, self._give_up)

    def _give_up(self, error: Exception) -> None:
        logger.warning("The words of the library were not indexed: %s", error)
        self.stop()
