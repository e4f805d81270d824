"""Dictionaries: what is there, install, remove, order, switch on and off.

In: files and uids. Out: dictionaries; look-ups follow at once, in every open window.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import NoSuchDictionaryError
from newsreader.model.cancelling import never
from newsreader.model.dictionary import Dictionary, Installed, Preview
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.dictionary.arranging import Removed

Report = Callable[[int, int], None]


def _deaf(_done: int, _total: int) -> None:
    """Nobody listens."""


def dictionaries(bench: Workbench) -> list[Dictionary]:
    """Return every dictionary in the reader's order, the built-in lexicon among them.

    Raises:
        DictionaryError: the built-in lexicon cannot be read.
    """
    return bench.dictionaries().dictionaries()


def find(bench: Workbench, name: str) -> Dictionary:
    """Return the dictionary of a title, without regard to capitals, or of a uid.

    Raises:
        NoSuchDictionaryError: there is none.
    """
    wanted = " ".join(name.casefold().split())
    for one in dictionaries(bench):
        if wanted in (one.title.casefold(), one.uid):
            return one
    raise NoSuchDictionaryError(f"There is no dictionary “{name}”.", about=name)


def preview(bench: Workbench, path: Path) -> Preview:
    """Return what a file says of itself, and which dictionary of its name is there already.

    Raises:
        DictionaryFileError: it is no dictionary that can be installed; see ``install``.
    """
    from newsreader.dictionary import installing

    return installing.preview(bench.dictionaries(), path)


def install(
    bench: Workbench,
    path: Path,
    progress: Report = _deaf,
    cancelled: Callable[[], bool] = never,
    *,
    replace: bool = False,
) -> Installed:
    """Install a dictionary from a file, a folder or an archive.

    Of two of one name the second is called "… (2)"; with ``replace`` it takes the place of the
    first, in the order too. The same file again changes nothing. ``progress`` hears of entries,
    how many are written and how many there seem to be.

    Raises:
        DictionaryUnreadableError: there is no such file, or it may not be read.
        DictionaryForeignError: it is none, or of other languages than Korean and English.
        DictionaryBrokenError: it is damaged or incomplete.
        DictionaryUnsafeError: it would write elsewhere, or unpacks to far too much.
        DictionaryStorageError: it cannot be kept.
        CancelledError: ``cancelled`` said so.
    """
    from newsreader.dictionary import installing

    return installing.install(bench.dictionaries(), path, progress, cancelled, replace=replace)


def remove(bench: Workbench, uid: str) -> "Removed":
    """Remove a dictionary; it can be put back until the program ends.

    Raises:
        NoSuchDictionaryError: there is none, or it belongs to the program.
        DictionaryStorageError: it cannot be removed.
    """
    from newsreader.dictionary import arranging

    return arranging.remove(bench.dictionaries(), uid)


def forget(removed: "Removed") -> None:
    """Remove the file of a removed dictionary for good."""
    from newsreader.dictionary import arranging

    arranging.forget(removed)


def put_back(bench: Workbench, removed: "Removed") -> None:
    """Put a removed dictionary back where it was.

    Raises:
        DictionaryStorageError: it cannot be put back.
    """
    from newsreader.dictionary import arranging

    arranging.put_back(bench.dictionaries(), removed)


def set_order(bench: Workbench, uids: Sequence[str]) -> None:
    """Put dictionaries first, in this order; those not named follow as they were.

    Raises:
        NoSuchDictionaryError: there is none of a uid.
        DictionaryStorageError: the order cannot be stored.
    """
    from newsreader.dictionary import arranging

    arranging.set_order(bench.dictionaries(), uids)


def set_enabled(bench: Workbench, uid: str, *, enabled: bool) -> None:
    """Switch a dictionary on or off; raises as ``set_order`` does."""
    from newsreader.dictionary import arranging

    arranging.set_enabled(bench.dictionaries(), uid, enabled=enabled)


def clean_leftovers(bench: Workbench) -> None:
    """Remove what an interrupted installation left behind, and what was removed."""
    from newsreader.dictionary import staging

    staging.clean(bench.paths.dictionaries)
