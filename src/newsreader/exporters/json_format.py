"""JSON: one document with everything, which can be read back.

In: exported articles, or a document's bytes. Out: a document's bytes, or the articles in it::

    {"format": "newsreader", "version": 1, "articles": [{
        "title", "language", "byline", "dateline", "section", "published", "url", "outlet",
        "paragraphs": [{"kind", "language", "source", "target", "origin",
                        "sentences": {"source": [[0, 12]], "target": [[0, 9]]},
                        "beads": [{"source": [0], "target": [0], "score"}], "scores": [0.8],
                        "corrected": [[0, "what stood there before"]]}],
        "annotations": [W3C Web Annotations],
        "file": {"name", "media_type", "url", "data" in base64} or null}]}

Offsets count code points. A paragraph without translation has ``"target": null``. ``corrected``
names the target sentences the reader wrote, with their originals; it is left out if there are none.
"""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from newsreader.errors import ExportError
from newsreader.exporters import web_annotations
from newsreader.exporters.base import ExportedArticle
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead

FORMAT = "newsreader"
VERSION = 1

_NUMBERS = re.compile(r"\[(\n\s*(?:-?[\d.e-]+|null),?)+\n\s*\]")  # no string holds a line break
_PLAIN = ("title", "byline", "dateline", "section", "url", "outlet")


class JsonFormat:
    """Writes everything as JSON."""

    name = "json"
    suffix = ".json"

    def write(self, documents: Sequence[ExportedArticle]) -> bytes:
        """Return one JSON document in UTF-8 that holds the articles in the order given."""
        articles = [_document(document) for document in documents]
        whole = {"format": FORMAT, "version": VERSION, "articles": articles}
        text = json.dumps(whole, ensure_ascii=False, indent=2)
        return (_NUMBERS.sub(_on_one_line, text) + "\n").encode()


def read(data: bytes) -> tuple[ExportedArticle, ...]:
    """Return the articles of a document that ``JsonFormat`` wrote.

    Raises:
        ExportError: the bytes are no such document, or of a newer version.
    """
    try:
        whole = json.loads(data)
        if not isinstance(whole, dict) or whole.get("format") != FORMAT:
            raise _unreadable("This is not a document of exported articles.")
        if whole["version"] > VERSION:
            raise _unreadable("A newer version of the program wrote this document.")
        return tuple(_exported(article) for article in whole["articles"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unreadable("The document of exported articles is damaged.") from error


def _on_one_line(numbers: re.Match[str]) -> str:
    return "[" + " ".join(numbers[0][1:-1].split()) + "]"


def _unreadable(sentence: str) -> ExportError:
    error = ExportError(sentence)
    error.advice = "Choose a JSON file that this version of the program exported."
    return error


def _document(document: ExportedArticle) -> dict[str, Any]:
    article = document.article
    rows = {row.index: row for row in document.aligned}
    return {
        **{name: getattr(article, name) for name in _PLAIN},
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "paragraphs": [
            _paragraph(paragraph, rows.get(index))
            for index, paragraph in enumerate(article.paragraphs)
        ],
        "annotations": [web_annotations.to_json(note) for note in document.annotations],
        "file": _file(article.source) if article.source else None,
    }


def _paragraph(paragraph: Paragraph, row: AlignedParagraph | None) -> dict[str, Any]:
    known: dict[str, Any] = {
        "kind": paragraph.kind,
        "language": paragraph.language,
        "source": paragraph.text,
        "target": row.target_text if row else None,
    }
    if row:
        known |= {
            "origin": row.origin,
            "sentences": {
                "source": [[span.start, span.end] for span in row.source_sentences],
                "target": [[span.start, span.end] for span in row.target_sentences],
            },
            "beads": [
                {"source": bead.source, "target": bead.target, "score": bead.score}
                for bead in row.beads
            ],
            "scores": row.scores,
        }
        if row.corrected:
            known["corrected"] = [[sentence, original] for sentence, original in row.corrected]
    return known


def _file(source: Source) -> dict[str, str]:
    return {
        "name": source.name,
        "media_type": source.media_type,
        "url": source.url,
        "data": b64encode(source.data).decode("ascii"),
    }


def _exported(document: dict[str, Any]) -> ExportedArticle:
    paragraphs = document["paragraphs"]
    published, file = document["published"], document["file"]
    article = Article(
        **{name: document[name] for name in _PLAIN},
        language=Language(document["language"]),
        published=datetime.fromisoformat(published) if published else None,
        paragraphs=tuple(
            Paragraph(ParagraphKind(p["kind"]), p["source"], Language(p["language"]))
            for p in paragraphs
        ),
        source=_source(file) if file else None,
    )
    rows = (_row(index, p) for index, p in enumerate(paragraphs) if p["target"] is not None)
    annotations = tuple(map(web_annotations.from_json, document["annotations"]))
    return ExportedArticle(article, tuple(rows), annotations)


def _row(index: int, known: dict[str, Any]) -> AlignedParagraph:
    return AlignedParagraph(
        index=index,
        kind=ParagraphKind(known["kind"]),
        source_language=Language(known["language"]),
        source_text=known["source"],
        source_sentences=tuple(Span(*span) for span in known["sentences"]["source"]),
        target_text=known["target"],
        target_sentences=tuple(Span(*span) for span in known["sentences"]["target"]),
        beads=tuple(
            Bead(tuple(bead["source"]), tuple(bead["target"]), bead["score"])
            for bead in known["beads"]
        ),
        scores=tuple(known["scores"]),
        origin=known["origin"],
        corrected=tuple((int(index), str(was)) for index, was in known.get("corrected", ())),
    )


def _source(file: dict[str, str]) -> Source:
    data = b64decode(file["data"], validate=True)
    return Source(data=data, media_type=file["media_type"], url=file["url"], name=file["name"])
