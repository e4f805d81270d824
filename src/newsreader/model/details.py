"""What a card or panel tells of a word beyond its entries: sound, hanja, numbers.

In: nothing. Out: frozen dataclasses.
"""

from dataclasses import dataclass
from fractions import Fraction

from newsreader.model.entry import Entry
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class HanjaCharacter:
    """One hanja of a word.

    ``readings`` has the usual one first; ``meaning`` is English and ``taught`` how Koreans name it
    (나라 국); both are empty for hanja that are not among the common ones.
    """

    character: str
    readings: tuple[str, ...]
    meaning: str = ""
    taught: str = ""


@dataclass(frozen=True, slots=True)
class Sharing:
    """Words of the lexicon written with one hanja, the commonest first."""

    character: str
    words: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SharingInLibrary:
    """A word of the reader's articles that shares a hanja, and how many articles have it."""

    word: Entry
    articles: int


@dataclass(frozen=True, slots=True)
class NumberReading:
    """A number of a text read out.

    ``span`` is in code points of the text, the unit included. ``spoken`` is in the language of the
    text (십이조 천억 원), ``other_system`` says the same in the other language's way (12.1 trillion
    won); ``value`` counts without the unit.
    """

    span: Span
    spoken: str
    value: Fraction
    other_system: str


@dataclass(frozen=True, slots=True)
class WordDetails:
    """What is told of a word; what does not apply is empty.

    ``pronunciation`` is in Hangul as the word sounds in its sentence; the other words are those of
    the dictionary form.
    """

    pronunciation: str = ""
    romanisation: str = ""
    characters: tuple[HanjaCharacter, ...] = ()
    sharing: tuple[Sharing, ...] = ()
    number: NumberReading | None = None
