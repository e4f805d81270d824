"""Folders in which a dictionary is made, or waits to be gone, beside the dictionaries.

In: the folder of dictionaries. Out: ``.staging-…`` and ``.removed-…`` folders, named after the
process that works on them, so that what a crash left can be told from what is in use.
"""

import logging
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsreader.errors import DictionaryStorageError

_STAGING, _REMOVED = ".staging-", ".removed-"
_PART = ".part"
_HOUR = 3600

logger = logging.getLogger(__name__)


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Give an empty folder on the disk of the dictionaries; it is gone afterwards.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f"{_STAGING}{os.getpid()}-", dir=folder))
    try:
        yield made
    finally:
        discard(made)


@contextmanager
def keeping(folder: Path) -> Iterator[None]:
    """Turn what goes wrong with our own files into ``DictionaryStorageError``."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise DictionaryStorageError(f"{folder} cannot be written: {reason}.") from error
    except sqlite3.Error as error:
        raise DictionaryStorageError(f"{folder} cannot be written: {error}.") from error


def put_aside(file: Path) -> Path:
    """Move a dictionary where nobody looks for it and return where it is.

    Raises:
        OSError: it cannot be moved, and stands as it was.
    """
    aside = Path(tempfile.mkdtemp(prefix=f"{_REMOVED}{os.getpid()}-", dir=file.parent))
    target = aside / file.name
    try:
        return file.replace(target)
    except OSError:
        discard(aside)
        raise


def clean(folder: Path) -> None:
    """Remove what interrupted work left and what was removed; what cannot go stays."""
    with suppress(OSError):
        for one in list(folder.iterdir()):
            if one.name.startswith((_STAGING, _REMOVED)) and not _in_use(one):
                discard(one)
            elif one.name.startswith(".") and one.suffix == _PART and _is_old(one):
                one.unlink(missing_ok=True)


def discard(folder: Path) -> None:
    """Remove a folder nobody looks into; what cannot go now goes at the next start."""
    shutil.rmtree(folder, onerror=lambda _, path, error: logger.info("%s: %s", path, error[1]))


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _HOUR


def _in_use(folder: Path) -> bool:
    owner = folder.name.split("-")[1]
    if not owner.isdecimal():
        return False
    if sys.platform == "win32":  # asking for a process there would end it
        return not _is_old(folder)
    if int(owner) == os.getpid():
        return True
    try:
        os.kill(int(owner), 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError):
        return False
    return True
