"""Exporting: articles leave the library with their translation, highlights and notes.

In: article ids and a format. Out: one document, in a file or as bytes.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from newsreader.errors import ExportError
from newsreader.model.annotation import Annotation, Side
from newsreader.model.kept import KeptArticle
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.annotate import anchored
from newsreader.usecases.read_aligned import BEAM, latest_translations
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.exporters.base import ExportedArticle


def export(
    bench: Workbench,
    article_ids: Sequence[int],
    format_name: str,
    target: Path,
    beam: int = BEAM,
) -> None:
    """Write articles to ``target`` in one of the registry's formats, whole or not at all.

    Raises:
        NoSuchArticleError: the library holds no such article.
        ExportError: there is no such format, or the file cannot be written.
    """
    data = document(bench, article_ids, format_name, beam)
    try:
        write_whole(data, target.resolve())
    except OSError as error:
        raise ExportError(f"{target} cannot be written: {error.strerror}.") from error


def document(
    bench: Workbench, article_ids: Sequence[int], format_name: str, beam: int = BEAM
) -> bytes:
    """Return the document that ``export`` writes; raises as it does."""
    from newsreader.exporters import registry

    exporter = registry.exporter(format_name)
    return exporter.write([exported(bench, article_id, beam) for article_id in article_ids])


def exported(bench: Workbench, article_id: int, beam: int = BEAM) -> "ExportedArticle":
    """Return an article with what is known of its translation and its annotations.

    An annotation quotes what stands at its place now, which may differ from what was marked.
    """
    from newsreader.exporters.base import ExportedArticle

    kept = bench.library.articles.get(article_id)
    aligned = latest_translations(bench, kept, beam)
    placed = anchored(kept, aligned, kept.annotations)
    return ExportedArticle(kept.article, aligned, _quoted_anew(kept, aligned, placed))


def _quoted_anew(
    kept: KeptArticle, aligned: Sequence[AlignedParagraph], placed: Sequence[Annotation]
) -> tuple[Annotation, ...]:
    from newsreader.annotation import anchor

    sources = {(i, Side.SOURCE): p.text for i, p in enumerate(kept.article.paragraphs)}
    texts = sources | {(p.index, Side.TARGET): p.target_text for p in aligned}

    def quoted(note: Annotation) -> Annotation:
        text = texts.get((note.paragraph, note.side))
        if note.orphan or text is None:
            return note
        return replace(note, selector=anchor.select(text, note.selector.span))

    return tuple(map(quoted, placed))


def write_whole(data: bytes, target: Path) -> None:
    """Write a file whole or not at all; raises ``OSError``."""
    if target.exists() and not target.is_file():  # a device or a pipe cannot be replaced
        target.write_bytes(data)
        return
    # Nobody else has a file of this name; a temporary file of Python's would be private for ever.
    part = target.with_name(f".newsreader-{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
