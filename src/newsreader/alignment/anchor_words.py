"""Words that are translated one way in the news: weekdays, near days, verbs of saying.

In: a sentence in both languages. Out: spans that mean the same, and how surely.

    월요일   Monday        지난해   last year        밝혔다   said
"""

import re
from collections.abc import Iterator

from newsreader.alignment.pairing import pairs
from newsreader.model.span import Span

Found = tuple[Span, Span, float]

_SURE, _SAYING = 0.95, 0.7
_WORDS = {
    "월요일": "Mondays?", "화요일": "Tuesdays?", "수요일": "Wednesdays?", "목요일": "Thursdays?",
    "금요일": "Fridays?", "토요일": "Saturdays?", "일요일": "Sundays?", "오늘": "today",
    "어제": "yesterday", "내일": "tomorrow", "주말": "weekends?", "오전": r"a\.?m\b|morning",
    "오후": r"p\.?m\b|afternoon", "올해": "this year", "지난해|작년": "last year",
    "내년": "next year", "지난달": "last month", "다음\\s?달": "next month",
    "지난주": "last week", "다음\\s?주": "next week",
}  # fmt: skip
_SAID = "(?:말했|밝혔|전했|설명했|강조했|덧붙였|주장했|지적했|언급했)[가-힣]+"
_SAYS = "(?:said|says|told|added|stressed|noted|explained)"


def _pattern(korean: str, english: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(korean), re.compile(rf"\b(?:{english})(?![A-Za-z])", re.IGNORECASE)


_PATTERNS = (
    *((*_pattern(*pair), _SURE) for pair in _WORDS.items()),
    (*_pattern(_SAID, _SAYS), _SAYING),
)


def find(korean: str, english: str) -> Iterator[Found]:
    """Yield the words that agree; one that comes twice yields every pairing."""
    for ours, theirs, strength in _PATTERNS:
        both = list(ours.finditer(korean)), list(theirs.finditer(english))
        for here, there in pairs(*both):
            yield Span(*here.span()), Span(*there.span()), strength
