"""Grammar as a reader looks it up: a construction of the table, and where it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsreader.model.span import Span


class Stem(StrEnum):
    """What a construction goes on; the value is the code of the table."""

    VERB = "V"
    ADJECTIVE = "A"
    COPULA = "C"  # 이다
    PAST = "P"  # a stem with -았/었-
    FUTURE = "G"  # a stem with -겠-
    STATEMENT = "D"  # a finished plain statement
    NOUN = "N"
    QUOTATION = "Q"  # words in quotation marks


@dataclass(frozen=True, slots=True)
class GrammarEntry:
    """A construction of the table.

    ``key`` names it for ever, ``label`` for people; ``level`` is 1 (beginner) to 6. ``shapes`` are
    its label after a vowel, after a consonant and so on, as far as they differ; ``stems`` is empty
    where it goes on nothing.
    """

    key: str
    label: str
    level: int
    stems: tuple[Stem, ...]
    shapes: tuple[str, ...]
    meaning: str
    meaning_ko: str
    example: str
    example_translation: str


@dataclass(frozen=True, slots=True)
class ConstructionPlace:
    """A place of the library where a construction stands.

    ``match`` is in code points of ``sentence``, ``start`` (where the sentence begins) in those of
    the paragraph; ``moment`` (µs since 1970) is what places are in the order of, newest first.
    """

    article_id: int
    title: str
    published: datetime | None
    paragraph: int
    sentence: str
    match: Span
    start: int
    moment: int
