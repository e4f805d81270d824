"""Unpacking with limits: what a file claims does not count, what comes out of it does.

In: packed bytes. Out: a file on this disk, never larger than allowed.
"""

import bz2
import gzip
import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from newsreader.errors import DictionaryBrokenError, DictionaryUnsafeError

HIGHEST_RATIO = 200  # unpacked to packed; dictionaries pack to one in 30 at most
SMALL = 20_000_000  # bytes; below this a file may pack as well as it likes
_BLOCK = 1_000_000
_GZIP, _BZIP2, _XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"

_READ_ERRORS = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, EOFError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, MemoryError, OSError,
)  # fmt: skip


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn what the libraries raise about a damaged file into ``DictionaryBrokenError``."""
    try:
        yield
    except _READ_ERRORS as error:
        raise DictionaryBrokenError(f"{name} is damaged: {_reason(error)}.", about=name) from error


def is_packed(path: Path) -> bool:
    """Tell by its first bytes whether a file is packed with gzip, bzip2 or xz."""
    with path.open("rb") as file:
        return file.read(len(_XZ)).startswith((_GZIP, _BZIP2, _XZ))


def unpack(path: Path, target: Path, largest: int, name: str) -> Path:
    """Write what a packed file holds to ``target`` and return that; ``name`` is for messages.

    Raises:
        DictionaryBrokenError: it is damaged.
        DictionaryUnsafeError: it unpacks to more than ``largest`` bytes, or to far too many.
        OSError: the target cannot be written.
    """
    with reading(name):
        file = _open(path)
    with file:
        return copy(file, target, min(largest, _allowed(path.stat().st_size)), name)


def copy(file: IO[bytes], target: Path, largest: int, name: str) -> Path:
    """Write what a file holds to ``target`` and return that; raises as ``unpack`` does."""
    size = 0
    with target.open("xb") as out:
        while True:
            with reading(name):
                block = file.read(_BLOCK)
            if not block:
                return target
            size += len(block)
            if size > largest:
                raise DictionaryUnsafeError(f"{name} unpacks to far too much.", about=name)
            out.write(block)


def is_bomb(packed: int, unpacked: int) -> bool:
    """Tell whether so many bytes cannot be in so few, if it is a dictionary."""
    return unpacked > _allowed(packed)


def _allowed(packed: int) -> int:
    return max(SMALL, HIGHEST_RATIO * packed)


def _open(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        begin = file.read(len(_XZ))
    if begin.startswith(_GZIP):
        return gzip.open(path, "rb")  # type: ignore[return-value]
    if begin.startswith(_BZIP2):
        return bz2.open(path, "rb")
    if begin.startswith(_XZ):
        return lzma.open(path, "rb")
    return path.open("rb")


def _reason(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno:
        return os.strerror(error.errno)
    return str(error).rstrip(".") or "its end is missing"
