"""One number of a Korean text as it is read aloud, and as English writes it.

In: a text and a number found in it. Out: both, with the unit behind the number.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from newsreader.language import number_spelling as spelling
from newsreader.language.number_english import short
from newsreader.language.number_units import (
    AFTER,
    CLOSE_ONLY,
    MONEY_SIGNS,
    PYEONG,
    SIGNS,
    in_english,
)
from newsreader.model.counters import counts_natively
from newsreader.model.numeral import Number, NumberKind
from newsreader.model.numeral import in_english as kind_in_english
from newsreader.model.span import Span

_MONTHS = {6: "유", 10: "시"}
_PLAIN = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_WRITTEN = re.compile(r"[0-9][0-9,.]*|[십백천만억조경]+")
_PART = re.compile(r"([0-9]+)\s?분의\s?([0-9]+)")
_DAY = re.compile(r"([0-9]{1,2})·([0-9]{1,2})")
_RESCUE = re.compile(r"\s?(?:신고|구조|구급|센터|상황실|대원|콜센터|번으로)")
_BEFORE = re.compile(r"(?:(?P<half>오전|오후|새벽|저녁|밤|낮|아침)\s?|(?<![^\s(])(?P<minus>[-−]))$")
_HALVES = {
    "오전": "a.m.", "새벽": "a.m.", "아침": "a.m.", "오후": "p.m.", "저녁": "p.m.", "밤": "p.m.",
    "낮": "p.m.",
}  # fmt: skip
_O_CLOCK = " o'clock"
_BELOW_ZERO = frozenset({"도", "퍼센트", "퍼센트포인트", "포인트"})
_SCORE = re.compile(r"\s?대\s?[0-9]")
_AGES = frozenset(range(10, 100, 10))
_TWELVE = 12
_WHOLE_YEAR = 1000


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number with its unit, read out; ``unit`` is the Korean unit, without its number."""

    span: Span
    spoken: str
    value: Fraction
    other: str
    unit: str = ""


def read_korean(text: str, number: Number) -> Spoken | None:
    """Return a number of a Korean text read out; None for one that is written in words."""
    written = number.span.of(text)
    if not any(char.isdecimal() for char in written):
        return None
    if number.kind is NumberKind.CODE:
        return Spoken(number.span, spelling.dialled(written), number.value, written)
    special = _part(number, written) or _day(number, written)
    return special or _counted(text, number, written)


def _part(number: Number, written: str) -> Spoken | None:
    found = _PART.fullmatch(written)
    if not found:
        return None
    below, above = (spelling.sino(int(part)) for part in found.groups())
    return Spoken(number.span, f"{below}분의 {above}", number.value, f"{found[2]}/{found[1]}")


def _day(number: Number, written: str) -> Spoken | None:
    """Read the name of a day: 5·18 is 오일팔, 12·12 십이십이."""
    found = _DAY.fullmatch(written)
    if not found:
        return None
    first, second = int(found[1]), int(found[2])
    said = spelling.sino(second) if second == first else spelling.digits(found[2])
    return Spoken(number.span, spelling.sino(first) + said, number.value, "")


def _counted(text: str, number: Number, written: str) -> Spoken | None:
    start, money = _money_before(text, number.span.start)
    unit, end, about = _unit_after(text, number.span.end)
    whole = number.span.of(text)
    if whole in ("112", "119", "114") and _RESCUE.match(text, number.span.end):
        return Spoken(number.span, spelling.digits(whole), number.value, whole)
    value = _written_value(written, number)
    said = _said(written, value, unit, about)
    if not said:
        return None
    ordinal = "제" if text[start - 1 : start] == "제" else ""
    spoken = ordinal + said + about + _spoken_unit(unit or money)
    other = _other(number, value, unit or money, about)
    start -= len(ordinal)
    found = _BEFORE.search(text[:start]) if not ordinal else None
    if found:
        start, spoken, value, other = _with_word(found, unit, spoken, value, other)
    return Spoken(Span(start, end), spoken, value, other, unit or money)


def _with_word(
    found: re.Match[str], unit: str, spoken: str, value: Fraction, other: str
) -> tuple[int, str, Fraction, str]:
    """Add the word or sign before a number that belongs to it: 오후 3시, -3도, if it does."""
    half = _HALVES.get(found["half"] or "")
    if half and unit == "시":
        other = f"{other.removesuffix(_O_CLOCK)} {half}"
        return found.start(), f"{found['half']} {spoken}", value, other
    if found["minus"] and unit in _BELOW_ZERO:
        return found.start(), f"마이너스 {spoken}", -value, f"minus {other}"
    return found.end(), spoken, value, other


def _money_before(text: str, start: int) -> tuple[int, str]:
    sign = text[start - 1 : start]
    return (start - 1, MONEY_SIGNS[sign]) if sign in MONEY_SIGNS else (start, "")


def _unit_after(text: str, end: int) -> tuple[str, int, str]:
    """Return the unit behind a number, where it ends, and 여 if that is between."""
    found = AFTER.match(text, end) if not _SCORE.match(text, end) else None
    if not found:
        alone = re.match(r"\s?여(?=\s)", text[end : end + 3])
        return ("", end + alone.end(), "여") if alone else ("", end, "")
    unit = SIGNS[found["sign"]] if found["sign"] else found["unit"]
    if found["unit"] in CLOSE_ONLY and found["gap"]:
        return "", end, ""
    return unit, found.end(), "여" if found["about"] else ""


def _written_value(written: str, number: Number) -> Fraction:
    plain = written.replace(",", "")
    return Fraction(plain) if _PLAIN.fullmatch(written) else number.value


def _said(written: str, value: Fraction, unit: str, about: str) -> str:
    if "." not in written and value < spelling.MOST:
        return _whole(int(value), unit, about)
    parts = []
    for piece in _WRITTEN.findall(written):
        try:
            parts.append(spelling.decimal(piece) if piece[0].isdecimal() else piece)
        except ValueError:
            return ""
    return "".join(parts)


def _whole(value: int, unit: str, about: str) -> str:
    if unit == "월" and value in _MONTHS:
        return _MONTHS[value]
    if unit == "대" and value in _AGES:  # 20대: in one's twenties
        return spelling.sino(value)
    if not about and counts_natively(value, unit):
        return spelling.native(value)
    return spelling.sino(value, " ")


def _spoken_unit(unit: str) -> str:
    if not unit:
        return ""
    # 십일월 is a name; other units are words of their own.
    return unit if unit == "월" else f" {unit}"


def _other(number: Number, value: Fraction, unit: str, about: str) -> str:
    if unit == "평":
        metres = round(value * PYEONG[0] / PYEONG[1])
        return f"{short(value)} pyeong (about {metres:,} square meters)"
    if unit == "년" and _WHOLE_YEAR <= value < 3 * _WHOLE_YEAR and value.denominator == 1:
        return str(value)
    if number.kind in (NumberKind.ORDINAL, NumberKind.MONTH, NumberKind.DAY):
        return kind_in_english(number)
    if unit == "년대" or (unit == "대" and value in _AGES):
        return f"{value}s"
    if number.kind is NumberKind.HOUR:
        return _clock(int(value))
    name = in_english(unit, one=value == 1)
    counted = f"{short(value)} {name}".rstrip()
    return f"more than {counted}" if about else counted


def _clock(hour: int) -> str:
    return f"{hour}{_O_CLOCK}" if 0 < hour <= _TWELVE else f"{hour}:00"
