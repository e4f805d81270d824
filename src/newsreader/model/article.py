"""A source, and the article that is read out of it."""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum

from newsreader.model.language import Language


@dataclass(frozen=True, slots=True)
class Source:
    """What an importer is given: bytes as they came, and what is known about them.

    ``media_type`` is a MIME type such as ``text/plain``; ``name`` is a file name for people.
    """

    data: bytes
    media_type: str = "text/plain"
    url: str = ""
    name: str = ""


class ParagraphKind(StrEnum):
    """What a paragraph is in its article."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it stands in the source, in Unicode NFC.

    A paragraph may be in another language than its article (a quoted statement).
    """

    kind: ParagraphKind
    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Article:
    """A news story: its paragraphs in order and what its page says about it.

    The first paragraph is the title (``kind`` title) when the source has one, so that the title
    is translated, marked and explained as every other paragraph is. ``dateline`` and ``byline``
    repeat what the source says; the text of the paragraphs is kept whole.
    """

    title: str
    language: Language
    paragraphs: tuple[Paragraph, ...]
    byline: str = ""
    dateline: str = ""
    section: str = ""
    published: datetime | None = None
    url: str = ""
    outlet: str = ""
    source: Source | None = field(default=None, repr=False, compare=False)


def has_time(published: datetime) -> bool:
    """Tell whether the page gave a time: a date alone is kept as midnight."""
    return published.time() != time()
