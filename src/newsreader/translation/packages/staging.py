"""Folders that are being made or taken away, beside the packages.

In: the folder of packages. Out: ``.staging-…`` and ``.old-…`` folders, named after the process
that works on them, so that what a crash left behind can be told from what is in use.
"""

import logging
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

_STAGING, _OLD = ".staging-", ".old-"
_HOUR = 3600

_log = logging.getLogger(__name__)


def new_folder(packages: Path) -> Path:
    """Make a folder to unpack into, on the disk of the packages."""
    packages.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{_STAGING}{os.getpid()}-", dir=packages))


def take_away(folder: Path) -> None:
    """Remove a folder so that nobody ever sees half of it.

    Raises:
        OSError: it cannot be moved aside, and stands as it was.
    """
    aside = tempfile.mkdtemp(prefix=f"{_OLD}{os.getpid()}-", dir=folder.parent)
    folder.replace(Path(aside) / folder.name)
    discard(Path(aside))


def discard(folder: Path) -> None:
    """Remove a folder nobody looks into; what cannot be removed now goes at the next start."""
    shutil.rmtree(folder, onerror=lambda _, path, error: _log.info("%s: %s", path, error[1]))


def leftovers(packages: Path, begins: tuple[str, ...] = (_STAGING, _OLD)) -> list[Path]:
    """Return the folders that nobody works on any more.

    Their names begin so; the number of a process comes next, then a hyphen.
    """
    if not packages.is_dir():
        return []
    return [
        folder
        for folder in packages.iterdir()
        if folder.name.startswith(begins) and not _in_use(folder)
    ]


def _in_use(folder: Path) -> bool:
    owner = folder.name.split("-")[1]
    if not owner.isdecimal():
        return False
    if sys.platform == "win32":  # asking for a process there would end it
        return time.time() - folder.stat().st_mtime < _HOUR
    if int(owner) == os.getpid():
        return True
    try:
        os.kill(int(owner), 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError):
        return False
    return True
