"""Saved words as files: out of the library, and words a reader knows into it.

In: a format and a path, or a file of words. Out: a document; or a ``Preview`` that says what taking
the words in would change, and a ``VocabularyChange`` once they are taken.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import ExportError, WordFileError
from newsreader.model.language import Language
from newsreader.model.script import language_of
from newsreader.model.vocabulary import VocabularyFilter, VocabularyItem, WordKey, WordStatus
from newsreader.usecases.export_articles import write_whole
from newsreader.usecases.vocabulary import (
    EVERY_WORD,
    VocabularyChange,
    key_of,
    meanings,
    put_all,
)
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.exporters.vocabulary_base import ExportedWord, ReadWord
    from newsreader.usecases.anki_words import Columns

FORMATS = ("tsv", "csv", "apkg")
_MOST_BYTES = 200_000_000
_LONGEST = 100  # code points of a word or term


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking in a file would do: words to store, and how many are left as they are.

    ``changed`` are words saved before that the file knows better: it is one of ours and newer.
    ``known`` stay as they are, ``skipped`` are no words. ``columns`` say which fields of an Anki
    deck were taken; empty for a table.
    """

    items: tuple[VocabularyItem, ...]
    changed: int
    known: int
    skipped: int
    columns: "tuple[Columns, ...]" = ()

    @property
    def new(self) -> int:
        """How many words are not saved yet."""
        return len(self.items) - self.changed


def document(bench: Workbench, format_name: str, wanted: VocabularyFilter = EVERY_WORD) -> bytes:
    """Return the saved words as one document.

    Raises:
        ExportError: there is no such format.
        DictionaryError: the lexicon cannot be read.
    """
    from newsreader.exporters import vocabulary_registry

    words = exported(bench, wanted)
    if format_name == vocabulary_registry.DECK:
        return _deck(words)
    return vocabulary_registry.table(format_name).write(words)


def export(
    bench: Workbench, format_name: str, target: Path, wanted: VocabularyFilter = EVERY_WORD
) -> int:
    """Write the saved words to a file, whole or not at all, and return how many they are.

    Raises:
        ExportError: there is no such format, or the file cannot be written.
    """
    data = document(bench, format_name, wanted)
    try:
        write_whole(data, target.resolve())
    except OSError as error:
        raise ExportError(f"{target} cannot be written: {error.strerror}.") from error
    return len(bench.library.vocabulary.keys(wanted))


def exported(bench: Workbench, wanted: VocabularyFilter) -> "tuple[ExportedWord, ...]":
    """Return the saved words with what the lexicon says of them, first saved first."""
    from newsreader.exporters.vocabulary_base import ExportedWord

    items = bench.library.vocabulary.whole(wanted)
    said, readings = meanings(bench, items), _readings(bench, items)
    return tuple(ExportedWord(one, said[one.key], readings.get(one.key, "")) for one in items)


def preview(
    bench: Workbench,
    path: Path,
    status: WordStatus = WordStatus.KNOWN,
    language: Language | None = None,
    field: str | None = None,
) -> Preview:
    """Return what a file of words would change; nothing is changed yet.

    ``status`` is for words of which the file tells none. ``language`` leaves out words of the other
    one; ``field`` is the field of an Anki deck that holds the word, found by its looks if None.

    Raises:
        WordFileError: the file cannot be read, or holds no words.
    """
    found, columns = _read(path, language, field)
    known = {one.key: one for one in bench.library.vocabulary.whole(EVERY_WORD)}
    wanted: dict[WordKey, VocabularyItem] = {}
    skipped = changed = same = 0
    for word in found:
        item = _item(word, status)
        if item is None or (language and item.key.language is not language):
            skipped += 1
        elif item.key not in wanted:
            before = known.get(item.key)
            if before is not None and not _newer(word, before):
                same += 1
                continue
            changed += before is not None
            wanted[item.key] = item
    return Preview(tuple(wanted.values()), changed, same, skipped, columns)


def take(bench: Workbench, shown: Preview) -> VocabularyChange:
    """Store the words of a preview, all or none; ``vocabulary.take_back`` undoes it.

    Raises:
        LibraryError: they cannot be kept.
    """
    return put_all(bench, shown.items)


def _deck(words: "Sequence[ExportedWord]") -> bytes:
    from newsreader.exporters import vocabulary_apkg
    from newsreader.library import anki_file

    moment = datetime.now(UTC)
    return anki_file.pack(lambda cursor: vocabulary_apkg.write(words, cursor, moment))


def _readings(bench: Workbench, items: Iterable[VocabularyItem]) -> dict[WordKey, str]:
    found: dict[WordKey, str] = {}
    for language in Language:
        keys = [one.key for one in items if one.key.language is language]
        entries = bench.lexicon().look_up_many({key.lemma for key in keys}, language)
        for key in keys:
            own = sorted(entries.get(key.lemma, ()), key=lambda entry: entry.pos != key.pos)
            if own:
                found[key] = own[0].hanja or own[0].pronunciation
    return found


def _read(
    path: Path, language: Language | None, field: str | None
) -> "tuple[tuple[ReadWord, ...], tuple[Columns, ...]]":
    from newsreader.exporters import vocabulary_registry

    if path.suffix.lower() in {".apkg", ".colpkg"}:
        from newsreader.library import anki_file
        from newsreader.usecases import anki_words

        return anki_words.words_of(anki_file.read_notes(path), language, field)
    return vocabulary_registry.table_of(path).read(_bytes(path)), ()


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise WordFileError("{file} is larger than any list of words.", file=path.name)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        unreadable = WordFileError("{file} cannot be read: {reason}.", file=path, reason=reason)
        unreadable.advice = "Check the spelling of the path, and the file's permissions."
        raise unreadable from error


def _item(word: "ReadWord", status: WordStatus) -> VocabularyItem | None:
    """Return a word as it would be stored; None for what is no word."""
    language = word.language or language_of(word.lemma)
    if language is None or not word.lemma or len(word.lemma) > _LONGEST:
        return None
    now = datetime.now(UTC)
    own = word.status if word.status not in {None, WordStatus.NEW} else status
    created = word.created or word.modified or now
    return VocabularyItem(
        id=0,
        uid=word.uid,
        key=key_of(language, word.lemma, word.pos),
        status=own or status,
        meaning=word.meaning.strip(),
        note=word.note.strip(),
        created=created,
        modified=word.modified or created,
        contexts=word.contexts,
        context_count=len(word.contexts),
    )


def _newer(word: "ReadWord", before: VocabularyItem) -> bool:
    return word.modified is not None and word.modified > before.modified
