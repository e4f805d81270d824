"""Trying a model out in a process of its own, which a damaged one may take with it.

In: a function that loads what is in a folder. Out: nothing, or what it found wrong.
"""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from newsreader.errors import CancelledError, PackageBrokenError, PackageError

LONGEST_SECONDS = 180.0  # a slow disk and a slow processor
_POLL_SECONDS = 0.05


def apart(work: Callable[[Path], None], folder: Path, cancelled: Callable[[], bool]) -> None:
    """Call ``work(folder)`` in another process; ``work`` stands at the top of a module.

    Raises:
        PackageError: ``work`` raised it.
        PackageBrokenError: ``work`` ended its process or never ended.
        CancelledError: ``cancelled`` said so.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_report, args=(work, folder, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        answer = _answer(ours, cancelled)
    finally:
        process.kill()
        process.join()
        ours.close()
    if answer is not None:
        raise answer


def _answer(pipe: Connection, cancelled: Callable[[], bool]) -> PackageError | None:
    deadline = time.monotonic() + LONGEST_SECONDS
    while not pipe.poll(_POLL_SECONDS):
        if cancelled():
            raise CancelledError("The installation was cancelled.")
        if time.monotonic() > deadline:
            return PackageBrokenError("The model of the package does not answer.")
    try:
        found: PackageError | None = pipe.recv()
    except EOFError:
        return PackageBrokenError(
            "The model of the package is damaged: it ends the process that loads it."
        )
    return found


def _report(work: Callable[[Path], None], folder: Path, pipe: Connection) -> None:
    try:
        work(folder)
    except PackageError as error:
        error.__cause__ = None  # what is behind it may not survive the way
        pipe.send(error)
    else:
        pipe.send(None)
