"""The library file: one connection per thread, transactions, migrations.

In: a path. Out: connections inside transactions; every error is one of the library's own.
"""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.errors import LibraryError, LibraryReadOnlyError
from newsreader.library import migrations, opening
from newsreader.library.failures import read_only, translated


@dataclass(slots=True)
class _Link:
    """A thread's connection; the lock keeps ``close`` out while a transaction runs."""

    connection: sqlite3.Connection
    lock: threading.RLock = field(default_factory=threading.RLock)


class Database:
    """An open library file, for use from any thread."""

    def __init__(
        self,
        path: Path,
        backups: Path | None = None,
        *,
        patience: float = 5.0,
        scripts: Sequence[str] | None = None,
    ) -> None:
        """Open the file, making or updating it as needed.

        ``backups`` is where an old library is copied before an update (beside the file if None);
        ``patience`` is how many seconds to wait for another program; ``scripts`` are the
        migrations, those of the program if None.

        Raises:
            LibraryVersionError: the library is newer than the program; it was not touched.
            LibraryReadOnlyError: an old library must be updated and cannot be written.
            LibraryError: the file cannot be opened, or belongs to another program.
        """
        self.path = path
        self._patience = patience
        # By thread, but not in a threading.local: Qt's pool threads lose theirs after every task.
        self._links: dict[int, _Link] = {}
        self._guard = threading.Lock()
        self._closed = False
        known = migrations.scripts() if scripts is None else scripts
        with translated(path):
            opening.examine(path, len(known), patience)
            self._access = opening.find_access(path, patience)
            self._update(known, backups or path.parent)

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._access.read_only

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction that sees the library as it is at one moment."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction that is on disk when the block ends, or changes nothing.

        Raises:
            LibraryReadOnlyError: the file can only be read.
            LibraryBusyError: another program is writing for too long.
            DiskFullError: the disk is full.
        """
        if self.read_only:
            raise read_only(self.path)
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def outside_transaction(self) -> Iterator[sqlite3.Connection]:
        """Lend the thread's connection for what cannot run inside a transaction."""
        link = self._link()
        with link.lock, translated(self.path):
            self._refuse_when_closed()
            yield link.connection

    def close(self) -> None:
        """Close the connections of all threads; wait for transactions under way."""
        with self._guard:
            self._closed = True
            links = list(self._links.values())
            self._links.clear()
        for link in links:
            with link.lock:
                link.connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self.outside_transaction() as connection:
            connection.execute(begin)
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # What went wrong first is what the reader must hear of. SQLite itself has already
                # rolled back after a full disk.
                with suppress(sqlite3.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                raise

    def _link(self) -> _Link:
        link = self._links.get(threading.get_ident())
        if link is None:
            self._refuse_when_closed()
            with translated(self.path):
                link = _Link(opening.connect(self.path, self._access, self._patience))
            self._register(link)
        return link

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise LibraryError("The library is closed.")

    def _register(self, link: _Link) -> None:
        with self._guard:
            alive = {thread.ident for thread in threading.enumerate()}
            for ended in [ident for ident in self._links if ident not in alive]:
                self._links.pop(ended).connection.close()
            threading.current_thread()  # makes a foreign thread known to ``enumerate``
            self._links[threading.get_ident()] = link
            if self._closed:
                link.connection.close()

    def _update(self, scripts: Sequence[str], backups: Path) -> None:
        with closing(opening.connect(self.path, self._access, self._patience)) as connection:
            version = opening.version_of(connection)
            if version == len(scripts):
                return
            if self.read_only:
                raise LibraryReadOnlyError(
                    f"The library {self.path} is of an older version and cannot be updated here."
                )
            if version:
                migrations.copy_before(connection, self.path, backups)
            migrations.migrate(connection, scripts[version:], len(scripts))
