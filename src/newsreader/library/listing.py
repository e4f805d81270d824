"""The article list: which articles, in which order, and how many.

In: a filter. Out: ids, summaries a page at a time, counts; newest first.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.library import search
from newsreader.library.moments import from_text, to_order
from newsreader.library.titles import translated_titles
from newsreader.model.kept import ArticleSummary
from newsreader.model.language import Language

_Row = tuple[int, str, str, str, str, str | None, str, str, int, int]

_COLUMNS = """
SELECT a.id, a.title, a.language, a.outlet, a.section, a.published_at, a.added_at, a.excerpt,
       s.read, s.starred
FROM article_state s JOIN article a ON a.id = s.article_id
"""
_IDS = "SELECT s.article_id FROM article_state s"
_NEWEST_FIRST = "ORDER BY s.listed_at DESC, s.article_id DESC LIMIT ?"
_AFTER = "(s.listed_at, s.article_id) < (?, ?)"
_ANNOTATED = "s.article_id IN (SELECT article_id FROM annotation WHERE deleted_at IS NULL)"
_AMONG = "s.article_id IN (SELECT value FROM json_each(?))"
_UNEXPLAINED = "s.article_id IN (SELECT article_id FROM paragraph WHERE lemmas = '')"
_COUNTS = """
SELECT (SELECT count(*) FROM article_state WHERE deleted_at IS NULL),
       (SELECT count(*) FROM article_state WHERE deleted_at IS NULL AND read = 0),
       (SELECT count(*) FROM article_state WHERE deleted_at IS NULL AND starred = 1),
       (SELECT count(*) FROM (SELECT DISTINCT article_id FROM annotation WHERE deleted_at IS NULL)
          JOIN article_state USING (article_id) WHERE article_state.deleted_at IS NULL)
"""


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles are wanted: those that fit every choice made here.

    ``terms`` may be found in different paragraphs of an article.
    """

    unread: bool = False
    starred: bool = False
    annotated: bool = False
    language: Language | None = None
    terms: tuple[search.Term, ...] = ()


EVERYTHING = ArticleFilter()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles there are, deleted ones apart."""

    all: int
    unread: int
    starred: int
    annotated: int


def ids(db: sqlite3.Connection, wanted: ArticleFilter) -> list[int]:
    """Return the ids of all articles that fit, newest first."""
    where, values = _conditions(wanted)
    rows = db.execute(_statement(_IDS, where), (*values, -1))
    return [article_id for (article_id,) in rows]


def unexplained(db: sqlite3.Connection) -> list[int]:
    """Return the ids of articles that have paragraphs without lemmas, newest first."""
    where = ["s.deleted_at IS NULL", _UNEXPLAINED]
    return [article_id for (article_id,) in db.execute(_statement(_IDS, where), (-1,))]


def page(
    db: sqlite3.Connection, wanted: ArticleFilter, after: ArticleSummary | None, limit: int
) -> list[ArticleSummary]:
    """Return up to ``limit`` summaries, newest first, that follow ``after``."""
    where, values = _conditions(wanted)
    if after:
        where = [*where, _AFTER]
        values = [*values, to_order(after.published or after.added), after.id]
    return _summaries(db, db.execute(_statement(_COLUMNS, where), (*values, limit)).fetchall())


def among(db: sqlite3.Connection, article_ids: Sequence[int]) -> list[ArticleSummary]:
    """Return the summaries of these articles in this order; those that are gone are left out."""
    where = ["s.deleted_at IS NULL", _AMONG]
    rows = db.execute(_statement(_COLUMNS, where), (json.dumps(list(article_ids)), -1)).fetchall()
    found = {summary.id: summary for summary in _summaries(db, rows)}
    return [found[article_id] for article_id in article_ids if article_id in found]


def counts(db: sqlite3.Connection) -> Counts:
    """Return how many articles there are of each kind."""
    return Counts(*db.execute(_COUNTS).fetchone())


def _conditions(wanted: ArticleFilter) -> tuple[list[str], list[str | int]]:
    chosen = [
        ("s.read = 0", wanted.unread),
        ("s.starred = 1", wanted.starred),
        (_ANNOTATED, wanted.annotated),
        ("s.language = ?", wanted.language is not None),
    ]
    where = ["s.deleted_at IS NULL", *(text for text, is_wanted in chosen if is_wanted)]
    values: list[str | int] = [wanted.language] if wanted.language else []
    where += search.condition(wanted.terms)
    return where, [*values, *map(search.expression, wanted.terms)]


def _statement(select: str, where: Sequence[str]) -> str:
    return " ".join((select, "WHERE", " AND ".join(where), _NEWEST_FIRST))


def _summaries(db: sqlite3.Connection, rows: Sequence[_Row]) -> list[ArticleSummary]:
    titles = translated_titles(db, [row[0] for row in rows])
    return [_summary(row, titles.get(row[0], "")) for row in rows]


def _summary(row: _Row, translated_title: str) -> ArticleSummary:
    article_id, title, language, outlet, section, published, added, excerpt, read, starred = row
    return ArticleSummary(
        id=article_id,
        title=title,
        language=Language(language),
        outlet=outlet,
        section=section,
        published=from_text(published) if published else None,
        added=from_text(added),
        excerpt=excerpt,
        read=bool(read),
        starred=bool(starred),
        translated_title=translated_title,
    )
