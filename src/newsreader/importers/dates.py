"""Dates and times as newspapers print them.

In: a line. Out: the moments in it, aware of their time zone, and where each stands. A moment
without a zone is in Korean time: the pages this program is for mean that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from newsreader.model.span import Span

KST = timezone(timedelta(hours=9), "KST")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {
    "KST": 9, "JST": 9, "GMT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BST": 1, "CET": 1, "CEST": 2, "한국시간": 9,
}  # fmt: skip

_WEEKDAY = (
    r"(?:\([월화수목금토일](?:요일)?\)|[월화수목금토일]요일"
    r"|\(?(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?\)?)"
)
_MONTH = (
    r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?:{_WEEKDAY},?\s*)?(?:"
    rf"(?<!\d)(?P<y1>{_YEAR})\s?[-./년]\s?(?P<m1>\d{{1,2}})\s?[-./월]\s?(?P<d1>\d{{1,2}})(?!\d)(?:\s?일|\.)?"
    rf"|\b{_MONTH.format('m2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>{_YEAR})(?!\d)"
    rf"|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m3')},?\s+(?P<y3>{_YEAR})(?!\d)"
    rf")(?:,?\s*{_WEEKDAY})?",
    re.IGNORECASE,
)
_HALF = r"오전|오후|[ap]\.?\s?m\b\.?"
_ZONE = (
    r"\(?(?:(?:GMT|UTC)?[+-]\d\d:?\d\d|(?:GMT|UTC)[+-]\d{1,2}\b"
    r"|(?:KST|JST|GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|CES?T|Z)\b|한국시간)\)?"
)
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?$")
_CLOCK = (
    rf"(?:(?P<before>{_HALF})\s?)?(?<!\d)(?P<hour>\d{{1,2}})"
    rf"(?:\s?:\s?(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?|\s?시(?:\s?(?P<bun>\d{{1,2}})\s?분)?|(?=\s?[ap]\.?m))"
    rf"(?!\d)(?:\s?(?P<after>{_HALF}))?(?:\s?(?P<zone>{_ZONE}))?"
)
_CLOCK_AFTER = re.compile(rf"(?:T|[\s,|·\-–—]*(?:at\s+)?){_CLOCK}", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(rf"{_CLOCK}[\s,|·\-–—]*(?:on\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time and the stretch of the line that names it.

    ``clock`` tells whether the line names a time of day and not the date alone.
    """

    time: datetime
    span: Span
    clock: bool


def moments(text: str) -> tuple[Moment, ...]:
    """Return every date in a text, with the time of day before or after it."""
    return tuple(_moments(text))


def _moments(text: str) -> Iterator[Moment]:
    end = 0
    for date in _DATE.finditer(text):
        after = _CLOCK_AFTER.match(text, date.end())
        before = None if after else _CLOCK_BEFORE.search(text[: date.start()], end)
        time = _combined(date, after or before)
        if time is None:
            continue
        start = before.start() if before else date.start()
        end = after.end() if after else date.end()
        yield Moment(time, Span(start, end), clock=bool(after or before))


def _combined(date: re.Match[str], clock: re.Match[str] | None) -> datetime | None:
    year = int(date["y1"] or date["y2"] or date["y3"])
    name = date["m2"] or date["m3"]
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(date["m1"])
    day = int(date["d1"] or date["d2"] or date["d3"])
    hour, minute = _hour_and_minute(clock) if clock else (0, 0)
    try:
        return datetime(year, month, day, hour, minute, tzinfo=_zone(clock))
    except ValueError:  # the 31st of February, or 25 o'clock
        return None


def _hour_and_minute(clock: re.Match[str]) -> tuple[int, int]:
    hour = int(clock["hour"])
    half = (clock["before"] or clock["after"] or "").lower()
    noon = 12
    if half.startswith(("오후", "p")) and hour < noon:
        hour += noon
    elif half.startswith(("오전", "a")) and hour == noon:
        hour = 0
    return hour, int(clock["minute"] or clock["bun"] or 0)


def _zone(clock: re.Match[str] | None) -> timezone:
    name = (clock["zone"] or "").strip("()").upper() if clock else ""
    offset = _OFFSET.search(name)
    if offset:
        sign = -1 if offset["sign"] == "-" else 1
        hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
        return timezone(sign * timedelta(hours=hours, minutes=minutes))
    if name in _ZONES and name not in ("KST", "한국시간"):
        return timezone(timedelta(hours=_ZONES[name]), name)
    return KST
