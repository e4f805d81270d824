from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from newsreader.errors import NoSuchArticleError
from newsreader.library.check import check
from newsreader.library.library import Library
from newsreader.model.annotation import Side
from newsreader.model.article import Article
from newsreader.model.kept import ReadingPosition
from tests.library.making import article, note

Keep = Callable[[Article], int]


def test_state_is_remembered(keep: Keep, library: Library, path: Path):
    article_id = keep(article("본문"))
    library.articles.set_read(article_id)
    library.articles.set_starred(article_id)
    library.articles.set_position(article_id, ReadingPosition(1, 0.75))
    library.close()

    with Library(path) as again:
        kept = again.articles.get(article_id)
    assert (kept.read, kept.starred, kept.position) == (True, True, ReadingPosition(1, 0.75))


def test_state_is_taken_back(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.set_read(article_id)
    library.articles.set_starred(article_id)
    library.articles.set_read(article_id, False)
    library.articles.set_starred(article_id, False)

    kept = library.articles.get(article_id)
    assert (kept.read, kept.starred) == (False, False)


def test_a_fraction_beyond_the_end_is_the_end(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.set_position(article_id, ReadingPosition(0, 1.0000001))

    assert library.articles.get(article_id).position.fraction == 1.0


def test_many_are_marked_read_at_once(keep: Keep, library: Library):
    ids = [keep(article(f"본문 {n}")) for n in range(3)]
    library.articles.set_read_among(ids[:2])

    assert [library.articles.get(i).read for i in ids] == [True, True, False]


@pytest.mark.parametrize(
    "act",
    [
        lambda articles: articles.get(7),
        lambda articles: articles.set_read(7),
        lambda articles: articles.set_starred(7),
        lambda articles: articles.set_position(7, ReadingPosition()),
        lambda articles: articles.set_lemmas(7, []),
        lambda articles: articles.delete(7),
        lambda articles: articles.restore(7),
    ],
)
def test_an_article_that_is_not_there_is_named(library: Library, act: Callable[..., None]):
    with pytest.raises(NoSuchArticleError, match="no article 7"):
        act(library.articles)


def test_a_deleted_article_is_hidden(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.articles.delete(article_id)

    assert library.articles.summaries() == []
    assert library.articles.ids() == []
    assert library.articles.counts().all == 0
    with pytest.raises(NoSuchArticleError):
        library.articles.get(article_id)


def test_a_restored_article_has_its_annotations_and_state(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    marked = library.annotations.add(note(article_id, side=Side.TARGET))
    library.articles.set_starred(article_id)
    library.articles.delete(article_id)
    library.articles.restore(article_id)

    kept = library.articles.get(article_id)
    assert kept.annotations == (marked,)
    assert kept.starred


def test_keeping_a_deleted_article_again_brings_it_back(keep: Keep, library: Library):
    article_id = keep(article("본문"))
    library.annotations.add(note(article_id))
    library.articles.delete(article_id)

    assert keep(article("본문")) == article_id
    assert len(library.articles.get(article_id).annotations) == 1


def test_only_what_was_deleted_long_ago_is_purged(keep: Keep, library: Library):
    gone, stays = keep(article("하나")), keep(article("둘"))
    library.annotations.add(note(gone))
    library.articles.delete(gone)

    assert library.articles.purge_deleted(timedelta(days=1)) == 0
    library.articles.restore(gone)
    library.articles.delete(gone)
    assert library.articles.purge_deleted(timedelta(0)) == 1
    assert library.articles.ids() == [stays]
    assert library.annotations.for_article(gone) == ()
    with pytest.raises(NoSuchArticleError):
        library.articles.restore(gone)
    assert check(library) == []


def test_a_purged_id_is_not_given_again(keep: Keep, library: Library):
    gone = keep(article("하나"))
    library.articles.delete(gone)
    library.articles.purge_deleted(timedelta(0))

    assert keep(article("둘")) > gone


def test_purging_gives_room_back_to_the_disk(keep: Keep, library: Library, path: Path):
    def pages() -> int:
        with library.database.read() as db:
            return int(db.execute("PRAGMA page_count").fetchone()[0])

    before = pages()
    big = keep(article(*(f"{n} " * 500 for n in range(200))))
    grown = pages()
    library.articles.delete(big)
    library.articles.purge_deleted(timedelta(0))

    assert grown > before + 50
    assert pages() < grown / 2
