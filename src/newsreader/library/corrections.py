"""What the reader put right: the translation memory.

In: sentences, a direction and the reader's own translations. Out: the same, wherever a sentence
comes again.
"""

import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsreader.library.database import Database
from newsreader.library.moments import from_text, now, to_text
from newsreader.library.translations import text_key
from newsreader.model.correction import Correction
from newsreader.model.language import Language, Pair

_SELECT = """
SELECT uid, source_language, target_language, source, text, original, created, modified
FROM correction
"""
_GET = f"{_SELECT} WHERE text_key = ? AND source_language = ? AND target_language = ?"
_ALL = f"{_SELECT} ORDER BY modified DESC, id DESC"
_PUT = """
INSERT INTO correction (uid, text_key, source_language, target_language, source, text, original,
                        created, modified)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (text_key, source_language, target_language)
DO UPDATE SET text = excluded.text, modified = excluded.modified
"""
_DELETE = (
    "DELETE FROM correction WHERE text_key = ? AND source_language = ? AND target_language = ?"
)


class Corrections:
    """The reader's own translations of sentences, one a sentence and direction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, pair: Pair, source: str, text: str, original: str) -> Correction:
        """Store a translation of a sentence and return the correction as it is now.

        ``original`` is kept from the first change on. Raises as ``Translations.put_many``.
        """
        moment = to_text(now())
        row = (str(uuid.uuid4()), *_key(source, pair), source, text, original, moment, moment)
        with self._database.write() as db:
            db.execute(_PUT, row)
        return self.get_many([source], pair)[source]

    def put_back(self, correction: Correction) -> None:
        """Store a correction again that was removed or changed, as it was then."""
        self.put_all([correction])

    def put_all(self, corrections: Iterable[Correction]) -> None:
        """Store corrections as they are, in place of those of the same sentences; all or none."""
        made = tuple(corrections)
        with self._database.write() as db:
            db.executemany(_DELETE, [_key(one.source, one.pair) for one in made])
            taken = {uid for (uid,) in db.execute("SELECT uid FROM correction")}
            db.executemany(_PUT, [_row(one) for one in _apart(made, taken)])

    def remove(self, pair: Pair, source: str) -> None:
        """Forget the correction of a sentence, if there is one."""
        with self._database.write() as db:
            db.execute(_DELETE, _key(source, pair))

    def get_many(self, sources: Iterable[str], pair: Pair) -> dict[str, Correction]:
        """Return the corrections of those of these sentences that have one."""
        found: dict[str, Correction] = {}
        with self._database.read() as db:
            if not db.execute("SELECT EXISTS (SELECT 1 FROM correction)").fetchone()[0]:
                return found  # nothing was put right yet: no sentence needs its key
            for source in set(sources):
                row = db.execute(_GET, _key(source, pair)).fetchone()
                if row:
                    found[source] = _correction(row)
        return found

    def all(self) -> tuple[Correction, ...]:
        """Return every correction, last changed first."""
        with self._database.read() as db:
            return tuple(map(_correction, db.execute(_ALL)))


def _apart(corrections: Iterable[Correction], taken: set[str]) -> Iterator[Correction]:
    """Yield corrections with a uid each: one that belongs to another sentence is not taken."""
    for one in corrections:
        own = one if one.uid not in taken else replace(one, uid=str(uuid.uuid4()))
        taken.add(own.uid)
        yield own


def _key(source: str, pair: Pair) -> tuple[bytes, str, str]:
    return text_key(source), pair.source, pair.target


def _row(made: Correction) -> tuple[object, ...]:
    moments = to_text(made.created), to_text(made.modified)
    key = _key(made.source, made.pair)
    return made.uid, *key, made.source, made.text, made.original, *moments


def _correction(row: sqlite3.Row | tuple[str, ...]) -> Correction:
    uid, source_language, target_language, source, text, original, created, modified = row
    pair = Pair(Language(source_language), Language(target_language))
    return Correction(uid, pair, source, text, original, from_text(created), from_text(modified))
