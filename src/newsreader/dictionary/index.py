"""The lexicon as one read-only SQLite file, made from the tables when they change.

In: the folder of tables and a cache folder. Out: a ``Lexicon`` that answers look-ups from any
thread. Headwords match without regard to capitals.
"""

import hashlib
import json
import logging
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from newsreader.dictionary.tables import TABLES, read
from newsreader.errors import DictionaryError
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language

logger = logging.getLogger(__name__)

_SCHEMA = """
CREATE TABLE entry(
  key TEXT NOT NULL, language TEXT NOT NULL, headword TEXT NOT NULL, pos TEXT NOT NULL,
  hanja TEXT NOT NULL, pronunciation TEXT NOT NULL, glosses TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
"""
_SEPARATOR = "\n"
_COMPLETE = 1  # the file's user version once all is in it
_LOOK_UP = """
SELECT key, headword, pos, hanja, pronunciation, glosses, source FROM entry
WHERE language = ? AND key IN (SELECT value FROM json_each(?)) ORDER BY rowid
"""


def open_lexicon(tables: Path, cache: Path) -> "Lexicon":
    """Return the lexicon of a folder of tables, compiling it first when needed.

    A compiled file that is damaged is made anew. Where the cache cannot be written the lexicon is
    compiled into memory, anew at every start.

    Raises:
        DictionaryError: a table is missing or broken.
    """
    target = cache / f"lexicon-{_fingerprint(tables)}.sqlite"
    try:
        return Lexicon(_opened(tables, target))
    except (OSError, sqlite3.Error):
        logger.warning("The lexicon cannot be kept in %s; it is kept in memory.", cache)
        db = _open("file::memory:")
        _fill(db, tables)
        return Lexicon(db)


def _opened(tables: Path, target: Path) -> sqlite3.Connection:
    """Return the compiled file, compiled anew when it is missing or damaged."""
    if target.exists():
        with suppress(sqlite3.Error):
            return _sound(target)
        logger.warning("The compiled lexicon %s is damaged; it is made anew.", target)
    _compile(tables, target)
    return _sound(target)


def _sound(target: Path) -> sqlite3.Connection:
    db = _open(f"{target.as_uri()}?mode=ro")
    try:
        _probe(db)
    except sqlite3.Error:
        db.close()
        raise
    return db


def _probe(db: sqlite3.Connection) -> None:
    """Look whether a file is whole; every page would take too long at every start.

    Raises:
        sqlite3.Error: it is not.
    """
    (complete,) = db.execute("PRAGMA user_version").fetchone()
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (last,) = db.execute("SELECT max(rowid) FROM entry").fetchone()
    db.execute("SELECT * FROM entry WHERE rowid = ?", (last,)).fetchone()
    db.execute(_LOOK_UP, (Language.KOREAN, "[]")).fetchone()
    if complete != _COMPLETE or not pages:
        raise sqlite3.DatabaseError("the file is not complete")


def _open(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


class Lexicon:
    """Look-ups in a compiled lexicon; safe to use from several threads."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Take an open, filled database."""
        self._lock = threading.Lock()
        self._db = db

    def look_up(self, word: str, language: Language) -> tuple[Entry, ...]:
        """Return the entries whose headword is ``word``, in the order of the tables.

        Raises:
            DictionaryError: the lexicon cannot be read any more.
        """
        return self.look_up_many([word], language).get(word, ())

    def look_up_many(
        self, words: Iterable[str], language: Language
    ) -> dict[str, tuple[Entry, ...]]:
        """Return the entries of every word that has some.

        Raises:
            DictionaryError: the lexicon cannot be read any more.
        """
        wanted: dict[str, list[str]] = {}
        for word in words:
            wanted.setdefault(_key(word), []).append(word)
        found: dict[str, list[Entry]] = {}
        for key, entry in self._rows(list(wanted), language):
            for word in wanted[key]:
                found.setdefault(word, []).append(entry)
        return {word: tuple(entries) for word, entries in found.items()}

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def _rows(self, keys: list[str], language: Language) -> Iterator[tuple[str, Entry]]:
        try:
            with self._lock:
                rows = self._db.execute(_LOOK_UP, (language, json.dumps(keys))).fetchall()
        except sqlite3.Error as error:
            raise DictionaryError(f"The lexicon cannot be read: {error}.") from error
        for key, headword, pos, hanja, sound, glosses, source in rows:
            senses = tuple(map(Sense, glosses.split(_SEPARATOR)))
            yield key, Entry(headword, language, pos, senses, hanja, sound, source)


def _key(word: str) -> str:
    return word.casefold()


def _fingerprint(tables: Path) -> str:
    digest = hashlib.sha256(_SCHEMA.encode())
    try:
        for table in TABLES:
            digest.update((tables / f"{table.name}.tsv").read_bytes())
    except OSError as error:
        raise DictionaryError("A file of the lexicon is missing.") from error
    return digest.hexdigest()[:12]


def _compile(tables: Path, target: Path) -> None:
    part = target.with_suffix(f".{threading.get_native_id()}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as db:
            _fill(db, tables)
        _flush(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _remove_older(target)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(db: sqlite3.Connection, tables: Path) -> None:
    with db:
        db.executescript(_SCHEMA)
        for table in TABLES:
            entries = read(tables / f"{table.name}.tsv", table.language)
            db.executemany("INSERT INTO entry VALUES(?,?,?,?,?,?,?,?)", map(_row, entries))
        db.execute("CREATE INDEX entry_key ON entry(language, key)")
        db.execute(f"PRAGMA user_version = {_COMPLETE}")


def _row(entry: Entry) -> tuple[str, ...]:
    glosses = _SEPARATOR.join(sense.gloss for sense in entry.senses)
    key = _key(entry.headword)
    return (
        key,
        entry.language,
        entry.headword,
        entry.pos,
        entry.hanja,
        entry.pronunciation,
        glosses,
        entry.source,
    )


def _remove_older(target: Path) -> None:
    for file in target.parent.glob("lexicon-*.sqlite"):
        if file != target:
            file.unlink(missing_ok=True)
