"""The article list tells translated titles with the terms the reader wants."""

import pytest

from newsreader.model.language import Pair
from newsreader.usecases import glossary
from newsreader.usecases.import_source import import_text
from newsreader.usecases.list_titles import summaries_of
from newsreader.usecases.read_aligned import known_translations, read_aligned
from tests.usecases.conftest import frozen

KO_EN = Pair.parse("ko-en")
SAYS = {"고노가 서울에 왔다": "Gono came to Seoul", "비가 왔다.": "It rained."}
STORY = "고노가 서울에 왔다\n\n비가 왔다.\n"


@pytest.fixture
def kept(bench, shelf):
    shelf.install("ko-en", says=SAYS.__getitem__)
    return bench.library.articles.get(import_text(bench, STORY))


def title(bench, kept):
    (summary,) = summaries_of(bench, [kept.id])
    return summary.translated_title


def test_a_title_follows_the_glossary_as_the_reader_does(bench, kept):
    glossary.add(bench, KO_EN, "고노", "Kohno")
    assert title(bench, kept) == ""
    list(read_aligned(bench, kept))
    assert title(bench, kept) == "Kohno came to Seoul"
    assert title(bench, kept) == known_translations(bench, kept).aligned[0].target_text
    glossary.remove(bench, glossary.terms(bench))
    assert title(bench, kept) == "Gono came to Seoul"


def test_a_library_that_can_only_be_read_shows_terms_too(bench, kept):
    list(read_aligned(bench, kept))
    glossary.add(bench, KO_EN, "고노", "Kohno")
    with frozen(bench) as reading:
        assert title(reading, kept) == "Kohno came to Seoul"


def test_what_the_reader_wrote_over_a_title_is_left_alone(bench, kept):
    list(read_aligned(bench, kept))
    bench.library.corrections.put(KO_EN, "고노가 서울에 왔다", "Mr Gono came", "Gono came to Seoul")
    glossary.add(bench, KO_EN, "고노", "Kohno")
    assert title(bench, kept) == "Mr Gono came"


def test_a_title_of_another_article_stays_and_those_that_are_gone_are_left_out(bench, kept):
    list(read_aligned(bench, kept))
    glossary.add(bench, KO_EN, "부산", "Pusan")
    glossary.add(bench, Pair.parse("en-ko"), "Gono", "고노")
    assert title(bench, kept) == "Gono came to Seoul"
    assert summaries_of(bench, [kept.id + 1]) == []
