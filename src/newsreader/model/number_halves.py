"""Numbers with a half behind them: a year and a half, two and a half million, 2½ hours.

In: an English text. Out: each as one number, which is other things too: 18 months, 150 minutes.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from newsreader.model.number_words_english import HALF, SCALES, WORTH
from newsreader.model.numeral import Number
from newsreader.model.span import Span

# What a unit comes to in the next smaller one that Korean or English would count in.
_IN_SMALLER = {
    "year": 12, "month": 30, "day": 24, "hour": 60, "minute": 60, "decade": 10, "century": 100,
}  # fmt: skip
_UNIT = f"{'|'.join(_IN_SMALLER)}|centurie|week|time|mile|kilometer|point|percent"
_SCALE = "|".join(SCALES)
_WHOLE = rf"[0-9]{{1,3}}|{'|'.join(sorted(WORTH, key=len, reverse=True))}"
AND_A_HALF = re.compile(
    rf"\b(?:(?:(?P<one>an?|one)[\s-](?P<first>{_UNIT})|(?P<whole>{_WHOLE})"
    rf"(?:[\s-](?P<between>{_UNIT})s?)?)[\s-]and[\s-]a[\s-]half"
    r"|(?P<digits>[0-9]{1,3})(?:\s1/2(?![0-9/])|\s?½))"
    rf"(?:[\s-](?:(?P<scale>{_SCALE})\b|(?P<last>{_UNIT})s?\b))?",
    re.IGNORECASE,
)


def read_half(match: re.Match[str]) -> Iterator[Number]:
    """Yield the number with its half."""
    word = (match["whole"] or match["digits"] or "one").lower()
    value = Fraction(int(word) if word.isdecimal() else WORTH[word]) + HALF
    unit = (match["first"] or match["between"] or match["last"] or "").lower()
    smaller = _IN_SMALLER.get(unit.replace("centurie", "century"))
    # The unit stays outside, for those who look for one behind a number.
    end = match.start("last") - 1 if match["last"] else match.end()
    span = Span(match.start(), end)
    if match["scale"]:
        yield Number(value * SCALES[match["scale"].lower()], span, scaled=True)
    else:
        yield Number(value, span, others=(value * smaller,) if smaller else ())
