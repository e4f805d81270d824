"""Writing a dictionary of the reader's as one SQLite file.

In: entries and aliases one by one, then what is known of the dictionary. Out: a finished file that
``book`` reads. It is written apart and without a journal: if that fails, the file is thrown away.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import islice
from pathlib import Path

from newsreader.dictionary.formats.base import Alias
from newsreader.dictionary.headwords import LONGEST, key_of
from newsreader.errors import DictionaryBrokenError, DictionaryUnsafeError
from newsreader.model.entry import Entry

COMPLETE = 1  # the file's user version once all is in it
SEPARATOR = "\x1f"  # between the glosses of an entry
MOST = 3_000_000  # entries, and aliases too
MOST_ALIKE = 100  # entries of one headword, and headwords of one alias
_STEP = 500  # entries between two reports

_SCHEMA = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE entry(
  number INTEGER PRIMARY KEY, headword TEXT NOT NULL, pos TEXT NOT NULL, hanja TEXT NOT NULL,
  pronunciation TEXT NOT NULL, glosses TEXT NOT NULL
) STRICT;
CREATE TABLE word(key TEXT NOT NULL, entry INTEGER NOT NULL) STRICT;
CREATE TABLE alias(key TEXT NOT NULL, headword TEXT NOT NULL) STRICT;
"""
_INDEXES = """
CREATE INDEX word_key ON word(key, entry);
CREATE INDEX alias_key ON alias(key, headword);
"""
_TRIM = (
    """DELETE FROM word WHERE rowid IN (SELECT rowid FROM (SELECT rowid, row_number()
    OVER (PARTITION BY key ORDER BY entry) AS place FROM word) WHERE place > ?)""",
    """DELETE FROM alias WHERE rowid IN (SELECT rowid FROM (SELECT rowid, row_number()
    OVER (PARTITION BY key ORDER BY rowid) AS place FROM alias) WHERE place > ?)""",
)


def write(target: Path, found: Iterable[Entry | Alias], report: Callable[[int], None]) -> int:
    """Write entries and aliases to a new file and return the number of entries.

    ``report`` hears how many were written, every few hundred; what it raises ends the work.

    Raises:
        DictionaryBrokenError: there is no entry, or text that is not Unicode.
        DictionaryUnsafeError: there are far too many.
        sqlite3.Error: the file cannot be written.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)
        db.execute("BEGIN")
        count = _fill(db, found, report)
        for trim in _TRIM:
            db.execute(trim, (MOST_ALIKE,))
        db.execute("COMMIT")
        db.executescript(_INDEXES)
    return count


def finish(target: Path, about: dict[str, str]) -> None:
    """Write what is known of the dictionary, and that its file is complete.

    Raises:
        sqlite3.Error: the file cannot be written.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.executemany("INSERT INTO meta VALUES(?, ?)", about.items())
        db.execute(f"PRAGMA user_version = {COMPLETE}")
        db.execute("COMMIT")


def _fill(
    db: sqlite3.Connection, found: Iterable[Entry | Alias], report: Callable[[int], None]
) -> int:
    coming = iter(found)
    done = count = 0
    report(done)
    while step := list(islice(coming, _STEP)):
        entries = [one for one in step if isinstance(one, Entry) and _usable(one)]
        aliases = [one for one in step if isinstance(one, Alias) and _leads(one)]
        try:
            _put(db, count, entries, aliases)
        except UnicodeEncodeError as error:
            raise DictionaryBrokenError("An entry holds text that is not Unicode.") from error
        count += len(entries)
        done += len(step)
        if done > MOST:
            raise DictionaryUnsafeError(f"The file holds more than {MOST:,} entries.")
        report(done)
    if not count:
        raise DictionaryBrokenError("There is no entry with a meaning in the file.")
    return count


def _put(db: sqlite3.Connection, first: int, entries: list[Entry], aliases: list[Alias]) -> None:
    numbered = list(enumerate(entries, start=first))
    db.executemany("INSERT INTO entry VALUES(?,?,?,?,?,?)", (_row(n, one) for n, one in numbered))
    words = ((key, n) for n, one in numbered for key in _keys(one))
    db.executemany("INSERT INTO word VALUES(?,?)", words)
    forms = ((key_of(one.word), key_of(one.headword)) for one in aliases)
    db.executemany("INSERT INTO alias VALUES(?,?)", (pair for pair in forms if len(set(pair)) > 1))


def _usable(entry: Entry) -> bool:
    return 0 < len(entry.headword) <= LONGEST and bool(entry.senses)


def _leads(alias: Alias) -> bool:
    return 0 < len(alias.word) <= LONGEST and 0 < len(alias.headword) <= LONGEST


def _row(number: int, entry: Entry) -> tuple[int | str, ...]:
    glosses = SEPARATOR.join(sense.gloss.replace(SEPARATOR, " ") for sense in entry.senses)
    hanja, sound = entry.hanja[:LONGEST], entry.pronunciation[:LONGEST]
    return number, entry.headword, entry.pos, hanja, sound, glosses


def _keys(entry: Entry) -> set[str]:
    """Return what an entry is found by: its headword, and its hanja."""
    return {key_of(entry.headword), key_of(entry.hanja[:LONGEST])} - {""}
