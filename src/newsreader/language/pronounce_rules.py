"""What happens to two consonants where syllables meet: the sound laws of standard Korean.

In: the final consonant of one syllable, the initial and vowel of the next, and what kind of joint
is between them. Out: how the two consonants are spoken.

The laws are those of 표준 발음법: finals before a pause (8-11), ㅎ (12), liaison (13-15), ㅣ after
ㄷ and ㅌ (17), nasals (18), ㄹ (19-20), tensing (23-28), added ㄴ (29).
"""

from dataclasses import dataclass
from enum import Enum, auto

from newsreader.language.syllables import SILENT, Syllable


class Bond(Enum):
    """How close two syllables are."""

    INSIDE = auto()  # of one morpheme
    ENDING = auto()  # a predicate's stem and its ending
    BOUND = auto()  # a word and its particle, suffix or copula
    WORD = auto()  # two full words, or a prefix and a word


@dataclass(frozen=True, slots=True)
class Joint:
    """What is known about the place between two syllables.

    ``tense``: the word itself asks for a tense consonant (물가); ``insert``: for an added ㄴ
    (색연필); ``apart``: ㄴ and ㄹ become ㄴㄴ (의견란); ``verbal``: the first syllable belongs to a
    predicate.
    """

    bond: Bond = Bond.INSIDE
    tense: bool = False
    insert: bool = False
    apart: bool = False
    verbal: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """What is written of the sounds: romanisation shows no tensing, and the ㅎ of nouns."""

    tensing: bool = True
    noun_h: bool = False


SPOKEN = Style()
ROMANISED = Style(tensing=False, noun_h=True)

_TENSE = {"ㄱ": "ㄲ", "ㄷ": "ㄸ", "ㅂ": "ㅃ", "ㅅ": "ㅆ", "ㅈ": "ㅉ"}
PLAIN = {tense: plain for plain, tense in _TENSE.items()}
_ASPIRATED = {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅂ": "ㅍ", "ㅈ": "ㅊ"}
_NASAL = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}
_NEUTRAL_LISTS = (
    ("ㄱ", "ㄱㄲㅋㄳㄺ"), ("ㄷ", "ㄷㅅㅆㅈㅊㅌㅎ"), ("ㅂ", "ㅂㅍㅄㄿ"), ("ㄹ", "ㄹㄼㄽㄾㅀ"),
    ("ㄴ", "ㄴㄵㄶ"), ("ㅁ", "ㅁㄻ"), ("ㅇ", "ㅇ"),
)  # fmt: skip
_NEUTRAL = {coda: plain for plain, codas in _NEUTRAL_LISTS for coda in codas} | {"": ""}
# A cluster before a vowel: what stays, and what begins the next syllable.
_LINKED = {
    "ㄳ": ("ㄱ", "ㅆ"), "ㄵ": ("ㄴ", "ㅈ"), "ㄶ": ("", "ㄴ"), "ㄺ": ("ㄹ", "ㄱ"),
    "ㄻ": ("ㄹ", "ㅁ"),
    "ㄼ": ("ㄹ", "ㅂ"), "ㄽ": ("ㄹ", "ㅆ"), "ㄾ": ("ㄹ", "ㅌ"), "ㄿ": ("ㄹ", "ㅍ"),
    "ㅀ": ("", "ㄹ"),
    "ㅄ": ("ㅂ", "ㅆ"), "ㅎ": ("", SILENT), "ㅇ": ("ㅇ", SILENT),
}  # fmt: skip
_TENSE_WHEN_CARRIED = frozenset("ㄳㄽㅄ")
_PALATAL = {"ㄷ": "ㅈ", "ㅌ": "ㅊ"}
_WITH_H = {"ㅎ": "", "ㄶ": "ㄴ", "ㅀ": "ㄹ"}  # what is left of them
# What ㅎ makes of a final inside a word; elsewhere the final is neutral first.
_BEFORE_H = {"ㅈ": ("", "ㅊ"), "ㄵ": ("ㄴ", "ㅊ"), "ㄺ": ("ㄹ", "ㅋ"), "ㄼ": ("ㄹ", "ㅍ")}
_TENSING_STEMS = frozenset("ㄴㄵㅁㄻㄼㄾ")
_TENSING = frozenset("ㄱㄲㅋㄳㄺㄷㅅㅆㅈㅊㅌㅂㅍㅄㄿㄵ")
_Y = frozenset("ㅑㅒㅕㅖㅛㅠㅣ")
_Met = tuple[str, str]


