"""Datelines: where and by whom a story was filed.

In: the text of a paragraph. Out: the dateline it begins with, the agency, and the reporter a
Korean dateline names: ``(서울=연합뉴스) 홍길동 기자 = …``, ``BANGKOK, Nov. 17 (Yonhap) -- …``.
"""

import re
from dataclasses import dataclass

from newsreader.importers.bylines import KOREAN_REPORTERS

_KOREAN = re.compile(
    r"(?P<dateline>[(\[【]\s?(?P<place>[가-힣A-Za-z·ㆍ,/ ]{1,30}?)\s?"
    r"=\s?(?P<agency>[가-힣A-Za-z0-9 ]{2,12}?)\s?[)\]】])"
    rf"\s*(?:(?P<byline>{KOREAN_REPORTERS})\s*(?:[=＝:]|(?=\())?)?\s*[=＝]?"
)
# A hyphen only parts words: were it a letter as well, a line of many hyphens could be read in so
# many ways that the search would never end.
_PLACE = r"[A-Z](?=[A-Z.'’-])[A-Z.'’]*(?:[ /,·-]+[A-Z][A-Z.'’]*)*"
_REGION = r"(?:,\s(?:[A-Z][a-z]+\.?\s?){1,3})?"
_DAY = r"(?:,\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2})?"
_ENGLISH = re.compile(
    rf"(?P<dateline>{_PLACE}{_REGION}{_DAY}\s?\((?P<agency>[A-Z][\w.&/ -]{{1,30}})\))"
    r"\s*(?:--+|[—–―-])"
)
_BARE_ENGLISH = re.compile(rf"(?P<dateline>{_PLACE}{_REGION}{_DAY})\s+(?:--+|[—–―])\s")
_REPORTER_WORDS = re.compile(r"기자|특파원|사진|제공|자료")
_AGENCY_WORDS = re.compile(
    r"연합|뉴시스|뉴스|일보|신문|통신|방송|경제|투데이|타임|데일리|저널|헤럴드|미디어|프레스|TV|[A-Z]{2}"
)
_LONGEST = 240  # code points: the longest with its reporters has half of it


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline as it stands; ``length`` is where the story itself begins."""

    text: str
    agency: str
    byline: str
    length: int


def read_dateline(text: str) -> Dateline | None:
    """Return the dateline a paragraph begins with."""
    head = text[:_LONGEST]
    found = _KOREAN.match(head)
    if found:
        if _REPORTER_WORDS.search(found["dateline"]):  # [한빛일보=홍길동 기자], [사진=연합뉴스]
            return None
        if not _AGENCY_WORDS.search(found["agency"]):  # (단위=억원)
            return None
        length = _past_spaces(text, found.end())
        return Dateline(found["dateline"], found["agency"], found["byline"] or "", length)
    found = _ENGLISH.match(head)
    if found:
        return Dateline(found["dateline"], found["agency"], "", _past_spaces(text, found.end()))
    found = _BARE_ENGLISH.match(head)
    if found:
        return Dateline(found["dateline"], "", "", _past_spaces(text, found.end()))
    return None


def _past_spaces(text: str, position: int) -> int:
    return position + len(text[position:]) - len(text[position:].lstrip())
