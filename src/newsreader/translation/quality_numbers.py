"""Numbers that are missing, changed or invented in a translation.

In: a sentence and its translation. Out: a doubt for each number that has no counterpart.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import zip_longest

from newsreader.model.language import Language
from newsreader.model.numbers import find_numbers
from newsreader.model.numeral import Number, NumberKind, in_english
from newsreader.translation.quality_doubt import Doubt

_SHOWN = 3  # more say no more
_UNITS_AFTER = 24
_DAY_AFTER_MONTH = 3
_TOLERANCE = Fraction(4, 100)

_DAYS = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:today|yesterday|tomorrow|same day|that day|"
    r"the day|next day|previous day)\b|[월화수목금토일]요일|오늘|어제|내일|모레|그제|이날|"
    r"같은 날|전날|당일",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    r"\b(?:last|this|next|same|previous|coming|following) month\b|이달|이번 ?달|지난달|"
    r"다음 ?달|전달|내달|"
    r"오는|지난|앞선|같은 ?달",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"\b(?:last|this|next|same|previous|coming|following|past) (?:\w+ )?year|\byear (?:ago|"
    r"earlier)|"
    r"\bon-year\b|지난해|올해|내년|작년|이듬해|같은 ?해|전년|금년|재작년|내후년|당시|후년",
    re.IGNORECASE,
)
_RELATIVE = {NumberKind.DAY: _DAYS, NumberKind.MONTH: _MONTHS, NumberKind.YEAR: _YEARS}
_HISTORY = re.compile(r"[12][0-9]{3}(?:[-–][0-9]{2,4})?\s(?:Korean War|Pacific War|World War)")
_HISTORY_WORDS = re.compile(r"전쟁|대전|6·25|해방|광복|항쟁")
_DATELINE = re.compile(r"\s*[A-Z][^()]{0,60}\([^()]{1,40}\)\s?(?:--|—|–|-)")
_IN_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_CURRENCY = re.compile(r"[$€£¥]|달러|유로|dollars?|euros?|won\b")
_SUM = re.compile(  # not the hospital 병원, nor who won
    r"[$€£¥₩]|달러|유로|dollars?|euros?|"
    r"[0-9십백천만억조여] ?(?:원|엔|위안|파운드|루블|루피|페소|프랑)|"
    r"(?:[0-9]|dred|sand|llion)s?(?: of)? "
    r"(?:won|yen|yuan|pounds?|rou?bles?|rupees?|pesos?|francs?)\b",
    re.IGNORECASE,
)


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
_WHOLES = (
    (12, re.compile(r"[\s-]?months?|개월"), re.compile(r"\byear|년|한 해")),
    (24, re.compile(r"[\s-]?hours?|시간"), re.compile(r"\bday|하루|종일")),
    (7, re.compile(r"[\s-]?days?|일"), re.compile(r"\bweek|주일|한 주")),
)
_FAHRENHEIT = re.compile(r"\s?(?:°F|degrees Fahrenheit|화씨)")
_CELSIUS = re.compile(r"\s?(?:°C|℃|[도°](?!\s?F)|C\b|degrees(?! Fahrenheit))")


def number_doubts(source: str, target: str, language: Language) -> Iterator[Doubt]:
    """Yield a sentence for each number that has no counterpart on the other side."""
    source, target = _without_dateline(source), _without_dateline(target)
    ours, theirs = find_numbers(source, language), find_numbers(target, language.other)
    missing = list(_without_counterpart(ours, theirs, source, target))
    invented = [
        number
        for number in _without_counterpart(theirs, ours, target, source)
        if not _added_for_readers(number, source, target)
    ]
    for lost, new in list(zip_longest(missing, invented))[:_SHOWN]:
        values = (_as_written(lost, source), _as_written(new, target))
        if lost and new:
            yield Doubt(f"{in_english(lost)} became {in_english(new)}.", values)
        elif lost:
            yield Doubt(f"{in_english(lost)} is missing.", values)
        elif new:
            yield Doubt(f"{in_english(new)} is not in the original.", values)
    if not missing and not invented:
        yield from _vague_doubt(ours, theirs, source, target)


def _as_written(number: Number | None, text: str) -> str:
    return number.span.of(text).strip() if number else ""


def _without_dateline(text: str) -> str:
    """Return the text with its dateline blank: only English ones hold a date."""
    return _blank(_DATELINE.match(text), text)


def _blank(match: re.Match[str] | None, text: str) -> str:
    return text if match is None else " " * match.end() + text[match.end() :]


def _without_counterpart(
    numbers: tuple[Number, ...], others: tuple[Number, ...], text: str, other_text: str
) -> Iterator[Number]:
    seen: set[Fraction] = set()
    for number in numbers:
        if not number.firm or number.value in seen or _found(number, others):
            continue
        if _told_otherwise(number, others, other_text) or _month_of_day(number, numbers, others):
            continue
        if _converted(number, others, text, other_text):
            continue
        seen.add(number.value)
        yield number


def _found(number: Number, others: tuple[Number, ...]) -> bool:
    return any(number.agrees(other) for other in others)


def _told_otherwise(number: Number, others: tuple[Number, ...], other_text: str) -> bool:
    """Tell whether a weekday, "last year" or the like may stand for a date."""
    words = _RELATIVE.get(number.kind)
    if words is None or any(other.kind is number.kind and other.firm for other in others):
        return False
    return words.search(other_text) is not None


def _month_of_day(number: Number, numbers: tuple[Number, ...], others: tuple[Number, ...]) -> bool:
    """Tell whether it is the month of a day that is found: "Nov. 17" is the 17th."""
    if number.kind is not NumberKind.MONTH:
        return False
    near = [n for n in numbers if 0 <= n.span.start - number.span.end <= _DAY_AFTER_MONTH]
    before = [n for n in numbers if 0 <= number.span.start - n.span.end <= _DAY_AFTER_MONTH]
    return any(
        n.kind is NumberKind.DAY and any(n.agrees(o) and o.kind is n.kind for o in others)
        for n in (*near, *before)
    )


def _converted(number: Number, others: tuple[Number, ...], text: str, other_text: str) -> bool:
    """Tell whether the number stands on the other side in another unit."""
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


def _added_for_readers(number: Number, source: str, target: str) -> bool:
    """Tell whether a translator would add the number: a sum in dollars, the years of a war."""
    for bracket in _IN_BRACKETS.finditer(target):
        inside = bracket.start() < number.span.start < bracket.end()
        if inside and _CURRENCY.search(bracket[0]) and _SUM.search(source):
            return True
    near = target[max(0, number.span.start - 6) : number.span.end + 24]
    return bool(_HISTORY.search(near) and _HISTORY_WORDS.search(source))


def _vague_doubt(
    ours: tuple[Number, ...], theirs: tuple[Number, ...], source: str, target: str
) -> Iterator[Doubt]:
    vague = [[n for n in side if n.kind is NumberKind.VAGUE] for side in (ours, theirs)]
    match vague:
        case [[ours_vague], [theirs_vague]] if ours_vague.value != theirs_vague.value:
            names = (_TIMES.get(n.value, "many") for n in (ours_vague, theirs_vague))
            values = (_as_written(ours_vague, source), _as_written(theirs_vague, target))
            yield Doubt("{} became {}.".format(*names), values)


_TIMES = {
    Fraction(10**power): name
    for power, name in enumerate(
        (
            "dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands",
            "millions", "tens of millions", "hundreds of millions", "billions",
            "tens of billions", "hundreds of billions", "trillions",
        ),
        start=1,
    )
}  # fmt: skip
