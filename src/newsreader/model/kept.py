"""What the library keeps about an article beside its text."""

from dataclasses import dataclass
from datetime import datetime

from newsreader.model.annotation import Annotation
from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph


@dataclass(frozen=True, slots=True)
class ReadingPosition:
    """Where the reader was: a paragraph, and how far into it (0 to 1)."""

    paragraph: int = 0
    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """A row of the article list."""

    id: int
    title: str
    language: Language
    outlet: str
    section: str
    published: datetime | None
    added: datetime
    excerpt: str
    read: bool
    starred: bool
    translated_title: str = ""


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article in the library: sentence spans per paragraph never change once stored.

    ``given`` holds the translation that came with the article, if one did.
    """

    id: int
    article: Article
    sentences: tuple[tuple[Span, ...], ...]
    position: ReadingPosition
    read: bool
    starred: bool
    given: tuple[AlignedParagraph, ...] = ()
    annotations: tuple[Annotation, ...] = ()
