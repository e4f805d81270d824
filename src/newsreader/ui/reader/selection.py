"""Selecting text: in one column, across paragraphs.

In: where the pointer or the keys begin and go on. Out: a span per paragraph and the text.
"""

from enum import Enum, auto

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.lighting import sentence_span, word_span
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.values import Place, Selection


class Grain(Enum):
    """What a selection grows by."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()


class SelectionModel:
    """The selection of one article: from an anchor to a head, in whole grains."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._anchor: Place | None = None
        self._head: Place | None = None
        self._grain = Grain.CHARACTER

    @property
    def side(self) -> Side | None:
        """The column the selection stays in, or None."""
        return self._anchor.side if self._anchor else None

    @property
    def head(self) -> Place | None:
        """Where the selection was last extended to."""
        return self._head

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = self._head = None

    def begin(self, place: Place, grain: Grain = Grain.CHARACTER) -> None:
        """Begin at a place; with a larger grain the word or sentence there is selected."""
        self._anchor = self._head = place
        self._grain = grain

    def extend(self, place: Place) -> None:
        """Select from the anchor to a place of the same column."""
        if self._anchor is None:
            self.begin(place)
        elif place.side is self._anchor.side:
            self._head = place

    def select_all(self, side: Side) -> None:
        """Select the whole column."""
        if not self._page.rows:
            return
        last = self._page.rows[-1]
        self.begin(Place(0, side, 0))
        self._head = Place(last.index, side, len(last.cell(side).text))

    def parts(self) -> dict[int, Span]:
        """Return the selected span of each paragraph by index; empty spans are left out."""
        if self._anchor is None or self._head is None:
            return {}
        first, last = self._bounds(self._anchor, self._head)
        found = {}
        for row in self._page.rows[first[0] : last[0] + 1]:
            length = self._length(row, self._anchor.side)
            start = min(length, first[1]) if row.index == first[0] else 0
            end = min(length, last[1]) if row.index == last[0] else length
            if start < end:
                found[row.index] = Span(start, end)
        return found

    def selection(self) -> Selection | None:
        """Return what is selected, or None."""
        parts = self.parts()
        if not parts or self._anchor is None:
            return None
        side = self._anchor.side
        texts = [span.of(self._page.rows[i].cell(side).text) for i, span in parts.items()]
        return Selection(side, tuple(parts.items()), "\n\n".join(texts))

    def _length(self, row: Row, side: Side) -> int:
        hidden = row.folded or (side is Side.TARGET and self._page.covered(row))
        return 0 if hidden else len(row.cell(side).text)

    def _bounds(self, anchor: Place, head: Place) -> tuple[tuple[int, int], tuple[int, int]]:
        ends = []
        for place in (anchor, head):
            span = self._grain_span(place)
            ends += [(place.paragraph, span.start), (place.paragraph, span.end)]
        return min(ends), max(ends)

    def _grain_span(self, place: Place) -> Span:
        match self._grain:
            case Grain.WORD:
                return word_span(self._page, place)
            case Grain.SENTENCE:
                return sentence_span(self._page, place)
            case _:
                return Span(place.position, place.position)
