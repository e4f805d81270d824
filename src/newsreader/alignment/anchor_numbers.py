"""Numbers and what they count in Korean and English.

In: a sentence in both languages. Out: spans that mean the same, and how surely.

    30만 명   300,000 people        3월   March
"""

import re
from collections.abc import Iterator

from newsreader.alignment.pairing import pairs
from newsreader.model.language import Language
from newsreader.model.numbers import Number, NumberKind, find_numbers
from newsreader.model.span import Span

Found = tuple[Span, Span, float]

_SAME_KIND, _OTHER_KIND, _VAGUE = 0.95, 0.85, 0.6
_UNIT = 0.85
_UNITS = {
    "퍼센트|%|프로": "percent|per cent|%", "명|여명|인": "people|persons?|members?",
    "원": "won", "달러": "dollars?", "엔": "yen", "유로": "euros?", "도": "degrees?",
    "년": "years?", "개월|달": "months?", "주": "weeks?", "일": "days?", "시간": "hours?",
    "분": "minutes?", "초": "seconds?", "개국": "countries|nations", "곳": "places|sites",
    "건": "cases?", "살|세": "years?", "킬로미터|㎞|km": "kilomet(?:er|re)s?|km",
    "미터|m": "met(?:er|re)s?", "톤|t": "tons?|tonnes?", "가구": "households", "번": "times",
}  # fmt: skip
_COUNTED = tuple(
    (re.compile(rf"\s?여?\s?(?:{korean})"), re.compile(rf"[\s-]?(?:{english})(?![A-Za-z])"))
    for korean, english in _UNITS.items()
)


def find(korean: str, english: str) -> Iterator[Found]:
    """Yield the numbers that agree; one that comes twice yields every pairing."""
    ours = find_numbers(korean, Language.KOREAN)
    theirs = find_numbers(english, Language.ENGLISH)
    for here, there in pairs(ours, theirs):
        if here.agrees(there):
            yield here.span, there.span, _strength(here, there)
            yield from _unit(korean, english, here.span, there.span)


def _strength(here: Number, there: Number) -> float:
    if not (here.firm and there.firm):
        return _VAGUE
    dated = NumberKind.MONTH in {here.kind, there.kind}
    if here.kind is not there.kind and dated:  # 3월 and three people
        return _VAGUE
    return _SAME_KIND if here.kind is there.kind else _OTHER_KIND


def _unit(korean: str, english: str, here: Span, there: Span) -> Iterator[Found]:
    """Yield what stands behind two numbers if it is the same unit."""
    for ours, theirs in _COUNTED:
        counted, counting = ours.match(korean, here.end), theirs.match(english, there.end)
        if counted and counting:
            yield Span(*counted.span()), Span(*counting.span()), _UNIT
