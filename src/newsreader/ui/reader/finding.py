"""Find in the article, in both columns.

In: a query. Out: where it stands, and the hit the reader is at. Upper and lower case are one.
"""

import re
import unicodedata

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page

Hit = tuple[int, Side, Span]


class Finder:
    """The hits of one query, in reading order; what is concealed is not searched."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._query = ""
        self._hits: list[Hit] = []
        self._current = -1

    @property
    def active(self) -> bool:
        """Whether something is being looked for."""
        return bool(self._query)

    @property
    def count(self) -> int:
        """How many hits there are."""
        return len(self._hits)

    @property
    def index(self) -> int:
        """Which hit the reader is at, from 0; -1 when there is none."""
        return self._current

    @property
    def current(self) -> Hit | None:
        """The hit the reader is at."""
        return self._hits[self._current] if self._hits else None

    def by_cell(self) -> dict[tuple[int, Side], list[Span]]:
        """Return the hits by paragraph and side."""
        found: dict[tuple[int, Side], list[Span]] = {}
        for paragraph, side, span in self._hits:
            found.setdefault((paragraph, side), []).append(span)
        return found

    def search(self, query: str, start: int = 0) -> int:
        """Find ``query``, stand at the first hit from paragraph ``start`` on, return the count."""
        self._query = unicodedata.normalize("NFC", query.strip())
        self._collect()
        following = (i for i, hit in enumerate(self._hits) if hit[0] >= start)
        self._current = next(following, 0) if self._hits else -1
        return self.count

    def refresh(self) -> None:
        """Search again after texts changed; the reader stays at the same hit if it is there."""
        if not self._query:
            return
        current = self.current
        self._collect()
        if current in self._hits:
            self._current = self._hits.index(current)
        else:
            self._current = min(max(0, self._current), self.count - 1)

    def step(self, by: int) -> Hit | None:
        """Go to the next (1) or previous (-1) hit, around the end; return it."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
        return self.current

    def _collect(self) -> None:
        self._hits = []
        if self._query:
            pattern = re.compile(re.escape(self._query), re.IGNORECASE)
            for row in self._page.rows:
                for side in Side if not row.folded else ():
                    self._hits += [(row.index, side, s) for s in self._in_cell(row, side, pattern)]

    def _in_cell(self, row: Row, side: Side, pattern: re.Pattern[str]) -> list[Span]:
        found = [Span(*m.span()) for m in pattern.finditer(row.cell(side).text)]
        hidden = self._page.concealed(row) if side is Side.TARGET else ()
        return [span for span in found if not any(span.overlaps(h) for h in hidden)]
