"""Marking and noting: a stretch of text gets a highlight or a note that finds its place again.

In: an article, and a span or a quote. Out: an ``Annotation`` in the library.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from newsreader.errors import QuoteNotFoundError
from newsreader.model.annotation import Annotation, Colour, Side
from newsreader.model.kept import KeptArticle
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph
from newsreader.usecases.read_aligned import latest_translations
from newsreader.usecases.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a column: ``span`` is in code points of ``text``, the paragraph's text."""

    article_id: int
    paragraph: int
    side: Side
    text: str
    span: Span


def mark(
    bench: Workbench, place: Place, colour: Colour = Colour.YELLOW, body: str = ""
) -> Annotation:
    """Keep a highlight, or a note when ``body`` says something, on a place.

    Raises:
        LibraryError: it cannot be saved.
    """
    from newsreader.annotation import anchor

    now = datetime.now(UTC)
    annotation = Annotation(
        uid=str(uuid4()),
        article_id=place.article_id,
        paragraph=place.paragraph,
        side=place.side,
        selector=anchor.select(place.text, place.span),
        colour=colour,
        body=body,
        created=now,
        modified=now,
    )
    bench.library.annotations.add(annotation)
    return annotation


def find_quote(bench: Workbench, article_id: int, quote: str) -> Place:
    """Return the one place of an article where ``quote`` stands; the source is searched first.

    Raises:
        QuoteNotFoundError: it stands in neither column.
        QuoteAmbiguousError: it stands in several places of a column.
    """
    from newsreader.annotation import anchor

    kept = bench.library.articles.get(article_id)
    for side, texts in _columns(bench, kept):
        try:
            paragraph, span = anchor.locate(quote, texts)
        except QuoteNotFoundError:
            continue
        return Place(article_id, paragraph, side, texts[paragraph], span)
    raise QuoteNotFoundError(f"“{quote}” does not occur in article {article_id}.")


def change(
    bench: Workbench, uid: str, body: str | None = None, colour: Colour | None = None
) -> Annotation:
    """Keep a new text or colour of an annotation and return it.

    Raises:
        NoSuchAnnotationError: the library holds no such annotation.
    """
    return bench.library.annotations.edit(uid, body=body, colour=colour)


def delete_all(bench: Workbench, uids: Sequence[str]) -> None:
    """Take annotations away; ``restore`` brings each back."""
    for uid in uids:
        bench.library.annotations.delete(uid)


def restore(bench: Workbench, uid: str) -> None:
    """Bring a deleted annotation back."""
    bench.library.annotations.restore(uid)


def anchored(
    kept: KeptArticle,
    aligned: Sequence[AlignedParagraph],
    annotations: Sequence[Annotation],
) -> tuple[Annotation, ...]:
    """Return the annotations with spans that fit the texts as they are now.

    An annotation whose words are gone comes back as an orphan; one on a translation that has
    not arrived yet stays as it was kept.
    """
    sources = {i: p.text for i, p in enumerate(kept.article.paragraphs)}
    targets = {p.index: p.target_text for p in aligned}
    return tuple(
        _anchored(annotation, sources if annotation.side is Side.SOURCE else targets)
        for annotation in annotations
    )


def _anchored(annotation: Annotation, texts: dict[int, str]) -> Annotation:
    from newsreader.annotation import anchor

    text = texts.get(annotation.paragraph)
    if text is None:
        return annotation
    span = anchor.find(annotation.selector, text)
    if span is None:
        return replace(annotation, orphan=True)
    if span == annotation.selector.span and not annotation.orphan:
        return annotation
    return replace(annotation, selector=replace(annotation.selector, span=span), orphan=False)


def _columns(bench: Workbench, kept: KeptArticle) -> list[tuple[Side, list[str]]]:
    sources = [paragraph.text for paragraph in kept.article.paragraphs]
    targets = [""] * len(sources)
    for paragraph in latest_translations(bench, kept):
        targets[paragraph.index] = paragraph.target_text
    return [(Side.SOURCE, sources), (Side.TARGET, targets)]
