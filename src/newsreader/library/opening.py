"""Opening a library file: is it ours, how new is it, and may it be written?

In: a path. Out: a connection, set up; the file of a stranger or of a newer version is not touched.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsreader.errors import LibraryError, LibraryVersionError
from newsreader.library.failures import code_of, primary

APPLICATION_ID = int.from_bytes(b"nwsr")

_CREATE = "?mode=rwc"
_WRITE = "?mode=rw"
_READ = "?mode=ro"
_FROZEN = "?mode=ro&immutable=1"

# No right to write, or no room for the files that SQLite keeps beside a library in use.
_CANNOT = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
}


@dataclass(frozen=True, slots=True)
class Access:
    """How a file is opened: a part of its SQLite URI, and whether it may only be read."""

    query: str
    read_only: bool


def connect(path: Path, access: Access, patience: float) -> sqlite3.Connection:
    """Return a connection with the library's settings; ``patience`` is in seconds."""
    connection = _connect(path, access.query, patience)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA cache_size = -16000")  # KiB
    if access.read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def find_access(path: Path, patience: float) -> Access:
    """Return how the library at ``path`` can be opened; an empty one is made if there is none."""
    if _is_new(path):
        _make(path, patience)
    return _first_that_works(path, patience)


def examine(path: Path, newest: int, patience: float) -> None:
    """Look at the file without changing it or leaving anything beside it.

    Raises:
        LibraryVersionError: the library is newer than schema version ``newest``.
        LibraryError: the file is a database of another program.
    """
    if _is_new(path):
        return
    query = _READ if _has_unmerged_changes(path) else _FROZEN
    with closing(_connect(path, query, patience)) as connection:
        application = _number(connection, "PRAGMA application_id")
        version = _number(connection, "PRAGMA user_version")
        tables = _number(connection, "SELECT count(*) FROM sqlite_schema")
    if application != APPLICATION_ID and (application or version or tables):
        raise LibraryError(f"{path} is a file of another program, not a library.")
    if version > newest:
        raise LibraryVersionError(f"The library {path} was written by a newer version.")


def is_library(path: Path) -> bool:
    """Tell whether a database is a library that is not empty, without changing anything."""
    with closing(_connect(path, _FROZEN, 0)) as connection:
        application = _number(connection, "PRAGMA application_id")
        return application == APPLICATION_ID and version_of(connection) > 0


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema version, 0 for an empty file."""
    return _number(connection, "PRAGMA user_version")


def _is_new(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _make(path: Path, patience: float) -> None:
    with closing(_connect(path, _CREATE, patience)) as connection:
        # Both must be said before the first table; room of purged articles goes back to the disk.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("PRAGMA journal_mode = WAL")


def _first_that_works(path: Path, patience: float) -> Access:
    if _works(_writes, path, patience):
        return Access(_WRITE, read_only=False)
    # Where nothing can be written beside the file, SQLite reads a WAL database only when told that
    # nobody else writes it; that would hide changes which are not merged yet, so not with those.
    if _works(_reads, path, patience) or _has_unmerged_changes(path):
        return Access(_READ, read_only=True)
    return Access(_FROZEN, read_only=True)


def _works(attempt: Callable[[Path, float], bool], path: Path, patience: float) -> bool:
    try:
        return attempt(path, patience)
    except sqlite3.OperationalError as error:
        if primary(code_of(error)) == sqlite3.SQLITE_BUSY:
            return True
        if primary(code_of(error)) in _CANNOT:
            return False
        raise


def _writes(path: Path, patience: float) -> bool:
    with closing(_connect(path, _WRITE, patience)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        # SQLite lets a transaction begin on a read-only file, so something must be written to know;
        # it is taken back before it reaches the disk.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {version_of(connection)}")
        connection.execute("ROLLBACK")
        return bool(mode == "wal")


def _reads(path: Path, patience: float) -> bool:
    with closing(_connect(path, _READ, patience)) as connection:
        return version_of(connection) >= 0


def _has_unmerged_changes(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _connect(path: Path, query: str, patience: float) -> sqlite3.Connection:
    # Transactions are begun and ended by ``Database`` alone, and ``close`` may come from any
    # thread; no two threads ever use one connection at once.
    return sqlite3.connect(
        path.absolute().as_uri() + query,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )


def _number(connection: sqlite3.Connection, statement: str) -> int:
    value: Any = connection.execute(statement).fetchone()[0]
    return int(value)
