"""Batches a model works on, in the order in which they are done.

In: what CTranslate2 gives at once for each text of a batch. Out: the results, batch by batch. A
thread of the model that is done early gets its next batch, whatever another one is busy with.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from newsreader.errors import CancelledError

_POLL_SECONDS = 0.002


class Waiting(Protocol):
    """The result of one text, perhaps not there yet."""

    def done(self) -> bool:
        """Return whether it is there."""
        ...

    def result(self) -> Any:  # noqa: ANN401 (CTranslate2 has no types)
        """Return it, or raise why there is none."""
        ...


class UnderWay:
    """Keeps batches until they are done."""

    def __init__(self) -> None:
        self._batches: list[tuple[Sequence[int], Sequence[Waiting]]] = []

    def __len__(self) -> int:
        return len(self._batches)

    def add(self, numbers: Sequence[int], waiting: Sequence[Waiting]) -> None:
        """Keep the batch of the texts with these numbers."""
        self._batches.append((numbers, waiting))

    def take(self, cancelled: Callable[[], bool]) -> dict[int, Any]:
        """Wait for the next batch and return its results by the numbers of their texts.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        while (place := self._first_done()) is None:
            # The library cannot be interrupted; not waiting for it is as good for who cancels.
            if cancelled():
                raise CancelledError("The translation was cancelled.")
            time.sleep(_POLL_SECONDS)
        numbers, waiting = self._batches.pop(place)
        return {number: one.result() for number, one in zip(numbers, waiting, strict=True)}

    def _first_done(self) -> int | None:
        for place, (_, waiting) in enumerate(self._batches):
            if all(one.done() for one in waiting):
                return place
        return None
