from datetime import UTC, datetime

import pytest

from newsreader.model.kept import ArticleSummary
from newsreader.model.language import Language
from newsreader.ui import theme
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.library_panel.article_model import ID_ROLE
from newsreader.ui.theme import Palette


@pytest.fixture
def colours(qapp) -> Palette:
    return theme.load("light")


def summary(number: int, **changes) -> ArticleSummary:
    korean = number % 2 == 0
    values = {
        "id": number,
        "title": f"갯벌 소식 {number}" if korean else f"Harbour news {number}",
        "language": Language.KOREAN if korean else Language.ENGLISH,
        "outlet": "해안신문",
        "section": "사회",
        "published": datetime(2025, 3, 4, 5, 6, tzinfo=UTC),
        "added": datetime(2025, 3, 4, 5, 6, tzinfo=UTC),
        "excerpt": "배가 떠났다.",
        "read": False,
        "starred": False,
        "translated_title": f"translated {number}",
    }
    return ArticleSummary(**{**values, **changes})


def current(articles: ArticleList) -> int:
    """Return the article the keyboard stands on."""
    return int(articles.view.currentIndex().data(ID_ROLE))


class Shelf:
    """Answers the list's requests, and remembers them."""

    def __init__(self, articles: ArticleList) -> None:
        self.articles = articles
        self.requests: list[list[int]] = []
        self.known: dict[int, ArticleSummary] = {}
        articles.summaries_requested.connect(self.answer)

    def answer(self, ids: list[int]) -> None:
        self.requests.append(ids)
        self.articles.put_summaries([self.known.get(i) or summary(i) for i in ids])


@pytest.fixture
def articles(qtbot, colours) -> ArticleList:
    articles = ArticleList(colours)
    articles.resize(320, 700)
    qtbot.addWidget(articles)
    articles.show()
    articles.activateWindow()
    return articles


@pytest.fixture
def shelf(articles) -> Shelf:
    return Shelf(articles)
