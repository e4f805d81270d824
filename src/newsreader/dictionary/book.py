"""One dictionary of the reader's, open for reading.

In: its SQLite file. Out: what it is, and its entries. Safe to use from several threads.
"""

import json
import sqlite3
import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from newsreader.dictionary.headwords import key_of
from newsreader.dictionary.writing import COMPLETE, SEPARATOR
from newsreader.errors import DictionaryBrokenError
from newsreader.model.dictionary import Dictionary, Direction
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language

SUFFIX = ".sqlite"

_COLUMNS = "number, entry.headword, pos, hanja, pronunciation, glosses"
_LOOK_UP = f"""
WITH asked(key) AS (SELECT value FROM json_each(?))
SELECT word.key, {_COLUMNS} FROM asked JOIN word USING(key) JOIN entry ON number = word.entry
UNION
SELECT alias.key, {_COLUMNS} FROM asked JOIN alias USING(key)
JOIN word ON word.key = alias.headword JOIN entry ON number = word.entry
ORDER BY number
"""  # noqa: S608  (nothing in it comes from outside)

_Row = tuple[str, int, str, str, str, str, str]


class Book:
    """An open dictionary file; its name is the dictionary's uid."""

    def __init__(self, path: Path) -> None:
        """Open the file and read what it says of itself.

        Raises:
            DictionaryBrokenError: it is damaged, or of another version of the program.
        """
        self._lock = threading.Lock()
        try:
            self._db = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise _damaged(path.name, error) from error
        try:
            self.about = self._read(path)
        except (sqlite3.Error, KeyError, ValueError, OSError) as error:
            self._db.close()
            raise _damaged(path.name, error) from error

    def look_up_many(self, words: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """Return the entries of every word that has some, in the order of the dictionary.

        Raises:
            DictionaryBrokenError: the file cannot be read any more.
        """
        wanted: dict[str, list[str]] = {}
        for word in words:
            wanted.setdefault(key_of(word), []).append(word)
        try:
            with self._lock:
                rows = self._db.execute(_LOOK_UP, (json.dumps(list(wanted)),)).fetchall()
        except sqlite3.Error as error:
            raise _damaged(self.about.title, error) from error
        found: dict[str, list[Entry]] = {}
        for row in rows:
            entry = self._entry(row)
            for word in wanted[row[0]]:
                found.setdefault(word, []).append(entry)
        return {word: tuple(entries) for word, entries in found.items()}

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def _entry(self, row: _Row) -> Entry:
        _, _, headword, pos, hanja, sound, said = row
        senses = tuple(map(Sense, said.split(SEPARATOR)))
        language = self.about.directions[0].source
        return Entry(headword, language, pos, senses, hanja, sound, self.about.title)

    def _read(self, path: Path) -> Dictionary:
        (complete,) = self._db.execute("PRAGMA user_version").fetchone()
        if complete != COMPLETE:
            raise sqlite3.DatabaseError("the file is not complete")
        self._db.execute(_LOOK_UP, ("[]",)).fetchone()
        said = dict(self._db.execute("SELECT name, value FROM meta").fetchall())
        return Dictionary(
            uid=path.stem,
            title=said["title"],
            directions=(Direction(Language(said["source"]), Language(said["target"])),),
            entries=int(said["entries"]),
            size=path.stat().st_size,
            licence=said["licence"],
            origin=said["origin"],
            file=said["file"],
            form=said["form"],
            sha256=said["sha256"],
            installed=datetime.fromisoformat(said["installed"]),
        )


def _damaged(name: str, error: Exception) -> DictionaryBrokenError:
    broken = DictionaryBrokenError(f"The dictionary {name} cannot be read: {error}.", about=name)
    broken.advice = "Remove it and install it again."
    return broken
