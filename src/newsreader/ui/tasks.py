"""Work off the GUI thread; the only module of the window that knows threads.

In: plain functions or generators, and callbacks. Out: the callbacks called on the GUI thread.
A cancelled task calls nothing more, so that stale results never reach the screen.
"""

import logging
from collections.abc import Callable, Iterable
from enum import Enum, auto
from threading import Event
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)

from newsreader.errors import NewsreaderError

logger = logging.getLogger(__name__)

_PATIENCE_MS = 3000
_LOOK_MS = 50  # how often one who waits for an answer looks for it
_DOWNLOAD_MS = 1000  # a download goes on another time


class Lane(Enum):
    """A queue of work: one at a time in each, so that order is kept where it matters."""

    LIBRARY = auto()
    LANGUAGE = auto()
    CHECKING = auto()
    TRANSLATION = auto()
    ASKING = auto()  # short questions to the engine and the memory, not behind a whole article
    DOWNLOAD = auto()
    BACKGROUND = auto()  # goes on for hours and gives way to everything


class Task(QObject):
    """One piece of work under way.

    Signals arrive on the thread that made the task: ``result_ready(object)`` for every result,
    ``failed(object)`` with the error, ``finished()`` at the end of a task that was not cancelled.
    """

    result_ready = Signal(object)
    failed = Signal(object)
    finished = Signal()
    _produced = Signal(object)
    _broken = Signal(object)
    _ended = Signal()

    def __init__(
        self, work: Callable[[Callable[[], bool]], Iterable[object]], parent: QObject | None = None
    ) -> None:
        """Prepare ``work``, which is given a function that tells whether to stop."""
        super().__init__(parent)
        self._work = work
        self._cancelled = False
        self._over = False
        queued = Qt.ConnectionType.QueuedConnection
        self._produced.connect(self._deliver, queued)
        self._broken.connect(self._fail, queued)
        self._ended.connect(self._finish, queued)

    @property
    def cancelled(self) -> bool:
        """Whether the results are no longer wanted."""
        return self._cancelled

    @property
    def running(self) -> bool:
        """Whether results may still come."""
        return not (self._cancelled or self._over)

    def cancel(self) -> None:
        """Drop every further result and ask the work to stop."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work; called on a pool thread."""
        try:
            for result in self._work(lambda: self._cancelled):
                if self._cancelled:
                    break
                self._produced.emit(result)
        except NewsreaderError as error:
            self._break(error)
        except Exception as error:  # a defect: log it whole, tell the person briefly
            logger.exception("A task failed")
            self._break(error)
        finally:
            if not self._cancelled:
                self._ended.emit()

    def _break(self, error: Exception) -> None:
        if not self._cancelled:
            self._broken.emit(error)

    @Slot(object)
    def _deliver(self, result: object) -> None:
        if not self._cancelled:
            self.result_ready.emit(result)

    @Slot(object)
    def _fail(self, error: object) -> None:
        if not self._cancelled:
            self.failed.emit(error)

    @Slot()
    def _finish(self) -> None:
        self._over = True
        if not self._cancelled:
            self.finished.emit()


class _Runnable(QRunnable):
    def __init__(self, task: Task, done: Callable[[Task], None], closed: Event) -> None:
        super().__init__()
        self._task = task
        self._done = done
        self._closed = closed

    def run(self) -> None:
        self._task.run()
        if not self._closed.is_set():  # else nobody may be there to hear of it
            self._done(self._task)


class Tasks(QObject):
    """Starts tasks on their lanes and keeps them alive until they end."""

    failed = Signal(object)  # errors nobody asked to handle
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make one single-thread pool a lane."""
        super().__init__(parent)
        self._pools = {lane: _pool(self) for lane in Lane}
        self._alive: set[Task] = set()
        self._closed = Event()
        self._over.connect(self._forget, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do ``work`` once and hand its result to ``done``."""
        return self.stream(lane, lambda _cancelled: [work()], done, failed)

    def stream(
        self,
        lane: Lane,
        work: Callable[[Callable[[], bool]], Iterable[Any]],
        each: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        finished: Callable[[], None] | None = None,
    ) -> Task:
        """Run a generator and hand over every result as it comes."""
        task = Task(work)
        if each is not None:
            task.result_ready.connect(each)
        task.failed.connect(failed if failed is not None else self.failed)
        if finished is not None:
            task.finished.connect(finished)
        self._alive.add(task)
        self._pools[lane].start(_Runnable(task, self._over.emit, self._closed))
        return task

    def wait(self, lane: Lane, over: Callable[[], bool], most_ms: int) -> None:
        """Wait until ``over`` or a lane is idle, not for ever; results are handed over meanwhile.

        The person can do nothing else in that time: for the end of the program.
        """
        deadline = QDeadlineTimer(most_ms)
        while not over() and not deadline.hasExpired():
            idle = self._pools[lane].waitForDone(_LOOK_MS)
            for task in tuple(self._alive):
                QCoreApplication.sendPostedEvents(task)
            if idle and self._pools[lane].waitForDone(0):
                return  # what was handed over asked for nothing more

    def close(self) -> None:
        """Cancel everything and wait for what is running; what waits to be kept is still kept.

        A download is not waited for longer than a second, the rest three.
        """
        self._closed.set()
        for task in self._alive:
            task.cancel()
        for lane, pool in self._pools.items():
            if lane is not Lane.LIBRARY:
                pool.clear()
        for lane, pool in self._pools.items():
            pool.waitForDone(_DOWNLOAD_MS if lane is Lane.DOWNLOAD else _PATIENCE_MS)

    @Slot(object)
    def _forget(self, task: Task) -> None:
        self._alive.discard(task)


def _pool(parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)
    return pool
