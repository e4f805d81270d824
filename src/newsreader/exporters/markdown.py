"""Markdown: for reading and for note-taking programs.

In: exported articles. Out: one document: the title in both languages, a line about the story,
then every paragraph followed by its translation as a block quote. Highlights stand between
``==``, notes are footnotes, a ``✎`` follows the reader's own sentences, and what the text itself
says can never be taken for markup.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from newsreader.exporters.base import ExportedArticle
from newsreader.exporters.markdown_text import Footnotes, escaped, marked
from newsreader.model.annotation import Annotation, Side
from newsreader.model.article import Article, Paragraph, ParagraphKind, has_time

_STYLES = {
    ParagraphKind.TITLE: "# {}",
    ParagraphKind.LEAD: "**{}**",
    ParagraphKind.HEADING: "## {}",
    ParagraphKind.CAPTION: "▲ {}",  # Hangul has no italics worth the name
}
_TRANSLATED = {
    ParagraphKind.TITLE: "**{}**",
    ParagraphKind.LEAD: "**{}**",
    ParagraphKind.HEADING: "**{}**",
    ParagraphKind.CAPTION: "▲ {}",
}


class Markdown:
    """Writes articles to be read."""

    name = "markdown"
    suffix = ".md"

    def write(self, documents: Sequence[ExportedArticle]) -> bytes:
        """Return one Markdown document in UTF-8 that holds the articles in the order given."""
        footnotes = Footnotes()
        articles = ["\n\n".join(_blocks(document, footnotes)) for document in documents]
        text = "\n\n---\n\n".join(articles)
        if footnotes.lines:
            text += "\n\n" + "\n\n".join(footnotes.lines)
        return (text + "\n").encode()


def _blocks(document: ExportedArticle, footnotes: Footnotes) -> Iterator[str]:
    article = document.article
    paragraphs = list(enumerate(article.paragraphs))
    about = _about(article)
    if not (paragraphs and paragraphs[0][1].kind is ParagraphKind.TITLE):
        yield f"# {escaped(article.title)}"
        yield from filter(None, [about])
        about = ""
    for index, paragraph in paragraphs:
        yield from _paragraph(document, index, paragraph, footnotes)
        if index == 0:
            yield from filter(None, [about])
    if any(row.corrected for row in document.aligned):
        yield "✎ stands behind the reader's own translation."
    yield from _unplaced(document)


def _paragraph(
    document: ExportedArticle, index: int, paragraph: Paragraph, footnotes: Footnotes
) -> Iterator[str]:
    source = marked(paragraph.text, _annotations(document, index, Side.SOURCE), footnotes)
    yield _styled(_STYLES, paragraph.kind, source)
    row = next((row for row in document.aligned if row.index == index), None)
    if row is not None and row.target_text:
        own = [row.target_sentences[sentence] for sentence, _original in row.corrected]
        notes = _annotations(document, index, Side.TARGET)
        text = marked(row.target_text, notes, footnotes, own)
        yield _quoted(_styled(_TRANSLATED, paragraph.kind, text))


def _annotations(document: ExportedArticle, index: int, side: Side) -> list[Annotation]:
    return [
        note
        for note in document.annotations
        if (note.paragraph, note.side) == (index, side) and _is_placed(document, note)
    ]


def _is_placed(document: ExportedArticle, note: Annotation) -> bool:
    if note.side is Side.SOURCE:
        texts = dict(enumerate(paragraph.text for paragraph in document.article.paragraphs))
    else:
        texts = {row.index: row.target_text for row in document.aligned}
    text = texts.get(note.paragraph, "")
    return not note.orphan and note.selector.span.of(text) == note.selector.exact


def _unplaced(document: ExportedArticle) -> Iterator[str]:
    """Return what was marked on words that are gone: a quote each, and its note."""
    for note in document.annotations:
        if not _is_placed(document, note):
            body = f" — {escaped(' '.join(note.body.split()))}" if note.body else ""
            yield f"- “{escaped(note.selector.exact)}”{body}"


def _moment(published: datetime) -> str:
    return published.strftime("%Y-%m-%d %H:%M %z" if has_time(published) else "%Y-%m-%d").strip()


def _about(article: Article) -> str:
    published = _moment(article.published) if article.published else ""
    parts = [
        article.outlet,
        article.section,
        article.byline,
        article.dateline,
        published,
        article.url,
    ]
    return " · ".join(escaped(part, at_start=False) for part in parts if part)


def _styled(styles: dict[ParagraphKind, str], kind: ParagraphKind, text: str) -> str:
    return styles.get(kind, "{}").format(text.removeprefix("▲ "))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))
