"""An article as rows: its head, paragraphs, sentences and raw source.

In: an article and its sentence spans. Out: rows of one transaction, and the article again.
"""

import sqlite3
import zlib
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from uuid import uuid4

from newsreader.library.moments import from_text, now, to_order, to_text
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.language import Language
from newsreader.model.span import Span

PLACES = 65536  # ids of paragraphs in one article; see the schema
_EXCERPT = 240  # code points

_INSERT_ARTICLE = """
INSERT INTO article (uid, url, outlet, language, title, byline, dateline, section, published_at,
                     added_at, excerpt, text_sha256)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_PARAGRAPH = """
INSERT INTO paragraph (id, article_id, ord, kind, language, text) VALUES (?, ?, ?, ?, ?, ?)
"""
_SELECT_SENTENCES = """
SELECT paragraph_id, start, stop FROM sentence
WHERE paragraph_id >= ? AND paragraph_id < ? ORDER BY paragraph_id, ord
"""


def fingerprint(article: Article) -> bytes:
    """Return what two imports of the same text share."""
    text = "\0".join(paragraph.text for paragraph in article.paragraphs) or article.title
    import hashlib  # loads OpenSSL: not while the window starts

    return hashlib.sha256(text.encode()).digest()


def find(db: sqlite3.Connection, article: Article) -> int | None:
    """Return the id under which the same text is kept in the same language, deleted or not."""
    row = db.execute(
        "SELECT id FROM article WHERE language = ? AND text_sha256 = ?",
        (article.language, fingerprint(article)),
    ).fetchone()
    return row and int(row[0])


def insert(db: sqlite3.Connection, article: Article, sentences: Sequence[Sequence[Span]]) -> int:
    """Write a new article and return its id."""
    check_sentences(article, sentences)
    added = now()
    article_id = _insert_head(db, article, added)
    _insert_state(db, article_id, article, added)
    if article.source:
        _insert_source(db, article_id, article.source)
    for place, (paragraph, spans) in enumerate(zip(article.paragraphs, sentences, strict=True)):
        _insert_paragraph(db, article_id, place, paragraph, spans)
    return article_id


def check_sentences(article: Article, sentences: Sequence[Sequence[Span]]) -> None:
    """Make sure that spans which can never be corrected are right.

    Raises:
        ValueError: there is not one list of spans per paragraph, or spans overlap, are out of
            order or reach beyond the text.
    """
    if len(sentences) != len(article.paragraphs):
        raise ValueError(f"{len(sentences)} lists of spans, {len(article.paragraphs)} paragraphs")
    for paragraph, spans in zip(article.paragraphs, sentences, strict=True):
        end = 0
        for span in spans:
            if not end <= span.start <= span.end <= len(paragraph.text):
                raise ValueError(f"{span} is out of place in {paragraph.text!r}")
            end = span.end


def _insert_head(db: sqlite3.Connection, article: Article, added: datetime) -> int:
    cursor = db.execute(
        _INSERT_ARTICLE,
        (
            str(uuid4()),
            article.url,
            article.outlet,
            article.language,
            article.title,
            article.byline,
            article.dateline,
            article.section,
            article.published and to_text(article.published),
            to_text(added),
            _excerpt(article),
            fingerprint(article),
        ),
    )
    return int(cursor.lastrowid or 0)


def _insert_state(
    db: sqlite3.Connection, article_id: int, article: Article, added: datetime
) -> None:
    db.execute(
        "INSERT INTO article_state (article_id, language, listed_at) VALUES (?, ?, ?)",
        (article_id, article.language, to_order(article.published or added)),
    )


def _insert_source(db: sqlite3.Connection, article_id: int, source: Source) -> None:
    db.execute(
        "INSERT INTO source (article_id, media_type, name, url, packed) VALUES (?, ?, ?, ?, ?)",
        (article_id, source.media_type, source.name, source.url, zlib.compress(source.data)),
    )


def _insert_paragraph(
    db: sqlite3.Connection, article_id: int, place: int, paragraph: Paragraph, spans: Sequence[Span]
) -> None:
    paragraph_id = article_id * PLACES + place
    db.execute(
        _INSERT_PARAGRAPH,
        (paragraph_id, article_id, place, paragraph.kind, paragraph.language, paragraph.text),
    )
    db.executemany(
        "INSERT INTO sentence (paragraph_id, ord, start, stop) VALUES (?, ?, ?, ?)",
        [(paragraph_id, ord_, span.start, span.end) for ord_, span in enumerate(spans)],
    )


def _excerpt(article: Article) -> str:
    told = (ParagraphKind.LEAD, ParagraphKind.BODY)
    text = next((p.text for p in article.paragraphs if p.kind in told), "")
    return " ".join(text[: 2 * _EXCERPT].split())[:_EXCERPT]


def read_article(db: sqlite3.Connection, article_id: int) -> Article:
    """Return the stored article, without its raw source."""
    (url, outlet, language, title, byline, dateline, section, published) = db.execute(
        "SELECT url, outlet, language, title, byline, dateline, section, published_at"
        " FROM article WHERE id = ?",
        (article_id,),
    ).fetchone()
    return Article(
        title=title,
        language=Language(language),
        paragraphs=_read_paragraphs(db, article_id),
        byline=byline,
        dateline=dateline,
        section=section,
        published=published and from_text(published),
        url=url,
        outlet=outlet,
    )


def _read_paragraphs(db: sqlite3.Connection, article_id: int) -> tuple[Paragraph, ...]:
    rows = db.execute(
        "SELECT kind, text, language FROM paragraph WHERE id >= ? AND id < ? ORDER BY id",
        ids_of(article_id),
    )
    return tuple(
        Paragraph(ParagraphKind(kind), text, Language(language)) for kind, text, language in rows
    )


def read_sentences(
    db: sqlite3.Connection, article_id: int, paragraphs: int
) -> tuple[tuple[Span, ...], ...]:
    """Return the sentence spans of each of an article's paragraphs."""
    rows = db.execute(_SELECT_SENTENCES, ids_of(article_id)).fetchall()
    spans = {
        paragraph_id % PLACES: tuple(Span(start, stop) for _, start, stop in group)
        for paragraph_id, group in groupby(rows, key=lambda row: row[0])
    }
    return tuple(spans.get(place, ()) for place in range(paragraphs))


def write_lemmas(db: sqlite3.Connection, article_id: int, lemmas: Sequence[str]) -> None:
    """Store the lemmas of each of an article's paragraphs.

    Raises:
        ValueError: there is not one text per paragraph.
    """
    first, end = ids_of(article_id)
    (paragraphs,) = db.execute(
        "SELECT count(*) FROM paragraph WHERE id >= ? AND id < ?", (first, end)
    ).fetchone()
    if len(lemmas) != paragraphs:
        raise ValueError(f"{len(lemmas)} texts of lemmas, {paragraphs} paragraphs")
    db.executemany(
        "UPDATE paragraph SET lemmas = ? WHERE id = ?",
        [(text, first + place) for place, text in enumerate(lemmas)],
    )


def read_source(db: sqlite3.Connection, article_id: int) -> Source | None:
    """Return the bytes an article was read from, if they were known."""
    row = db.execute(
        "SELECT packed, media_type, url, name FROM source WHERE article_id = ?", (article_id,)
    ).fetchone()
    return row and Source(zlib.decompress(row[0]), *row[1:])


def ids_of(article_id: int) -> tuple[int, int]:
    """Return the first id an article's paragraphs can have, and the first of the next article."""
    return article_id * PLACES, (article_id + 1) * PLACES
