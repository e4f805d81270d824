"""The reader's corrections as files: out of the library, and into another one.

In: a format and a path. Out: a document; or the library with what the document held.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from newsreader.errors import ExportError
from newsreader.model.correction import Correction
from newsreader.usecases.correct import one_line
from newsreader.usecases.export_articles import write_whole
from newsreader.usecases.workbench import Workbench

_MOST_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Read:
    """What a file held: how many corrections were taken, and how many the library knew better."""

    taken: int
    known: int


def corrections(bench: Workbench) -> tuple[Correction, ...]:
    """Return every correction, last changed first."""
    return bench.library.corrections.all()


def memory_document(bench: Workbench, format_name: str) -> bytes:
    """Return every correction as one document.

    Raises:
        ExportError: there is no such format.
    """
    from newsreader.exporters.memory_registry import memory_format

    return memory_format(format_name).write(corrections(bench))


def export_memory(bench: Workbench, format_name: str, target: Path) -> None:
    """Write every correction to a file, whole or not at all.

    Raises:
        ExportError: there is no such format, or the file cannot be written.
    """
    data = memory_document(bench, format_name)
    try:
        write_whole(data, target.resolve())
    except OSError as error:
        raise ExportError(f"{target} cannot be written: {error.strerror}.") from error


def import_memory(bench: Workbench, path: Path) -> Read:
    """Take the corrections of a file into the library, all or none; the newer of two stays.

    One whose moment is not told replaces none.

    Raises:
        ExportError: the file cannot be read, or holds no corrections.
        LibraryError: they cannot be kept.
    """
    from newsreader.exporters.memory_registry import format_of

    read = sorted(map(_clean, format_of(path).read(_read(path))), key=lambda one: one.modified)
    found = {(one.pair, one.source): one for one in read}
    wanted = {key: one for key, one in found.items() if one.source.strip() and one.text}
    known = {(one.pair, one.source): one for one in corrections(bench)}
    newer = [one for key, one in wanted.items() if _is_newer(one, known.get(key))]
    bench.library.corrections.put_all(newer)
    return Read(len(newer), len(wanted) - len(newer))


def _clean(one: Correction) -> Correction:
    # A source stays as it stands in articles, but for the line breaks of other programs.
    lines = (line.strip() for line in re.split("[\r\n]", one.source))
    source = " ".join(line for line in lines if line)
    return replace(one, source=source, text=one_line(one.text), original=one_line(one.original))


def _is_newer(one: Correction, known: Correction | None) -> bool:
    return known is None or (one.text != known.text and one.modified > known.modified)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ExportError(f"{path.name} is larger than any file of corrections.")
        return path.read_bytes()
    except OSError as error:
        unreadable = ExportError(f"{path} cannot be read: {error.strerror}.")
        unreadable.advice = "Check the spelling of the path, and the file's permissions."
        raise unreadable from error
