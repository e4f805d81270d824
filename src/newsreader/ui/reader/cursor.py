"""Going through the article by keys: paragraph by paragraph, word by word.

In: a page and what shows of it. Out: the current paragraph and the current word.
"""

from newsreader.model.annotation import Side
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.values import Place


class Cursor:
    """The paragraph the reader is in, and the word, once words are walked through."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.paragraph = 0
        self.side = Side.SOURCE
        self.word: int | None = None  # index in the cell's words
        self._position = 0  # where the reader was put; a text may have no words yet

    def reset(self, paragraph: int = 0) -> None:
        """Stand at a paragraph and at no word."""
        self.paragraph, self.word, self._position = paragraph, None, 0

    def stand(self) -> Place:
        """Return where the reader is: at a word, at a click, or where the paragraph begins."""
        return self.place() or Place(self.paragraph, self.side, self._position)

    def place(self) -> Place | None:
        """Return where the current word begins, or None."""
        if self.word is None or not self._page.rows:
            return None
        words = self._page.rows[self.paragraph].cell(self.side).words
        if self.word >= len(words):
            return None
        return Place(self.paragraph, self.side, words[self.word].span.start)

    def stand_at(self, place: Place) -> None:
        """Stand at a place, and at the word there if there is one."""
        self.paragraph, self.side, self._position = place.paragraph, place.side, place.position
        cell = self._page.rows[place.paragraph].cell(place.side)
        self.word = cell.word_at(place.position)
        if self.word is None and cell.words:
            self.word = min(cell.word_from(place.position), len(cell.words) - 1)

    def move_paragraph(self, by: int, visible: tuple[int, ...]) -> int:
        """Go to the next (1) or previous (-1) paragraph; from off the screen, come onto it."""
        self.word, self._position = None, 0
        if visible and self.paragraph not in visible:
            self.paragraph = visible[0] if by > 0 else visible[-1]
        else:
            following = self._page.unfolded(self.paragraph + by, by)
            self.paragraph = following.index if following else self.paragraph
        return self.paragraph

    def move_word(self, by: int) -> Place | None:
        """Go to the next (1) or previous (-1) word, through the paragraphs; None at the end."""
        if not self._page.rows:
            return None
        wanted = (0 if by > 0 else -1) if self.word is None else self.word + by
        row: Row | None = self._page.rows[self.paragraph]
        while row is not None:
            count = len(row.cell(self.side).words) if self._readable(row) else 0
            if wanted < 0 and self.word is None:
                wanted = count - 1
            if 0 <= wanted < count:
                self.paragraph, self.word = row.index, wanted
                return self.place()
            row = self._neighbour(row, by)
            if row is not None:
                wanted = 0 if by > 0 else len(row.cell(self.side).words) - 1
        return None

    def _readable(self, row: Row) -> bool:
        return self.side is Side.SOURCE or not self._page.concealed(row)

    def _neighbour(self, row: Row, by: int) -> Row | None:
        return self._page.unfolded(row.index + by, by)
