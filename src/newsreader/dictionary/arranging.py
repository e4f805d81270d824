"""Removing dictionaries, ordering them, switching them on and off.

In: the shelf and uids. Out: the shelf as the reader wants it; a removed one can be put back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.dictionary import arrangement, staging
from newsreader.dictionary.arrangement import Arrangement
from newsreader.dictionary.store import DictionaryShelf
from newsreader.errors import NoSuchDictionaryError
from newsreader.model.dictionary import BUILT_IN, Dictionary


@dataclass(frozen=True, slots=True)
class Removed:
    """A dictionary that was removed, and where it waits until the program ends."""

    dictionary: Dictionary
    kept: Path
    place: int


def remove(shelf: DictionaryShelf, uid: str) -> Removed:
    """Remove a dictionary; it can be put back until the program ends.

    Raises:
        NoSuchDictionaryError: there is none, or it belongs to the program.
        DictionaryStorageError: it cannot be moved.
    """
    dictionary = _removable(shelf, uid)
    with staging.keeping(shelf.folder):
        now = shelf.arrangement()
        shelf.release(uid)
        kept = staging.put_aside(shelf.file_of(uid))
        arrangement.save(shelf.folder, now.without(uid))
    return Removed(dictionary, kept, now.order.index(uid))


def forget(removed: Removed) -> None:
    """Remove the file of a removed dictionary for good; it cannot be put back any more."""
    staging.discard(removed.kept.parent)


def put_back(shelf: DictionaryShelf, removed: Removed) -> None:
    """Put a removed dictionary back where it was.

    Raises:
        DictionaryStorageError: it cannot be moved.
    """
    uid = removed.dictionary.uid
    with staging.keeping(shelf.folder):
        now = shelf.arrangement().without(uid)
        removed.kept.replace(shelf.file_of(uid))
        order = [*now.order[: removed.place], uid, *now.order[removed.place :]]
        arranged = Arrangement(tuple(order), now.disabled)
        arrangement.save(shelf.folder, arranged.switched(uid, enabled=removed.dictionary.enabled))


def set_order(shelf: DictionaryShelf, uids: Sequence[str]) -> None:
    """Put dictionaries first, in this order; the others follow as they were.

    Raises:
        NoSuchDictionaryError: there is none of a uid.
        DictionaryStorageError: the order cannot be stored.
    """
    now = shelf.arrangement()
    for uid in uids:
        _known(uid, now.order)
    order = dict.fromkeys((*uids, *now.order))
    with staging.keeping(shelf.folder):
        arrangement.save(shelf.folder, Arrangement(tuple(order), now.disabled))


def set_enabled(shelf: DictionaryShelf, uid: str, *, enabled: bool) -> None:
    """Switch a dictionary on or off; raises as ``set_order`` does."""
    now = shelf.arrangement()
    _known(uid, now.order)
    with staging.keeping(shelf.folder):
        arrangement.save(shelf.folder, now.switched(uid, enabled=enabled))


def _removable(shelf: DictionaryShelf, uid: str) -> Dictionary:
    found = next((one for one in shelf.dictionaries() if one.uid == uid), None)
    if found is None:
        raise NoSuchDictionaryError("There is no such dictionary.")
    if uid == BUILT_IN:
        error = NoSuchDictionaryError("The built-in lexicon belongs to the program.")
        error.advice = "It can be switched off."
        raise error
    return found


def _known(uid: str, order: Sequence[str]) -> None:
    if uid not in order:
        raise NoSuchDictionaryError("There is no such dictionary.")
