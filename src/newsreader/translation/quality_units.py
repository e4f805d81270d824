"""Numbers that stand in another unit on the other side: 10 miles and 16 km, a year and 12 months.

In: a number of a text and the numbers of the other text. Out: whether one of them is the same in
its own unit.
"""

import re
from fractions import Fraction

from newsreader.model.numeral import Number

_UNITS_AFTER = 24
_TOLERANCE = Fraction(4, 100)


def _unit(words: str) -> re.Pattern[str]:
    """Return how a unit stands behind its number, with a word between at most: 14 straight days."""
    return re.compile(rf"(?:\s?여|\s[a-z]+)?[\s-]?(?:{words})(?![A-Za-z])")


_KILOMETRES = _unit("km|㎞|kilomet(?:er|re)s?|킬로미터|킬로")
_METRES = _unit("m|met(?:er|re)s?|미터")
_CENTIMETRES = _unit("cm|㎝|centimet(?:er|re)s?|센티미터|센티")
_SQUARE_METRES = _unit(r"m²|m2|㎡|sq(?:uare|\.)?[\s-](?:m|met(?:er|re)s?)|제곱미터|평방미터")
_HECTARES = _unit("ha|hectares?|헥타르")
_KILOGRAMS = _unit("kg|㎏|kilos?|kilograms?|킬로그램|킬로")
_TONS = _unit("t|(?:metric )?ton(?:ne)?s?|톤")
_LITRES = _unit("L|l|ℓ|lit(?:er|re)s?|리터")
_YEARS_LONG, _MONTHS_LONG = _unit("years?|년"), _unit("months?|개월|달")
_WEEKS_LONG, _DAYS_LONG = _unit("weeks?|주"), _unit("days?|일")
_HOURS_LONG, _MINUTES_LONG = _unit("hours?|시간"), _unit("minutes?|분")
# What a unit comes to in another one, which is named on the other side.
_CONVERSIONS = (
    (_unit("miles?|마일"), Fraction(1609, 1000), _KILOMETRES),
    (_unit("feet|foot|피트"), Fraction(3048, 10_000), _METRES),
    (_unit("feet|foot|피트"), Fraction(3048, 100), _CENTIMETRES),
    (_unit("inch(?:es)?|인치"), Fraction(254, 100), _CENTIMETRES),
    (_unit("pounds?|파운드"), Fraction(4536, 10_000), _KILOGRAMS),
    (_unit("acres?|에이커"), Fraction(4047, 10_000), _HECTARES),
    (_unit("acres?|에이커"), Fraction(4047), _SQUARE_METRES),
    (_unit("gallons?|갤런"), Fraction(3785, 1000), _LITRES),
    (_unit("yards?|야드"), Fraction(9144, 10_000), _METRES),
    (_unit("평"), Fraction(33058, 10_000), _SQUARE_METRES),
    (_TONS, Fraction(1000), _KILOGRAMS),
    (_YEARS_LONG, Fraction(12), _MONTHS_LONG),
    (_WEEKS_LONG, Fraction(7), _DAYS_LONG),
    (_DAYS_LONG, Fraction(24), _HOURS_LONG),
    (_HOURS_LONG, Fraction(60), _MINUTES_LONG),
)
# Twelve months are a year, which needs no number.
_MORE = r"(?!\s?(?:반|[0-9]))(?!\sand\sa)"
_WHOLES = (
    (
        12,
        re.compile(r"[\s-]?months?|개월"),
        re.compile(rf"\byear(?!s){_MORE}|[1일] ?년{_MORE}|한 해"),
    ),
    (
        30,
        re.compile(r"[\s-]?days?|일"),
        re.compile(rf"\bmonth(?!s){_MORE}|(?:한|1) ?(?:달|개월){_MORE}"),
    ),
    (24, re.compile(r"[\s-]?hours?|시간"), re.compile(r"\bday|하루|종일")),
    (7, re.compile(r"[\s-]?days?|일"), re.compile(r"\bweek|주일|한 주")),
    (
        60,
        re.compile(r"[\s-]?minutes?|분"),
        re.compile(rf"\bhour(?!s){_MORE}|(?:한|1) ?시간{_MORE}"),
    ),
)
_FAHRENHEIT = re.compile(r"\s?(?:°F|degrees Fahrenheit|화씨)")
_CELSIUS = re.compile(r"\s?(?:°C|℃|[도°](?!\s?F)|C\b|degrees(?! Fahrenheit))")


def converted(number: Number, others: tuple[Number, ...], text: str, other_text: str) -> bool:
    """Tell whether a number of ``text`` stands on the other side in another unit."""
    unit, value = text[number.span.end :][:_UNITS_AFTER], number.value
    for other in others:
        other_unit = other_text[other.span.end :][:_UNITS_AFTER]
        if _turned(value, unit, other.value, other_unit):
            return True
        if _turned(other.value, other_unit, value, unit):
            return True
    return any(
        value == whole and words.match(unit) and said.search(other_text)
        for whole, words, said in _WHOLES
    )


def _turned(value: Fraction, unit: str, other: Fraction, other_unit: str) -> bool:
    """Tell whether a number in one unit is the other number, which stands in another unit."""
    if _FAHRENHEIT.match(unit) and _CELSIUS.match(other_unit):
        return abs((value - 32) * 5 / 9 - other) <= 1
    return any(
        abs(value * factor - other) <= other * _TOLERANCE
        for words, factor, result in _CONVERSIONS
        if words.match(unit) and result.match(other_unit)
    )
