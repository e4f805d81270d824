"""Is the library sound?

In: a library. Out: what is wrong with it, in sentences; nothing when it is sound.
"""

import sqlite3

from newsreader.errors import LibraryDamagedError
from newsreader.library.failures import primary
from newsreader.library.library import Library

# SQLite's own check of a search index is a write, which would keep the reader from saving anything
# for as long as it reads. These statements read: does each paragraph stand in the index and nothing
# else, and can every word of the index be read?
_MISSING = "SELECT 1 FROM paragraph WHERE id NOT IN (SELECT id FROM search_docsize) LIMIT 1"
_SURPLUS = "SELECT 1 FROM search_docsize WHERE id NOT IN (SELECT id FROM paragraph) LIMIT 1"
_WORDS = "CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab(main, search, 'row')"
_COUNT_WORDS = "SELECT total(cnt) FROM temp.indexed_word"
_ANY_LETTER = "SELECT 1 FROM paragraph WHERE text GLOB '*[a-zA-Z가-힣]*' LIMIT 1"
_FORGET_WORDS = "DROP TABLE temp.indexed_word"
_SEARCH_REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"


def check(library: Library) -> list[str]:
    """Return what is wrong with the library; an empty list when it is sound.

    Every page and index is read, which takes seconds in a large library; others write meanwhile.
    """
    try:
        return _problems(library)
    except LibraryDamagedError as error:
        return [str(error)]


def rebuild_search(library: Library) -> None:
    """Make the search index anew from the articles."""
    with library.database.write() as db:
        db.execute(_SEARCH_REBUILD)


def _problems(library: Library) -> list[str]:
    problems = []
    with library.database.read() as db:
        for (verdict,) in db.execute("PRAGMA integrity_check").fetchall():
            if verdict != "ok":
                problems.append(f"The file is damaged: {verdict}.")
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            problems.append(f"Row {row} of {table} belongs to a row of {parent} that is gone.")
    if not _search_agrees(library):
        problems.append("The search index does not agree with the articles.")
    return problems


def _search_agrees(library: Library) -> bool:
    with library.database.read() as db:
        try:
            if any(db.execute(query).fetchone() for query in (_MISSING, _SURPLUS)):
                return False
            return library.read_only or _has_words(db)  # a look at the words needs a table
        except sqlite3.DatabaseError as error:
            if primary(error.sqlite_errorcode) != sqlite3.SQLITE_CORRUPT:
                raise
            return False


def _has_words(db: sqlite3.Connection) -> bool:
    """Read every word of the search index, and tell whether there are any where there must be."""
    db.execute(_WORDS)
    try:
        (words,) = db.execute(_COUNT_WORDS).fetchone()
    finally:
        db.execute(_FORGET_WORDS)
    return bool(words) or not db.execute(_ANY_LETTER).fetchone()
