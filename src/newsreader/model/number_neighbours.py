"""What two numbers side by side come to: 1시간 30분, 2년 반, three in ten, April-June.

In: the numbers of a text, each read by itself. Out: the same numbers with what they mean together
among their other values; a half that hangs on a number becomes one with it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from newsreader.model.numeral import Number, NumberKind
from newsreader.model.span import Span

_Values = tuple[Fraction, ...]
_Read = Callable[[Fraction, Fraction], _Values]
_HALF = Fraction(1, 2)
_AFTER = 14  # code points looked at behind the second number


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two numbers that mean something together: what stands between and behind, and their worth.

    ``read`` gives further values of both; nothing if they do not belong together after all.
    """

    between: re.Pattern[str]
    after: re.Pattern[str]
    read: _Read


def together(
    text: str, numbers: Sequence[Number], rules: Sequence[Neighbours]
) -> tuple[Number, ...]:
    """Return the numbers of a text, in order, with what neighbours mean together."""
    found = list(_with_halves(text, numbers))
    for index in range(len(found) - 1):
        here, there = found[index], found[index + 1]
        between = text[here.span.end : there.span.start]
        after = text[there.span.end :][:_AFTER]
        for rule in rules:
            if rule.between.fullmatch(between) and rule.after.match(after):
                more = rule.read(here.value, there.value)
                found[index : index + 2] = _with(here, more), _with(there, more)
                break
    return tuple(_quarters(text, found))


def _with(number: Number, more: _Values) -> Number:
    return replace(number, others=(*number.others, *more)) if more else number


# -- 2년 반

_HALF_OF = re.compile(r"\s?(?P<unit>시간|분|년|달|개월|주|일|배|세기)\s?")
_IN_SMALLER = {"시간": 60, "분": 60, "년": 12, "달": 30, "개월": 30, "일": 24, "세기": 100}


def _with_halves(text: str, numbers: Sequence[Number]) -> Sequence[Number]:
    found: list[Number] = []
    for number in numbers:
        before = found[-1] if found else None
        unit = _HALF_OF.fullmatch(text, before.span.end, number.span.start) if before else None
        if before and unit and number.span.of(text) == "반":
            value = before.value + _HALF
            smaller = _IN_SMALLER.get(unit["unit"])
            found[-1] = Number(
                value, Span(before.span.start, number.span.end),
                others=(value * smaller,) if smaller else (),
            )  # fmt: skip
        else:
            found.append(number)
    return found


# -- 4∼6월, April-June

_SPAN_OF_MONTHS = re.compile(r"월?\s?(?:~|∼|～|-|–|부터|to|through)\s?")
_PERIODS: dict[tuple[int, int], _Values] = {
    (1, 3): (Fraction(1),), (4, 6): (Fraction(2),), (7, 9): (Fraction(3),),
    (10, 12): (Fraction(4),), (1, 6): (Fraction(1), _HALF), (7, 12): (Fraction(2), _HALF),
}  # fmt: skip


def _quarters(text: str, numbers: Sequence[Number]) -> Sequence[Number]:
    """Let the months of a quarter or a half of a year stand for its number as well."""
    found = list(numbers)
    for index, (here, there) in enumerate(pairwise(numbers)):
        between = text[here.span.end : there.span.start].strip(". ")
        period = _PERIODS.get((int(here.value), int(there.value)))
        if there.kind is NumberKind.MONTH and period and _SPAN_OF_MONTHS.fullmatch(between):
            first = replace(here, kind=NumberKind.MONTH, firm=True)
            found[index : index + 2] = _with(first, period), _with(there, period)
    return found


# -- units and shares


def _sum(factor: int) -> _Read:
    return lambda large, small: (large * factor + small, large + small / factor)


def _feet(feet: Fraction, inches: Fraction) -> _Values:
    """Return a person's height in centimetres and metres, rounded either way."""
    exact = (feet * 12 + inches) * Fraction(254, 100)
    whole = (Fraction(floor(exact)), Fraction(ceil(exact)))
    return (*whole, *(one / 100 for one in whole))


def _share(part: Fraction, whole: Fraction) -> _Values:
    return (part / whole, part * 100 / whole) if 0 < part < whole else ()


def _rule(between: str, after: str, read: _Read) -> Neighbours:
    return Neighbours(re.compile(between), re.compile(after), read)


KOREAN = (
    _rule(r"년\s?", r"\s?(?:개월|달)", _sum(12)),
    _rule(r"\s?시간\s?", r"\s?분(?!의)", _sum(60)),
    _rule(r"분\s?", r"\s?초", _sum(60)),
    _rule(r"\s?일\s?", r"\s?시간", _sum(24)),
    _rule(r"\s?주\s?", r"\s?일", _sum(7)),
    _rule(r"\s?(?:m|미터)\s?", r"\s?(?:㎝|cm|센티)", _sum(100)),
    _rule(
        r"\s?[가-힣]{0,4}\s?(?:중에서|중에|중|가운데)\s?", "",
        lambda whole, part: _share(part, whole),
    ),
)  # fmt: skip
_AND = r"(?:,?\sand\s|,?\s)"
ENGLISH = (
    _rule(rf"[\s-]years?{_AND}", r"[\s-]months?", _sum(12)),
    _rule(rf"[\s-]hours?{_AND}", r"[\s-]minutes?", _sum(60)),
    _rule(rf"[\s-]minutes?{_AND}", r"[\s-]seconds?", _sum(60)),
    _rule(rf"[\s-]days?{_AND}", r"[\s-]hours?", _sum(24)),
    _rule(rf"[\s-]weeks?{_AND}", r"[\s-]days?", _sum(7)),
    _rule(rf"\s?(?:m|met(?:er|re)s?){_AND}", r"\s?(?:cm|centimet)", _sum(100)),
    _rule(r"[\s-](?:feet|foot)[\s,-]{1,2}", "", _feet),
    _rule(r"\s(?:out\sof|in|of)\s(?:every\s)?", "", _share),
)
