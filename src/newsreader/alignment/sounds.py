"""How alike two words sound, whatever script they are written in.

In: words in Hangul or Latin letters. Out: from 0 to 1. Consonants weigh most, for vowels are
spelled freely; but words whose letters differ altogether do not sound alike.
"""

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from newsreader.model.romanise import alike, latin_skeleton, skeleton

_PARTS = re.compile(r"(?P<hangul>[가-힣]+)|[^가-힣]+")
_SHORTEST = 3  # sounds; fewer are alike by chance
_LETTERS_TOO = 0.25  # weight of the letters beside the sounds
_OTHER_SOUNDS = 0.55  # likeness of sounds; below, nothing else counts
_OTHER_LETTERS = 0.45  # likeness of letters; below, the sounds agree by chance
_FIRST, _VOWEL_COUNT, _FINAL_COUNT = 0xAC00, 21, 28
_INITIAL_LIST = "g kk n d tt r m b pp s ss - j jj ch k t p h"
_VOWEL_LIST = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
_FINAL_LIST = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
_INITIALS, _VOWELS = _INITIAL_LIST.split(), _VOWEL_LIST.split()
_FINALS = _FINAL_LIST.split()


@lru_cache(maxsize=8192)
def sound(text: str) -> str:
    """Return the sounds of a word: 고노, Kono and Gono have the same."""
    return "".join(
        skeleton(part[0]) if part["hangul"] else latin_skeleton(part[0])
        for part in _PARTS.finditer(text)
    )


@lru_cache(maxsize=16384)
def likeness(one: str, other: str) -> float:
    """Return how alike two words sound; 0 for words too short to tell."""
    first, second = sound(one), sound(other)
    short, long = sorted((len(first), len(second)))
    # Most words are told apart by a glance, which costs a tenth of a comparison.
    if short < _SHORTEST or 2 * short < _OTHER_SOUNDS * (short + long):
        return 0.0
    if 2 * sum((Counter(first) & Counter(second)).values()) < _OTHER_SOUNDS * (short + long):
        return 0.0
    sounds = alike(first, second)
    if sounds < _OTHER_SOUNDS:
        return 0.0
    letters = SequenceMatcher(None, _letters(one), _letters(other), autojunk=False).ratio()
    if letters < _OTHER_LETTERS:
        return 0.0
    return (1 - _LETTERS_TOO) * sounds + _LETTERS_TOO * letters


def _letters(text: str) -> str:
    return "".join(_latin(char) for char in text.lower() if char.isalpha())


def _latin(char: str) -> str:
    code = ord(char) - _FIRST
    if not 0 <= code < len(_INITIALS) * _VOWEL_COUNT * _FINAL_COUNT:
        return char
    initial, rest = divmod(code, _VOWEL_COUNT * _FINAL_COUNT)
    vowel, final = divmod(rest, _FINAL_COUNT)
    return f"{_INITIALS[initial]}{_VOWELS[vowel]}{_FINALS[final]}".replace("-", "")
