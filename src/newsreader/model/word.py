"""A word of an article with everything its card shows."""

from dataclasses import dataclass

from newsreader.model.annotation import Side
from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Morpheme, Reading
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """One word in its sentence; ``span`` is in code points of its paragraph's text.

    ``entries`` are dictionary entries for the lemma and the components, best first;
    ``morphemes``, ``alternatives`` and ``constructions`` are empty for English words.
    """

    surface: str
    span: Span
    lemma: str
    pos: str
    entries: tuple[Entry, ...] = ()
    morphemes: tuple[Morpheme, ...] = ()
    alternatives: tuple[Reading, ...] = ()
    constructions: tuple[Construction, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedParagraph:
    """The words of one paragraph on one side, in order of their spans, which never overlap."""

    index: int
    side: Side
    words: tuple[ExplainedWord, ...]
