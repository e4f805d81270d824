"""Numbers in English: spelt out, and written shortly with a scale word.

In: values. Out: ``three point two million``; ``12.1 trillion``, ``about 1.23 trillion``.
"""

from fractions import Fraction

_UNITS_LIST = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_UNITS = _UNITS_LIST.split()
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = (
    (10**15, "quadrillion"), (10**12, "trillion"), (10**9, "billion"), (10**6, "million"),
    (1000, "thousand"),
)  # fmt: skip
_HUNDRED, _TWENTY = 100, 20
_DECIMALS = 4
_WRITTEN_FROM = 10**6  # smaller numbers are written in digits


def words(value: Fraction) -> str:
    """Return a value spelt out, a fraction digit by digit behind ``point``.

    Raises:
        ValueError: the value is negative or its decimals do not end.
    """
    if value < 0:
        raise ValueError("no words for a negative number")
    whole, rest = divmod(value, 1)
    said = _whole(int(whole))
    return f"{said} point {_decimals(rest)}" if rest else said


def _whole(value: int) -> str:
    for scale, name in SCALES:
        if value >= scale:
            above, below = divmod(value, scale)
            tail = f" {_whole(below)}" if below else ""
            return f"{_whole(above)} {name}{tail}"
    if value >= _HUNDRED:
        above, below = divmod(value, _HUNDRED)
        return f"{_UNITS[above]} hundred" + (f" {_whole(below)}" if below else "")
    if value >= _TWENTY:
        tens, units = divmod(value, 10)
        return _TENS[tens] + (f"-{_UNITS[units]}" if units else "")
    return _UNITS[value]


def _decimals(rest: Fraction) -> str:
    digits: list[str] = []
    while rest:
        digit, rest = divmod(rest * 10, 1)
        digits.append(_UNITS[int(digit)])
        if len(digits) > 12:  # noqa: PLR2004
            raise ValueError("the decimals do not end")
    return " ".join(digits)


def short(value: Fraction) -> str:
    """Return a value as news writes it: 12.1 trillion, 3,500, 0.5; rounded where it is long."""
    for scale, name in SCALES[:-1]:
        if value >= scale:
            scaled = value / scale
            exact = (scaled * 10**_DECIMALS).denominator == 1
            number = _plain(scaled if exact else Fraction(round(scaled, 2)))
            return f"{number} {name}" if exact else f"about {number} {name}"
    return _plain(value)


def _plain(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}"
    return f"{float(value):,.{_DECIMALS}f}".rstrip("0").rstrip(".")
