"""What the reader wrote and the library did not take: it waits here for another try.

In: wordings that could not be kept, now or before the program ended. Out: the same, one at a time.
"""

from collections.abc import Iterator

from newsreader.model.language import Pair
from newsreader.ui.flows.tools import Desk
from newsreader.ui.tasks import Lane
from newsreader.usecases import unsaved
from newsreader.usecases.correct import Wording

_Key = tuple[Pair, str]


class Drafts:
    """Wordings by sentence, the one that waits longest first."""

    def __init__(self, desk: Desk) -> None:
        """Start with none."""
        self._desk = desk
        self._held: dict[_Key, Wording] = {}
        self._offered: set[_Key] = set()

    def __iter__(self) -> Iterator[Wording]:
        """Return what waits."""
        return iter(tuple(self._held.values()))

    def add(self, wording: Wording) -> None:
        """Let a wording wait, unless a newer one of its sentence does."""
        self._held.setdefault((wording.pair, wording.source), wording)

    def take(self) -> Wording | None:
        """Return the one that waits longest, which waits no more."""
        return self._held.pop(next(iter(self._held))) if self._held else None

    def overtaken(self, pair: Pair, source: str) -> None:
        """Something newer is written for a sentence."""
        self._held.pop((pair, source), None)
        self._offered.discard((pair, source))

    def offer(self, pair: Pair, source: str) -> str:
        """Return what was written for a sentence, once; the reader decides on it."""
        draft = self._held.pop((pair, source), None)
        if draft is None:
            return ""
        self._offered.add((pair, source))
        return draft.text

    def give_up(self, pair: Pair, source: str) -> None:
        """The reader does not want what was offered for a sentence."""
        if (pair, source) in self._offered:
            self._offered.discard((pair, source))
            bench = self._desk.bench
            self._desk.tasks.run(Lane.LIBRARY, lambda: unsaved.forget(bench, pair, source))
