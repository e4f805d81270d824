"""The words a reader learns: giving them a status, keeping where they were met, listing them.

In: words of an article, or a filter. Out: a ``VocabularyChange`` that can be taken back; words a
page at a time.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.model.language import Language
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularyItem,
    VocabularySort,
    WordContext,
    WordKey,
    WordStatus,
)
from newsreader.model.word import ExplainedWord
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.library.vocabulary_rows import Kept

EVERY_WORD = VocabularyFilter()


@dataclass(frozen=True, slots=True)
class VocabularyChange:
    """Words that were changed together, with the statuses they have now and what they were.

    ``changed`` holds those whose status is another one now: what must be painted anew.
    """

    now: Mapping[WordKey, WordStatus]
    before: "tuple[Kept, ...]"
    changed: frozenset[WordKey]


def key_of(language: Language, lemma: str, pos: str = "") -> WordKey:
    """Return the key of a dictionary form, or of a term whose parts have spaces between."""
    return WordKey(language, " ".join(unicodedata.normalize("NFC", lemma).split()), pos)


def key_of_word(word: ExplainedWord, language: Language) -> WordKey:
    """Return the key of a word of an article."""
    return key_of(language, word.lemma, word.pos)


def set_status(
    bench: Workbench,
    keys: Sequence[WordKey],
    status: WordStatus,
    context: WordContext | None = None,
) -> VocabularyChange:
    """Give words a status, all or none; ``NEW`` takes them out of the vocabulary.

    ``context`` is the sentence they were met in; it joins those that are known already.

    Raises:
        LibraryReadOnlyError: the library can only be read.
        DiskFullError: the disk is full.
    """
    wanted = tuple(dict.fromkeys(key for key in keys if key.lemma))
    before = bench.library.vocabulary.set_status(wanted, status, context)
    return _changed(bench, dict.fromkeys(wanted, status), before)


def delete(bench: Workbench, keys: Sequence[WordKey]) -> VocabularyChange:
    """Take words out of the vocabulary with their sentences and reviews; raises as above."""
    return set_status(bench, keys, WordStatus.NEW)


def edit(
    bench: Workbench, key: WordKey, meaning: str | None = None, note: str | None = None
) -> VocabularyChange:
    """Keep what the reader wrote about a word; None leaves what there is.

    Raises:
        NoSuchWordError: the word is not saved.
    """
    before = bench.library.vocabulary.edit(key, _clean(meaning), _clean(note))
    return _changed(bench, {one.key: one.status for one in before}, before)


def put_all(bench: Workbench, items: Sequence[VocabularyItem]) -> VocabularyChange:
    """Store words as they are, all or none, in the places of those that are there."""
    before = bench.library.vocabulary.put_all(items)
    return _changed(bench, {one.key: one.status for one in items}, before)


def take_back(bench: Workbench, change: VocabularyChange) -> frozenset[WordKey]:
    """Make words what they were before a change, and return those whose status is another now."""
    bench.library.vocabulary.put_back(tuple(change.now), change.before)
    statuses = _before(change.now, change.before)
    bench.statuses().apply(statuses)
    return change.changed


def item(bench: Workbench, key: WordKey) -> VocabularyItem:
    """Return a saved word with all its sentences, newest first.

    Raises:
        NoSuchWordError: the word is not saved.
    """
    return bench.library.vocabulary.get(key)


def items(
    bench: Workbench,
    wanted: VocabularyFilter = EVERY_WORD,
    sort: VocabularySort = VocabularySort.NEWEST,
    limit: int = 100,
    after: VocabularyItem | None = None,
) -> tuple[VocabularyItem, ...]:
    """Return up to ``limit`` words that follow ``after``, each with its newest sentence."""
    return bench.library.vocabulary.items(_normal(wanted), sort, after, limit)


def keys(bench: Workbench, wanted: VocabularyFilter = EVERY_WORD) -> tuple[WordKey, ...]:
    """Return every word that fits: what selecting all selects."""
    return bench.library.vocabulary.keys(_normal(wanted))


def counts(bench: Workbench, wanted: VocabularyFilter = EVERY_WORD) -> Mapping[WordStatus, int]:
    """Return how many words that fit have each status; the chosen statuses do not matter."""
    return bench.library.vocabulary.counts(_normal(wanted))


def meanings(bench: Workbench, wanted: Iterable[VocabularyItem]) -> dict[WordKey, str]:
    """Return what each word means: in the reader's words, else as the lexicon says.

    Raises:
        DictionaryError: the lexicon cannot be read.
    """
    found: dict[WordKey, str] = {}
    asked: dict[Language, list[WordKey]] = {language: [] for language in Language}
    for one in wanted:
        if one.meaning:
            found[one.key] = one.meaning
        else:
            asked[one.key.language].append(one.key)
    for language, some in asked.items():
        entries = bench.lexicon().look_up_many({key.lemma for key in some}, language)
        for key in some:
            own = sorted(entries.get(key.lemma, ()), key=lambda entry: entry.pos != key.pos)
            found[key] = "; ".join(sense.gloss for sense in own[0].senses) if own else ""
    return found


def _changed(
    bench: Workbench, now: Mapping[WordKey, WordStatus], before: "tuple[Kept, ...]"
) -> VocabularyChange:
    was = _before(now, before)
    bench.statuses().apply(now)
    return VocabularyChange(now, before, frozenset(key for key in now if now[key] != was[key]))


def _before(
    now: Mapping[WordKey, WordStatus], before: "tuple[Kept, ...]"
) -> dict[WordKey, WordStatus]:
    return dict.fromkeys(now, WordStatus.NEW) | {one.key: one.status for one in before}


def _clean(text: str | None) -> str | None:
    if text is None:
        return None
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def _normal(wanted: VocabularyFilter) -> VocabularyFilter:
    return replace(wanted, search=unicodedata.normalize("NFC", wanted.search))
