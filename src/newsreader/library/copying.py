"""Copying a library that is in use.

In: an open connection. Out: one file, verified, that appears under its name whole or not at all.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from newsreader.errors import LibraryDamagedError
from newsreader.library.failures import translated


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the whole library to ``target``, whose folder exists.

    Raises:
        LibraryDamagedError: the copy does not pass SQLite's check.
        DiskFullError: the disk is full.
        LibraryError: the copy cannot be written.
    """
    with translated(target):
        _copy(connection, target)


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as written:
            connection.backup(written)
            # One file alone, that opens in a folder that cannot be written too.
            written.execute("PRAGMA journal_mode = DELETE")
        verify(part)
        flush(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    if os.name == "posix":
        flush(target.parent)


def verify(path: Path) -> None:
    """Open a copy and check every page and index of it.

    Raises:
        LibraryDamagedError: the file is not a sound database.
    """
    with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise LibraryDamagedError(f"The copy {path} is damaged: {verdict}.")


def flush(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
