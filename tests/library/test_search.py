from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.library.check import check, rebuild_search
from newsreader.library.library import Library
from newsreader.library.listing import ArticleFilter
from newsreader.library.search import Term, terms
from newsreader.model.article import Article
from newsreader.model.language import Language
from newsreader.model.span import Span
from tests.library.making import article, series

Keep = Callable[[Article], int]


def found(library: Library, *wanted: Term) -> list[int]:
    return [hit.paragraph for hit in library.articles.search(wanted)]


def test_a_word_is_found_with_its_particle_by_its_lemma(keep: Keep, library: Library):
    article_id = keep(article("올해 반도체의 수출이 늘었다.", title="경제"))
    library.articles.set_lemmas(article_id, ["경제", "올해 반도체 수출 늘다"])

    (hit,) = library.articles.search([Term("반도체", ("반도체",))])
    assert (hit.article_id, hit.paragraph, hit.title) == (article_id, 1, "경제")
    assert hit.language is Language.KOREAN


def test_a_verb_is_found_in_any_form_by_its_lemma(keep: Keep, library: Library):
    article_id = keep(article("수출이 늘었다."))
    assert found(library, Term("늘다", ("늘다",))) == []

    library.articles.set_lemmas(article_id, ["", "수출 늘다"])
    assert found(library, Term("늘다", ("늘다",))) == [1]


def test_a_word_is_found_as_the_beginning_of_a_written_word(keep: Keep, library: Library):
    keep(article("반도체의 값", title="제목"))

    assert found(library, Term("반도체")) == [1]


@pytest.mark.parametrize("word", ["회담", "금리"])
def test_words_of_two_syllables_are_found(keep: Keep, library: Library, word: str):
    keep(article("정상회담은 없었다.", "회담에서 금리를 말했다."))

    assert found(library, Term(word)) == [2]


def test_english_words_are_found_by_their_beginning_in_any_case(keep: Keep, library: Library):
    keep(article("The President spoke.", title="News", language=Language.ENGLISH))

    assert found(library, Term("presid")) == [1]
    assert found(library, Term("resident")) == []


def test_an_exact_word_is_found_as_it_is_written(keep: Keep, library: Library):
    keep(article("interest rates", "interesting rates", language=Language.ENGLISH))

    assert found(library, *terms('"interest rates"')) == [1]
    assert found(library, *terms("interest rates")) == [1, 2]


def test_a_hit_shows_where_the_word_stands(keep: Keep, library: Library):
    keep(article("어제 회담에서 😀 회담이 열렸다."))

    (hit,) = library.articles.search([Term("회담")])
    assert [span.of(hit.snippet) for span in hit.matches] == ["회담에서", "회담이"]
    assert hit.snippet == "어제 회담에서 😀 회담이 열렸다."
    assert hit.matches[0] == Span(3, 7)


def test_the_newest_article_comes_first(keep: Keep, library: Library):
    ids = [keep(item) for item in series(5)]

    hits = library.articles.search([Term("본문")], limit=3)
    assert [hit.article_id for hit in hits] == [ids[4], ids[3], ids[2]]


def test_deleted_articles_are_not_found(keep: Keep, library: Library):
    library.articles.delete(keep(article("회담")))

    assert found(library, Term("회담")) == []


def test_all_terms_must_be_there(keep: Keep, library: Library):
    keep(article("회담에서 만났다", "금리"))

    assert found(library, Term("회담"), Term("만났다")) == [1]
    assert found(library, Term("회담"), Term("금리")) == []


def test_nothing_typed_finds_nothing(keep: Keep, library: Library):
    keep(article("본문"))

    assert library.articles.search(terms(" ?! ")) == []


def test_typed_text_becomes_terms():
    assert terms('금리 "한국 은행" …') == (
        Term("금리"),
        Term("한국 은행", exact=True),
    )


def test_one_list_of_lemmas_per_paragraph_is_asked_for(keep: Keep, library: Library):
    with pytest.raises(ValueError, match="1 texts of lemmas, 2 paragraphs"):
        library.articles.set_lemmas(keep(article("본문")), ["제목"])


def test_the_index_can_be_made_anew(keep: Keep, library: Library):
    keep(article("회담이 열렸다."))
    with library.database.write() as db:
        db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    assert found(library, Term("회담")) == []
    assert check(library) == ["The search index does not agree with the articles."]

    rebuild_search(library)
    assert found(library, Term("회담")) == [1]
    assert check(library) == []


@given(st.text(), st.text())
@settings(max_examples=200)
def test_whatever_is_typed_is_no_syntax(shared_library: Library, typed: str, lemma: str):
    item = article('a AND b* NOT (c) {text}: "d" 가 나 1 2')
    shared_library.articles.keep(item, [[], []])
    wanted = (*terms(typed), Term(typed, (lemma,)))

    hits = shared_library.articles.search(wanted)
    assert {hit.article_id for hit in hits} <= set(
        shared_library.articles.ids(ArticleFilter(terms=wanted))
    )
