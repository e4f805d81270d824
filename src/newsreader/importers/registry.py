"""All importers, and the one that fits a source.

In: a ``Source``. Out: the surest importer, or the article it reads.
"""

from newsreader.errors import ArticleNotFoundError
from newsreader.importers.base import Importer
from newsreader.importers.page_text import PageText
from newsreader.model.article import Article, Source
from newsreader.model.language import Language

IMPORTERS: tuple[Importer, ...] = (PageText(),)


def choose(source: Source) -> Importer:
    """Return the importer that is surest of the source.

    Raises:
        ArticleNotFoundError: no importer reads this kind of source.
    """
    best = max(IMPORTERS, key=lambda importer: importer.confidence(source))
    if best.confidence(source) <= 0:
        name = source.name or source.url or "The source"
        raise ArticleNotFoundError(f"{name} is not a page of plain text.")
    return best


def read(source: Source, language: Language | None = None) -> Article:
    """Return the article in the source; ``language`` overrides what its script says of it.

    Raises:
        SourceError: the source holds no article.
    """
    return choose(source).read(source, language)
