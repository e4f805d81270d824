"""Exporting: articles leave the library with their translation, highlights and notes.

In: article ids and a format. Out: the bytes of one document.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import ExportError
from newsreader.usecases.annotate import anchored
from newsreader.usecases.read_aligned import known_translations
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.exporters.base import ExportedArticle


def export(bench: Workbench, article_ids: Sequence[int], format_name: str, target: Path) -> None:
    """Write articles to ``target`` in one of the registry's formats, whole or not at all.

    Raises:
        NoSuchArticleError: the library holds no such article.
        ExportError: there is no such format, or the file cannot be written.
    """
    from newsreader.exporters import registry

    exporter = registry.exporter(format_name)
    data = exporter.write([exported(bench, article_id) for article_id in article_ids])
    part = target.with_name(target.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ExportError(f"{target} cannot be written: {error.strerror}.") from error


def exported(bench: Workbench, article_id: int) -> "ExportedArticle":
    """Return an article with what is known of its translation and its annotations."""
    from newsreader.exporters.base import ExportedArticle

    kept = bench.library.articles.get(article_id)
    aligned = known_translations(bench, kept).aligned
    annotations = anchored(kept, aligned, kept.annotations)
    return ExportedArticle(kept.article, aligned, annotations)
