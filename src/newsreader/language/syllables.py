"""Hangul syllables taken apart and put together.

In: a syllable. Out: its initial, vowel and final consonant as compatibility jamo, and back.
"""

from dataclasses import dataclass

_FIRST, _LAST = 0xAC00, 0xD7A3
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
SILENT = "ㅇ"  # the initial that is not spoken


@dataclass(frozen=True, slots=True)
class Syllable:
    """One Hangul syllable; ``coda`` is empty when it is open."""

    initial: str
    vowel: str
    coda: str = ""

    def __str__(self) -> str:
        number = INITIALS.index(self.initial) * len(VOWELS) + VOWELS.index(self.vowel)
        return chr(_FIRST + number * len(CODAS) + CODAS.index(self.coda))


def is_syllable(character: str) -> bool:
    """Tell whether a character is a whole Hangul syllable."""
    return _FIRST <= ord(character) <= _LAST


def syllable(character: str) -> Syllable:
    """Return a Hangul syllable taken apart.

    Raises:
        ValueError: the character is no Hangul syllable.
    """
    if not is_syllable(character):
        raise ValueError(f"not a Hangul syllable: {character}")
    number, coda = divmod(ord(character) - _FIRST, len(CODAS))
    initial, vowel = divmod(number, len(VOWELS))
    return Syllable(INITIALS[initial], VOWELS[vowel], CODAS[coda])


def coda_of(text: str) -> str:
    """Return the final consonant of the last syllable of a text; empty without one."""
    return syllable(text[-1]).coda if text and is_syllable(text[-1]) else ""


def initial_of(text: str) -> str:
    """Return the initial consonant of the first syllable of a text; empty for another sign."""
    return syllable(text[0]).initial if text and is_syllable(text[0]) else ""


def vowel_of(text: str) -> str:
    """Return the vowel of the first syllable of a text; empty for another sign."""
    return syllable(text[0]).vowel if text and is_syllable(text[0]) else ""
