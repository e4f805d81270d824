"""chrF, the share of letter sequences two texts have in common: 0 nothing, 100 everything.

In: what was written and what stands in the reference, sentence by sentence. Out: one number for all
of them. This is chrF2 as it is usually reported (signature ``nc:6|nw:0|space:no``): sequences of 1
to 6 letters, spaces left out, recall counting twice as much as precision. M. Popović, 2015.
"""

from collections import Counter
from collections.abc import Sequence

LONGEST = 6
WEIGHT = 4  # of recall: 2 squared


def chrf(written: Sequence[str], reference: Sequence[str]) -> float:
    """Return how alike the two are, 0 to 100.

    Raises:
        ValueError: they are not equally many.
    """
    pairs = list(zip(written, reference, strict=True))
    shares = [share for length in range(1, LONGEST + 1) if (share := _share(pairs, length))]
    if not shares:
        return 0.0
    precision = sum(share[0] for share in shares) / len(shares)
    recall = sum(share[1] for share in shares) / len(shares)
    if precision + recall == 0:
        return 0.0
    return 100 * (1 + WEIGHT) * precision * recall / (WEIGHT * precision + recall)


def _share(pairs: list[tuple[str, str]], length: int) -> tuple[float, float] | None:
    common = ours = theirs = 0
    for written, reference in pairs:
        left, right = _sequences(written, length), _sequences(reference, length)
        common += (left & right).total()
        ours += left.total() if right else 0
        theirs += right.total()
    return (common / ours, common / theirs) if ours and theirs else None


def _sequences(text: str, length: int) -> Counter[str]:
    letters = "".join(text.split())
    return Counter(letters[start : start + length] for start in range(len(letters) - length + 1))
