"""What a phrase of the lexicon looks like in a text.

In: its headword and part of speech. Out: a ``Pattern``: its words, and what may stand before each::

    carry out       carry, (an object) out          take a toll on    take, (an article) toll, on
"""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from newsreader.language.english_tables import rows

_ADVERBS = frozenset([
    "out", "up", "off", "down", "away", "back", "aside", "apart", "forward", "together",
])  # fmt: skip
_LITTLE = _ADVERBS | frozenset([
    "about", "across", "after", "against", "ahead", "along", "among", "around", "as", "at",
    "behind", "by", "for", "from", "in", "into", "of", "on", "onto", "over", "through", "to",
    "toward", "under", "upon", "with", "without",
])  # fmt: skip
_ONES = frozenset(("one's", "someone's", "somebody's"))
_STATES = frozenset([
    "accountable", "captive", "clear", "guilty", "hostage", "liable", "open", "prisoner",
    "public", "responsible", "short", "straight", "sure", "known", "available", "possible",
    "free", "ready",
])  # fmt: skip
_PLURAL_POS = frozenset(("noun", "proper"))


class Gap(Enum):
    """What may stand before a word of a phrase."""

    NOTHING = "nothing"
    ADVERBS = "adverbs"
    OBJECT = "an object, or adverbs"
    MODIFIERS = "what describes a noun"


class Match(Enum):
    """How a word of a phrase is recognised."""

    AS_WRITTEN = "as written"
    SMALL = "without regard to capitals"
    VERB = "any form of the verb"
    NOUN = "singular or plural"
    ARTICLE = "a, or another word in its place"
    OWNER = "his, her, their"


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a phrase."""

    text: str
    match: Match
    gap: Gap = Gap.NOTHING


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase; ``alone`` tells that no noun may follow, ``adverb`` that its last word is one."""

    headword: str
    pos: str
    parts: tuple[Part, ...]
    alone: bool = False

    @property
    def first(self) -> str:
        """What the phrase is found by: its first word in small letters."""
        return self.parts[0].text.lower()


def pattern(headword: str, pos: str) -> Pattern | None:
    """Return what a phrase looks like; None for a headword of one word.

    Raises:
        LanguageError: the table of verbs cannot be read.
    """
    words = headword.split(" ")
    if len(words) == 1:
        return None
    if pos == "verb":
        alone = headword in _listed().get("alone", frozenset())
        return Pattern(headword, pos, tuple(_verb_parts(headword, words)), alone)
    return Pattern(headword, pos, tuple(_plain_parts(words, pos)))


def _plain_parts(words: list[str], pos: str) -> list[Part]:
    parts = []
    for place, word in enumerate(words):
        last = place == len(words) - 1
        if word in _ONES:
            parts.append(Part(word, Match.OWNER))
        elif word[:1].isupper():
            parts.append(Part(word, Match.AS_WRITTEN))
        elif last and pos in _PLURAL_POS:
            parts.append(Part(word, Match.NOUN))
        else:
            parts.append(Part(word, Match.SMALL))
    return parts


def _verb_parts(headword: str, words: list[str]) -> list[Part]:
    parts = [Part(words[0], Match.VERB)]
    for place, word in enumerate(words[1:], start=1):
        gap = _gap(headword, words, place)
        if word in _ONES:
            parts.append(Part(word, Match.OWNER))
        elif word in {"a", "an"}:
            parts.append(Part(word, Match.ARTICLE, gap))
        elif word in _LITTLE or word in {"the", "to", "it", "not"}:
            parts.append(Part(word, Match.SMALL, gap))
        else:
            parts.append(Part(word, Match.NOUN, gap))
    return parts


def _gap(headword: str, words: list[str], place: int) -> Gap:
    word, before = words[place], words[place - 1]
    little = word in _LITTLE
    if little and place == 1:
        return Gap.OBJECT if _takes_object(headword, words) else Gap.ADVERBS
    if little or word in {"the", "it", "not"} or before == "the":
        return Gap.NOTHING if before in _LITTLE else Gap.ADVERBS
    if word in _STATES and place == 1:
        return Gap.OBJECT
    return Gap.MODIFIERS


def _takes_object(headword: str, words: list[str]) -> bool:
    """Tell whether an object may stand before the second word: carry the plan out."""
    listed = _listed()
    if headword in listed.get("apart", ()) or headword in listed.get("object", ()):
        return True
    if len(words) == 2:  # noqa: PLR2004
        return words[1] in _ADVERBS and headword not in listed.get("together", ())
    # into account, on hold; but not up with, which is one with its verb
    return words[2] not in _LITTLE and words[1] not in _ADVERBS and words[0] not in _OF_ITSELF


# Verbs that take no object: come into force, go to court.
_OF_ITSELF = frozenset([
    "come", "go", "fall", "get", "run", "rise", "live", "stand", "sit", "belong", "stay",
    "agree", "win", "set",
])  # fmt: skip


@cache
def _listed() -> dict[str, frozenset[str]]:
    table = rows("english_phrase_kinds.tsv", 2)
    return {kind: frozenset(verbs.split(";")) for kind, verbs in table}
