"""What an entry can be found by from the other language: the words of its glosses.

In: the glosses of an entry. Out: keys, each with how well it says what the entry means::

    president (of a bank); chairman     president (narrowed), chairman (whole)
    국제 통화 기금                        국제통화기금 (whole), 국제, 통화, 기금 (inside)
"""

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

from newsreader.model.language import Language

RULES = "1"  # another one when other keys come out: compiled files are made anew

_IN_BRACKETS = re.compile(r"\([^()]*\)")
_COMMA = re.compile(r",(?= )(?![^(]*\))")
_BEFORE_ENGLISH = re.compile(r"^(?:to |be |a |an |the )+")
_WORD = re.compile(r"[^\W_]+(?:[-'.][^\W_]+)*")
_SHORTEST = 2
_MANY = 32  # words that the glosses of an entry may say, and more
_STOP_LIST = """a an and as at be by for from in into is of on one oneself or out some someone
    something the to up with who which that not"""
_STOP = frozenset(_STOP_LIST.split())


class Fit(IntEnum):
    """How well a key says what an entry means, the best first."""

    WHOLE = 0
    NARROWED = 1  # the gloss adds something in brackets
    INSIDE = 2  # one word of several


def key_of(words: str, language: Language) -> str:
    """Return how words are looked up among the glosses in a language."""
    if language is Language.KOREAN:
        return "".join(words.replace("~", " ").split())
    return _BEFORE_ENGLISH.sub("", " ".join(words.casefold().split()))


def keys(glosses: Sequence[str], language: Language) -> dict[str, tuple[Fit, int]]:
    """Return the keys of an entry whose glosses are in ``language``: their fit and rank.

    The rank counts the words said before, then all words said: the less an entry means, the better
    it is found by what it means.
    """
    said = [words for gloss in glosses for words in _COMMA.split(gloss)]
    most = min(len(said), _MANY - 1)
    best: dict[str, tuple[Fit, int]] = {}
    for place, words in enumerate(said):
        for key, fit in _keys_of_words(words, language):
            rank = fit, place * _MANY + most
            best[key] = min(rank, best.get(key, rank))
    return best


def _keys_of_words(words: str, language: Language) -> Iterator[tuple[str, Fit]]:
    plain = _IN_BRACKETS.sub(" ", words) if "(" in words else words
    key = key_of(plain, language)
    if key:
        yield key, Fit.WHOLE if plain is words else Fit.NARROWED
    inside = _WORD.findall(plain)
    if len(inside) > 1:
        yield from ((word, Fit.INSIDE) for word in map(str.casefold, inside) if _tells(word))


def _tells(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in _STOP
