"""An annotation as a row.

In: an annotation. Out: the values of its columns, and the annotation again.
"""

import sqlite3

from newsreader.library.moments import from_text, to_text
from newsreader.model.annotation import Annotation, Colour, Selector, Side
from newsreader.model.span import Span

_Row = tuple[str, int, int, str, int, int, str, str, str, str, str, str, str, int]

COLUMNS = """
SELECT n.uid, n.article_id, n.paragraph, n.side, n.start, n.stop, n.exact, n.prefix, n.suffix,
       n.colour, n.body, n.created, n.modified, n.orphan
FROM annotation n
"""
_OF_ARTICLE = "WHERE n.article_id = ? AND n.deleted_at IS NULL"
_IN_READING_ORDER = "ORDER BY n.paragraph, n.side, n.start, n.stop, n.id"
INSERT = """
INSERT INTO annotation (uid, article_id, paragraph, side, start, stop, exact, prefix, suffix,
                        colour, body, created, modified, orphan)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def of_article(db: sqlite3.Connection, article_id: int) -> tuple[Annotation, ...]:
    """Return an article's annotations in reading order, deleted ones apart."""
    statement = " ".join((COLUMNS, _OF_ARTICLE, _IN_READING_ORDER))
    return tuple(map(from_row, db.execute(statement, (article_id,))))


def from_row(row: _Row) -> Annotation:
    """Return the annotation of a row of ``COLUMNS``."""
    uid, article_id, paragraph, side, start, stop, exact, prefix, suffix = row[:9]
    colour, body, created, modified, orphan = row[9:]
    return Annotation(
        uid=uid,
        article_id=article_id,
        paragraph=paragraph,
        side=Side(side),
        selector=Selector(Span(start, stop), exact, prefix, suffix),
        colour=Colour(colour),
        body=body,
        created=from_text(created),
        modified=from_text(modified),
        orphan=bool(orphan),
    )


def to_row(annotation: Annotation) -> _Row:
    """Return the values of ``INSERT``."""
    selector = annotation.selector
    return (
        annotation.uid,
        annotation.article_id,
        annotation.paragraph,
        annotation.side,
        selector.span.start,
        selector.span.end,
        selector.exact,
        selector.prefix,
        selector.suffix,
        annotation.colour,
        annotation.body,
        to_text(annotation.created),
        to_text(annotation.modified),
        int(annotation.orphan),
    )
