"""What goes wrong in SQLite, as a person meets it.

In: errors of ``sqlite3`` and of the file system. Out: the library's own classes of error.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import (
    DiskFullError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryReadOnlyError,
)

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}

# A quota or a limit on file sizes is a full disk to a person, but SQLite knows only ENOSPC as one;
# the others arrive as a failed write.
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE}
# A wrong statement or a broken constraint is a defect of the program: it keeps its traceback.
_DEFECT = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_MISUSE,
    sqlite3.SQLITE_RANGE,
}


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's extended code of an error, or 0 when the module raised it by itself."""
    return getattr(error, "sqlite_errorcode", 0)


def primary(code: int) -> int:
    """Return the primary code of an extended one."""
    return code & 0xFF


def is_defect(error: sqlite3.Error) -> bool:
    """Tell whether the program, not the file or the machine, is to blame."""
    return not code_of(error) or primary(code_of(error)) in _DEFECT


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the library's errors for whatever SQLite and the file system raise inside.

    Raises:
        LibraryBusyError: another program holds the file.
        LibraryReadOnlyError: the file or its folder cannot be written.
        DiskFullError: the disk takes no more data.
        LibraryDamagedError: the file is not a sound database.
        LibraryError: the file cannot be opened or read, or a text cannot be stored.
    """
    try:
        yield
    except sqlite3.Error as error:
        failure = _failure(error, path)
        if failure is None:
            raise
        raise failure from error
    except UnicodeEncodeError as error:
        raise LibraryError(
            "The text holds broken characters, so it cannot be kept in the library."
        ) from error
    except OSError as error:
        raise _file_failure(error, path) from error


def _failure(error: sqlite3.Error, path: Path) -> LibraryError | None:
    if is_defect(error):
        return None
    if code_of(error) in _FULL:
        return _disk_full(path)
    failure: LibraryError
    match primary(code_of(error)):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            failure = LibraryBusyError(f"Another program is using the library {path}.")
        case sqlite3.SQLITE_READONLY:
            failure = read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            failure = LibraryDamagedError(f"The file {path} is damaged: {error}.")
        case sqlite3.SQLITE_CANTOPEN:
            failure = LibraryError(f"The file {path} cannot be opened.")
        case _:
            failure = LibraryError(f"The file {path} cannot be used: {error}.")
    return failure


def _file_failure(error: OSError, path: Path) -> LibraryError:
    if error.errno in _NO_ROOM:
        return _disk_full(path)
    if error.errno in _READ_ONLY:
        return LibraryReadOnlyError(f"{error.filename or path} cannot be written.")
    return LibraryError(f"{error.filename or path} cannot be used: {error.strerror}.")


def _disk_full(path: Path) -> DiskFullError:
    return DiskFullError(f"The disk that holds {path} is full, so nothing was saved.")


def read_only(path: Path) -> LibraryReadOnlyError:
    """Return the error of writing to a library that may only be read."""
    return LibraryReadOnlyError(f"The library {path} may be read but not written.")
