"""The Korean analyser: Kiwi in a process of its own, started ahead and restarted when it dies.

In: the segmented paragraphs of an article. Out: their analyses, in order, as they come.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError as AbandonedError
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import TypeVar

from newsreader.errors import AnalyserError
from newsreader.language import kiwi_worker
from newsreader.language.base import SegmentedParagraph
from newsreader.model.cancelling import never
from newsreader.model.sentence import ParagraphAnalysis

_CHUNK = 4000  # code points: an ordinary article is one chunk, a book streams
_RESTARTS = 2
_LOOK = 0.05  # seconds between two looks at ``cancelled``

T = TypeVar("T")


class KoreanAnalyser:
    """Explains Korean with Kiwi. Safe to use from several threads; one chunk runs at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._closed = False

    def warm(self) -> None:
        """Start the process and let it load Kiwi, without waiting."""
        self._ready()

    def process_id(self) -> int | None:
        """Return the id of the worker process; None while there is none."""
        with self._lock:
            workers = _workers(self._pool)
        return workers[0].pid if workers else None

    def analyse(
        self,
        paragraphs: Sequence[SegmentedParagraph],
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[ParagraphAnalysis]:
        """Yield the analysis of each paragraph (its text and its sentence spans), in order.

        Every span is in code points of the paragraph's text as given. The iterator ends early
        when ``cancelled`` says so. A process that dies is started again and goes on.

        Raises:
            AnalyserError: the process cannot be started, or keeps dying.
        """
        names: frozenset[str] = frozenset()
        for chunk in _chunks(paragraphs):
            answer = self._answer(chunk, names, cancelled)
            if answer is None:
                return
            analyses, names = answer
            yield from analyses

    def close(self) -> None:
        """End the process at once, whatever it does."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        _end(pool)

    def _answer(
        self,
        chunk: Sequence[SegmentedParagraph],
        names: frozenset[str],
        cancelled: Callable[[], bool],
    ) -> tuple[list[ParagraphAnalysis], frozenset[str]] | None:
        reason: Exception | None = None
        for _ in range(_RESTARTS + 1):
            pool = self._ready()
            try:
                return _result(_submit(pool, chunk, names), cancelled)
            except (BrokenProcessPool, AbandonedError) as error:
                reason = error
                self._forget(pool)
        raise AnalyserError("The Korean analyser stopped and could not go on.") from reason

    def _ready(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._closed:
                raise AnalyserError("The Korean analyser is closed.")
            if self._pool is None:
                self._pool = _start()
            return self._pool

    def _forget(self, pool: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._pool is pool:
                self._pool = None
        _end(pool)


def _start() -> ProcessPoolExecutor:
    # A forked child would inherit Qt and every lock; a spawned one starts clean.
    context = get_context("spawn")
    try:
        pool = ProcessPoolExecutor(1, mp_context=context, initializer=kiwi_worker.begin)
        pool.submit(kiwi_worker.warm)
    except (OSError, ImportError, NotImplementedError) as error:
        raise AnalyserError(f"The Korean analyser cannot be started: {error}.") from error
    return pool


def _submit(
    pool: ProcessPoolExecutor, chunk: Sequence[SegmentedParagraph], names: frozenset[str]
) -> "Future[tuple[list[ParagraphAnalysis], frozenset[str]]]":
    try:
        return pool.submit(kiwi_worker.analyse, chunk, names)
    except RuntimeError as error:  # another thread closed the pool meanwhile
        raise BrokenProcessPool(str(error)) from error


def _result(future: Future[T], cancelled: Callable[[], bool]) -> T | None:
    """Return what the worker answers; None when the person cancelled meanwhile."""
    while not cancelled():
        try:
            return future.result(timeout=_LOOK)
        except NotYetError:
            if future.done():  # just now, or the worker itself ran out of time
                return future.result()
    # The future is left alone: one cancelled while the process is killed would end the executor's
    # thread with an error. A chunk takes a fraction of a second.
    return None


def _chunks(paragraphs: Sequence[SegmentedParagraph]) -> Iterator[list[SegmentedParagraph]]:
    chunk: list[SegmentedParagraph] = []
    size = 0
    for paragraph in paragraphs:
        chunk.append(paragraph)
        size += len(paragraph[0])
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _workers(pool: ProcessPoolExecutor | None) -> list[BaseProcess]:
    # The executor offers no public way to its processes before Python 3.14 (kill_workers).
    running = pool._processes if pool is not None else None  # noqa: SLF001
    return list(running.values()) if running else []


def _end(pool: ProcessPoolExecutor | None) -> None:
    if pool is None:
        return
    workers = _workers(pool)
    for worker in workers:
        worker.kill()
    pool.shutdown(wait=False, cancel_futures=True)
