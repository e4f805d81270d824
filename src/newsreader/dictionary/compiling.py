"""The tables of the lexicon as one SQLite file: entries, and what they are found by.

Entries are found by the words of their glosses and by the hanja they are written with.

In: the folder of tables. Out: a finished file, or a filled database.
"""

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from newsreader.dictionary.glosses import RULES, keys
from newsreader.dictionary.hanja_words import RANKING, hanja_rows
from newsreader.dictionary.tables import TABLES, read
from newsreader.errors import DictionaryError
from newsreader.model.entry import Entry

COMPLETE = 1  # the file's user version once all is in it
SEPARATOR = "\n"  # between the glosses of an entry

_SCHEMA = """
CREATE TABLE entry(
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL, language TEXT NOT NULL, headword TEXT NOT NULL, pos TEXT NOT NULL,
  hanja TEXT NOT NULL, pronunciation TEXT NOT NULL, glosses TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE TABLE gloss(
  key TEXT NOT NULL, language TEXT NOT NULL, fit INTEGER NOT NULL, rank INTEGER NOT NULL,
  entry INTEGER NOT NULL, PRIMARY KEY(key, language, fit, rank, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE hanja(
  character TEXT NOT NULL, rank INTEGER NOT NULL, entry INTEGER NOT NULL,
  PRIMARY KEY(character, rank, entry)
) STRICT, WITHOUT ROWID;
"""


def key_of(headword: str) -> str:
    """Return how a headword is looked up: without regard to capitals."""
    return headword.casefold()


def file_name(tables: Path) -> str:
    """Return the name of the compiled file of just these tables.

    Raises:
        DictionaryError: a table is missing.
    """
    digest = hashlib.sha256((_SCHEMA + RULES + RANKING).encode())
    try:
        for table in TABLES:
            digest.update((tables / f"{table.name}.tsv").read_bytes())
    except OSError as error:
        raise DictionaryError("A file of the lexicon is missing.") from error
    return f"lexicon-{digest.hexdigest()[:12]}.sqlite"


def compile_file(tables: Path, target: Path) -> None:
    """Write the compiled tables to a file, all or nothing; older ones beside it go.

    Raises:
        DictionaryError: a table is missing or broken.
        OSError: the file cannot be written.
        sqlite3.Error: the same.
    """
    part = target.with_suffix(f".{threading.get_native_id()}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as db:
            fill(db, tables)
        _flush(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _remove_older(target)


def fill(db: sqlite3.Connection, tables: Path) -> None:
    """Put the tables into an empty database.

    Raises:
        DictionaryError: a table is missing or broken.
    """
    entries = [
        entry for table in TABLES for entry in read(tables / f"{table.name}.tsv", table.language)
    ]
    with db:
        db.executescript(_SCHEMA)
        rows = (_row(number, entry) for number, entry in enumerate(entries))
        db.executemany("INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?)", rows)
        db.execute("CREATE INDEX entry_key ON entry(language, key)")
        # In the order of the key: a B-tree that is filled from left to right stays small.
        found = sorted(
            row for number, entry in enumerate(entries) for row in _glosses(number, entry)
        )
        db.executemany("INSERT INTO gloss VALUES(?,?,?,?,?)", found)
        db.executemany("INSERT INTO hanja VALUES(?,?,?)", sorted(hanja_rows(entries)))
        db.execute(f"PRAGMA user_version = {COMPLETE}")


def _row(number: int, entry: Entry) -> tuple[int | str, ...]:
    return (
        number,
        key_of(entry.headword),
        entry.language,
        entry.headword,
        entry.pos,
        entry.hanja,
        entry.pronunciation,
        SEPARATOR.join(sense.gloss for sense in entry.senses),
        entry.source,
    )


def _glosses(number: int, entry: Entry) -> Iterator[tuple[str, str, int, int, int]]:
    language = entry.language.other
    for key, (fit, rank) in keys([sense.gloss for sense in entry.senses], language).items():
        yield key, language, fit, rank, number


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove_older(target: Path) -> None:
    for file in target.parent.glob("lexicon-*.sqlite"):
        if file != target:
            file.unlink(missing_ok=True)
