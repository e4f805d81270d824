"""Names in Korean and English: Latin words kept as they are, and names told by their sound.

In: a sentence in both languages. Out: spans that name the same, and how surely.

    AI가   AI        오순례는   Oh Sun-rye        시드니에서   Sydney        김 장관은   Kim
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsreader.alignment.pairing import pairs
from newsreader.model.particles import splits
from newsreader.model.romanise import SURNAMES, alike, latin_skeleton, skeleton
from newsreader.model.span import Span

Found = tuple[Span, Span, float]

_LATIN_WORD, _SURNAME = 0.95, 0.75
_ALIKE, _ALIKE_SHORT, _SHORT = 0.8, 0.85, 5  # of the sounds; of names of few sounds more
_MOST_APART = 2  # sounds that one of the two has more
_SOUND, _UNLIKE, _LENGTH, _LONG = 0.8, 1.5, 0.01, 9
_SHORTEST = 4  # sounds of a name told by them alone
_MOST_WORDS = 3
_LATIN = re.compile(r"[A-Za-z][A-Za-z&.]*[A-Za-z]")
_EOJEOL = re.compile(r"(?<![가-힣])[가-힣]+")
_PAST = re.compile("[았었였했혔렸졌됐왔갔났겠셨켰쳤봤]다")
_CAPITAL = re.compile(r"[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*")
_NOT_NAMES_LIST = (
    "The A An In On At Of To By For From With He She It They We I You This That These But And "
    "Or As If When While After Before His Her Its Their No Not There "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December"
)
_NOT_NAMES = frozenset(_NOT_NAMES_LIST.split())


def find(korean: str, english: str) -> Iterator[Found]:
    """Yield the names that agree; a name that comes twice yields every pairing."""
    yield from _kept(korean, english)
    capitals = [match for match in _CAPITAL.finditer(english) if match[0] not in _NOT_NAMES]
    eojeols = list(_EOJEOL.finditer(korean))
    for eojeol, there in pairs([one for one in eojeols if _is_surname(one[0])], capitals):
        yield from _surname(eojeol, there)
    names = [one for one in eojeols if not _PAST.search(one[0])]
    for eojeol, run in pairs(names, _runs(english, capitals)):
        yield from _sounding(eojeol, *run)


def _kept(korean: str, english: str) -> Iterator[Found]:
    both = list(_LATIN.finditer(korean)), list(_LATIN.finditer(english))
    for here, there in pairs(*both):
        if _bare(here) == _bare(there):
            yield Span(*here.span()), Span(*there.span()), _LATIN_WORD


def _bare(match: re.Match[str]) -> str:
    return match[0].lower().replace(".", "")


def _runs(english: str, capitals: list[re.Match[str]]) -> list[tuple[Span, str]]:
    """Return the stretches of one to three capitalised words side by side, with their sounds."""
    runs = []
    for first in range(len(capitals)):
        for last in range(first, min(first + _MOST_WORDS, len(capitals))):
            if last > first and english[capitals[last - 1].end() : capitals[last].start()] != " ":
                break
            span = Span(capitals[first].start(), capitals[last].end())
            sounds = _latin(re.sub(r"['’]s$", "", span.of(english)))
            if len(sounds) >= _SHORTEST:
                runs.append((span, sounds))
    return runs


def _sounding(eojeol: re.Match[str], run: Span, other: str) -> Iterator[Found]:
    """Yield the run of words if it sounds like the eojeol, with a particle or without."""
    for name, _ in splits(eojeol[0]):
        sounds = _hangul(name)
        if sounds[:1] != other[:1] or abs(len(sounds) - len(other)) > _MOST_APART:
            continue
        least = _ALIKE_SHORT if len(other) <= _SHORT else _ALIKE
        if (likeness := _likeness(sounds, other)) >= least:
            # The longer of two that sound the same is the whole name.
            strength = _SOUND - _UNLIKE * (1 - likeness) + _LENGTH * min(len(other), _LONG)
            yield Span(eojeol.start(), eojeol.end()), run, round(strength, 3)


def _is_surname(word: str) -> bool:
    """Tell whether a word is a surname alone: 김 장관, 김씨."""
    return word[0] in SURNAMES and (len(word) == 1 or word.startswith("씨", 1))


def _surname(eojeol: re.Match[str], capital: re.Match[str]) -> Iterator[Found]:
    name = re.sub(r"['’]s$", "", capital[0]).lower()
    if name in SURNAMES[eojeol[0][0]].split() and len(name) > 1:
        yield Span(eojeol.start(), eojeol.end()), Span(*capital.span()), _SURNAME


@lru_cache(maxsize=4096)
def _hangul(name: str) -> str:
    return skeleton(name)


@lru_cache(maxsize=4096)
def _latin(name: str) -> str:
    return latin_skeleton(name)


@lru_cache(maxsize=4096)
def _likeness(one: str, other: str) -> float:
    return alike(one, other)
