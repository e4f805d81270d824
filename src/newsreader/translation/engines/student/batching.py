"""Which sentences are computed together.

In: how many pieces sentences have. Out: batches to be written together, since every step goes once
through all the decoder's weights; within a batch packs to be read together; within a pack groups
whose pieces look at each other, of like length, so that little is padded.
"""

from collections.abc import Iterator, Sequence

WRITTEN_AT_ONCE = 3072  # source pieces, padding among them
READ_AT_ONCE = 1024  # source pieces; reading them takes a fraction of a second a layer
_ALIKE = 0.8  # of the longest sentence


def batches(sizes: Sequence[int]) -> Iterator[list[int]]:
    """Yield batches of the indices of ``sizes``, large ones first."""
    order = sorted(range(len(sizes)), key=lambda index: -sizes[index])
    start = 0
    while start < len(order):
        most = max(1, WRITTEN_AT_ONCE // max(1, sizes[order[start]]))
        yield order[start : start + most]
        start += most


def packs(sizes: Sequence[int]) -> Iterator[slice]:
    """Yield stretches of ``sizes``, which give all of them in their order."""
    start = total = 0
    for end, size in enumerate(sizes):
        if end > start and total + size > READ_AT_ONCE:
            yield slice(start, end)
            start, total = end, 0
        total += size
    if sizes:
        yield slice(start, len(sizes))


def groups(sizes: Sequence[int]) -> Iterator[slice]:
    """Yield stretches of ``sizes`` that are alike, which give all of them in their order."""
    start = longest = shortest = 0
    for end, size in enumerate(sizes):
        longest, shortest = max(longest, size), min(shortest or size, size)
        if end > start and shortest < _ALIKE * longest:
            yield slice(start, end)
            start, longest, shortest = end, size, size
    if sizes:
        yield slice(start, len(sizes))
