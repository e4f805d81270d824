"""The words a reader learns: what is saved about them, and where they were met."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.span import Span


class WordStatus(StrEnum):
    """How well a reader knows a word: never met, four steps of learning, known, or not to learn."""

    NEW = "new"
    FIRST = "1"
    SECOND = "2"
    THIRD = "3"
    FOURTH = "4"
    KNOWN = "known"
    IGNORED = "ignored"

    @property
    def learning(self) -> bool:
        """Whether the word is on one of the four steps, so that it is reviewed."""
        return self in STEPS


STEPS = (WordStatus.FIRST, WordStatus.SECOND, WordStatus.THIRD, WordStatus.FOURTH)


@dataclass(frozen=True, slots=True, order=True)
class WordKey:
    """What a status belongs to: a dictionary form in its language.

    A term of several words is its parts in order, with a space between: ``carry out``,
    ``-을 계기로``. A part is a dictionary form, a word as written, or a particle or ending after a
    hyphen. ``pos`` is what the word was when it was saved; words of one lemma share their status.
    """

    language: Language
    lemma: str
    pos: str = field(default="", compare=False)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of a term in order; one for a single word."""
        return tuple(self.lemma.split())

    @property
    def is_term(self) -> bool:
        """Whether several words make it up."""
        return len(self.parts) > 1


@dataclass(frozen=True, slots=True)
class WordContext:
    """A sentence in which a word was met.

    ``spans`` say where the word stands, in code points of ``sentence``: one each for the parts of a
    term. ``translation`` is what stood beside the sentence then; ``title`` and ``published`` stay
    when the article is deleted, of which ``article_id`` is None then. ``paragraph`` and ``start``
    (code points of the paragraph on ``side``) find the sentence again. ``grammar`` says what the
    word is made of there.
    """

    sentence: str
    spans: tuple[Span, ...]
    translation: str
    article_id: int | None
    title: str
    seen: datetime
    published: datetime | None = None
    side: Side = Side.SOURCE
    paragraph: int = 0
    start: int = 0
    grammar: str = ""


@dataclass(frozen=True, slots=True)
class VocabularyItem:
    """A saved word or term.

    ``meaning`` and ``note`` are the reader's own, empty until written. ``contexts`` are newest
    first; in a list only the newest is there, and ``context_count`` says how many there are.
    ``due`` is when it is to be reviewed, None when it is not or was never.
    """

    id: int
    uid: str
    key: WordKey
    status: WordStatus
    meaning: str
    note: str
    created: datetime
    modified: datetime
    contexts: tuple[WordContext, ...] = ()
    context_count: int = 0
    due: datetime | None = None

    @property
    def context(self) -> WordContext | None:
        """The newest sentence in which it was met."""
        return self.contexts[0] if self.contexts else None


class VocabularySort(StrEnum):
    """The order of a list of words."""

    NEWEST = "newest"
    CHANGED = "changed"
    WORD = "word"
    STATUS = "status"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class VocabularyFilter:
    """Which words are wanted: those that fit every choice made here; no statuses means all.

    ``search`` is part of the word, of the reader's meaning or note, or of a sentence.
    """

    statuses: frozenset[WordStatus] = frozenset()
    language: Language | None = None
    article_id: int | None = None
    terms: bool = False
    search: str = ""


@dataclass(frozen=True, slots=True)
class ColouredSpan:
    """A word of a paragraph with its status; ``span`` is in code points of the paragraph.

    The punctuation that is written at the word does not belong to it.
    """

    span: Span
    status: WordStatus
    key: WordKey


@dataclass(frozen=True, slots=True)
class WordPlace:
    """Where a word to learn stands: a sentence by its number, a span in code points."""

    sentence: int
    span: Span
    key: WordKey


@dataclass(frozen=True, slots=True)
class WordCounts:
    """How many words of an article are known: running words, but ``new_lemmas`` different ones.

    Names, numbers and function words are not counted. Ignored words are left out of ``words``.
    """

    words: int
    known: int
    learning: int
    new_lemmas: int

    @property
    def share(self) -> float:
        """The share of known words, 0 to 1; 1 in an article without words."""
        return self.known / self.words if self.words else 1.0
