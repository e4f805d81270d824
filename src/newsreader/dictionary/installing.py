"""Installing dictionaries.

In: a file of any known format and the shelf. Out: a dictionary on the shelf, whole, or no trace.

    open the files → choose the format → read into a staging file → flush → rename → arrange

Of two dictionaries of one name the second is called "… (2)", unless it is to replace the first; of
two that are the same file the second changes nothing.
"""

import os
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from newsreader.dictionary import arrangement, staging, writing
from newsreader.dictionary.formats import opening
from newsreader.dictionary.formats.base import ReadDictionary
from newsreader.dictionary.formats.files import Files
from newsreader.dictionary.formats.registry import choose
from newsreader.dictionary.store import DictionaryShelf
from newsreader.errors import CancelledError, DictionaryFileError
from newsreader.model.dictionary import Dictionary, Installed, Outcome, Preview

Report = Callable[[int, int], None]

_LONGEST_TITLE = 100
_LONGEST_ABOUT = 500


def preview(shelf: DictionaryShelf, path: Path) -> Preview:
    """Return what a file says of itself; raises as ``install`` does."""
    with staging.keeping(shelf.folder), staging.staged(shelf.folder) as scratch, _about(path):
        with opening.opened(path, scratch) as files:
            form = choose(files)
            read = form.read(files)
            title = _title(read, files)
        return Preview(
            title=title,
            direction=read.direction,
            entries=read.count,
            licence=_plain(read.licence, _LONGEST_ABOUT),
            origin=_plain(read.origin, _LONGEST_ABOUT),
            form=form.name,
            alike=_alike(shelf, title),
        )


def install(
    shelf: DictionaryShelf,
    path: Path,
    progress: Report,
    cancelled: Callable[[], bool],
    *,
    replace: bool = False,
) -> Installed:
    """Install the dictionary at ``path``; ``replace`` puts it in the place of one of its name.

    ``progress`` hears of entries: how many were written, and of how many, which is an estimate.

    Raises:
        DictionaryUnreadableError: there is no such file, or it may not be read.
        DictionaryForeignError: it is none, or of other languages.
        DictionaryBrokenError: it is damaged or incomplete.
        DictionaryUnsafeError: it would write elsewhere, or unpacks to far too much.
        DictionaryStorageError: it cannot be kept.
        CancelledError: ``cancelled`` said so.
    """

    def stop() -> None:
        if cancelled():
            raise CancelledError("The installation was cancelled.")

    with staging.keeping(shelf.folder), staging.staged(shelf.folder) as scratch, _about(path):
        target = scratch / "new.sqlite"
        with opening.opened(path, scratch) as files:
            sum_ = files.sha256(stop)
            same = next((one for one in shelf.dictionaries() if one.sha256 == sum_), None)
            if same is not None:
                return Installed(same, Outcome.KNOWN)
            form = choose(files)
            read = form.read(files)

            def report(done: int) -> None:
                stop()
                progress(done, max(done, read.count))

            count = writing.write(target, read.entries, report)
            title = _title(read, files)
        about = _described(read, form.name, path, sum_, count)
        return _settle(shelf, target, title, about, replace=replace)


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """Let the errors of some work name the file it is about."""
    try:
        yield
    except DictionaryFileError as error:
        error.about = error.about or path.name
        raise


def _settle(
    shelf: DictionaryShelf, made: Path, title: str, about: dict[str, str], *, replace: bool
) -> Installed:
    """Put a written dictionary on the shelf under a name of its own."""
    alike = _alike(shelf, title)
    outcome = Outcome.ADDED
    if alike is not None:
        outcome = Outcome.REPLACED if replace and not alike.built_in else Outcome.BESIDE
    if outcome is Outcome.BESIDE:
        title = _another(title, {one.title for one in shelf.dictionaries()})
    writing.finish(made, {**about, "title": title})
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    uid = alike.uid if alike and outcome is Outcome.REPLACED else uuid4().hex[:16]
    shelf.release(uid)
    made.replace(shelf.file_of(uid))
    arrangement.save(shelf.folder, shelf.arrangement())
    return Installed(next(d for d in shelf.dictionaries() if d.uid == uid), outcome)


def _described(
    read: ReadDictionary, form: str, path: Path, sha256: str, count: int
) -> dict[str, str]:
    return {
        "source": read.direction.source,
        "target": read.direction.target,
        "licence": _plain(read.licence, _LONGEST_ABOUT),
        "origin": _plain(read.origin, _LONGEST_ABOUT),
        "file": _plain(path.name, _LONGEST_ABOUT),
        "form": form,
        "sha256": sha256,
        "entries": str(count),
        "installed": datetime.now(UTC).isoformat(),
    }


def _title(read: ReadDictionary, files: Files) -> str:
    title = _plain(read.title, _LONGEST_TITLE)
    return title or _plain(files.title, _LONGEST_TITLE) or "Dictionary"


def _plain(text: str, longest: int) -> str:
    """Return a text on one line, without what cannot be printed or stored."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(sign for sign in line if sign.isprintable())[:longest].strip()


def _alike(shelf: DictionaryShelf, title: str) -> Dictionary | None:
    wanted = title.casefold()
    return next((one for one in shelf.dictionaries() if one.title.casefold() == wanted), None)


def _another(title: str, taken: set[str]) -> str:
    names = {one.casefold() for one in taken}
    number = 2
    while f"{title} ({number})".casefold() in names:
        number += 1
    return f"{title} ({number})"
