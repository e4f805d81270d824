"""The lexicon as one read-only SQLite file, made from the tables when they change.

In: the folder of tables, where the build leaves the compiled file too, and a cache folder for
when it did not. Out: a ``Lexicon`` that answers look-ups from any thread. Headwords match without
regard to capitals.
"""

import json
import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from newsreader.dictionary import glosses
from newsreader.dictionary.compiling import (
    COMPLETE,
    SEPARATOR,
    compile_file,
    file_name,
    fill,
    key_of,
)
from newsreader.errors import DictionaryError
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language

logger = logging.getLogger(__name__)

_MOST = 50  # entries a reverse look-up gives
_COLUMNS = "headword, language, pos, hanja, pronunciation, glosses, source"
_LOOK_UP = f"""
SELECT entry.key, {_COLUMNS} FROM entry
WHERE language = ? AND key IN (SELECT value FROM json_each(?)) ORDER BY number
"""  # noqa: S608  (nothing in it comes from outside)
_REVERSE = f"""
SELECT gloss.key, {_COLUMNS.replace("language", "entry.language")}
FROM gloss JOIN entry ON entry.number = gloss.entry
WHERE gloss.key = ? AND gloss.language = ? ORDER BY fit, rank, number LIMIT ?
"""  # noqa: S608
_SHARING = f"""
SELECT hanja.character, {_COLUMNS.replace("hanja", "entry.hanja")}
FROM hanja JOIN entry ON entry.number = hanja.entry
WHERE hanja.character = ? ORDER BY rank LIMIT ?
"""  # noqa: S608


def open_lexicon(tables: Path, cache: Path) -> "Lexicon":
    """Return the lexicon of a folder of tables, compiling it first when the build did not.

    A compiled file that is damaged is made anew. Where the cache cannot be written the lexicon is
    compiled into memory, anew at every start.

    Raises:
        DictionaryError: a table is missing or broken.
    """
    name = file_name(tables)
    with suppress(sqlite3.Error):
        return Lexicon(_sound(tables / name))
    target = cache / name
    try:
        return Lexicon(_opened(tables, target))
    except (OSError, sqlite3.Error):
        logger.warning("The lexicon cannot be kept in %s; it is kept in memory.", cache)
        db = _open("file::memory:")
        fill(db, tables)
        return Lexicon(db)


def _opened(tables: Path, target: Path) -> sqlite3.Connection:
    """Return the compiled file, compiled anew when it is missing or damaged."""
    if target.exists():
        with suppress(sqlite3.Error):
            return _sound(target)
        logger.warning("The compiled lexicon %s is damaged; it is made anew.", target)
    compile_file(tables, target)
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
    (last,) = db.execute("SELECT max(number) FROM entry").fetchone()
    db.execute("SELECT * FROM entry WHERE number = ?", (last,)).fetchone()
    db.execute(_LOOK_UP, (Language.KOREAN, "[]")).fetchone()
    db.execute(_REVERSE, ("", Language.KOREAN, 1)).fetchone()
    if complete != COMPLETE or not pages:
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
            wanted.setdefault(key_of(word), []).append(word)
        found: dict[str, list[Entry]] = {}
        for key, entry in self._rows(_LOOK_UP, (language, json.dumps(list(wanted)))):
            for word in wanted[key]:
                found.setdefault(word, []).append(entry)
        return {word: tuple(entries) for word, entries in found.items()}

    def reverse(self, words: str, language: Language, limit: int = _MOST) -> tuple[Entry, ...]:
        """Return the entries whose glosses, in ``language``, say these words; best first.

        A gloss that says just this comes before one that says more; among them what an entry means
        first before what it also means, and entries that mean little else before others.

        Raises:
            DictionaryError: the lexicon cannot be read any more.
        """
        key = glosses.key_of(words, language)
        return tuple(entry for _, entry in self._rows(_REVERSE, (key, language, limit)))

    def with_hanja(self, character: str, limit: int = _MOST) -> tuple[Entry, ...]:
        """Return the entries that are written with a hanja, the commonest words first.

        Raises:
            DictionaryError: the lexicon cannot be read any more.
        """
        return tuple(entry for _, entry in self._rows(_SHARING, (character, limit)))

    def measure(self) -> tuple[int, int]:
        """Return how many entries there are, and how many bytes they take.

        Raises:
            DictionaryError: the lexicon cannot be read any more.
        """
        try:
            with self._lock:
                (entries,) = self._db.execute("SELECT count(*) FROM entry").fetchone()
                (pages,) = self._db.execute("PRAGMA page_count").fetchone()
                (page,) = self._db.execute("PRAGMA page_size").fetchone()
        except sqlite3.Error as error:
            raise DictionaryError(f"The lexicon cannot be read: {error}.") from error
        return entries, pages * page

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def _rows(self, query: str, values: tuple[str | int, ...]) -> Iterator[tuple[str, Entry]]:
        try:
            with self._lock:
                rows = self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise DictionaryError(f"The lexicon cannot be read: {error}.") from error
        for key, headword, language, pos, hanja, sound, said, source in rows:
            senses = tuple(map(Sense, said.split(SEPARATOR)))
            yield key, Entry(headword, Language(language), pos, senses, hanja, sound, source)
