"""The list of saved words: which, in which order, and how many.

In: a filter, a sort. Out: ids, words a page at a time, counts.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from newsreader.library import vocabulary_rows
from newsreader.library.moments import to_order, to_text
from newsreader.library.vocabulary_rows import LEARNING, LISTED
from newsreader.model.language import Language
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularyItem,
    VocabularySort,
    WordKey,
    WordStatus,
)

_LATE = 9_000_000_000_000_000_000  # after every moment: words that are never due
_DUE = f"CASE WHEN v.status IN {LEARNING} THEN coalesce(r.due, 0) ELSE {_LATE} END"
_STATUS = "CASE v.status WHEN 'known' THEN '5' WHEN 'ignored' THEN '6' ELSE v.status END"
_SAID = "(v.lemma LIKE ? ESCAPE '!' OR v.meaning LIKE ? ESCAPE '!' OR v.note LIKE ? ESCAPE '!'"
_MET = "OR v.id IN (SELECT word_id FROM word_context WHERE sentence LIKE ? ESCAPE '!'))"
_STANDS = """(v.id IN (SELECT word_id FROM word_context WHERE article_id = ?) OR EXISTS (
  SELECT 1 FROM lemma l JOIN word_place p ON p.lemma_id = l.id
  WHERE l.language = v.language AND l.text = v.lemma
    AND p.paragraph_id >= ? * 65536 AND p.paragraph_id < (? + 1) * 65536))"""


@dataclass(frozen=True, slots=True)
class _Order:
    """One order of the list: what it sorts by, and whether the last comes first."""

    by: str
    falling: bool

    @property
    def clause(self) -> str:
        way = "DESC" if self.falling else "ASC"
        return f"{self.by} {way}, v.id {way}"

    @property
    def following(self) -> str:
        return f"({self.by}, v.id) {'<' if self.falling else '>'} (?, ?)"


_ORDERS: Mapping[VocabularySort, _Order] = MappingProxyType(
    {
        VocabularySort.NEWEST: _Order("v.created", falling=True),
        VocabularySort.CHANGED: _Order("v.modified", falling=True),
        VocabularySort.WORD: _Order("v.lemma COLLATE NOCASE", falling=False),
        VocabularySort.STATUS: _Order(_STATUS, falling=False),
        VocabularySort.DUE: _Order(_DUE, falling=False),
    }
)
_RANKS = {WordStatus.KNOWN: "5", WordStatus.IGNORED: "6"}


def page(
    db: sqlite3.Connection,
    wanted: VocabularyFilter,
    sort: VocabularySort,
    after: VocabularyItem | None,
    limit: int,
) -> tuple[VocabularyItem, ...]:
    """Return up to ``limit`` words that follow ``after``, each with its newest sentence."""
    order = _ORDERS[sort]
    where, values = _conditions(wanted)
    if after:
        where = [*where, order.following]
        values = [*values, _place(after, sort), after.id]
    chosen = _select("v.id", where, f"ORDER BY {order.clause} LIMIT ?")
    ids_found = [row[0] for row in db.execute(chosen, (*values, limit))]
    return listed(db, ids_found)


def among(db: sqlite3.Connection, word_ids: Sequence[int]) -> tuple[VocabularyItem, ...]:
    """Return these words in this order, each with all its sentences."""
    return tuple(
        replace(one, contexts=vocabulary_rows.contexts(db, one.id)) if one.contexts else one
        for one in listed(db, word_ids)
    )


def ids(db: sqlite3.Connection, wanted: VocabularyFilter) -> list[int]:
    """Return the ids of every word that fits, first saved first."""
    where, values = _conditions(wanted)
    rows = db.execute(_select("v.id", where, "ORDER BY v.created, v.id"), values)
    return [word_id for (word_id,) in rows]


def keys(db: sqlite3.Connection, wanted: VocabularyFilter) -> tuple[WordKey, ...]:
    """Return every word that fits, first saved first."""
    where, values = _conditions(wanted)
    select = _select("v.language, v.lemma, v.pos", where, "ORDER BY v.created, v.id")
    return tuple(
        WordKey(Language(language), lemma, pos)
        for language, lemma, pos in db.execute(select, values)
    )


def counts(db: sqlite3.Connection, wanted: VocabularyFilter) -> Mapping[WordStatus, int]:
    """Return how many words that fit have each status; the chosen statuses do not matter."""
    where, values = _conditions(replace(wanted, statuses=frozenset()))
    rows = db.execute(_select("v.status, count(*)", where, "GROUP BY v.status"), values)
    found = {WordStatus(status): count for status, count in rows}
    return {status: found.get(status, 0) for status in WordStatus if status is not WordStatus.NEW}


def listed(db: sqlite3.Connection, word_ids: Sequence[int]) -> tuple[VocabularyItem, ...]:
    """Return these words in this order, each with its newest sentence."""
    # The page is chosen first: sorting with the sentences in hand would read them all.
    numbered = "WITH page AS (SELECT value AS id, key AS place FROM json_each(?))"
    rows = db.execute(f"{numbered} {LISTED}", (json.dumps(list(word_ids)),))
    return tuple(map(vocabulary_rows.item, rows))


def _select(columns: str, where: Sequence[str], end: str) -> str:
    source = "FROM vocabulary v LEFT JOIN review_state r ON r.word_id = v.id"
    return f"SELECT {columns} {source} WHERE {' AND '.join(where) or '1'} {end}"


def _conditions(wanted: VocabularyFilter) -> tuple[list[str], list[str | int]]:
    where: list[str] = []
    values: list[str | int] = []
    if wanted.statuses:
        where.append("v.status IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(wanted.statuses)))
    if wanted.language:
        where.append("v.language = ?")
        values.append(wanted.language)
    if wanted.article_id is not None:
        where.append(_STANDS)
        values += [wanted.article_id] * 3
    if wanted.terms:
        where.append("v.lemma LIKE '% %'")
    if wanted.search.strip():
        where.append(f"{_SAID} {_MET}")
        values += [_holding(wanted.search.strip())] * 4
    return where, values


def _holding(text: str) -> str:
    for sign in "!%_":
        text = text.replace(sign, f"!{sign}")
    return f"%{text}%"


def _place(one: VocabularyItem, sort: VocabularySort) -> str | int:
    """Return where a word stands in an order, as the statement sorts it."""
    match sort:
        case VocabularySort.NEWEST:
            return to_text(one.created)
        case VocabularySort.CHANGED:
            return to_text(one.modified)
        case VocabularySort.WORD:
            return one.key.lemma
        case VocabularySort.STATUS:
            return _RANKS.get(one.status, one.status)
    if one.due is not None:
        return to_order(one.due)
    return 0 if one.status.learning else _LATE
