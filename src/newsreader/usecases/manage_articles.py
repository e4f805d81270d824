"""Keeping order in the library: read, star, place, delete and bring back.

In: article ids. Out: nothing but a changed library, or what the list shows.
"""

from newsreader.library.listing import ArticleFilter
from newsreader.model.kept import ArticleSummary, ReadingPosition
from newsreader.usecases.workbench import Workbench


def list_articles(
    bench: Workbench, wanted: ArticleFilter, limit: int = 100
) -> list[ArticleSummary]:
    """Return the newest articles that pass the filter."""
    return bench.library.articles.summaries(wanted, limit=limit)


def star(bench: Workbench, article_id: int, starred: bool) -> None:
    """Put a star on an article or take it off."""
    bench.library.articles.set_starred(article_id, starred)


def mark_read(bench: Workbench, article_ids: list[int], read: bool) -> None:
    """Mark articles as read or unread."""
    bench.library.articles.set_read_among(article_ids, read)


def remember_position(bench: Workbench, article_id: int, position: ReadingPosition) -> None:
    """Store where the reader is in an article."""
    bench.library.articles.set_position(article_id, position)


def delete(bench: Workbench, article_ids: list[int]) -> None:
    """Take articles out of the library; ``restore`` brings them back with their notes."""
    for article_id in article_ids:
        bench.library.articles.delete(article_id)


def restore(bench: Workbench, article_ids: list[int]) -> None:
    """Bring deleted articles back."""
    for article_id in article_ids:
        bench.library.articles.restore(article_id)
