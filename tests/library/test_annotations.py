from collections.abc import Callable
from datetime import timedelta

import pytest

from newsreader.errors import LibraryError, NoSuchAnnotationError, NoSuchArticleError
from newsreader.library.library import Library
from newsreader.model.annotation import Colour, Side
from newsreader.model.article import Article
from tests.library.making import article, note

Keep = Callable[[Article], int]


@pytest.fixture
def article_id(keep: Keep) -> int:
    return keep(article("본문"))


def test_an_annotation_comes_back_as_it_was(library: Library, article_id: int):
    marked = library.annotations.add(note(article_id, body="왜? 😀"))

    assert library.annotations.get("n-1") == marked == note(article_id, body="왜? 😀")
    assert library.annotations.for_article(article_id) == (marked,)


def test_annotations_of_an_article_come_in_reading_order(library: Library, article_id: int):
    for uid, side, start in (("c", Side.TARGET, 0), ("b", Side.SOURCE, 5), ("a", Side.SOURCE, 1)):
        library.annotations.add(note(article_id, uid=uid, side=side, start=start))

    assert [n.uid for n in library.annotations.for_article(article_id)] == ["a", "b", "c"]


def test_an_edit_changes_what_is_named_and_the_time(library: Library, article_id: int):
    before = library.annotations.add(note(article_id))

    edited = library.annotations.edit("n-1", body="알겠다")
    assert (edited.body, edited.colour) == ("알겠다", Colour.GREEN)
    assert edited.modified > before.modified
    assert edited.created == before.created
    assert library.annotations.edit("n-1", colour=Colour.PINK).body == "알겠다"
    assert library.annotations.edit("n-1", body="").body == ""


def test_a_deleted_annotation_can_be_restored(library: Library, article_id: int):
    marked = library.annotations.add(note(article_id))
    library.annotations.delete("n-1")
    assert library.annotations.for_article(article_id) == ()

    assert library.annotations.restore("n-1") == marked
    assert library.annotations.for_article(article_id) == (marked,)


def test_a_deleted_annotation_is_purged_in_the_end(library: Library, article_id: int):
    library.annotations.add(note(article_id))
    library.annotations.delete("n-1")
    library.articles.purge_deleted(timedelta(0))

    with pytest.raises(NoSuchAnnotationError):
        library.annotations.restore("n-1")


def test_all_annotations_come_last_changed_first(library: Library, keep: Keep, article_id: int):
    other = keep(article("다른 본문"))
    library.annotations.add(note(article_id, uid="older", start=1))
    library.annotations.add(note(other, uid="newer", start=2))
    assert [n.uid for n in library.annotations.all()] == ["newer", "older"]

    library.articles.delete(other)
    assert [n.uid for n in library.annotations.all()] == ["older"]


def test_an_annotation_needs_its_article(library: Library):
    with pytest.raises(NoSuchArticleError):
        library.annotations.add(note(99))


def test_a_uid_is_used_once(library: Library, article_id: int):
    library.annotations.add(note(article_id))

    with pytest.raises(LibraryError, match="already"):
        library.annotations.add(note(article_id, body="anders"))
    assert library.annotations.get("n-1").body == "왜?"


@pytest.mark.parametrize(
    "act",
    [
        lambda annotations: annotations.get("x"),
        lambda annotations: annotations.edit("x", body=""),
        lambda annotations: annotations.delete("x"),
        lambda annotations: annotations.restore("x"),
    ],
)
def test_an_annotation_that_is_not_there_is_named(library: Library, act: Callable[..., None]):
    with pytest.raises(NoSuchAnnotationError, match="no annotation x"):
        act(library.annotations)
