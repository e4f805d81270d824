"""Which of several anchors that want the same words hold them.

In: anchors between two texts, and how strongly an engine looked from word to word. Out: the pairs
of words that are held, with their strengths. Surer anchors come first, then those the engine looked
along, then those whose ends stand in like places.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from newsreader.alignment.anchors import Anchor
from newsreader.model.span import Span

Pair = tuple[int, int]
Strengths = dict[Pair, float]


def settle(
    sides: tuple[Sequence[Span], Sequence[Span]],
    anchors: Sequence[Anchor],
    looked: Mapping[Pair, float],
) -> Strengths:
    """Return what anchors hold, as pairs of word indices of the two sides.

    A stretch that is held is not given away again, but one anchor may join two stretches again.
    """
    settling = _Settling(sides, looked)
    for anchor in sorted(anchors, key=settling.rank):
        settling.take(anchor)
    return settling.held


class _Settling:
    """What is held so far."""

    def __init__(
        self, sides: tuple[Sequence[Span], Sequence[Span]], looked: Mapping[Pair, float]
    ) -> None:
        self._sides = sides
        self._starts = [[word.start for word in side] for side in sides]
        self._ends = [[word.end for word in side] for side in sides]
        self._looked = looked
        # The anchors at each code point of the two texts, by number.
        self._taken: tuple[dict[int, set[int]], dict[int, set[int]]] = ({}, {})
        self._count = 0
        self.held: Strengths = {}

    def rank(self, anchor: Anchor) -> tuple[float, float, float]:
        """Return what sorts the anchor to be taken first before the others."""
        here, there = self._words(0, anchor.source), self._words(1, anchor.target)
        pairs = ((one, other) for one in here for other in there)
        seen = max((self._looked.get(pair, 0.0) for pair in pairs), default=0.0)
        sizes = max(1, len(self._sides[0])), max(1, len(self._sides[1]))
        apart = abs(here.start / sizes[0] - there.start / sizes[1])
        return (-anchor.strength, -round(seen, 1), apart)

    def take(self, anchor: Anchor) -> None:
        """Hold the words of an anchor unless one of its ends is held by another."""
        if self._at(0, anchor.source) != self._at(1, anchor.target):
            return
        for side, span in enumerate((anchor.source, anchor.target)):
            for place in range(span.start, span.end):
                self._taken[side].setdefault(place, set()).add(self._count)
        self._count += 1
        for one in self._words(0, anchor.source):
            for other in self._words(1, anchor.target):
                pair = (one, other)
                self.held[pair] = max(self.held.get(pair, 0.0), anchor.strength)

    def _at(self, side: int, span: Span) -> set[int]:
        found = (self._taken[side].get(place, set()) for place in range(span.start, span.end))
        return set().union(*found)

    def _words(self, side: int, span: Span) -> range:
        """Return the indices of the words a stretch overlaps."""
        first = bisect_right(self._ends[side], span.start)
        return range(first, max(first, bisect_left(self._starts[side], span.end)))
