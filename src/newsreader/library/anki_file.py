"""Anki decks as files: a zip that holds a database of notes.

In: the path of an ``.apkg`` or ``.colpkg`` file, or what fills a collection. Out: its notes, or the
bytes of such a file. Nothing of the zip is written anywhere but its database, under a name of ours.
"""

import io
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Protocol

from newsreader.errors import WordFileError
from newsreader.library.failures import translated

_MOST_BYTES = 500_000_000  # of a collection, unpacked
_MOST_NOTES = 500_000
# Instructions of the database, in thousands: a hostile file could keep it busy for ever.
_MOST_STEPS, _A_STEP = 500_000, 1000
_CHUNK = 1 << 20
# The newest first: a package for old programs holds a collection that only says to update them.
_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")


@dataclass(frozen=True, slots=True)
class AnkiNote:
    """A note: the name of its type, and its fields, in HTML, by their names in order."""

    kind: str
    fields: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]


def pack(fill: Callable[[sqlite3.Cursor], None]) -> bytes:
    """Return an ``.apkg`` file with what ``fill`` writes into an empty database.

    Raises:
        DiskFullError: there is no room for it.
        LibraryError: a folder for it cannot be written.
    """
    with TemporaryDirectory(prefix="newsreader-") as folder:
        path = Path(folder) / "collection.anki2"
        with translated(path):
            with closing(sqlite3.connect(path)) as db:
                fill(db.cursor())
                db.commit()
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
                file.write(path, path.name)
                file.writestr("media", "{}")
    return packed.getvalue()


def read_notes(path: Path) -> tuple[AnkiNote, ...]:
    """Return the notes of an Anki deck.

    Raises:
        WordFileError: the file is no deck, is damaged, or holds more than a deck can.
        LibraryError: there is no room to unpack it.
    """
    with TemporaryDirectory(prefix="newsreader-") as folder:
        target = Path(folder) / "collection"
        try:
            with zipfile.ZipFile(path) as file:
                _unpack(file, target)
        except OSError as error:
            raise _unreadable(path, error.strerror or str(error)) from error
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
            raise WordFileError("{file} is no Anki deck, or damaged.", file=path.name) from error
        try:
            return _notes(target)
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise WordFileError(
                "The collection in {file} cannot be read.", file=path.name
            ) from error


def _unpack(file: zipfile.ZipFile, target: Path) -> None:
    names = set(file.namelist())
    name = next((one for one in _COLLECTIONS if one in names), None)
    if name is None:
        raise WordFileError("The file holds no Anki collection.")
    with file.open(name) as packed, target.open("wb") as unpacked:
        source: Readable = _decompressed(packed) if name.endswith("b") else packed
        written = 0
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > _MOST_BYTES:
                raise WordFileError("The Anki collection is larger than any deck of words.")
            unpacked.write(chunk)


def _decompressed(packed: IO[bytes]) -> "_Zstd":
    try:
        from backports.zstd import ZstdError, ZstdFile  # compression.zstd from Python 3.14 on
    except ImportError as error:
        failure = WordFileError("The deck is packed in a way that cannot be read here.")
        failure.advice = "Export it again in Anki with “Support older Anki versions” ticked."
        raise failure from error
    return _Zstd(ZstdFile(packed), ZstdError)


class Readable(Protocol):
    """What bytes can be read from, some at a time."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""
        ...


class _Zstd:
    """A compressed file whose damage is told as that of a zip is."""

    def __init__(self, file: Readable, failure: type[Exception]) -> None:
        self._file = file
        self._failure = failure

    def read(self, size: int) -> bytes:
        try:
            return bytes(self._file.read(size))
        except (self._failure, EOFError) as error:
            raise zipfile.BadZipFile(str(error)) from error


def _notes(path: Path) -> tuple[AnkiNote, ...]:
    with closing(sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)) as db:
        # A collection of today's Anki sorts by an order of its own, which only its name must have.
        db.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        db.execute("PRAGMA trusted_schema = OFF")
        steps = iter(range(_MOST_STEPS))
        db.set_progress_handler(lambda: next(steps, None) is None, _A_STEP)
        kinds = dict(_kinds(db))
        rows = db.execute("SELECT mid, flds, tags FROM notes LIMIT ?", (_MOST_NOTES + 1,))
        notes = tuple(_note(kinds, *row) for row in rows)
    if len(notes) > _MOST_NOTES:
        raise WordFileError("The Anki collection is larger than any deck of words.")
    return notes


def _kinds(db: sqlite3.Connection) -> Iterator[tuple[int, tuple[str, list[str]]]]:
    """Yield the id, the name and the names of the fields of each type of note."""
    (models,) = db.execute("SELECT models FROM col").fetchone()
    if models and models != "{}":
        for number, model in json.loads(models).items():
            yield int(number), (str(model["name"]), [str(one["name"]) for one in model["flds"]])
        return
    for number, name in db.execute("SELECT id, name FROM notetypes").fetchall():
        fields = db.execute("SELECT name FROM fields WHERE ntid = ? ORDER BY ord", (number,))
        yield number, (name, [field for (field,) in fields])


def _note(
    kinds: dict[int, tuple[str, list[str]]], kind: int, fields: object, tags: object
) -> AnkiNote:
    texts = str(fields).split("\x1f")
    name, names = kinds.get(kind, ("", []))
    names = [*names, *(f"Field {n + 1}" for n in range(len(names), len(texts)))]
    return AnkiNote(name, tuple(zip(names, texts, strict=False)), tuple(str(tags).split()))


def _unreadable(path: Path, reason: str) -> WordFileError:
    failure = WordFileError("{file} cannot be read: {reason}.", file=path.name, reason=reason)
    failure.advice = "Check the spelling of the path, and the file's permissions."
    return failure
