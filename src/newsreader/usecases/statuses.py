"""The status of every saved word, in memory: what colours a text while it is read.

In: the library, once. Out: statuses by key, at once and from any thread.
"""

import threading
from collections.abc import Callable, Iterable, Mapping

from newsreader.model.language import Language
from newsreader.model.vocabulary import WordKey, WordStatus

Read = Callable[[], Mapping[WordKey, WordStatus]]


class Statuses:
    """Knows every status; ``read`` gives them all, at the first question and after ``forget``."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._lock = threading.RLock()
        self._known: dict[WordKey, WordStatus] | None = None
        self._terms: dict[Language, frozenset[WordKey]] = {}

    def of(self, key: WordKey) -> WordStatus:
        """Return the status of a word, ``NEW`` if it is not saved.

        Raises:
            LibraryError: they were not read yet, and cannot be.
        """
        return self._all().get(key, WordStatus.NEW)

    def terms(self, language: Language) -> frozenset[WordKey]:
        """Return the saved terms of several words; raises as ``of``."""
        self._all()
        with self._lock:
            return self._terms.get(language, frozenset())

    def __len__(self) -> int:
        return len(self._all())

    def apply(self, changes: Mapping[WordKey, WordStatus]) -> None:
        """Take over what changed in the library; ``NEW`` forgets a word."""
        with self._lock:
            if self._known is None:
                return  # the next question reads it
            known = dict(self._known)
            for key, status in changes.items():
                known.pop(key, None)
                if status is not WordStatus.NEW:
                    known[key] = status
            self._take(known, changes)

    def forget(self) -> None:
        """Read them anew at the next question: another program changed the library."""
        with self._lock:
            self._known = None

    def _all(self) -> Mapping[WordKey, WordStatus]:
        # What is handed out is never changed, so that who reads it needs no lock.
        known = self._known
        if known is not None:
            return known
        with self._lock:
            if self._known is None:
                read = dict(self._read())
                self._take(read, read)
                return read
            return self._known

    def _take(self, known: dict[WordKey, WordStatus], changed: Iterable[WordKey]) -> None:
        if self._known is None or any(key.is_term for key in changed):
            terms = [key for key in known if key.is_term]
            self._terms = {
                language: frozenset(key for key in terms if key.language is language)
                for language in Language
            }
        self._known = known
