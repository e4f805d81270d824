from newsreader.library.lemma_counts import articles_with
from newsreader.library.library import Library
from tests.library.making import article, whole


def _keep(library: Library, text: str, lemmas: str) -> int:
    item = article(text)
    article_id = library.articles.keep(item, whole(item))
    library.articles.set_lemmas(article_id, [" ", lemmas])
    return article_id


def test_articles_are_counted_for_each_word(library: Library):
    _keep(library, "국가가 산다.", "국가 살다")
    _keep(library, "국가와 국민.", "국가 국민 국가대표")
    found = articles_with(library.database, ["국가", "국민", "국보", "살다"])
    assert found == {"국가": 2, "국민": 1, "살다": 1}


def test_deleted_articles_do_not_count(library: Library):
    article_id = _keep(library, "국가가 산다.", "국가 살다")
    library.articles.delete(article_id)
    assert articles_with(library.database, ["국가"]) == {}


def test_only_whole_words_are_found(library: Library):
    _keep(library, "국가대표가 왔다.", "국가대표 오다")
    assert articles_with(library.database, ["국가", '"', "국가 대표"]) == {}
