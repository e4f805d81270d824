"""Is the library sound?

In: a library. Out: what is wrong with it, in sentences; nothing when it is sound.
"""

import sqlite3

from newsreader.errors import LibraryDamagedError
from newsreader.library.failures import primary
from newsreader.library.library import Library

_SEARCH_CHECK = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
_SEARCH_REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"


def check(library: Library) -> list[str]:
    """Return what is wrong with the library; an empty list when it is sound.

    Every page and index is read, which takes seconds in a large library. The search index of a
    library that can only be read is not checked, because SQLite checks it by a write.
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
    if not library.read_only and not _search_agrees(library):
        problems.append("The search index does not agree with the articles.")
    return problems


def _search_agrees(library: Library) -> bool:
    with library.database.write() as db:
        try:
            db.execute(_SEARCH_CHECK)
        except sqlite3.DatabaseError as error:
            if primary(error.sqlite_errorcode) != sqlite3.SQLITE_CORRUPT:
                raise
            return False
    return True
