"""Digits that count nothing: telephone numbers, and the codes of shares behind a company's name.

In: a text in Korean or English. Out: each as one number, so that none of its parts is taken for a
quantity.

    02-345-6789   +82-2-345-6789        가온전자(005930)
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from newsreader.model.numeral import Number, NumberKind
from newsreader.model.span import Span

_COUNTRY = "82"
# Groups of digits that would be a range or a score elsewhere are a telephone number behind these.
_CALLED = re.compile(
    r"(?:\b(?:call|dial|phone|telephone|tel|contact|text|hotline|ring)\b|전화|문의|상담|예약|신고|"
    r"연락|콜센터|☎|☏)[^.!?0-9]{0,30}$",
    re.IGNORECASE,
)
_IS_CALLED = re.compile(r"(?:으)?로 (?:전화|문의|연락|신고)|번으로")
_CONTEXT = 48
_AREA = rf"\+?{_COUNTRY}[-\s]?0?[1-9][0-9]?[-–.\s]|\(0[1-9][0-9]?\)\s?|0[1-9][0-9]?[-–.\s]"
_END = r"(?![0-9]|[,.][0-9])"
PHONE = re.compile(
    rf"(?<![0-9.,+-])(?:(?:{_AREA})[0-9]{{3,4}}[-–.\s][0-9]{{4}}"
    rf"|(?:[0-9]{{3}}[-–])?[0-9]{{3,4}}[-–][0-9]{{4}}){_END}"
)
SHARE = re.compile(
    r"(?<=[A-Za-z가-힣\s])\((?:KRX|KOSPI|KOSDAQ|코스피|코스닥)?[:\s]{0,2}(?P<code>[0-9]{6})"
    r"(?:\.K[SQ])?\)"
)


def read_phone(match: re.Match[str]) -> Iterator[Number]:
    """Yield a telephone number; nothing for digits that may be something else."""
    dialled = re.sub(r"[^0-9]", "", match[0])
    abroad = dialled.startswith(_COUNTRY) and "+" in match[0]
    dialled = dialled.removeprefix(_COUNTRY) if abroad else dialled
    if not (dialled.startswith("0") or abroad or _is_called(match)):
        return
    value = Fraction(int(dialled))  # the first 0 is not dialled from abroad
    yield Number(value, Span(*match.span()), NumberKind.CODE)


def _is_called(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - _CONTEXT) : match.start()]
    return bool(_CALLED.search(before) or _IS_CALLED.match(match.string, match.end()))


def read_share(match: re.Match[str]) -> Iterator[Number]:
    """Yield the code of a share, which other languages leave out."""
    yield Number(
        Fraction(int(match["code"])), Span(*match.span("code")), NumberKind.CODE, firm=False
    )
