"""What every importer offers: how sure it is, and the article it reads.

In: a ``Source``. Out: an ``Article``. The registry asks every importer and takes the surest.
"""

from typing import Protocol

from newsreader.model.article import Article, Source
from newsreader.model.language import Language


class Importer(Protocol):
    """Reads one kind of source."""

    name: str

    def confidence(self, source: Source) -> float:
        """Return how well this importer fits the source: 0 not at all, 1 surely."""
        ...

    def read(self, source: Source, language: Language | None = None) -> Article:
        """Return the article in the source, in ``language`` where its script does not tell.

        Raises:
            SourceError: the source holds no article this importer can read.
        """
        ...
