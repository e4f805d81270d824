import threading
from datetime import UTC, datetime

import pytest

from newsreader.errors import DiskFullError, LibraryReadOnlyError, NoSuchWordError
from newsreader.model.language import Language
from newsreader.model.vocabulary import VocabularyFilter, WordKey, WordStatus
from newsreader.usecases import vocabulary
from newsreader.usecases.statuses import Statuses
from newsreader.usecases.workbench import Workbench
from tests.library.wording import context, word
from tests.usecases.conftest import frozen, full_disk

CHIP, EXPORT = word("반도체"), word("수출")
SEEN = datetime(2026, 3, 3, 9, tzinfo=UTC)


def test_a_status_is_there_at_once_and_taken_back_at_once(bench: Workbench):
    change = vocabulary.set_status(bench, [CHIP, EXPORT], WordStatus.FIRST, context())
    assert change.changed == {CHIP, EXPORT}
    assert bench.statuses().of(CHIP) is WordStatus.FIRST
    assert vocabulary.take_back(bench, change) == {CHIP, EXPORT}
    assert bench.statuses().of(CHIP) is WordStatus.NEW
    assert vocabulary.items(bench) == ()


def test_only_words_that_changed_are_told(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.KNOWN)
    change = vocabulary.set_status(bench, [CHIP, EXPORT, CHIP], WordStatus.KNOWN)
    assert change.changed == {EXPORT}


def test_taking_back_brings_each_word_its_own_status(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND, context())
    change = vocabulary.set_status(bench, [CHIP, EXPORT], WordStatus.IGNORED)
    vocabulary.take_back(bench, change)
    assert bench.statuses().of(CHIP) is WordStatus.SECOND
    assert bench.statuses().of(EXPORT) is WordStatus.NEW
    assert vocabulary.item(bench, CHIP).contexts == (context(),)


def test_a_deleted_word_comes_back_with_what_the_reader_wrote(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND, context())
    vocabulary.edit(bench, CHIP, meaning=" 칩\x00 ", note="첫째 줄\n둘째 줄")
    before = vocabulary.item(bench, CHIP)
    assert (before.meaning, before.note) == ("칩", "첫째 줄\n둘째 줄")
    change = vocabulary.delete(bench, [CHIP])
    with pytest.raises(NoSuchWordError):
        vocabulary.item(bench, CHIP)
    vocabulary.take_back(bench, change)
    assert vocabulary.item(bench, CHIP) == before


def test_an_edit_can_be_taken_back_and_changes_no_colour(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND)
    change = vocabulary.edit(bench, CHIP, meaning="chip")
    assert change.changed == frozenset()
    vocabulary.take_back(bench, change)
    assert vocabulary.item(bench, CHIP).meaning == ""


def test_a_status_that_cannot_be_kept_is_not_shown(bench: Workbench):
    assert bench.statuses().of(CHIP) is WordStatus.NEW
    many = [word(f"낱말{n}") for n in range(5000)]
    with full_disk(bench), pytest.raises(DiskFullError):
        vocabulary.set_status(bench, many, WordStatus.FIRST)
    assert len(bench.statuses()) == 0
    with frozen(bench) as reading, pytest.raises(LibraryReadOnlyError):
        vocabulary.set_status(reading, [CHIP], WordStatus.FIRST)


def test_a_search_finds_composed_and_decomposed_hangul(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.FIRST)
    assert vocabulary.keys(bench, VocabularyFilter(search="\u1107\u1161\u11ab\u1103\u1169")) == (
        CHIP,
    )


def test_the_meaning_is_the_readers_else_the_lexicons(bench: Workbench):
    vocabulary.set_status(bench, [CHIP, word("없는말")], WordStatus.FIRST)
    said = vocabulary.meanings(bench, vocabulary.items(bench))
    assert "semiconductor" in said[CHIP]
    assert said[word("없는말")] == ""
    vocabulary.edit(bench, CHIP, meaning="칩")
    assert vocabulary.meanings(bench, vocabulary.items(bench))[CHIP] == "칩"


def test_a_term_is_kept_with_one_space_between_its_parts():
    key = vocabulary.key_of(Language.ENGLISH, "  carry   out ")
    assert (key.lemma, key.parts, key.is_term) == ("carry out", ("carry", "out"), True)


def test_statuses_are_read_once_and_again_after_forgetting():
    reads = []

    def read() -> dict[WordKey, WordStatus]:
        reads.append(1)
        return {CHIP: WordStatus.KNOWN}

    statuses = Statuses(read)
    statuses.apply({EXPORT: WordStatus.FIRST})  # nothing was read yet, so nothing is known better
    assert reads == []
    assert statuses.of(CHIP) is WordStatus.KNOWN
    assert statuses.of(EXPORT) is WordStatus.NEW
    assert len(reads) == 1
    statuses.forget()
    assert statuses.of(CHIP) is WordStatus.KNOWN
    assert len(reads) == 2


def test_statuses_know_the_terms_of_a_language():
    term = WordKey(Language.ENGLISH, "carry out")
    statuses = Statuses(dict)
    assert statuses.terms(Language.ENGLISH) == frozenset()
    statuses.apply({term: WordStatus.FIRST, CHIP: WordStatus.FIRST})
    assert statuses.terms(Language.ENGLISH) == {term}
    assert statuses.terms(Language.KOREAN) == frozenset()
    statuses.apply({term: WordStatus.NEW})
    assert statuses.terms(Language.ENGLISH) == frozenset()


def test_statuses_may_be_asked_and_changed_from_many_threads():
    statuses = Statuses(dict)
    assert len(statuses) == 0
    words = [word(f"말{n}") for n in range(200)]

    def change(some: list[WordKey]) -> None:
        for one in some:
            statuses.apply({one: WordStatus.KNOWN})
            assert statuses.of(one) is WordStatus.KNOWN

    threads = [threading.Thread(target=change, args=(words[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(statuses) == 200
