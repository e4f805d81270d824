"""The numbers of a text.

In: a text in Korean or English. Out: its numbers in the order they stand there, however written:
digits, 1조2천억, 3분의 2, 사흘, half a million, Nov. 17, 3 p.m.
"""

from newsreader.model import numbers_english, numbers_korean
from newsreader.model.language import Language
from newsreader.model.numeral import Number, NumberKind

__all__ = ["Number", "NumberKind", "find_numbers"]

# Digits of East Asian type are as wide as letters; spans stay the same.
_DIGITS = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")


def find_numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Return the numbers of a text in order; spans never overlap and are in code points."""
    plain = text.translate(_DIGITS)
    if language is Language.KOREAN:
        return numbers_korean.find(plain)
    return numbers_english.find(plain)
