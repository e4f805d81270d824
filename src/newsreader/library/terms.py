"""The glossary: how names and terms are to be translated.

In: a term, a direction and the wanted translation. Out: the terms of a direction.
"""

import sqlite3
import uuid
from collections.abc import Iterable, Sequence

from newsreader.errors import NoSuchTermError
from newsreader.library.database import Database
from newsreader.library.moments import from_text, now, to_text
from newsreader.model.correction import Term
from newsreader.model.language import Language, Pair

_SELECT = """
SELECT uid, source_language, target_language, source, target, created, modified FROM term
"""
_ONE = f"{_SELECT} WHERE source = ? AND source_language = ? AND target_language = ?"
_ALL = f"{_SELECT} ORDER BY source, source_language"
_PUT = """
INSERT INTO term (uid, source_language, target_language, source, target, created, modified)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source, source_language, target_language)
DO UPDATE SET target = excluded.target, modified = excluded.modified
"""


class Terms:
    """The terms of a library, one translation each and direction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, pair: Pair, source: str, target: str) -> Term:
        """Store how a term is translated and return it; a term that is there is changed.

        Raises as ``Translations.put_many``.
        """
        (term,) = self.put_many([(pair, source, target)])
        return term

    def put_many(self, terms: Iterable[tuple[Pair, str, str]]) -> tuple[Term, ...]:
        """Store terms, all or none, and return them; raises as ``put``."""
        moment = to_text(now())
        stored = []
        with self._database.write() as db:
            for pair, source, target in terms:
                row = (str(uuid.uuid4()), pair.source, pair.target, source, target, moment, moment)
                db.execute(_PUT, row)
                found = db.execute(_ONE, (source, pair.source, pair.target)).fetchone()
                stored.append(_term(found))
        return tuple(stored)

    def put_back(self, term: Term) -> None:
        """Store a term again that was removed, as it was then."""
        self.exchange([], [term])

    def exchange(self, gone: Sequence[str], back: Iterable[Term]) -> tuple[Term, ...]:
        """Remove terms and store others as they are, all or none; return the removed ones.

        Raises as ``remove``.
        """
        with self._database.write() as db:
            removed = tuple(_take_out(db, uid) for uid in gone)
            db.executemany(_PUT, map(_row, back))
        return removed

    def remove(self, uid: str) -> Term:
        """Remove a term and return what it was.

        Raises:
            NoSuchTermError: there is no such term.
        """
        (term,) = self.remove_many([uid])
        return term

    def remove_many(self, uids: Sequence[str]) -> tuple[Term, ...]:
        """Remove terms, all or none, and return what they were; raises as ``remove``."""
        return self.exchange(uids, [])

    def all(self, pair: Pair | None = None) -> tuple[Term, ...]:
        """Return the terms of one direction, or of both, by their source."""
        with self._database.read() as db:
            terms = tuple(map(_term, db.execute(_ALL)))
        return tuple(term for term in terms if pair in (None, term.pair))


def _take_out(db: sqlite3.Connection, uid: str) -> Term:
    row = db.execute(f"{_SELECT} WHERE uid = ?", (uid,)).fetchone()
    if not row:
        raise NoSuchTermError(f"The glossary holds no term {uid}.")
    db.execute("DELETE FROM term WHERE uid = ?", (uid,))
    return _term(row)


def _row(term: Term) -> tuple[str, ...]:
    return (
        term.uid, term.pair.source, term.pair.target, term.source, term.target,
        to_text(term.created), to_text(term.modified),
    )  # fmt: skip


def _term(row: sqlite3.Row | tuple[str, ...]) -> Term:
    uid, source_language, target_language, source, target, created, modified = row
    pair = Pair(Language(source_language), Language(target_language))
    return Term(uid, pair, source, target, from_text(created), from_text(modified))
