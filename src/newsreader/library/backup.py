"""Backups of the library: a thinned series of whole, verified copies.

In: a library and a folder. Out: files in the folder; one of them put back when asked.
"""

import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsreader.library.copying import copy, verify
from newsreader.library.failures import translated
from newsreader.library.library import Library
from newsreader.library.moments import now

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
    """Tell whether the newest backup is half an hour old and the library changed since."""
    taken = backups(library, folder)
    if not taken:
        return library.exists()
    last = _moment(taken[0], library)
    return last is not None and now() - last >= EVERY and _changed(library) > last


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
        LibraryDamagedError: the backup is damaged; the library was not touched.
        DiskFullError: the disk is full; the library was not touched.
    """
    with translated(copy_):
        verify(copy_)
    with translated(library):
        part = library.with_name(library.name + ".part")
        shutil.copyfile(copy_, part)
        aside = _set_aside(library) if library.exists() else None
        part.replace(library)
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


def _set_aside(library: Path) -> Path:
    aside = library.with_name(f"{library.stem}-damaged-{now():{_NAME}}{library.suffix}")
    for end in _SIDE_FILES:
        beside = library.with_name(library.name + end)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + end))
    return aside


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
