"""Opening: everything the reader needs to show a kept article at once.

In: an article's id. Out: the article, the translations that are known, its annotations in place.
"""

from dataclasses import dataclass

from newsreader.model.annotation import Annotation
from newsreader.model.kept import KeptArticle
from newsreader.usecases.annotate import anchored
from newsreader.usecases.read_aligned import BEAM, Known, known_translations
from newsreader.usecases.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Opened:
    """An article ready to be shown; ``annotations`` have spans that fit its texts."""

    kept: KeptArticle
    known: Known
    annotations: tuple[Annotation, ...]


def open_article(bench: Workbench, article_id: int, beam: int = BEAM) -> Opened:
    """Return a kept article, and mark it as read when the library may be written.

    Raises:
        NoSuchArticleError: the library holds no such article.
    """
    kept = bench.library.articles.get(article_id)
    known = known_translations(bench, kept, beam)
    if not bench.library.read_only:
        bench.library.articles.set_read(article_id)
    return Opened(kept, known, anchored(kept, known.aligned, kept.annotations))
