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
from newsreader.translation.quality_rounding import rounded
from newsreader.translation.quality_units import converted

_SHOWN = 3  # more say no more
_DAY_AFTER_MONTH = 3

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
_SUM = re.compile(  # not the hospital 병원, nor who won
    r"[$€£¥₩]|달러|유로|dollars?|euros?|"
    r"[0-9십백천만억조여] ?(?:원|엔|위안|파운드|루블|루피|페소|프랑)|"
    r"(?:[0-9]|dred|sand|llion)s?(?: of)? "
    r"(?:won|yen|yuan|pounds?|rou?bles?|rupees?|pesos?|francs?)\b",
    re.IGNORECASE,
)


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
            yield Doubt(f"{_said(lost, source)} became {_said(new, target)}.", values)
        elif lost:
            yield Doubt(f"{_said(lost, source)} is missing.", values)
        elif new:
            yield Doubt(f"{_said(new, target)} is not in the original.", values)
    if not missing and not invented:
        yield from _vague_doubt(ours, theirs, source, target)


def _said(number: Number, text: str) -> str:
    return number.span.of(text) if number.kind is NumberKind.CODE else in_english(number)


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
        if converted(number, others, text, other_text):
            continue
        if any(rounded(number, text, other, other_text) for other in others):
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


def _added_for_readers(number: Number, source: str, target: str) -> bool:
    """Tell whether a translator would add the number: a sum in dollars, the years of a war."""
    for bracket in _IN_BRACKETS.finditer(target):
        inside = bracket.start() < number.span.start < bracket.end()
        if inside and _SUM.search(bracket[0]) and _SUM.search(source):
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
