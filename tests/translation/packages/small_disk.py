"""A process that may write only small files: to its person, a disk that is full."""

import multiprocessing
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

ROOM = 200_000  # bytes in one file


def run(function: Callable[..., object], *arguments: object) -> object:
    """Return what the function returns in such a process; it is given a deaf progress last."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=_limit) as pool:
        return pool.submit(function, *arguments, _deaf).result()


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))


def _deaf(_: object) -> None:
    pass
