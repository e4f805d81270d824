"""The files of a dictionary, wherever they are: single, in a folder, in a zip or a tar archive.

In: a path the reader chose, and a folder for what must be unpacked. Out: names, and the files
behind them. Nothing is believed of an archive: not its names, not its sizes, not its links.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from newsreader.dictionary.formats import unpacking
from newsreader.errors import DictionaryBrokenError, DictionaryUnsafeError

LARGEST = 2_000_000_000  # bytes a dictionary may unpack to
_BLOCK = 1_000_000


@dataclass(frozen=True, slots=True)
class Member:
    """One file: its size, how to open it, and where it lies if it need not be unpacked."""

    size: int
    open: Callable[[], IO[bytes]]
    path: Path | None = None


class Files:
    """Files by name; ``name`` is what the reader chose, ``title`` that without its ending."""

    def __init__(self, name: str, members: Mapping[str, Member], scratch: Path) -> None:
        """Take the files and a folder to unpack into."""
        self.name = name
        self.title = _without_endings(name)
        self._members = dict(members)
        self._scratch = scratch
        self._unpacked: dict[str, Path] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files, with folders, in their order."""
        return tuple(self._members)

    def ending(self, *suffixes: str) -> tuple[str, ...]:
        """Return the names that end so, without regard to capitals."""
        return tuple(name for name in self._members if name.lower().endswith(suffixes))

    def local(self, name: str) -> Path:
        """Return where a file lies on this disk; an archive's is unpacked.

        Raises:
            DictionaryBrokenError: it is damaged.
            DictionaryUnsafeError: it unpacks to far too much.
            OSError: it cannot be written.
        """
        member = self._members[name]
        if member.path is not None:
            return member.path
        if name not in self._unpacked:
            target = self.spare()
            with self._opened(name) as file:
                unpacking.copy(file, target, LARGEST, self.name)
            self._unpacked[name] = target
        return self._unpacked[name]

    def read(self, name: str, largest: int) -> bytes:
        """Return what is in a file.

        Raises:
            DictionaryBrokenError: it is damaged.
            DictionaryUnsafeError: it is larger than ``largest`` bytes.
        """
        with self._opened(name) as file, unpacking.reading(self.name):
            data = file.read(largest + 1)
        if len(data) > largest:
            raise DictionaryUnsafeError(f"{self.name} holds far too large a file: {name}.")
        return data

    def spare(self) -> Path:
        """Return a path in the folder for unpacking where nothing is yet."""
        return self._scratch / f"{len(list(self._scratch.iterdir()))}.unpacked"

    def sha256(self, stop: Callable[[], None]) -> str:
        """Return the checksum of all files; ``stop`` is called between blocks and may raise.

        Raises:
            DictionaryBrokenError: a file is damaged.
        """
        digest = hashlib.sha256()
        for name in sorted(self._members):
            digest.update(name.encode("utf-8", "surrogatepass") + b"\0")
            with self._opened(name) as file:
                for block in blocks(file, self.name):
                    stop()
                    digest.update(block)
        return digest.hexdigest()

    @contextmanager
    def _opened(self, name: str) -> Iterator[IO[bytes]]:
        with unpacking.reading(self.name):
            file = self._members[name].open()
        with file:
            yield file


def blocks(file: IO[bytes], name: str) -> Iterator[bytes]:
    """Yield what is left in a file; a damaged one raises DictionaryBrokenError."""
    while True:
        with unpacking.reading(name):
            block = file.read(_BLOCK)
        if not block:
            return
        yield block


def text_of(data: bytes, name: str) -> str:
    """Return text in UTF-8, without its mark; raises DictionaryBrokenError where it is not."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DictionaryBrokenError(f"{name} holds text that is not UTF-8.") from error


def _without_endings(name: str) -> str:
    for ending in (".tar.gz", ".tar.bz2", ".tar.xz"):
        if name.lower().endswith(ending):
            return name[: -len(ending)]
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and ending.isalnum() else name
