"""The words a reader saved.

In: dictionary forms with a status, the sentences they were met in. Out: the same, a page at a time.
"""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from newsreader.errors import NoSuchWordError
from newsreader.library import vocabulary_listing, vocabulary_rows
from newsreader.library.database import Database
from newsreader.library.moments import now, to_text
from newsreader.library.vocabulary_rows import Kept
from newsreader.model.language import Language
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularyItem,
    VocabularySort,
    WordContext,
    WordKey,
    WordStatus,
)

_PUT = """
INSERT INTO vocabulary (uid, language, lemma, pos, status, meaning, note, created, modified)
VALUES (?, ?, ?, ?, ?, '', '', ?, ?)
ON CONFLICT (language, lemma) DO UPDATE SET
  status = excluded.status, modified = excluded.modified,
  pos = CASE excluded.pos WHEN '' THEN pos ELSE excluded.pos END
"""
_PUT_WHOLE = """
INSERT INTO vocabulary (uid, language, lemma, pos, status, meaning, note, created, modified)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (language, lemma) DO UPDATE SET
  pos = excluded.pos, status = excluded.status, meaning = excluded.meaning, note = excluded.note,
  created = excluded.created, modified = excluded.modified
"""
_EDIT = """
UPDATE vocabulary SET meaning = coalesce(?, meaning), note = coalesce(?, note), modified = ?
WHERE language = ? AND lemma = ?
"""
_STATUSES = "SELECT language, lemma, pos, status FROM vocabulary"
_UIDS = "SELECT uid FROM vocabulary"


class Vocabulary:
    """The saved words of a library; every change is on disk when its method returns.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def statuses(self) -> dict[WordKey, WordStatus]:
        """Return the status of every saved word."""
        languages = {language.value: language for language in Language}
        known = {status.value: status for status in WordStatus}
        with self._database.read() as db:
            return {
                WordKey(languages[language], lemma, pos): known[status]
                for language, lemma, pos, status in db.execute(_STATUSES)
            }

    def set_status(
        self, keys: Sequence[WordKey], status: WordStatus, context: WordContext | None = None
    ) -> tuple[Kept, ...]:
        """Give words a status, all or none, and return what they were; ``NEW`` takes them away.

        ``context`` is a sentence that all of them stand in.
        """
        with self._database.write() as db:
            before = vocabulary_rows.kept(db, keys)
            if status is WordStatus.NEW:
                for key in keys:
                    vocabulary_rows.remove(db, key)
                return before
            moment = to_text(now())
            db.executemany(_PUT, [(*_values(key), status, moment, moment) for key in keys])
            for key in keys if context else ():
                word_id = vocabulary_rows.find(db, key)
                if context and word_id is not None:
                    vocabulary_rows.put_context(db, word_id, context)
        return before

    def put_all(self, items: Iterable[VocabularyItem]) -> tuple[Kept, ...]:
        """Store words with their sentences, all or none, and return what stood in their places.

        A word that is there is overwritten and keeps its uid, its reviews and its other sentences.
        """
        made = tuple(items)
        with self._database.write() as db:
            before = vocabulary_rows.kept(db, [one.key for one in made])
            taken = {uid for (uid,) in db.execute(_UIDS)}
            for one in made:
                uid = str(uuid.uuid4()) if one.uid in taken or not one.uid else one.uid
                taken.add(uid)
                db.execute(_PUT_WHOLE, (uid, *_whole(one)))
                word_id = vocabulary_rows.find(db, one.key)
                for context in reversed(one.contexts) if word_id is not None else ():
                    vocabulary_rows.put_context(db, word_id or 0, context)
        return before

    def edit(self, key: WordKey, meaning: str | None, note: str | None) -> tuple[Kept, ...]:
        """Change the reader's meaning or note, and return what the word was.

        Raises:
            NoSuchWordError: the word is not saved.
        """
        with self._database.write() as db:
            before = vocabulary_rows.kept(db, [key])
            values = (meaning, note, to_text(now()), key.language, key.lemma)
            if db.execute(_EDIT, values).rowcount == 0:
                raise _no_such(key)
        return before

    def put_back(self, keys: Iterable[WordKey], before: Sequence[Kept]) -> None:
        """Make these words what they were, also those that were not there."""
        with self._database.write() as db:
            vocabulary_rows.put_back(db, keys, before)

    def get(self, key: WordKey) -> VocabularyItem:
        """Return a word with all its sentences.

        Raises:
            NoSuchWordError: the word is not saved.
        """
        with self._database.read() as db:
            word_id = vocabulary_rows.find(db, key)
            found = vocabulary_listing.among(db, [word_id] if word_id is not None else [])
        if not found:
            raise _no_such(key)
        return found[0]

    def items(
        self,
        wanted: VocabularyFilter,
        sort: VocabularySort,
        after: VocabularyItem | None,
        limit: int,
    ) -> tuple[VocabularyItem, ...]:
        """Return up to ``limit`` words that follow ``after``, each with its newest sentence."""
        with self._database.read() as db:
            return vocabulary_listing.page(db, wanted, sort, after, limit)

    def whole(self, wanted: VocabularyFilter) -> tuple[VocabularyItem, ...]:
        """Return every word that fits with all its sentences, first saved first."""
        with self._database.read() as db:
            return vocabulary_listing.among(db, vocabulary_listing.ids(db, wanted))

    def keys(self, wanted: VocabularyFilter) -> tuple[WordKey, ...]:
        """Return every word that fits, first saved first."""
        with self._database.read() as db:
            return vocabulary_listing.keys(db, wanted)

    def counts(self, wanted: VocabularyFilter) -> Mapping[WordStatus, int]:
        """Return how many words that fit have each status; the chosen statuses do not matter."""
        with self._database.read() as db:
            return vocabulary_listing.counts(db, wanted)


def _values(key: WordKey) -> tuple[str, ...]:
    return str(uuid.uuid4()), key.language, key.lemma, key.pos


def _whole(one: VocabularyItem) -> tuple[str, ...]:
    moments = _in_utc(one.created), _in_utc(one.modified)
    key = one.key
    return key.language, key.lemma, key.pos, one.status, one.meaning, one.note, *moments


def _in_utc(moment: datetime) -> str:
    return to_text(moment.astimezone(UTC))


def _no_such(key: WordKey) -> NoSuchWordError:
    return NoSuchWordError("{word} is not in the vocabulary.", word=key.lemma)
