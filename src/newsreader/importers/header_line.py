"""Lines above a story that say several things at once.

In: a line such as ``All News 09:09 November 17, 2019`` or ``정치 | 홍길동 기자 | 2026.11.17``.
Out: the section, byline, outlet and time on it.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from newsreader.importers import boilerplate, outlets, times
from newsreader.importers.bylines import is_romanised_name, merged, read_byline
from newsreader.importers.endings import columns, is_finished
from newsreader.importers.sections import read_section

_PARTS = re.compile(r"\s?\|\s?|\s[·/]\s")
_UNKNOWN_COLUMNS = 24


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """What one line says about its story; ``unknown`` is what could not be read."""

    published: datetime | None = None
    labelled: bool = False
    section: str = ""
    byline: str = ""
    outlet: str = ""
    unknown: str = ""


def read_header_line(line: str) -> HeaderLine | None:
    """Return what a line says that names a time, or a section and a byline side by side."""
    time = times.read_time_line(line)
    parts = [part for part in _PARTS.split(time.rest if time else line) if part]
    if time is None and len(parts) < 2:  # noqa: PLR2004 -- one part is a line of its own kind
        return None
    header = _read_parts(parts, time)
    if header.unknown and not (time and _may_ignore(header.unknown, time)):
        return None
    if time is None and not (header.byline or header.section):
        return None
    return header


def _may_ignore(unknown: str, time: times.TimeLine) -> bool:
    return time.surely and columns(unknown) <= _UNKNOWN_COLUMNS and not is_finished(unknown)


def _read_parts(parts: list[str], time: times.TimeLine | None) -> HeaderLine:
    section, outlet = "", ""
    bylines: list[str] = []
    unknown: list[str] = []
    for part in map(_without_dateline, parts):
        byline = read_byline(part)
        if byline or is_romanised_name(part):
            bylines.append(byline or part)
        elif read_section(part) is not None and not section:
            section = read_section(part) or ""
        elif outlets.is_masthead(part) or outlets.is_credit(part):
            outlet = part.strip("()[]")
        elif not _says_nothing(part):
            unknown.append(part)
    return HeaderLine(
        published=time.published if time else None,
        labelled=time is not None and time.labelled,
        section=section,
        byline=merged(tuple(bylines)),
        outlet=outlet,
        unknown=" | ".join(unknown),
    )


def _says_nothing(part: str) -> bool:
    tests = (boilerplate.is_navigation, boilerplate.is_count, times.is_relative_time)
    return any(test(part) for test in tests)


def _without_dateline(part: str) -> str:
    """Return a part without ``(세종=뉴스1)`` in front of its byline; the story repeats it."""
    return re.sub(r"^[(\[【]?[가-힣·,/ ]{1,20}=[가-힣A-Za-z0-9 ]{2,12}[)\]】]\s?(?=\S)", "", part)
