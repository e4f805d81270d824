import pytest

from newsreader.errors import NoSuchArticleError
from newsreader.library.listing import ArticleFilter
from newsreader.model.kept import ReadingPosition
from newsreader.usecases import manage_articles
from newsreader.usecases.import_source import import_text
from newsreader.usecases.workbench import Workbench


@pytest.fixture
def two(bench: Workbench) -> list[int]:
    return [import_text(bench, f"Story {word}\n\nIt happened {word}.") for word in ("one", "two")]


def test_articles_are_listed_as_the_filter_says(bench: Workbench, two: list[int]):
    manage_articles.star(bench, two[0], starred=True)
    manage_articles.mark_read(bench, [two[1]], read=True)
    listed = manage_articles.list_articles(bench, ArticleFilter(starred=True))
    assert [summary.id for summary in listed] == [two[0]]
    listed = manage_articles.list_articles(bench, ArticleFilter(unread=True))
    assert [summary.id for summary in listed] == [two[0]]
    assert len(manage_articles.list_articles(bench, ArticleFilter(), limit=1)) == 1
    manage_articles.star(bench, two[0], starred=False)
    assert manage_articles.list_articles(bench, ArticleFilter(starred=True)) == []


def test_the_place_in_an_article_is_remembered(bench: Workbench, two: list[int]):
    position = ReadingPosition(1, 0.5)
    manage_articles.remember_position(bench, two[0], position)
    assert bench.library.articles.get(two[0]).position == position


def test_deleted_articles_come_back(bench: Workbench, two: list[int]):
    manage_articles.delete(bench, two)
    assert bench.library.articles.ids() == []
    manage_articles.restore(bench, two)
    assert sorted(bench.library.articles.ids()) == sorted(two)
    with pytest.raises(NoSuchArticleError):
        manage_articles.delete(bench, [77])
