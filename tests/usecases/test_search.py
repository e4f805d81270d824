from newsreader.library.listing import ArticleFilter
from newsreader.usecases.import_source import import_text
from newsreader.usecases.search import terms_of
from newsreader.usecases.workbench import Workbench


def test_an_inflected_english_word_is_found_by_its_base(bench: Workbench):
    article = import_text(bench, "Nations agree\n\nThey agreed to cut catches.")
    bench.library.articles.set_lemmas(article, ["nation agree", "they agree to cut catch"])
    found = bench.library.articles.ids(ArticleFilter(terms=terms_of("catches")))
    assert found == [article]


def test_a_quoted_word_is_taken_as_written(bench: Workbench):
    article = import_text(bench, "Nations agree\n\nThey agreed to cut catches.")
    bench.library.articles.set_lemmas(article, ["nation agree", "they agree to cut catch"])
    assert bench.library.articles.ids(ArticleFilter(terms=terms_of('"catch"'))) == []
