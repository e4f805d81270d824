"""Which words of one paragraph correspond, found from either side by bisection.

In: the word links of a paragraph, then a place. Out: the words of the other side, strongest first.
"""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.translation import WordLink
from newsreader.ui.reader.values import Linked

_MOST = 3  # counterparts of one word


class Links:
    """The word links of one paragraph, ready to be asked while the pointer moves."""

    __slots__ = ("_found", "_starts")

    def __init__(self, links: Iterable[WordLink] = ()) -> None:
        self._found: dict[Side, list[tuple[Span, tuple[Linked, ...]]]] = {}
        self._starts: dict[Side, list[int]] = {}
        both: dict[Side, dict[Span, list[Linked]]] = {side: {} for side in Side}
        for link in links:
            target = Linked(Side.TARGET, link.target, link.strength)
            source = Linked(Side.SOURCE, link.source, link.strength)
            both[Side.SOURCE].setdefault(link.source, []).append(target)
            both[Side.TARGET].setdefault(link.target, []).append(source)
        for side, words in both.items():
            strongest = attrgetter("strength")
            self._found[side] = [
                (span, tuple(sorted(words[span], key=strongest, reverse=True)[:_MOST]))
                for span in sorted(words)
            ]
            self._starts[side] = [span.start for span, _ in self._found[side]]

    def counterparts(self, side: Side, position: int) -> tuple[Linked, ...]:
        """Return the counterparts of the word at a position of one side; none off words."""
        index = bisect_right(self._starts[side], position) - 1
        if index < 0:
            return ()
        span, linked = self._found[side][index]
        return linked if span.contains(position) else ()


NO_LINKS = Links()
