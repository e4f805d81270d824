"""A file of a model, copied or unpacked, with its checksums.

In: a file as it is or packed with gzip, which its first bytes tell, whatever it is called. Out: the
file itself in another folder, never larger than allowed, and the checksums of what was read and of
what was written.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from newsreader.errors import PackageBrokenError, PackageNotFoundError, PackageUnsafeError

PACKED = ".gz"
_MAGIC = b"\x1f\x8b"  # what every gzip file begins with
_BLOCK = 1_000_000
_GZIP = 31  # zlib's number for a gzip header with the largest window


@dataclass(frozen=True, slots=True)
class Sums:
    """The sha256 of what was read and of what was written."""

    read: str
    written: str


def plain_name(name: str) -> str:
    """Return the name of a file once it is unpacked."""
    return name.removesuffix(PACKED)


def put(source: Path, target: Path, largest: int, report: Callable[[int], None]) -> Sums:
    """Write ``source``, unpacked if it is packed, to ``target`` and return the checksums.

    ``report`` hears of the bytes read; what it raises ends the work.

    Raises:
        PackageNotFoundError: the source cannot be read.
        PackageBrokenError: it is damaged.
        PackageUnsafeError: it holds more than ``largest`` bytes.
        OSError: the target cannot be written.
    """
    read, written = hashlib.sha256(), hashlib.sha256()
    size = 0

    def blocks() -> Iterator[bytes]:
        for block in _read(source):
            read.update(block)
            report(len(block))
            yield block

    coming = blocks()
    first = next(coming, b"")
    data: Iterator[bytes] = chain([first], coming)
    if first.startswith(_MAGIC):
        data = _unpacked(data, source.name)
    with target.open("xb") as out:
        for block in data:
            size += len(block)
            if size > largest:
                raise PackageUnsafeError(
                    "{name} holds far more than such a file does.", name=source.name
                )
            written.update(block)
            out.write(block)
    return Sums(read.hexdigest(), written.hexdigest())


def _read(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except OSError as error:
        raise PackageNotFoundError("The file {file} cannot be read.", file=source) from error


def _unpacked(blocks: Iterator[bytes], name: str) -> Iterator[bytes]:
    """Yield the content of a gzip file, at most a block at once however well it was packed."""
    gzip = zlib.decompressobj(_GZIP)
    try:
        for block in blocks:
            if gzip.eof:
                raise PackageBrokenError("{name} is damaged: something follows its end.", name=name)
            rest = block
            while rest and not gzip.eof:
                yield gzip.decompress(rest, _BLOCK)
                rest = gzip.unconsumed_tail
        if gzip.unused_data:
            raise PackageBrokenError("{name} is damaged: something follows its end.", name=name)
        while not gzip.eof and (last := gzip.decompress(b"", _BLOCK)):
            yield last
    except zlib.error as error:
        raise PackageBrokenError("{name} is damaged: it cannot be unpacked.", name=name) from error
    if not gzip.eof:
        raise PackageBrokenError("{name} is damaged: its end is missing.", name=name)
