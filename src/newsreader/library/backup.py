"""Backups of the library: a thinned series of whole, verified copies.

In: a library and a folder. Out: files in the folder; one of them put back when asked.
"""

import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsreader.errors import LibraryDamagedError
from newsreader.library.copying import copy, flush, verify
from newsreader.library.failures import translated
from newsreader.library.library import Library
from newsreader.library.moments import now
from newsreader.library.opening import is_library

EVERY = timedelta(minutes=30)

_NAME = "%Y%m%dT%H%M%S%fZ"
_SIDE_FILES = ("", "-wal", "-shm")

# How many to keep of the last ones, and of the last one of each day, week and month.
_KEPT: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (4, lambda moment: moment),
    (5, lambda moment: moment.date()),
    (3, lambda moment: moment.isocalendar()[:2]),
    (3, lambda moment: (moment.year, moment.month)),
)


def backup(library: Library, folder: Path) -> Path:
    """Copy the library into ``folder``, thin the older copies and return the new one.

    Readers and writers go on meanwhile. The copy was opened and checked before it got its name.

    Raises:
        DiskFullError: the disk is full; the older copies are untouched.
        LibraryDamagedError: the copy is damaged, as the library must be.
        LibraryError: the folder cannot be written.
    """
    target = folder / f"{library.path.stem}-{now():{_NAME}}{library.path.suffix}"
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with library.database.outside_transaction() as db:
            copy(db, target)
        _thin(library.path, folder)
    return target


def is_due(library: Path, folder: Path) -> bool:
    """Tell whether the newest backup is half an hour old and the library changed since.

    A backup dated in the future tells of a clock that was wrong, so it says nothing.
    """
    if not library.exists():
        return False
    moments = (_moment(path, library) for path in backups(library, folder))
    past = [moment for moment in moments if moment is not None and moment <= now()]
    return not past or (now() - past[0] >= EVERY and _changed(library) > past[0])


def backups(library: Path, folder: Path) -> list[Path]:
    """Return the backups of a library, newest first."""
    if not folder.is_dir():
        return []
    dated = {path: moment for path in folder.iterdir() if (moment := _moment(path, library))}
    return sorted(dated, key=lambda path: dated[path], reverse=True)


def put_back(copy_: Path, library: Path) -> Path | None:
    """Put a backup in the library's place; return where the file that was there is kept.

    The library must be closed.

    Raises:
        LibraryDamagedError: the backup is damaged or none; the library was not touched.
        DiskFullError: the disk is full; the library was not touched.
    """
    with translated(copy_):
        verify(copy_)
        if not is_library(copy_):  # an empty file is a sound database too
            raise LibraryDamagedError(f"{copy_} is no backup of a library.")
    part = library.with_name(library.name + ".part")
    with translated(library):
        try:
            shutil.copyfile(copy_, part)
            flush(part)
            aside = _set_aside(library)
            part.replace(library)
        finally:
            part.unlink(missing_ok=True)
    return aside


def survivors(moments: Iterable[datetime]) -> set[datetime]:
    """Return which of the backups taken at these moments are kept."""
    newest_first = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    for count, slot in _KEPT:
        last_of_slot: dict[object, datetime] = {}
        for moment in newest_first:
            last_of_slot.setdefault(slot(moment), moment)
        kept.update(list(last_of_slot.values())[:count])
    return kept


def _thin(library: Path, folder: Path) -> None:
    taken = backups(library, folder)
    kept = survivors(moment for path in taken if (moment := _moment(path, library)))
    for path in taken:
        if _moment(path, library) not in kept:
            path.unlink()


def _set_aside(library: Path) -> Path | None:
    """Rename the library and what SQLite keeps beside it; a stray log would spoil the new file."""
    had_one = library.exists()
    aside = library.with_name(f"{library.stem}-damaged-{now():{_NAME}}{library.suffix}")
    for end in _SIDE_FILES:
        beside = library.with_name(library.name + end)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + end))
    return aside if had_one else None


def _moment(path: Path, library: Path) -> datetime | None:
    name = path.name.removeprefix(library.stem + "-").removesuffix(library.suffix)
    try:
        return datetime.strptime(name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _changed(library: Path) -> datetime:
    beside = (library.with_name(library.name + end) for end in ("", "-wal"))
    latest = max(path.stat().st_mtime for path in beside if path.exists())
    return datetime.fromtimestamp(latest, UTC)
