"""Translations that came with their article.

In: aligned paragraphs. Out: one row per paragraph, and the aligned paragraphs again.
"""

import json
import sqlite3
from collections.abc import Iterable

from newsreader.library.article_rows import PLACES, ids_of
from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead

_Row = tuple[int, str, str, str, str, str, str, str, str, str]

_INSERT = """
INSERT OR IGNORE INTO given_translation
  (paragraph_id, text, source_sentences, target_sentences, beads, scores, origin)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SELECT = """
SELECT p.ord, p.kind, p.language, p.text, g.text, g.source_sentences, g.target_sentences, g.beads,
       g.scores, g.origin
FROM given_translation g JOIN paragraph p ON p.id = g.paragraph_id
WHERE g.paragraph_id >= ? AND g.paragraph_id < ? ORDER BY g.paragraph_id
"""


def insert(db: sqlite3.Connection, article_id: int, given: Iterable[AlignedParagraph]) -> None:
    """Write the translations of paragraphs that have none yet.

    One that is there stays: annotations on the target side stand in its text.
    """
    for paragraph in given:
        db.execute(_INSERT, _values(article_id, paragraph))


def read(db: sqlite3.Connection, article_id: int) -> tuple[AlignedParagraph, ...]:
    """Return the translation that came with an article, paragraph by paragraph."""
    return tuple(_paragraph(row) for row in db.execute(_SELECT, ids_of(article_id)))


def has_all(db: sqlite3.Connection, article_id: int, given: Iterable[AlignedParagraph]) -> bool:
    """Tell whether every one of these paragraphs has its translation already."""
    rows = db.execute(
        "SELECT paragraph_id FROM given_translation WHERE paragraph_id >= ? AND paragraph_id < ?",
        ids_of(article_id),
    )
    return {p.index for p in given} <= {paragraph_id % PLACES for (paragraph_id,) in rows}


def _values(article_id: int, paragraph: AlignedParagraph) -> tuple[int | str, ...]:
    return (
        article_id * PLACES + paragraph.index,
        paragraph.target_text,
        _dump([[span.start, span.end] for span in paragraph.source_sentences]),
        _dump([[span.start, span.end] for span in paragraph.target_sentences]),
        _dump([[bead.source, bead.target, bead.score] for bead in paragraph.beads]),
        _dump(paragraph.scores),
        paragraph.origin,
    )


def _paragraph(row: _Row) -> AlignedParagraph:
    place, kind, language, source_text, target_text, sources, targets, beads, scores, origin = row
    return AlignedParagraph(
        index=place,
        kind=ParagraphKind(kind),
        source_language=Language(language),
        source_text=source_text,
        source_sentences=_spans(sources),
        target_text=target_text,
        target_sentences=_spans(targets),
        beads=tuple(Bead(tuple(s), tuple(t), score) for s, t, score in json.loads(beads)),
        scores=tuple(json.loads(scores)),
        origin=origin,
    )


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(Span(start, stop) for start, stop in json.loads(text))


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
