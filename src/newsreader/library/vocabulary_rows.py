"""Saved words as rows: the word, its sentences, its reviews.

In: rows of one transaction, or nouns of the model. Out: the same again; and everything that belongs
to a word, so that it can be put back as it was.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from newsreader.library.moments import from_order, from_text, to_text
from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import VocabularyItem, WordContext, WordKey, WordStatus

Row = tuple[Any, ...]
_CONTEXT_COLUMNS = (
    "sentence, spans, translation, grammar, article_id, title, published_at, side, paragraph,"
    " start, seen_at"
)
_PUT_CONTEXT = f"""
INSERT INTO word_context (word_id, {_CONTEXT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (word_id, sentence) DO UPDATE SET
  spans = excluded.spans, translation = excluded.translation, grammar = excluded.grammar,
  article_id = coalesce(excluded.article_id, article_id), title = excluded.title,
  published_at = excluded.published_at, side = excluded.side, paragraph = excluded.paragraph,
  start = excluded.start, seen_at = excluded.seen_at
"""  # noqa: S608 - the columns are named above
_CONTEXTS = f"""
SELECT {_CONTEXT_COLUMNS} FROM word_context WHERE word_id = ? ORDER BY seen_at DESC, id DESC
"""  # noqa: S608
_NEWEST = (
    "(SELECT id FROM word_context WHERE word_id = v.id ORDER BY seen_at DESC, id DESC LIMIT 1)"
)
_FIND = "SELECT id FROM vocabulary WHERE language = ? AND lemma = ?"
_WHOLE = "SELECT * FROM vocabulary WHERE language = ? AND lemma = ?"
_POS, _STATUS = 4, 5  # columns of the table

LEARNING = "('1', '2', '3', '4')"
# The rows of words whose ids a list named ``page`` gives, in its order.
LISTED = f"""
SELECT v.id, v.uid, v.language, v.lemma, v.pos, v.status, v.meaning, v.note, v.created, v.modified,
       CASE WHEN v.status IN {LEARNING} THEN r.due END,
       (SELECT count(*) FROM word_context WHERE word_id = v.id),
       c.{_CONTEXT_COLUMNS.replace(", ", ", c.")}
FROM page JOIN vocabulary v ON v.id = page.id
LEFT JOIN review_state r ON r.word_id = v.id
LEFT JOIN word_context c ON c.id = {_NEWEST}
ORDER BY page.place
"""  # noqa: S608
_WORD_COLUMNS = 12

# Tables whose rows belong to a word, in the order they may be written.
_BELONGING = ("word_context", "review_state", "review")


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything the library holds of one word: its row, and the rows of each table below it."""

    key: WordKey
    status: WordStatus
    word: Row
    belonging: tuple[tuple[Row, ...], ...]


def item(row: Row) -> VocabularyItem:
    """Return the word of a row of ``LISTED``, with its newest sentence."""
    word, context = row[:_WORD_COLUMNS], row[_WORD_COLUMNS:]
    (
        word_id, uid, language, lemma, pos, status, meaning, note, created, modified, due, count,
    ) = word  # fmt: skip
    return VocabularyItem(
        id=word_id,
        uid=uid,
        key=WordKey(Language(language), lemma, pos),
        status=WordStatus(status),
        meaning=meaning,
        note=note,
        created=from_text(created),
        modified=from_text(modified),
        contexts=(_context(context),) if count else (),
        context_count=count,
        due=None if due is None else from_order(due),
    )


def contexts(db: sqlite3.Connection, word_id: int) -> tuple[WordContext, ...]:
    """Return the sentences of a word, newest first."""
    return tuple(map(_context, db.execute(_CONTEXTS, (word_id,))))


def put_context(db: sqlite3.Connection, word_id: int, context: WordContext) -> None:
    """Write a sentence of a word; the same sentence met again is written anew."""
    values = (
        context.sentence,
        json.dumps([[span.start, span.end] for span in context.spans]),
        context.translation,
        context.grammar,
        context.article_id,
        context.title,
        context.published and to_text(context.published),
        context.side,
        context.paragraph,
        context.start,
        to_text(context.seen),
    )
    db.execute(_PUT_CONTEXT, (word_id, *values))


def find(db: sqlite3.Connection, key: WordKey) -> int | None:
    """Return the id of a saved word."""
    row = db.execute(_FIND, (key.language, key.lemma)).fetchone()
    return row and int(row[0])


def kept(db: sqlite3.Connection, keys: Iterable[WordKey]) -> tuple[Kept, ...]:
    """Return what there is of those of these words that are saved."""
    found = []
    for key in keys:
        word = db.execute(_WHOLE, (key.language, key.lemma)).fetchone()
        if word:
            own = WordKey(key.language, key.lemma, word[_POS])
            belonging = _belonging(db, word[0])
            found.append(Kept(own, WordStatus(word[_STATUS]), word, belonging))
    return tuple(found)


def put_back(db: sqlite3.Connection, keys: Iterable[WordKey], before: Sequence[Kept]) -> None:
    """Make these words what they were before, also those that were not there."""
    # An article may have gone for good meanwhile; its sentence stays.
    db.execute("PRAGMA defer_foreign_keys = ON")
    for key in keys:
        remove(db, key)
    for one in before:
        _insert(db, "vocabulary", one.word)
        for table, rows in zip(_BELONGING, one.belonging, strict=True):
            for row in rows:
                _insert(db, table, row)
    db.execute(
        "UPDATE word_context SET article_id = NULL"
        " WHERE article_id IS NOT NULL AND article_id NOT IN (SELECT id FROM article)"
    )


def remove(db: sqlite3.Connection, key: WordKey) -> None:
    """Take a word away with all that belongs to it, if it is there."""
    db.execute("DELETE FROM vocabulary WHERE language = ? AND lemma = ?", (key.language, key.lemma))


def _belonging(db: sqlite3.Connection, word_id: int) -> tuple[tuple[Row, ...], ...]:
    return tuple(
        tuple(
            tuple(row)
            for row in db.execute(
                f"SELECT * FROM {table} WHERE word_id = ?",  # noqa: S608 - one of our tables
                (word_id,),
            )
        )
        for table in _BELONGING
    )


def _insert(db: sqlite3.Connection, table: str, row: Row) -> None:
    places = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} VALUES ({places})", row)  # noqa: S608 - one of our tables


def _context(row: Row) -> WordContext:
    (
        sentence, spans, translation, grammar, article_id, title, published, side, paragraph, start,
        seen,
    ) = row  # fmt: skip
    return WordContext(
        sentence=sentence,
        spans=tuple(Span(first, last) for first, last in json.loads(spans)),
        translation=translation,
        grammar=grammar,
        article_id=article_id,
        title=title,
        seen=from_text(seen),
        published=from_text(published) if published else None,
        side=Side(side),
        paragraph=paragraph,
        start=start,
    )
