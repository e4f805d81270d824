from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import LibraryReadOnlyError, NoSuchWordError
from newsreader.library.backup import backup, backups, put_back
from newsreader.library.changes import Noun
from newsreader.library.library import Library
from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularyItem,
    VocabularySort,
    WordStatus,
)
from newsreader.paths import Paths
from tests.library.making import article
from tests.library.wording import context, word

ALL = VocabularyFilter()


def _save(library: Library, status: WordStatus, *lemmas: str) -> None:
    library.vocabulary.set_status([word(lemma) for lemma in lemmas], status)


def _lemmas(found: tuple[VocabularyItem, ...]) -> list[str]:
    return [one.key.lemma for one in found]


def test_a_word_is_saved_with_the_sentence_it_was_met_in(library: Library):
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context())
    saved = library.vocabulary.get(word("반도체"))
    assert (saved.status, saved.key.pos, saved.contexts) == (
        WordStatus.FIRST,
        "noun",
        (context(),),
    )
    assert len(saved.uid) == 36


def test_several_sentences_are_kept_newest_first_and_each_once(library: Library):
    for minutes, text in enumerate(("반도체가 온다.", "반도체는 작다.", "반도체가 온다.")):
        one = context(text, minutes=minutes)
        library.vocabulary.set_status([word("반도체")], WordStatus.SECOND, one)
    saved = library.vocabulary.get(word("반도체"))
    assert [one.sentence for one in saved.contexts] == ["반도체가 온다.", "반도체는 작다."]
    assert saved.context_count == 2


def test_homographs_share_a_status_and_the_last_part_of_speech_stays(library: Library):
    library.vocabulary.set_status([word("크다", "adjective")], WordStatus.FIRST)
    library.vocabulary.set_status([word("크다", "verb")], WordStatus.KNOWN)
    assert library.vocabulary.statuses() == {word("크다"): WordStatus.KNOWN}
    assert library.vocabulary.get(word("크다")).key.pos == "verb"
    library.vocabulary.set_status([word("크다", "")], WordStatus.KNOWN)
    assert library.vocabulary.get(word("크다")).key.pos == "verb"


def test_one_lemma_in_two_languages_is_two_words(library: Library):
    for language in Language:
        library.vocabulary.set_status([word("AI", language=language)], WordStatus.KNOWN)
    assert len(library.vocabulary.statuses()) == 2


def test_new_takes_a_word_out(library: Library):
    _save(library, WordStatus.FIRST, "반도체", "수출")
    library.vocabulary.set_status([word("반도체")], WordStatus.NEW)
    assert _lemmas(library.vocabulary.whole(ALL)) == ["수출"]
    with pytest.raises(NoSuchWordError, match="반도체"):
        library.vocabulary.get(word("반도체"))


def test_what_a_word_was_can_be_put_back_with_all_that_belongs_to_it(library: Library):
    library.vocabulary.set_status([word("반도체")], WordStatus.SECOND, context())
    library.vocabulary.edit(word("반도체"), "칩", "자주 나온다")
    before = library.vocabulary.get(word("반도체"))
    keys = [word("반도체"), word("수출")]
    kept = library.vocabulary.set_status(keys, WordStatus.NEW)
    library.vocabulary.set_status(keys, WordStatus.IGNORED)
    library.vocabulary.put_back(keys, kept)
    assert library.vocabulary.whole(ALL) == (before,)


def test_a_word_is_put_back_without_the_article_that_was_purged(
    library: Library, keep: Callable[[Article], int]
):
    from datetime import timedelta

    article_id = keep(article("반도체 수출이 늘었다."))
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context(article=article_id))
    kept = library.vocabulary.set_status([word("반도체")], WordStatus.NEW)
    library.articles.delete(article_id)
    library.articles.purge_deleted(timedelta(0))
    library.vocabulary.put_back([word("반도체")], kept)
    (one,) = library.vocabulary.get(word("반도체")).contexts
    assert (one.article_id, one.title, one.sentence) == (None, "수출 소식", context().sentence)


def test_sentence_title_and_translation_stay_when_the_article_goes(
    library: Library, keep: Callable[[Article], int]
):
    from datetime import timedelta

    article_id = keep(article("반도체 수출이 늘었다."))
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context(article=article_id))
    library.articles.delete(article_id)
    library.articles.purge_deleted(timedelta(0))
    assert library.vocabulary.get(word("반도체")).contexts == (context(),)


def test_the_reader_writes_a_meaning_and_a_note(library: Library):
    _save(library, WordStatus.FIRST, "반도체")
    library.vocabulary.edit(word("반도체"), "칩", None)
    library.vocabulary.edit(word("반도체"), None, "자주\n나온다")
    saved = library.vocabulary.get(word("반도체"))
    assert (saved.meaning, saved.note) == ("칩", "자주\n나온다")
    with pytest.raises(NoSuchWordError):
        library.vocabulary.edit(word("수출"), "export", None)


