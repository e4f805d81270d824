"""Numbers told in round figures, with a word that says so: nearly 900 billion for 8천964억.

In: a number of a text and one of the other text. Out: whether one is the other, rounded.
"""

import re
from fractions import Fraction

from newsreader.model.numeral import Number, NumberKind

_BEHIND = 16  # code points looked at behind a number
_AHEAD = 20
_MOST = Fraction(5, 100)  # of the exact number, that the round one is away from it
_KINDS = (NumberKind.COUNT, NumberKind.PERCENT)
_HEDGED_BEFORE = re.compile(
    r"(?:\b(?:nearly|almost|about|around|some|roughly|approximately|over|under|than|close to)|"
    r"약|거의|대략)[\s$€£¥₩]*(?:US\$)?$",
    re.IGNORECASE,
)
_HEDGED_AFTER = re.compile(
    r"\s?(?:여|[가-힣]{0,3}\s?(?:가까이|가까운|남짓|안팎|넘[는게]|이상|가량|정도|"
    r"[에을를] (?:육박|가깝|달하)|을 넘))"
)


def rounded(number: Number, text: str, other: Number, other_text: str) -> bool:
    """Tell whether one of two numbers is the other in fewer figures, and says that it is round."""
    if not {number.kind, other.kind} <= set(_KINDS):
        return False
    return _rounds(number, text, other) or _rounds(other, other_text, number)


def _rounds(one: Number, text: str, exact: Number) -> bool:
    if _figures(one.value) >= _figures(exact.value):
        return False
    if abs(one.value - exact.value) > exact.value * _MOST:
        return False
    before = text[max(0, one.span.start - _AHEAD) : one.span.start]
    after = text[one.span.end :][:_BEHIND]
    return bool(_HEDGED_BEFORE.search(before) or _HEDGED_AFTER.match(after))


def _figures(value: Fraction) -> int:
    """Return how many figures of a number are told, up to the thousandth."""
    return len(str(int(value * 1000)).strip("0"))
