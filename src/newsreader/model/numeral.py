"""A number as it stands in a text, and numbers written in each language.

In: values. Out: whether two mentions mean the same number; ``1.2 trillion`` and ``1조2천억``.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from newsreader.model.span import Span

_LARGE = 10_000  # from here on a number is written with a scale word
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_KOREAN = ((10**12, "조"), (10**8, "억"), (10**4, "만"), (1, ""))
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_TEENS = (11, 12, 13)
_WHOLE_YEAR = 1000  # told in four figures
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


class NumberKind(StrEnum):
    """What a number counts, as far as its own words tell."""

    COUNT = "count"
    PERCENT = "percent"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    VAGUE = "vague"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Number:
    """One number in a text; ``span`` is in code points.

    ``others`` are further values the same words may stand for (3 p.m. is 15 too). A number that
    is not ``firm`` may go unsaid in another language (one, both, a quarter, the 35 of F-35).
    ``scaled`` numbers are written with a scale word and may be rounded (1.2 trillion). A vague
    number (dozens, 수백) has its order of magnitude as its value; a code (of a telephone, of a
    share) counts nothing.
    """

    value: Fraction
    span: Span
    kind: NumberKind = NumberKind.COUNT
    others: tuple[Fraction, ...] = ()
    firm: bool = True
    scaled: bool = False

    @property
    def values(self) -> tuple[Fraction, ...]:
        """Every value the number may stand for."""
        return (self.value, *self.others)

    def agrees(self, other: "Number") -> bool:
        """Tell whether the two may be the same number, one of them rounded perhaps."""
        if any((self.kind is kind) is not (other.kind is kind) for kind in _APART):
            return False
        ours, theirs = self.values, other.values
        if min(_year(self), _year(other)) >= _WHOLE_YEAR:  # 1880s and 1980s are eighties both
            return self.value == other.value
        if {self.kind, other.kind} == _NO_MONTH:  # March is not the third
            ours, theirs = (_beside_month(number) for number in (self, other))
        if any(value in theirs for value in ours):
            return True
        return _rounds(self, other) or _rounds(other, self)


_APART = (NumberKind.VAGUE, NumberKind.CODE)
_NO_MONTH = {NumberKind.MONTH, NumberKind.ORDINAL}


def _year(number: Number) -> Fraction:
    return number.value if number.kind is NumberKind.YEAR else Fraction(0)


def _beside_month(number: Number) -> tuple[Fraction, ...]:
    return number.others if number.kind is NumberKind.MONTH else number.values


def _rounds(one: Number, other: Number) -> bool:
    step = _last_digit(one.value)
    if not one.scaled or one.value < 10 * step:
        return False
    return any(abs(one.value - value) * 2 <= step for value in other.values)


def _last_digit(value: Fraction) -> int:
    """Return the power of ten of the last digit that is not 0; 0 for no whole number."""
    if value.denominator != 1 or not value:
        return 0
    digits = str(value.numerator)
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))


def in_english(number: Number) -> str:
    """Return a number as an English sentence says it: 12.1 trillion, 5 percent, November."""
    value = number.value
    match number.kind:
        case NumberKind.MONTH if value in range(1, 13):
            return _MONTHS[int(value) - 1]
        case NumberKind.YEAR | NumberKind.CODE:
            return str(value)
        case NumberKind.PERCENT:
            return f"{_plain(value)} percent"
        case NumberKind.FRACTION:
            return str(value)
        case NumberKind.ORDINAL | NumberKind.DAY if value.denominator == 1:
            return _ordinal(int(value))
        case _:
            return english_numeral(value)


def english_numeral(value: Fraction | int) -> str:
    """Return a value in digits with an English scale word: 350 billion, 12,000, 3.5."""
    for scale, word in _ENGLISH:
        if value >= scale and Fraction(value * 1000, scale).denominator == 1:
            return f"{_plain(Fraction(value, scale))} {word}"
    return _plain(Fraction(value))


def korean_numeral(value: int) -> str:
    """Return a value with Korean scale words as newspapers write it: 1조2천억, 3천500, 42."""
    if value < _LARGE:
        return _thousands(value) or "0"
    parts: list[str] = []
    for scale, word in _KOREAN:
        part, value = divmod(value, scale)
        if part:
            parts.append(f"{_thousands(part) if part < _LARGE else part}{word}")
    return "".join(parts)


def _thousands(value: int) -> str:
    thousands, rest = divmod(value, 1000)
    return (f"{thousands}천" if thousands else "") + (str(rest) if rest else "")


def _plain(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}"
    return f"{float(value):,.3f}".rstrip("0").rstrip(".")


def _ordinal(value: int) -> str:
    ending = "th" if value % 100 in _TEENS else _ENDINGS.get(value % 10, "th")
    return f"{value:,}{ending}"
