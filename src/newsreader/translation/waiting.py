"""Waiting for a server that may be silent, only as long as the person wants to.

In: work that blocks, and a function that tells whether the person cancelled. Out: what the work
returns. Cancelled work ends by itself, on a daemon thread that nobody waits for.
"""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never

_LOOK = 0.05  # seconds between two looks at ``cancelled``

T = TypeVar("T")


def waited(
    work: Callable[[], T], cancelled: Callable[[], bool], discard: Callable[[T], object]
) -> T:
    """Return what ``work`` returns, or raise what it raises.

    What comes after the person cancelled is given to ``discard``.

    Raises:
        CancelledError: ``cancelled`` said so.
    """
    if cancelled is never:
        return work()
    if cancelled():
        raise CancelledError("The request was cancelled.")
    future: Future[T] = Future()
    Thread(target=_run, args=(work, future), daemon=True).start()
    while not cancelled():
        try:
            return future.result(timeout=_LOOK)
        except TimeoutError:
            if future.done():  # just now, or the work itself ran out of time
                return future.result()
    future.add_done_callback(lambda late: None if late.exception() else discard(late.result()))
    raise CancelledError("The request was cancelled.")


def _run(work: Callable[[], T], future: Future[T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # for the thread that waits
        future.set_exception(error)
