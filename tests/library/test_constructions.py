from collections.abc import Callable
from datetime import timedelta

import pytest

from newsreader.errors import NoSuchArticleError
from newsreader.library.constructions import FoundConstruction
from newsreader.library.library import Library
from newsreader.model.article import Article
from newsreader.model.span import Span
from tests.library.making import article, series

CAN = FoundConstruction("can", 1, 0, Span(3, 8))


def test_a_place_comes_with_its_sentence_and_its_article(
    library: Library, keep: Callable[[Article], int]
):
    kept = keep(article("갈 수 있다. 아니다.", title="제목"))
    library.constructions.keep(kept, [FoundConstruction("can", 1, 0, Span(0, 5))], "rules-1")
    (place,) = library.constructions.places("can", 10)
    assert (place.article_id, place.title, place.paragraph) == (kept, "제목", 1)
    assert place.match.of(place.sentence) == "갈 수 있"
    assert library.constructions.count("can") == 1
    assert library.constructions.places("cannot", 10) == ()


def test_places_come_newest_first_and_page_by_page(
    library: Library, keep: Callable[[Article], int]
):
    ids = [keep(item) for item in series(4)]
    for number in ids:
        found = [FoundConstruction("can", 1, 0, Span(start, start + 1)) for start in (2, 0)]
        library.constructions.keep(number, found, "rules-1")
    seen, before = [], None
    while page := library.constructions.places("can", 3, before):
        seen += [(place.article_id, place.match.start) for place in page]
        before = page[-1]
    assert seen == [(number, start) for number in reversed(ids) for start in (0, 2)]
    assert library.constructions.count("can") == 8


def test_the_next_page_follows_even_when_its_article_went(
    library: Library, keep: Callable[[Article], int]
):
    ids = [keep(item) for item in series(3)]
    for number in ids:
        library.constructions.keep(number, [CAN], "rules-1")
    (newest,) = library.constructions.places("can", 1)
    library.articles.delete(newest.article_id)
    rest = library.constructions.places("can", 5, newest)
    assert [place.article_id for place in rest] == [ids[1], ids[0]]


def test_articles_of_one_moment_are_not_repeated(library: Library, keep: Callable[[Article], int]):
    ids = [keep(article("갈 수 있다.", title=f"제목 {number}")) for number in range(3)]
    for number in ids:
        library.constructions.keep(number, [CAN], "rules-1")
    first = library.constructions.places("can", 2)
    second = library.constructions.places("can", 2, first[-1])
    assert [p.article_id for p in (*first, *second)] == ids[::-1]


def test_a_deleted_article_hides_its_places_and_takes_them_along_when_it_is_purged(
    library: Library, keep: Callable[[Article], int]
):
    kept = keep(article("갈 수 있다."))
    library.constructions.keep(kept, [CAN], "rules-1")
    library.articles.delete(kept)
    assert (library.constructions.count("can"), library.constructions.places("can", 5)) == (0, ())
    library.articles.restore(kept)
    assert library.constructions.count("can") == 1
    library.articles.delete(kept)
    library.articles.purge_deleted(timedelta(0))
    with library.database.read() as db:
        assert db.execute("SELECT count(*) FROM construction_place").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM article_grammar").fetchone() == (0,)


def test_places_are_found_anew_in_place_of_the_old_ones(
    library: Library, keep: Callable[[Article], int]
):
    kept = keep(article("갈 수 있다."))
    library.constructions.keep(kept, [CAN], "rules-1")
    library.constructions.keep(kept, [FoundConstruction("want", 1, 0, Span(0, 2))], "rules-2")
    assert library.constructions.count("can") == 0
    assert library.constructions.count("want") == 1


def test_articles_wait_until_these_rules_have_looked_through_them(
    library: Library, keep: Callable[[Article], int]
):
    older, newer, gone = (keep(item) for item in series(3))
    library.articles.delete(gone)
    assert library.constructions.unindexed("rules-1") == [newer, older]
    library.constructions.keep(newer, [], "rules-1")
    assert library.constructions.unindexed("rules-1") == [older]
    assert library.constructions.unindexed("rules-2") == [newer, older]


def test_places_in_an_article_that_is_gone_are_refused(library: Library):
    with pytest.raises(NoSuchArticleError):
        library.constructions.keep(7, [CAN], "rules-1")
