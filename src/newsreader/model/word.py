"""A word of an article with everything its card shows."""

from dataclasses import dataclass

from newsreader.model.annotation import Side
from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Morpheme, Reading
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Inflection:
    """What form of its dictionary form a word is, named in English and in Korean."""

    base: str
    name: str
    name_ko: str

    @property
    def english(self) -> str:
        """Return it in words: past of seek."""
        return f"{self.name} of {self.base}"

    @property
    def korean(self) -> str:
        """Return it in Korean words: seek의 과거."""
        return f"{self.base}의 {self.name_ko}"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of a sentence that mean something together, not always side by side.

    ``parts`` are the spans of the words that say it, in order, in code points of the paragraph.
    """

    headword: str
    parts: tuple[Span, ...]
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """One word in its sentence; ``span`` is in code points of its paragraph's text.

    ``entries`` are dictionary entries for the lemma and the components, best first; those of
    ``phrases``, the longest first, are not among them. ``alternatives`` are other ways to read the
    word; ``morphemes`` and ``constructions`` are empty for English words, ``inflection`` and
    ``phrases`` for Korean ones. ``used`` are the glosses of the entries that the other side of the
    paragraph says, in the order of the entries, which begin with them.
    """

    surface: str
    span: Span
    lemma: str
    pos: str
    entries: tuple[Entry, ...] = ()
    morphemes: tuple[Morpheme, ...] = ()
    alternatives: tuple[Reading, ...] = ()
    constructions: tuple[Construction, ...] = ()
    inflection: Inflection | None = None
    phrases: tuple[Phrase, ...] = ()
    used: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedParagraph:
    """The words of one paragraph on one side, in order of their spans, which never overlap."""

    index: int
    side: Side
    words: tuple[ExplainedWord, ...]
