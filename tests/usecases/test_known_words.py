from newsreader.model.language import Language
from newsreader.model.vocabulary import WordStatus
from newsreader.usecases import known_words, vocabulary
from newsreader.usecases.explain import explain, keep_lemmas, source_passages
from newsreader.usecases.import_source import import_text
from newsreader.usecases.index_lemmas import index_missing
from newsreader.usecases.vocabulary import key_of
from newsreader.usecases.workbench import Workbench
from tests.library.making import article, whole

EN = Language.ENGLISH
TEXT = "Harbor opens\n\nThe harbor opened. Seven small ships carried many oranges."


def _keep(bench: Workbench, text: str = TEXT) -> int:
    article_id = import_text(bench, text)
    kept = bench.library.articles.get(article_id)
    keep_lemmas(bench, kept, explain(bench, source_passages(kept)))
    return article_id


def test_an_article_is_counted_when_its_words_are_explained(bench: Workbench):
    article_id = _keep(bench)
    counts = known_words.counts(bench, [article_id])[article_id]
    # harbor open harbor open small ship carry orange
    assert (counts.words, counts.known) == (8, 0)
    vocabulary.set_status(bench, [key_of(EN, "harbor")], WordStatus.KNOWN)
    counts = known_words.counts(bench, [article_id])[article_id]
    assert (counts.known, counts.share) == (2, 0.25)


def test_articles_of_an_older_library_are_counted_in_the_background(bench: Workbench):
    article_id = _keep(bench)
    with bench.library.database.write() as db:
        db.execute("DELETE FROM word_place")
        db.execute("DELETE FROM article_words")
    assert known_words.counts(bench, [article_id]) == {}
    assert bench.library.articles.unexplained() == []
    assert list(index_missing(bench)) == [article_id]
    assert known_words.counts(bench, [article_id])[article_id].words == 8
    assert list(index_missing(bench)) == []


def test_the_words_of_a_foreign_paragraph_count_in_their_own_language(bench: Workbench):
    mixed = article("두 나라가 만났다.", "Ships carried oranges.")
    paragraphs = list(mixed.paragraphs)
    from dataclasses import replace

    paragraphs[2] = replace(paragraphs[2], language=EN)
    mixed = replace(mixed, paragraphs=tuple(paragraphs))
    article_id = bench.library.articles.keep(mixed, whole(mixed))
    list(index_missing(bench))
    vocabulary.set_status(bench, [key_of(EN, "orange")], WordStatus.KNOWN)
    assert known_words.counts(bench, [article_id])[article_id].known == 1


def test_a_sentence_with_one_new_word_is_found_with_its_article(bench: Workbench):
    article_id = _keep(bench)
    known = [key_of(EN, lemma) for lemma in ("small", "ship", "carry", "harbor", "open", "many")]
    vocabulary.set_status(bench, known, WordStatus.KNOWN)
    (found,) = known_words.one_unknown(bench)
    assert (found.key.lemma, found.status) == ("orange", WordStatus.NEW)
    assert found.context.sentence == "Seven small ships carried many oranges."
    assert found.context.spans[0].of(found.context.sentence) == "oranges"
    assert (found.context.article_id, found.context.paragraph) == (article_id, 1)
    assert known_words.one_unknown(bench, Language.KOREAN) == ()
    assert known_words.one_unknown(bench, skip=1) == ()


def test_a_word_saved_without_a_sentence_has_one_of_the_library(bench: Workbench):
    _keep(bench)
    found = known_words.example(bench, key_of(EN, "ship"))
    assert found is not None
    assert found.spans[0].of(found.sentence) == "ships"
    assert known_words.example(bench, key_of(EN, "zebra")) is None
