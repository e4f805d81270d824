"""What stands on a news page and is no news: navigation, sharing, feedback, copyright.

In: a line. Out: whether it is such a line. A line counts only when it is boilerplate from its
first character to its last, so a sentence that mentions a subscription stays in the story.
"""

import re

from newsreader.importers.bylines import EMAIL
from newsreader.importers.phrases import (
    ENGLISH_CALLS,
    ENGLISH_CONTROLS,
    ENGLISH_LIST_HEADS,
    KOREAN_CALLS,
    KOREAN_CONTROLS,
    KOREAN_LIST_HEADS,
    pattern,
)

_SEPARATOR = r"[\s|·•∙/,+:\-–—()<>\[\]▶▷►☞✓×✕\d]"
_CONTROLS = re.compile(
    rf"{_SEPARATOR}*"
    rf"(?:(?:{pattern(KOREAN_CONTROLS, ENGLISH_CONTROLS)})(?:{_SEPARATOR}+|$))+",
    re.IGNORECASE,
)
_CALLS = re.compile(pattern(KOREAN_CALLS, ENGLISH_CALLS), re.IGNORECASE)
_POINTER = re.compile(r"[▶▷►☞👉].{1,80}")
_LINK_WORDS = re.compile(r"기사|뉴스|구독|제보|바로\s?가기|보기|보러|클릭|영상|채널|https?:|www\.")
_COUNT = re.compile(r"[+(]?\s?\d{1,3}(?:,?\d{3})?\s?[)+]?")
_ADDRESS = re.compile(
    rf"(?:(?:E-?mail|Contact|문의|이메일)\s?[:：]?\s?|◎.{{0,20}}\s)?"
    rf"[(<\[]?{EMAIL}[)>\]]?(?:[\s,;/]+[(<\[]?{EMAIL}[)>\]]?)*"
    r"|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
_ORNAMENT = re.compile(r"(?:#\w+[\s,]*)+|[^\w\s]{1,80}|(?:[-=*_·~]\s?){3,}")
_STAFF = re.compile(r"(?i)(?:by\s)?staff\s(?:reporter|writer)s?|기자")
_COPYRIGHT = re.compile(
    r"[<〈\[(«【※]?\s?"
    r"(?:저작권자|저작권\s?[ⓒ©(]|Copyright\s?(?:[ⓒ©(]|by\b|\d{4}|저작권)|©|ⓒ|\(c\)\s?(?:\d{4}|[가-힣A-Z]))"
    r".{0,200}"
    r"|.{0,120}무단\s?(?:전재|복제|배포|게재|사용|도용).{0,60}(?:금지|금합니다|금함).{0,30}"
    r"|.{0,120}All\sRights\sReserved.{0,60}"
    r"|.{0,60}(?:AI|인공지능)\s?학습.{0,20}(?:금지|활용\s?금지).{0,10}",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:다|요)\.\s*$")
_END = re.compile(r"[(<\[-]?\s?(?:END|끝|ENDS|THE END|30)\s?[)>\]-]|끝|ENDS|###|///?")
_LIST_HEAD = re.compile(
    rf"[▶▷►■◆●☞\[<★]*\s?(?:{pattern(KOREAN_LIST_HEADS, ENGLISH_LIST_HEADS)})"
    r"(?:\s?(?:더\s?보기|TOP\s?\d+|\d+))?\s?[\]>:]?",
    re.IGNORECASE,
)


def is_navigation(line: str) -> bool:
    """Tell whether a line is a control, a call to subscribe or an address, and no news."""
    kinds = (_CONTROLS, _CALLS, _ADDRESS, _ORNAMENT, _STAFF)
    if any(kind.fullmatch(line) for kind in kinds):
        return True
    return is_pointer(line) and _LINK_WORDS.search(line) is not None


def is_pointer(line: str) -> bool:
    """Tell whether a line begins with a pointing mark: a link, or in mid-story a heading."""
    return _POINTER.fullmatch(line) is not None and not _SENTENCE.search(line)


def is_count(line: str) -> bool:
    """Tell whether a line is a bare number, as the counter of a button is."""
    return _COUNT.fullmatch(line) is not None


def is_copyright(line: str) -> bool:
    """Tell whether a line claims a copyright; a sentence about one does not."""
    return _COPYRIGHT.fullmatch(line) is not None and not _SENTENCE.search(line)


def is_photo_copyright(line: str) -> bool:
    """Tell whether a copyright line may stand below a photograph in mid-story."""
    return re.match(r"[ⓒ©]", line) is not None and not re.search(r"무단|(?i:reserved)", line)


def is_end(line: str) -> bool:
    """Tell whether a line is the mark that ends a story."""
    return _END.fullmatch(line) is not None


def is_list_head(line: str) -> bool:
    """Tell whether a line heads a list of other stories."""
    return _LIST_HEAD.fullmatch(line) is not None
