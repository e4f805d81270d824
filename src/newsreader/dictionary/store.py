"""The dictionaries on this disk, the built-in lexicon among them, in the reader's order.

In: the folder of dictionaries and the lexicon. Out: a ``DictionaryShelf`` that answers look-ups as
the lexicon does, from any thread. What another window or command changes it notices at the next
look-up.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.dictionary import arrangement
from newsreader.dictionary.arrangement import Arrangement
from newsreader.dictionary.book import SUFFIX, Book
from newsreader.dictionary.tables import NAME, TABLES
from newsreader.errors import DictionaryFileError
from newsreader.model.dictionary import BUILT_IN, Dictionary, Direction
from newsreader.model.entry import Entry
from newsreader.model.language import Language

if TYPE_CHECKING:
    from newsreader.dictionary.index import Lexicon

logger = logging.getLogger(__name__)

_Stamp = tuple[int, int, int] | None
_NEVER: _Stamp = (-1, -1, -1)  # of no file


class DictionaryShelf:
    """All dictionaries; only those that are switched on are looked up in."""

    def __init__(self, folder: Path, lexicon: Callable[[], "Lexicon"]) -> None:
        """Remember where they are; nothing is opened before the first look-up."""
        self.folder = folder
        self._lexicon = lexicon
        self._lock = threading.RLock()
        self._stamp = _NEVER
        self._arrangement = Arrangement()
        self._books: dict[str, Book] = {}
        self._files: dict[str, tuple[int, int, int]] = {}
        self._damaged: dict[str, str] = {}

    def look_up(self, word: str, language: Language) -> tuple[Entry, ...]:
        """Return the entries of a headword or of another form a dictionary knows.

        Raises:
            DictionaryError: the built-in lexicon cannot be read.
        """
        return self.look_up_many([word], language).get(word, ())

    def look_up_many(
        self, words: Iterable[str], language: Language
    ) -> dict[str, tuple[Entry, ...]]:
        """Return the entries of every word that has some, dictionary by dictionary.

        A dictionary of the reader's that is damaged is passed over.

        Raises:
            DictionaryError: the built-in lexicon cannot be read.
        """
        wanted = tuple(words)
        found: dict[str, tuple[Entry, ...]] = {}
        with self._lock:
            for uid in self._enabled():
                for word, entries in self._in_one(uid, wanted, language).items():
                    found[word] = found.get(word, ()) + entries
        return found

    def dictionaries(self) -> list[Dictionary]:
        """Return every dictionary in the reader's order, also those that are switched off.

        Raises:
            DictionaryError: the built-in lexicon cannot be read.
        """
        with self._lock:
            return [self._described(uid) for uid in self._order()]

    def arrangement(self) -> Arrangement:
        """Return the order with every dictionary in it, and what is switched off."""
        with self._lock:
            return Arrangement(tuple(self._order()), self._arrangement.disabled)

    def file_of(self, uid: str) -> Path:
        """Return where a dictionary of the reader's lies, or would."""
        return self.folder / f"{uid}{SUFFIX}"

    def release(self, uid: str) -> None:
        """Close the file of a dictionary, so that it can be replaced or moved."""
        with self._lock:
            self._files.pop(uid, None)
            self._damaged.pop(uid, None)
            book = self._books.pop(uid, None)
            if book is not None:
                book.close()
            self._stamp = _NEVER

    def close(self) -> None:
        """Close every file; the lexicon is its owner's."""
        with self._lock:
            for uid in list(self._books):
                self.release(uid)

    def _in_one(
        self, uid: str, words: tuple[str, ...], language: Language
    ) -> dict[str, tuple[Entry, ...]]:
        if uid == BUILT_IN:
            return self._lexicon().look_up_many(words, language)
        book = self._books.get(uid)
        if book is None or book.about.directions[0].source is not language:
            return {}
        try:
            return book.look_up_many(words)
        except DictionaryFileError as error:
            logger.warning("%s", error)
            self._damaged[uid] = book.about.title
            self._books.pop(uid).close()
            return {}

    def _enabled(self) -> list[str]:
        return [uid for uid in self._order() if uid not in self._arrangement.disabled]

    def _order(self) -> list[str]:
        self._refresh()
        books = sorted(
            self._books.values(), key=lambda book: (book.about.installed, book.about.uid)
        )
        return self._arrangement.arranged([*(book.about.uid for book in books), *self._damaged])

    def _refresh(self) -> None:
        """Open what is new and close what is gone, if anything was changed since the last look."""
        now = arrangement.stamp(self.folder)
        if now == self._stamp:
            return
        self._arrangement = arrangement.load(self.folder)
        files = {path.stem: _stamp_of(path) for path in self.folder.glob(f"*{SUFFIX}")}
        for uid in list(self._files):
            if files.get(uid) != self._files[uid]:
                self.release(uid)
        for uid, stamp in files.items():
            if uid not in self._files:
                self._files[uid] = stamp
                self._open(uid)
        self._stamp = now

    def _open(self, uid: str) -> None:
        try:
            self._books[uid] = Book(self.file_of(uid))
        except DictionaryFileError as error:
            logger.warning("%s", error)
            self._damaged[uid] = uid

    def _described(self, uid: str) -> Dictionary:
        enabled = uid not in self._arrangement.disabled
        if uid == BUILT_IN:
            entries, size = self._lexicon().measure()
            directions = dict.fromkeys(Direction(t.language, t.language.other) for t in TABLES)
            return Dictionary(uid, NAME, tuple(directions), entries, size, enabled=enabled)
        if uid in self._damaged:
            return Dictionary(uid, self._damaged[uid], (), 0, 0, enabled=enabled, damaged=True)
        return replace(self._books[uid].about, enabled=enabled)


def _stamp_of(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return -1, -1, -1
    return found.st_mtime_ns, found.st_ino, found.st_size
