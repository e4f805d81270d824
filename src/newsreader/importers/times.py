"""Lines that say when a story was published.

In: a line. Out: its moments, what else it says, and whether a label says it is about time.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from newsreader.importers.dates import Moment, moments

_PUBLISHED = (
    r"(?:최초\s?)?(?:기사\s?)?(?:입력|등록|승인|발행|게재|작성|송고|업로드|게시)\s?(?:시간|일시|일자|일)?"
    r"|\b(?:Published(?:\s(?:on|at|date))?|Posted(?:\s(?:on|at))?|Created|Date|Release(?:d|\sdate)|Input|Written)\b"
)
_UPDATED = (
    r"(?:최종\s?)?(?:기사\s?)?(?:수정|업데이트|편집)\s?(?:시간|일시|일자|일)?"
    r"|\b(?:(?:Last\s)?(?:Updated|Modified|Edited)(?:\s(?:on|at|date))?|Update)\b"
)
_LABEL = re.compile(rf"(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})", re.IGNORECASE)
_LABEL_ONLY = re.compile(
    rf"(?:{_PUBLISHED}|{_UPDATED}|기사\s?시간|지면|시간)[\s:：]*", re.IGNORECASE
)
_MARKS = " \t:：|·ㆍ/,;-–—~()[]【】<>「」"
_AGO = re.compile(
    r"\d{1,3}\s?(?:초|분|시간|일|개월)\s?전|\d{1,3}\s(?:minutes?|hours?|days?)\sago|(?:읽는\s?시간|읽기)\s?[:약]?\s?\d+\s?분.*"
    r"|\d{1,2}[\s-]min(?:ute)?s?\sread",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TimeLine:
    """When a line says a story was published; ``rest`` is what else stands on it.

    ``surely`` tells that the line is about time and nothing else: it begins with a label or names
    a time of day.
    """

    published: datetime
    surely: bool
    labelled: bool
    rest: str


def read_time_line(line: str) -> TimeLine | None:
    """Return the publication time of a line that names a date."""
    found = moments(line)
    if not found:
        return None
    gaps = _gaps(line, found)
    labels = [_label(gap) for gap in gaps]
    first = next(
        (m for m, label in zip(found, labels, strict=False) if label != "updated"), found[0]
    )
    rest = " | ".join(filter(None, (_LABEL.sub("", gap).strip(_MARKS) for gap in gaps)))
    surely = _LABEL.match(line) is not None or any(moment.clock for moment in found)
    return TimeLine(first.time, surely=surely, labelled=any(labels), rest=rest)


def is_label(line: str) -> bool:
    """Tell whether a line is the label of a time and nothing else."""
    return _LABEL_ONLY.fullmatch(line) is not None


def is_relative_time(line: str) -> bool:
    """Tell whether a line says how long ago a story came, or how long it takes to read."""
    return _AGO.fullmatch(line) is not None


def _gaps(line: str, found: tuple[Moment, ...]) -> list[str]:
    starts = [0, *(moment.span.end for moment in found)]
    ends = [*(moment.span.start for moment in found), len(line)]
    return [line[start:end] for start, end in zip(starts, ends, strict=True)]


def _label(gap: str) -> str:
    labels = list(_LABEL.finditer(gap))
    return labels[-1].lastgroup or "" if labels else ""
