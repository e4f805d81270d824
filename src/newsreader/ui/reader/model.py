"""The article as rows of two cells.

In: an article with its sentence spans, then translations, words and annotations as they come.
Out: rows that answer by bisection what stands where. Positions are code points.
"""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QTextLayout  # noqa: TC002

from newsreader.model.annotation import Annotation, Side
from newsreader.model.article import Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.quality import CheckedParagraph, Flag
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, AppliedTerm, Bead
from newsreader.model.word import ExplainedWord
from newsreader.ui.reader.links import NO_LINKS, Links
from newsreader.ui.reader.offsets import Offsets
from newsreader.ui.reader.room import Room


class Cell:
    """One paragraph in one language; ``layout`` is None until the cell is near the screen."""

    __slots__ = (
        "_offsets",
        "_starts",
        "_word_starts",
        "gap",
        "height",
        "language",
        "layout",
        "marks",
        "room",
        "sentences",
        "text",
        "tops",
        "words",
    )

    def __init__(self, text: str, language: Language, sentences: Sequence[Span]) -> None:
        self.language = language
        self.marks: list[Annotation] = []
        self.set_text(text, sentences)

    def set_text(self, text: str, sentences: Sequence[Span]) -> None:
        """Replace the text; the layout and the words of the old one are dropped."""
        self.text = text
        self.sentences = tuple(sentences)
        self._starts = [span.start for span in self.sentences]
        self._offsets: Offsets | None = None
        self.layout: QTextLayout | None = None
        self.tops: tuple[int, ...] = ()  # of its lines, in pixels from the cell's top
        self.room: Room | None = None
        self.gap: tuple[int, int] | None = None  # where the room is, in pixels likewise
        self.height = 0
        self.set_words(())

    def make_room(self, room: Room | None) -> None:
        """Let something stand over a stretch of the text, or nothing any more; lay out anew."""
        self.room, self.layout, self.height, self.gap = room, None, 0, None

    def set_words(self, words: Sequence[ExplainedWord]) -> None:
        """Take the words of the text, in order of their spans."""
        self.words = tuple(words)
        self._word_starts = [word.span.start for word in self.words]

    @property
    def offsets(self) -> Offsets:
        """The text's positions in UTF-16, made when first asked for."""
        if self._offsets is None:
            self._offsets = Offsets(self.text)
        return self._offsets

    def sentence_at(self, position: int) -> int | None:
        """Return the index of the sentence that contains a position."""
        found = bisect_right(self._starts, position) - 1
        return found if found >= 0 and self.sentences[found].contains(position) else None

    def word_at(self, position: int) -> int | None:
        """Return the index of the word that contains a position."""
        found = bisect_right(self._word_starts, position) - 1
        return found if found >= 0 and self.words[found].span.contains(position) else None

    def word_from(self, position: int) -> int:
        """Return the index of the first word that starts at or after a position."""
        return bisect_right(self._word_starts, position - 1)


class Row:
    """A paragraph in both languages, and where it stands in the page (pixels)."""

    __slots__ = (
        "beads",
        "corrected",
        "exact",
        "flagged",
        "flags",
        "folded",
        "height",
        "index",
        "kind",
        "links",
        "remembered",
        "revealed",
        "source",
        "target",
        "terms",
        "veiled",
        "y",
    )

    def __init__(self, index: int, paragraph: Paragraph, sentences: Sequence[Span]) -> None:
        self.index = index
        self.kind: ParagraphKind = paragraph.kind
        self.source = Cell(paragraph.text, paragraph.language, sentences)
        self.target = Cell("", paragraph.language.other, ())
        self.beads: tuple[Bead, ...] = ()
        self.corrected: tuple[tuple[int, str], ...] = ()  # the reader's own: sentence, original
        self.remembered: frozenset[int] = frozenset()  # target sentences the memory has one like
        self.terms: tuple[AppliedTerm, ...] = ()  # names and terms as they are wanted
        self.revealed: set[int] = set()  # asked for while translations are hidden
        self.veiled: set[int] = set()  # hidden by the reader while translations are shown
        self._set_flags(())
        self.links: Links = NO_LINKS
        self.folded = False  # left out while only doubtful paragraphs show
        self.y = 0
        self.height = 0
        self.exact = False

    def cell(self, side: Side) -> Cell:
        """Return the cell of one side."""
        return self.source if side is Side.SOURCE else self.target

    @property
    def laid(self) -> bool:
        """Whether every cell with text has its layout."""
        return self.source.layout is not None and (
            self.target.layout is not None or not self.target.text
        )

    def set_target(self, paragraph: AlignedParagraph) -> None:
        """Take the translation; what was revealed stays so while the text is the same."""
        same = (self.target.text, self.target.sentences)
        if (paragraph.target_text, paragraph.target_sentences) != same:
            self.target.set_text(paragraph.target_text, paragraph.target_sentences)
            self.revealed.clear()
            self.veiled.clear()
            self._set_flags(())
            self.links = NO_LINKS
        self.beads = paragraph.beads
        self.corrected = paragraph.corrected
        self.terms = paragraph.terms

    def set_check(self, checked: CheckedParagraph) -> bool:
        """Take what was found out about the translation; tell whether it is about this one."""
        if checked.target_text != self.target.text:
            return False
        if checked.flags is not None:
            self._set_flags(checked.flags)
        if checked.links is not None:
            self.links = Links(checked.links)
        return True

    def _set_flags(self, flags: tuple[tuple[Flag, ...], ...]) -> None:
        self.flags = flags  # of every target sentence, once checked
        # The target sentences that look wrong: asked for far more often than set.
        self.flagged = tuple(index for index, found in enumerate(flags) if found)

    def counterparts(self, side: Side, sentence: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the sentences that correspond to one, itself included: source and target."""
        for bead in self.beads:
            if sentence in (bead.source if side is Side.SOURCE else bead.target):
                return bead.source, bead.target
        return ((sentence,), ()) if side is Side.SOURCE else ((), (sentence,))

    def concealed(self, hidden: bool) -> tuple[Span, ...]:
        """Return the target sentences that are not to be seen; ``hidden`` is the page's rule."""
        return tuple(
            sentence
            for index, sentence in enumerate(self.target.sentences)
            if (index not in self.revealed if hidden else index in self.veiled)
        )

    def toggle(self, sentences: set[int], hidden: bool) -> None:
        """Show sentences that are hidden, or hide them when all of them show."""
        changed = self.revealed if hidden else self.veiled
        if sentences <= changed:
            changed -= sentences
        else:
            changed |= sentences


def spans_of(cell: Cell, indices: Sequence[int]) -> tuple[Span, ...]:
    """Return the spans of sentences by their indices; an index beyond the text is left out."""
    return tuple(cell.sentences[i] for i in indices if i < len(cell.sentences))
