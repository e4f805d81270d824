"""What is piped into a command.

In: stdin. Out: all its bytes, or its lines as they come.
"""

import io
import sys
from collections.abc import Iterator
from typing import cast

from newsreader.cli.printing import say
from newsreader.errors import EmptySourceError, UnknownEncodingError
from newsreader.importers.charset import decode

_READ = 16_384  # bytes: some hundred lines of a file, or what a pipe holds just now
_MOST = 100_000_000  # bytes; an endless stream must end somewhere
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def everything() -> bytes:
    """Return all bytes, or so many that they are too many for an article.

    Raises:
        EmptySourceError: the command was started without stdin.
    """
    return _bytes().read(_MOST)


def line_groups() -> Iterator[list[str]]:
    """Yield lines without their ends, in groups as large as what is there to read.

    A line in a broken encoding is told and mended, so that those after it are not lost.

    Raises:
        UnknownEncodingError: the lines are in UTF-16.
    """
    number = 0
    for group in _byte_groups(_bytes()):
        if number == 0 and group[0].startswith(_UTF_16):
            raise UnknownEncodingError("The lines are in UTF-16; they must be in UTF-8.")
        yield [_decoded(line.rstrip(b"\r"), number + n) for n, line in enumerate(group, 1)]
        number += len(group)


def _byte_groups(stream: io.BufferedReader) -> Iterator[list[bytes]]:
    unfinished: list[bytes] = []
    # read1 answers with what is there, so that a person or program that waits for one line's
    # answer before writing the next gets it.
    while data := stream.read1(_READ):
        if b"\n" not in data:
            unfinished.append(data)
            continue
        *lines, rest = b"".join([*unfinished, data]).split(b"\n")
        unfinished = [rest]
        yield lines
    if last := b"".join(unfinished):
        yield [last]


def _decoded(line: bytes, number: int) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        pass
    try:
        return decode(line)
    except UnknownEncodingError:
        say(f"Line {number} is not in UTF-8; its broken characters are replaced.")
        return line.decode(errors="replace")


def _bytes() -> io.BufferedReader:
    if sys.stdin is None:
        raise EmptySourceError("There is no standard input to read.")
    return cast("io.BufferedReader", sys.stdin.buffer)
