"""What may be wrong with a translation, and which words of a paragraph correspond."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.model.translation import WordLink


class FlagKind(StrEnum):
    """The ways in which a translation can look wrong."""

    NUMBER = "number"
    LEFTOVER = "leftover"
    LENGTH = "length"
    REPETITION = "repetition"
    NEGATION = "negation"
    NAME = "name"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Offer:
    """How a sentence would read with a doubt put right: ``text`` all of it, ``said`` what goes."""

    said: str
    text: str


@dataclass(frozen=True, slots=True)
class Flag:
    """One doubt about a translation; ``detail`` is a short English sentence for a person.

    ``values`` are the words the doubt is about, to say it in another language: (number of the
    original or nothing, number of the translation or nothing), the words left over, the loop, the
    name, or a term of the glossary and its wording; ``empty``, ``shorter`` or ``longer`` for a
    length, ``lost`` or ``added`` for a negation. ``offer`` is what one click makes of the sentence.
    """

    kind: FlagKind
    detail: str
    values: tuple[str, ...] = ()
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class CheckedParagraph:
    """What was found out about one translated paragraph.

    It speaks about ``target_text`` and no other. ``flags`` holds the doubts of every target
    sentence, ``links`` which words correspond, in code points of the two texts; each is None while
    nobody looked.
    """

    index: int
    target_text: str
    flags: tuple[tuple[Flag, ...], ...] | None = None
    links: tuple[WordLink, ...] | None = None