def neutral(coda: str) -> str:
    """Return how a final consonant sounds before a pause."""
    return _NEUTRAL[coda]


def meet(coda: str, following: Syllable, joint: Joint, style: Style = SPOKEN) -> _Met:
    """Return how a final consonant and the initial of the following syllable are spoken."""
    initial, vowel = following.initial, following.vowel
    if not coda:
        return "", _tensed(initial, style) if joint.tense else initial
    if initial == SILENT and joint.insert and vowel in _Y:
        return _consonants(neutral(coda), "ㄴ", joint, style)
    if initial == "ㅎ":
        return _before_h(coda, vowel, joint, style)
    if coda in _WITH_H:
        return _after_h(coda, initial, style)
    if initial == SILENT:
        left, carried = _before_vowel(coda, vowel, joint)
        return left, carried if style.tensing or coda not in _TENSE_WHEN_CARRIED else "ㅅ"
    return _consonants(coda, initial, joint, style)


def _tensed(initial: str, style: Style) -> str:
    return _TENSE.get(initial, initial) if style.tensing else initial


def _before_h(coda: str, vowel: str, joint: Joint, style: Style) -> _Met:
    whole = joint.bond is Bond.INSIDE
    plain = neutral(coda)
    if style.noun_h and not joint.verbal and plain in _ASPIRATED:
        return plain, "ㅎ"
    if whole and coda in _BEFORE_H:
        return _BEFORE_H[coda]
    if whole and coda in _PALATAL and (vowel == "ㅣ" or (vowel == "ㅕ" and joint.verbal)):
        return "", "ㅊ"
    if plain in _ASPIRATED:
        return "", _ASPIRATED[plain]
    return (plain, "ㅎ")


def _after_h(coda: str, initial: str, style: Style) -> _Met:
    left = _WITH_H[coda]
    if initial in _ASPIRATED:
        return left, _ASPIRATED[initial]
    if initial == SILENT:
        return _LINKED[coda]
    if initial == "ㅅ":
        return left, _tensed(initial, style)
    return _flowing(left or "ㄷ", initial, apart=False)


def _before_vowel(coda: str, vowel: str, joint: Joint) -> _Met:
    if joint.bond is Bond.WORD:
        coda = neutral(coda)
    elif vowel == "ㅣ" or (vowel == "ㅕ" and joint.verbal and joint.bond is Bond.INSIDE):
        if coda in _PALATAL:
            return "", _PALATAL[coda]
        if coda == "ㄾ":
            return "ㄹ", "ㅊ"
    return _LINKED.get(coda, ("", coda))


def _consonants(coda: str, initial: str, joint: Joint, style: Style) -> _Met:
    plain = neutral(coda)
    stem = joint.bond is Bond.ENDING
    if stem and coda == "ㄺ" and initial == "ㄱ":
        return "ㄹ", _tensed(initial, style)
    if joint.tense or coda in _TENSING or (stem and coda in _TENSING_STEMS):
        initial = _tensed(initial, style)
    return _flowing(plain, initial, apart=joint.apart)


def _flowing(coda: str, initial: str, *, apart: bool) -> _Met:
    """Return what nasals and ㄹ make of a neutral final and an initial."""
    if initial == "ㄹ":
        if coda == "ㄹ" or (coda == "ㄴ" and not apart):
            return "ㄹ", "ㄹ"
        return _NASAL.get(coda, coda), "ㄴ"
    if coda == "ㄹ" and initial == "ㄴ":
        return "ㄹ", "ㄹ"
    if initial in "ㄴㅁ":
        return _NASAL.get(coda, coda), initial
    return coda, initial
