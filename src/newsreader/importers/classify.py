"""What a line of a news page looks like, taken by itself.

In: a line or block. Out: its ``Mark``. What a mark means also depends on where the block stands,
which ``compose`` knows: a date above the story is its time, a date inside it is a heading.
"""

import re
from collections.abc import Callable
from enum import Enum, auto

from newsreader.importers import boilerplate, captions, outlets, sections, times
from newsreader.importers.bylines import is_romanised_name, read_byline
from newsreader.importers.datelines import read_dateline
from newsreader.importers.endings import TITLE_COLUMNS, columns, is_statement
from newsreader.importers.header_line import read_header_line


class Mark(Enum):
    """What a block looks like."""

    NAVIGATION = auto()  # never news
    MENU = auto()
    LIST_HEAD = auto()  # heads a list of other stories
    COPYRIGHT = auto()
    PHOTO_COPYRIGHT = auto()
    END = auto()
    CREDIT = auto()  # an agency's name alone
    SECTION = auto()
    TIME = auto()  # a date, perhaps with a section and a byline beside it
    LABELLED_TIME = auto()
    BYLINE = auto()
    NAME = auto()  # a name that may be a byline
    COUNT = auto()
    MASTHEAD = auto()
    CAPTION = auto()
    TRIANGLE = auto()  # a caption, or an item among others
    POINTER = auto()
    HEADING = auto()
    NOTE = auto()
    STORY = auto()  # a paragraph of the story, surely
    TEXT = auto()


_HEADING = re.compile(r"[◇◆■□●◈❚▌][^◇◆■□●]+|<[^<>]{2,40}>|〈[^〈〉]{2,40}〉")
_NOTE = re.compile(
    r"※.*|[\[<(【]?\s?(?:편집자\s?주|알립니다|정정|바로잡습니다|정정보도)\b.*|\(ATTN\s?:.*"
    r"|[\[(]?Editor['’]?s['’]?\s[Nn]ote\b.*"
    r"|[\[(]?(?:Reporting|Additional reporting|Writing|Editing)\sby\s.*|Correction\s?:.*",
    re.IGNORECASE,
)
_STARTS = re.compile(r"[◇◆■□●◈▲△▼※]|\[?편집자\s?주")
_LEADING_DASH = re.compile(r"[-–—=]\s?\S")

_ALONE = set(Mark) - {Mark.STORY, Mark.TEXT, Mark.NOTE, Mark.CAPTION, Mark.TRIANGLE, Mark.HEADING}
_LONGEST_MARK = 400


def mark_of(text: str) -> Mark:
    """Return what a block looks like."""
    if len(text) > _LONGEST_MARK:
        return Mark.CAPTION if captions.is_caption(text) else Mark.STORY
    header = _header_mark(text)
    if header:
        return header
    if read_dateline(text):  # some agencies begin their captions with it as well
        return Mark.CAPTION if captions.is_credited(text) else Mark.STORY
    found = next((mark for mark, test in _TESTS if test(text)), None)
    return found or (Mark.STORY if is_story(text) else Mark.TEXT)


def stands_alone(line: str) -> bool:
    """Tell whether a line is something of its own and never part of a wrapped paragraph."""
    return mark_of(line) in _ALONE


def starts_block(line: str) -> bool:
    """Tell whether a line begins something and never goes on from the line above."""
    return _STARTS.match(line) is not None or read_dateline(line) is not None


def is_story(text: str) -> bool:
    """Tell whether a block is surely a paragraph: it states something, or is long."""
    return is_statement(text) or columns(text) > TITLE_COLUMNS


def is_marked_heading(text: str) -> bool:
    """Tell whether a block is a heading by the mark it begins with."""
    return _HEADING.fullmatch(text) is not None and not is_story(text)


def has_leading_dash(text: str) -> bool:
    """Tell whether a block begins with the dash of a subtitle."""
    return _LEADING_DASH.match(text) is not None


def _header_mark(line: str) -> Mark | None:
    header = read_header_line(line)
    if header is None:
        return None
    return Mark.LABELLED_TIME if header.labelled else Mark.TIME


# The first that fits wins, so the surest come first.
_TESTS: tuple[tuple[Mark, Callable[[str], bool]], ...] = (
    (Mark.LIST_HEAD, boilerplate.is_list_head),
    (Mark.END, boilerplate.is_end),
    (Mark.CREDIT, outlets.is_credit),
    (Mark.BYLINE, lambda line: read_byline(line) is not None),
    (Mark.SECTION, lambda line: sections.read_section(line) is not None),
    (Mark.MENU, sections.is_menu),
    (Mark.NAVIGATION, boilerplate.is_navigation),
    (Mark.NAVIGATION, times.is_label),
    (Mark.NAVIGATION, times.is_relative_time),
    (Mark.PHOTO_COPYRIGHT, boilerplate.is_photo_copyright),
    (Mark.COPYRIGHT, boilerplate.is_copyright),
    (Mark.COUNT, boilerplate.is_count),
    (Mark.NAME, is_romanised_name),
    (Mark.MASTHEAD, outlets.is_masthead),
    (Mark.POINTER, boilerplate.is_pointer),
    (Mark.NOTE, lambda line: _NOTE.fullmatch(line) is not None),
    (Mark.TRIANGLE, captions.is_triangle_item),
    (Mark.CAPTION, captions.is_caption),
    (Mark.HEADING, is_marked_heading),
)
