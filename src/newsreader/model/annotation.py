"""What a reader marks and writes, and how it finds its place again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsreader.model.span import Span


class Side(StrEnum):
    """Which column a position belongs to."""

    SOURCE = "source"
    TARGET = "target"


class Colour(StrEnum):
    """The four colours of a highlight."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Selector:
    """Where an annotation stands: W3C TextPosition and TextQuote together.

    ``span`` is in code points of the paragraph's text on the annotation's side.
    """

    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight (empty ``body``) or a note; an orphan when its text is gone.

    ``uid`` is a UUID that stays the same in exports; ``paragraph`` counts the article's
    paragraphs from 0.
    """

    uid: str
    article_id: int
    paragraph: int
    side: Side
    selector: Selector
    colour: Colour
    body: str
    created: datetime
    modified: datetime
    orphan: bool = False
