"""One number of an English text spelt out, and as Korean writes it: $3.2 million is 320만 달러.

In: a text and a number found in it. Out: both, with the unit.
"""

import re
from fractions import Fraction

from newsreader.language.number_english import words
from newsreader.language.number_in_korean_text import Spoken
from newsreader.language.number_units import KOREAN, MONEY_SIGNS
from newsreader.model.number_words_english import SCALES
from newsreader.model.numeral import Number, NumberKind, in_english, korean_numeral
from newsreader.model.span import Span

_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₩": "won"}
_UNIT = re.compile(
    rf"[\s-]?(?P<unit>{'|'.join(sorted(map(re.escape, KOREAN), key=len, reverse=True))})s?(?![a-z])"
)
_SAME = frozenset({"won", "yen", "yuan", "percent", "people", "person", "countries"})
_PLAIN = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_MONEY = frozenset(MONEY_SIGNS.values()) | {"위안"}
_LARGE = 10_000
_UNITS = {NumberKind.YEAR: "년", NumberKind.MONTH: "월", NumberKind.DAY: "일"}
_COUNTED = frozenset({NumberKind.COUNT, NumberKind.PERCENT})

_BEHIND = {
    NumberKind.YEAR: "년", NumberKind.MONTH: "월", NumberKind.DAY: "일", NumberKind.HOUR: "시",
    NumberKind.ORDINAL: "번째",
}  # fmt: skip


def read_english(text: str, number: Number) -> Spoken | None:
    """Return a number of an English text; None for one that is written in words."""
    written = number.span.of(text)
    if number.kind is NumberKind.MONTH and number.firm:
        return _named(number)
    if not any(char.isdecimal() for char in written):
        return None
    if number.kind is NumberKind.CODE:
        return Spoken(number.span, written, number.value, "")
    if number.kind not in _COUNTED:
        return _named(number)
    return _counted(text, number)


def _named(number: Number) -> Spoken:
    unit = _UNITS.get(number.kind, "")
    return Spoken(number.span, in_english(number), number.value, _korean_kind(number), unit)


def _korean_kind(number: Number) -> str:
    value = number.value
    if number.kind in _BEHIND:
        return f"{value}{_BEHIND[number.kind]}"
    if number.kind is NumberKind.FRACTION:
        return f"{value.denominator}분의 {value.numerator}"
    return korean_numeral(int(value)) if value.denominator == 1 else ""


def _counted(text: str, number: Number) -> Spoken | None:
    start, end = number.span.start, number.span.end
    sign = text[start - 1 : start]
    found = _UNIT.match(text, end)
    unit = _SIGNS.get(sign, "")
    if unit:
        start -= 1
    elif found:
        unit, end = found["unit"], found.end()
    value = number.value
    try:
        said = _scaled_words(number.span.of(text), value)
    except ValueError:
        return None
    return Spoken(Span(start, end), f"{said} {_plural(unit, value)}".rstrip(), value,
                  _korean(value, unit))  # fmt: skip


def _scaled_words(written: str, value: Fraction) -> str:
    """Return ``three point two million``: the scale word stays where it is written."""
    digits = _PLAIN.match(written)
    scale = written[digits.end() :].strip(" -").lower() if digits else ""
    if digits and scale in SCALES and "." in digits[0]:
        return f"{words(Fraction(digits[0].replace(',', '')))} {_full(scale)}"
    return words(value)


def _full(scale: str) -> str:
    return next(word for word, value in SCALES.items() if value == SCALES[scale])


def _plural(unit: str, value: Fraction) -> str:
    if unit == "%":
        return "percent"
    if not unit or unit in _SAME or value == 1:
        return unit
    return unit + "s"


def _korean(value: Fraction, unit: str) -> str:
    if value.denominator == 1:
        number = korean_numeral(int(value))
    else:
        number = f"{float(value):,.3f}".rstrip("0").rstrip(".")
    name = KOREAN.get(unit, "")
    if name == "퍼센트":
        return f"{number}%"
    return f"{number} {name}" if name in _MONEY and value >= _LARGE else f"{number}{name}"
