"""Texts shared out among the threads of a model, so that none of them ends long before the others.

In: how many pieces each text has. Out: batches, the dearest texts first.
"""

from collections.abc import Sequence

# A cancelled call returns at once; batches are so small that what is under way ends in a second or
# so. A sixth of this size costs a third more.
BATCH_PIECES = 1536
# A step of the decoder reads all weights, whatever it decodes: as much work as so many texts.
_STEP = 5


def batches(sizes: Sequence[int], threads: int) -> list[list[int]]:
    """Return batches of the indices of ``sizes``, large ones first.

    A batch holds texts of like size, so that little is padded. As few batches as may be for all
    threads to end at the same time: a batch of long texts takes more steps, so it holds fewer.
    """
    order = sorted(range(len(sizes)), key=lambda index: -sizes[index])
    ordered = [max(1, sizes[index]) for index in order]
    ends = _ends(ordered, threads)
    return [order[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _ends(sizes: Sequence[int], threads: int) -> list[int]:
    """Return where batches of sizes in falling order end: a batch or more for each thread."""
    if not sizes:
        return []
    dearest = (_STEP + len(sizes)) * sizes[0]
    fewest = len(_filled(sizes, dearest))
    rounds = -(-fewest // threads)
    low, high = 0, dearest  # the least cost of a batch with which there are few enough
    while low < high:
        middle = (low + high) // 2
        if len(_filled(sizes, middle)) <= rounds * threads:
            high = middle
        else:
            low = middle + 1
    return _filled(sizes, high)


def _filled(sizes: Sequence[int], most: int) -> list[int]:
    """Return where batches end that each cost no more than ``most``, one text apart."""
    ends, start = list[int](), 0
    for end, _ in enumerate(sizes):
        longest, count = sizes[start], end - start + 1
        too_dear = (_STEP + count) * longest > most or count * longest > BATCH_PIECES
        if too_dear and end > start:
            ends.append(end)
            start = end
    return [*ends, len(sizes)]
