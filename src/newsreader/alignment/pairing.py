"""Pairing what two texts name often, without trying everything with everything.

In: things of two texts in order. Out: pairs; of many things only those in like places.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

_FEW = 14  # that many are all tried


def pairs(ours: Sequence[A], theirs: Sequence[B]) -> Iterator[tuple[A, B]]:
    """Yield each of ours with all of theirs, or with those around its own place if many."""
    for index, here in enumerate(ours):
        first = 0
        if len(theirs) > _FEW:
            place = index * len(theirs) // len(ours)
            first = min(max(0, place - _FEW // 2), len(theirs) - _FEW)
        for there in theirs[first : first + _FEW]:
            yield here, there
