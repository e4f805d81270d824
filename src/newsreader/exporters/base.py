"""What every exporter takes and offers.

In: articles with what is known of their translation and their annotations. Out: the bytes of one
document.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from newsreader.model.annotation import Annotation
from newsreader.model.article import Article
from newsreader.model.translation import AlignedParagraph


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article as it leaves the library.

    ``aligned`` may hold some paragraphs only: a translation still under way is exported as far
    as it has come.
    """

    article: Article
    aligned: tuple[AlignedParagraph, ...] = ()
    annotations: tuple[Annotation, ...] = ()


class Exporter(Protocol):
    """Writes one format; ``suffix`` is the ending of its files, with the dot."""

    name: str
    suffix: str

    def write(self, documents: Sequence[ExportedArticle]) -> bytes:
        """Return one document that holds the articles in the order given."""
        ...