@pytest.mark.parametrize("sort", VocabularySort)
@pytest.mark.parametrize("size", [1, 3, 7, 100])
def test_pages_hold_every_word_once_in_any_order(library: Library, sort: VocabularySort, size: int):
    for number, status in enumerate(list(WordStatus)[1:]):  # two of each at one moment
        _save(library, status, f"단어{2 * number:02}", f"단어{2 * number + 1:02}")
    found: list[VocabularyItem] = []
    while page := library.vocabulary.items(ALL, sort, found[-1] if found else None, size):
        found.extend(page)
    assert sorted(_lemmas(tuple(found))) == [f"단어{n:02}" for n in range(12)]
    assert found == list(library.vocabulary.items(ALL, sort, None, 100))


def test_words_are_sorted(library: Library):
    _save(library, WordStatus.KNOWN, "나라")
    _save(library, WordStatus.FIRST, "가격")
    _save(library, WordStatus.IGNORED, "다음")
    library.vocabulary.edit(word("나라"), "country", None)

    def order(sort: VocabularySort) -> list[str]:
        return _lemmas(library.vocabulary.items(ALL, sort, None, 10))

    assert order(VocabularySort.NEWEST) == ["다음", "가격", "나라"]
    assert order(VocabularySort.CHANGED) == ["나라", "다음", "가격"]
    assert order(VocabularySort.WORD) == ["가격", "나라", "다음"]
    assert order(VocabularySort.STATUS) == ["가격", "나라", "다음"]
    assert order(VocabularySort.DUE)[0] == "가격"


def test_words_are_filtered(library: Library, keep: Callable[[Article], int]):
    article_id = keep(article("반도체 수출이 늘었다."))
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context(article=article_id))
    _save(library, WordStatus.KNOWN, "100%_확실하다", "을 계기로")
    library.vocabulary.set_status([word("chip", language=Language.ENGLISH)], WordStatus.KNOWN)

    def found(**choices: object) -> list[str]:
        wanted = VocabularyFilter(**choices)  # type: ignore[arg-type]
        return _lemmas(library.vocabulary.items(wanted, VocabularySort.WORD, None, 10))

    assert found(statuses=frozenset({WordStatus.FIRST})) == ["반도체"]
    assert found(language=Language.ENGLISH) == ["chip"]
    assert found(article_id=article_id) == ["반도체"]
    assert found(terms=True) == ["을 계기로"]
    assert found(search="확실") == ["100%_확실하다"]
    assert found(search="0%_") == ["100%_확실하다"]
    assert found(search="%수%") == []
    assert found(search="수출이 늘") == ["반도체"]
    assert found(search="CHIP") == ["chip"]


def test_words_are_counted_by_status(library: Library):
    _save(library, WordStatus.KNOWN, "가격", "나라")
    _save(library, WordStatus.FIRST, "다음")
    counts = library.vocabulary.counts(VocabularyFilter(statuses=frozenset({WordStatus.FIRST})))
    assert counts[WordStatus.KNOWN] == 2
    assert counts[WordStatus.FIRST] == 1
    assert sum(counts.values()) == 3


def test_words_stored_whole_keep_their_moments_and_take_a_place_once(library: Library):
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context())
    before = library.vocabulary.get(word("반도체"))
    with Library(library.path.with_name("other.sqlite")) as other:
        other.vocabulary.put_all([before])
        (copied,) = other.vocabulary.whole(ALL)
        assert (copied.uid, copied.created, copied.contexts) == (
            before.uid,
            before.created,
            before.contexts,
        )
        other.vocabulary.put_all([before])
        assert len(other.vocabulary.whole(ALL)) == 1


def test_a_change_by_another_program_is_noticed(library: Library):
    before = library.changes.stamp()
    with Library(library.path) as other:
        _save(other, WordStatus.FIRST, "반도체")
        now = library.changes.stamp(before)
    assert now.others != before.others
    assert now.nouns[Noun.VOCABULARY] != before.nouns[Noun.VOCABULARY]


def test_a_backup_carries_the_vocabulary(library: Library, home: Paths):
    library.vocabulary.set_status([word("반도체")], WordStatus.FIRST, context())
    before = library.vocabulary.whole(ALL)
    backup(library, home.backups)
    _save(library, WordStatus.NEW, "반도체")
    library.close()
    put_back(backups(home.library, home.backups)[0], home.library)
    with Library(home.library) as restored:
        assert restored.vocabulary.whole(ALL) == before


def test_a_library_that_can_only_be_read_is_told(library: Library):
    from dataclasses import replace

    library.database._access = replace(library.database._access, read_only=True)
    with pytest.raises(LibraryReadOnlyError):
        _save(library, WordStatus.FIRST, "반도체")


@given(
    steps=st.lists(
        st.tuples(st.sampled_from("가나다라"), st.sampled_from(list(WordStatus))), max_size=20
    )
)
def test_every_change_can_be_taken_back_in_turn(shared_library: Library, steps):
    vocabulary = shared_library.vocabulary
    vocabulary.set_status([word(lemma) for lemma in "가나다라"], WordStatus.NEW)
    seen = [vocabulary.whole(ALL)]
    undo = []
    for lemma, status in steps:
        undo.append((word(lemma), vocabulary.set_status([word(lemma)], status)))
        seen.append(vocabulary.whole(ALL))
    for key, before in reversed(undo):
        seen.pop()
        vocabulary.put_back([key], before)
        assert vocabulary.whole(ALL) == seen[-1]
