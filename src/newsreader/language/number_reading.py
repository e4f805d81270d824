"""A number of a text read out: 12조 1천억 원 is 십이조 천억 원, or 12.1 trillion won.

In: a text, the place of a word in it, its language. Out: the number there, with its unit.

Hours are native and minutes Sino-Korean (세 시 이십 분); which of the two a counter takes is told
by
``model/counters``. What is one expression is read as one: a date, a time, a range, a share.
"""

from collections.abc import Sequence

from newsreader.language.number_in_english_text import read_english
from newsreader.language.number_in_korean_text import Spoken, read_korean
from newsreader.language.number_spelling import native, sino
from newsreader.model.counters import counts_natively
from newsreader.model.details import NumberReading
from newsreader.model.language import Language
from newsreader.model.numbers import find_numbers
from newsreader.model.span import Span

_DASHES = ("-", "–")
_TO = ("~", "∼", "～", *_DASHES)
_AGAINST = ("대", ":")
_TIMES = frozenset(
    {
        ("년", "월"), ("월", "일"), ("시", "분"), ("분", "초"), ("시간", "분"), ("박", "일"),
        ("일", "년"),
    }
)  # fmt: skip
_AROUND = 120  # code points on each side that are looked at: numbers are found anew every time


def read_number(text: str, span: Span, language: Language) -> NumberReading | None:
    """Return the number that a word is part of, or None; spans are in code points of the text."""
    start = max(0, span.start - _AROUND)
    near = text[start : span.end + _AROUND]
    place = Span(span.start - start, span.end - start)
    if not any(char.isdecimal() for char in near):
        return None
    found = _readings(near, language)
    chosen = [one for one in found if one.span.overlaps(place)]
    if not chosen:
        return None
    whole = _expression(near, found, found.index(chosen[0]))
    return _together(near, whole, start, language)


def _readings(text: str, language: Language) -> list[Spoken]:
    read = read_korean if language is Language.KOREAN else read_english
    made = (read(text, number) for number in find_numbers(text, language))
    return [one for one in made if one is not None]


def _expression(text: str, found: Sequence[Spoken], place: int) -> Sequence[Spoken]:
    """Return the numbers around one that are said with it."""
    first = last = place
    while first and _belongs(text, found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and _belongs(text, found[last], found[last + 1]):
        last += 1
    return found[first : last + 1]


def _belongs(text: str, left: Spoken, right: Spoken) -> bool:
    between = text[left.span.end : right.span.start]
    if not left.unit and (between in _TO or between.strip() in _AGAINST):
        return True
    return between in ("", " ", ", ") and (left.unit, right.unit) in _TIMES


def _together(text: str, parts: Sequence[Spoken], offset: int, language: Language) -> NumberReading:
    first, last = parts[0], parts[-1]
    between = text[first.span.end : parts[1].span.start] if len(parts) > 1 else ""
    if between == ":" and language is Language.KOREAN:
        return _clock(parts, offset)
    said, other = _joints(between, parts, language)
    return NumberReading(
        Span(first.span.start, last.span.end).shifted(offset),
        said.join(part.spoken for part in parts),
        first.value,
        _other(parts) or other.join(part.other for part in parts if part.other),
    )


def _joints(between: str, parts: Sequence[Spoken], language: Language) -> tuple[str, str]:
    """Return what is said between the numbers of an expression, and what is written there."""
    korean = language is Language.KOREAN
    if between.strip() == "대" or (korean and between in _DASHES and not parts[-1].unit):
        return " 대 ", "–"
    if between in _TO and not parts[0].unit:
        return "에서 " if korean else " to ", "–"
    return " ", " "


def _clock(parts: Sequence[Spoken], offset: int) -> NumberReading:
    """Return a time written with a colon, as Korean reads it."""
    hour, minute = (int(part.value) for part in parts[:2])
    said = native(hour) if counts_natively(hour, "시") else sino(hour)
    return NumberReading(
        Span(parts[0].span.start, parts[1].span.end).shifted(offset),
        f"{said} 시" + (f" {sino(minute)} 분" if minute else ""),
        parts[0].value,
        f"{hour}:{minute:02}",
    )


def _other(parts: Sequence[Spoken]) -> str:
    """Return a date or a time as the other language writes it."""
    named = {part.unit: part for part in parts}
    units = tuple(part.unit for part in parts)
    if units == ("시", "분"):
        return _half_of_day(parts[0].other, int(named["시"].value), int(named["분"].value))
    korean = bool(parts[0].other) and not parts[0].other.endswith("월")
    if korean and units == ("월", "일"):
        return f"{parts[0].other} {int(named['일'].value)}"
    if korean and units == ("년", "월", "일"):
        return f"{named['월'].other} {int(named['일'].value)}, {int(named['년'].value)}"
    if units == ("박", "일"):
        return f"{parts[0].other}, {int(named['일'].value)} days"
    if units == ("월", "일", "년"):
        return " ".join(named[unit].other for unit in ("년", "월", "일"))
    return ""


def _half_of_day(hour_said: str, hour: int, minute: int) -> str:
    half = hour_said[-5:] if hour_said.endswith(("a.m.", "p.m.")) else ""
    return f"{hour}:{minute:02}{half}"
