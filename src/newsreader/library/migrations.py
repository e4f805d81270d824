"""Bringing a library up to date.

In: an open connection and the scripts of ``schema/``, oldest first. Out: the newest schema, or the
library exactly as it was.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

from newsreader.errors import LibraryError
from newsreader.library.copying import copy
from newsreader.library.failures import is_defect
from newsreader.library.moments import now
from newsreader.library.opening import APPLICATION_ID, version_of

_UNCHANGED = "The library could not be brought up to date; it was left as it was."


def scripts() -> list[str]:
    """Return the migration scripts, oldest first; a library has the version of the last one run."""
    folder = resources.files("newsreader.library.schema")
    found = [item for item in folder.iterdir() if item.name.endswith(".sql")]
    return [s.read_text(encoding="utf-8") for s in sorted(found, key=lambda s: s.name)]


def migrate(connection: sqlite3.Connection, pending: Sequence[str], target: int) -> None:
    """Run the scripts that lead to version ``target`` in one transaction.

    Raises:
        LibraryError: a script failed; nothing was changed.
    """
    # Foreign keys cannot be switched inside a transaction, and a table that is rebuilt breaks them
    # for a moment.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        _run_all(connection, pending, target)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def copy_before(connection: sqlite3.Connection, path: Path, folder: Path) -> Path:
    """Copy the library into ``folder`` as it is before a migration and return the copy."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{path.stem}-version-{version_of(connection)}-{now():%Y%m%dT%H%M%SZ}{path.suffix}"
    copy(connection, folder / name)
    return folder / name


def _run_all(connection: sqlite3.Connection, pending: Sequence[str], target: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for the lock.
        if version_of(connection) != target - len(pending):
            connection.execute("ROLLBACK")
            return
        for statement in (s for script in pending for s in statements(script)):
            connection.execute(statement)
        _check_references(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {target}")
        connection.execute("COMMIT")
    except (sqlite3.Error, LibraryError) as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error) and is_defect(error):
            raise LibraryError(_UNCHANGED) from error
        raise


def _check_references(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise LibraryError(_UNCHANGED)


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one.

    ``executescript`` would commit first, and the whole update must be one transaction.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
