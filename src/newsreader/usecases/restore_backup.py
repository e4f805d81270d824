"""Restoring: a backup takes the place of a library that cannot be opened any more.

In: the reader's folders, with the library closed. Out: a library that opens; the file that stood in
its place is kept beside it.
"""

from pathlib import Path

from newsreader.errors import LibraryDamagedError, LibraryError
from newsreader.paths import Paths


def newest_backup(paths: Paths) -> Path | None:
    """Return the backup that was made last, or None when there is none.

    Raises:
        LibraryError: the folder of backups cannot be read.
    """
    return next(iter(_backups(paths)), None)


def restore_newest(paths: Paths) -> Path:
    """Put the newest sound backup in the library's place and return that backup.

    The library must be closed, also in other windows. What stood in its place is kept beside it,
    as ``library-damaged-<moment>.sqlite``; a backup that is damaged itself is passed over.

    Raises:
        LibraryError: there is no sound backup; nothing was touched.
        DiskFullError: the disk is full; nothing was touched.
    """
    from newsreader.library.backup import put_back

    for copy in _backups(paths):
        try:
            put_back(copy, paths.library)
        except LibraryDamagedError:
            continue
        return copy
    raise LibraryError(f"There is no backup in {paths.backups} that could be restored.")


def _backups(paths: Paths) -> list[Path]:
    from newsreader.library.backup import backups

    return backups(paths.library, paths.backups)
