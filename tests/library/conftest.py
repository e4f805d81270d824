from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.library.library import Library
from newsreader.model.article import Article
from newsreader.paths import Paths
from tests.library.making import whole


@pytest.fixture
def library(home: Paths) -> Iterator[Library]:
    with Library(home.library, home.backups, patience=0.2) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library for the many examples of one module, which must not mind each other."""
    with Library(tmp_path_factory.mktemp("shared") / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def keep(library: Library) -> Callable[[Article], int]:
    """Keep an article whose paragraphs are one sentence each."""
    return lambda article: library.articles.keep(article, whole(article))


@pytest.fixture
def path(home: Paths) -> Path:
    return home.library
