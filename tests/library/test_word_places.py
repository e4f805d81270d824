from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import NoSuchArticleError
from newsreader.library.library import Library
from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import WordCounts, WordStatus
from tests.library.making import article, series, whole
from tests.library.wording import places, word

TEXT = "반도체 수출 반도체 증가"


@pytest.fixture
def counted(library: Library, keep: Callable[[Article], int]) -> int:
    """An article of four running words, three different ones."""
    article_id = keep(article(TEXT))
    library.words.keep(article_id, {1: places(TEXT)})
    return article_id


def test_counts_follow_every_change_of_a_status(library: Library, counted: int):
    def counts() -> WordCounts:
        return library.words.counts([counted])[counted]

    assert counts() == WordCounts(words=4, known=0, learning=0, new_lemmas=3)
    library.vocabulary.set_status([word("반도체")], WordStatus.KNOWN)
    assert counts() == WordCounts(words=4, known=2, learning=0, new_lemmas=2)
    assert counts().share == 0.5
    library.vocabulary.set_status([word("수출")], WordStatus.SECOND)
    assert counts() == WordCounts(words=4, known=2, learning=1, new_lemmas=1)
    library.vocabulary.set_status([word("증가")], WordStatus.IGNORED)
    assert counts() == WordCounts(words=3, known=2, learning=1, new_lemmas=0)
    library.vocabulary.set_status([word("반도체")], WordStatus.NEW)
    assert counts() == WordCounts(words=3, known=0, learning=1, new_lemmas=1)


def test_words_saved_before_an_article_came_count_in_it(
    library: Library, keep: Callable[[Article], int]
):
    library.vocabulary.set_status([word("반도체")], WordStatus.KNOWN)
    article_id = keep(article(TEXT))
    library.words.keep(article_id, {1: places(TEXT)})
    assert library.words.counts([article_id])[article_id].known == 2


def test_an_article_that_was_not_looked_at_has_no_counts(
    library: Library, keep: Callable[[Article], int]
):
    article_id = keep(article(TEXT))
    assert library.words.counts([article_id]) == {}
    assert library.words.uncounted() == [article_id]
    library.words.keep(article_id, {})
    assert library.words.uncounted() == []
    assert library.words.counts([article_id])[article_id].share == 1.0


def test_words_that_are_stored_again_count_once(library: Library, counted: int):
    library.vocabulary.set_status([word("증가")], WordStatus.KNOWN)
    library.words.keep(counted, {1: places("수출 증가")})
    counts = library.words.counts([counted])[counted]
    assert (counts.words, counts.known, counts.new_lemmas) == (2, 1, 1)


def test_a_purged_article_leaves_nothing_behind(library: Library, counted: int):
    library.articles.delete(counted)
    library.articles.purge_deleted(timedelta(0))
    assert library.words.counts([counted]) == {}
    assert library.words.sentences_with(word("반도체"), 5) == ()
    with pytest.raises(NoSuchArticleError):
        library.words.keep(counted, {})


def test_a_word_is_found_in_its_sentences(library: Library, counted: int):
    first, second = library.words.sentences_with(word("반도체"), 5)
    assert {first.word, second.word} == {Span(0, 3), Span(7, 10)}
    assert (first.sentence, first.paragraph, first.article_id) == (TEXT, 1, counted)
    assert library.words.sentences_with(word("없다"), 5) == ()


def _known(library: Library, *lemmas: str, status: WordStatus = WordStatus.KNOWN) -> None:
    library.vocabulary.set_status([word(lemma) for lemma in lemmas], status)


def test_sentences_with_one_word_to_learn_come_short_ones_first(library: Library):
    texts = ("가 나 다 라 마 바 사 아 자 차 카 타 파 하 그 긴 문장", "가 나 다 라", "가 나 다")
    item = article(*texts)
    article_id = library.articles.keep(item, whole(item))
    library.words.keep(article_id, {n + 1: places(text) for n, text in enumerate(texts)})
    _known(library, *"가나다마바사아자차카타파하그긴", "문장")
    _known(library, "라", status=WordStatus.FIRST)

    def found(language: Language | None = None, **choices: int) -> list[str]:
        wanted = {"least": 4, "band": 10, "skip": 0, "limit": 9} | choices
        return [one.sentence for one in library.words.one_unknown(language, **wanted)]

    assert found() == [texts[1], texts[0]]
    assert found(skip=1) == [texts[0]]
    assert found(limit=1) == [texts[1]]
    assert found(language=Language.ENGLISH) == []
    (first, _) = library.words.one_unknown(None, least=4, band=10, skip=0, limit=9)
    assert (first.key.lemma, first.word.of(first.sentence)) == ("라", "라")
    _known(library, "라", status=WordStatus.THIRD)
    assert found() == []


def test_a_deleted_article_teaches_nothing(library: Library):
    item = article("가 나 다 라")
    article_id = library.articles.keep(item, whole(item))
    library.words.keep(article_id, {1: places("가 나 다 라")})
    _known(library, "가", "나", "다")
    assert len(library.words.one_unknown(None, least=4, band=10, skip=0, limit=9)) == 1
    library.articles.delete(article_id)
    assert library.words.one_unknown(None, least=4, band=10, skip=0, limit=9) == ()


STATUSES = st.sampled_from(list(WordStatus))


@given(
    texts=st.lists(st.lists(st.sampled_from("가나다라마"), max_size=8), min_size=1, max_size=3),
    changes=st.lists(st.tuples(st.sampled_from("가나다라마"), STATUSES), max_size=12),
)
def test_counts_are_those_of_counting_anew(shared_library: Library, texts, changes):
    library = shared_library
    library.vocabulary.set_status([word(one) for one in "가나다라마"], WordStatus.NEW)
    ids = [library.articles.keep(item, whole(item)) for item in series(len(texts))]
    kept = dict(zip(ids, texts, strict=True))
    for article_id, words in kept.items():
        library.words.keep(article_id, {1: places(" ".join(words))})
    known = {}
    for lemma, status in changes:
        library.vocabulary.set_status([word(lemma)], status)
        known[lemma] = status
    for article_id, counts in library.words.counts(ids).items():
        statuses = [known.get(one, WordStatus.NEW) for one in kept[article_id]]
        new = {one for one in kept[article_id] if known.get(one, WordStatus.NEW) == "new"}
        assert counts == WordCounts(
            words=sum(status is not WordStatus.IGNORED for status in statuses),
            known=statuses.count(WordStatus.KNOWN),
            learning=sum(status.learning for status in statuses),
            new_lemmas=len(new),
        )
