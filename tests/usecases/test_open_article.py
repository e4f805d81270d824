import pytest

from newsreader.errors import NoSuchArticleError
from newsreader.usecases.annotate import find_quote, mark
from newsreader.usecases.import_source import import_text
from newsreader.usecases.manage_articles import delete
from newsreader.usecases.open_article import open_article
from newsreader.usecases.read_aligned import read_aligned
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf, frozen

STORY = "Harbor opens\n\nThe harbor opened on Monday. Ships came."


def test_an_opened_article_has_all_that_is_known(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    story = import_text(bench, STORY)
    list(read_aligned(bench, bench.library.articles.get(story)))
    note = mark(bench, find_quote(bench, story, "Ships came"))
    opened = open_article(bench, story)
    assert opened.kept.article.title == "Harbor opens"
    assert opened.known.aligned[0].target_text == "HARBOR OPENS"
    assert opened.annotations == (note,)


def test_opening_an_article_reads_it(bench: Workbench):
    story = import_text(bench, STORY)
    assert not bench.library.articles.get(story).read
    open_article(bench, story)
    assert bench.library.articles.get(story).read


def test_an_article_of_a_library_that_cannot_be_written_opens(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko")
    story = import_text(bench, STORY)
    with frozen(bench) as reading:
        opened = open_article(reading, story)
        assert not opened.kept.read
        assert len(list(read_aligned(reading, opened.kept))) == 2  # translated, and not kept


def test_what_is_gone_does_not_open(bench: Workbench):
    story = import_text(bench, STORY)
    delete(bench, [story])
    with pytest.raises(NoSuchArticleError):
        open_article(bench, story)
