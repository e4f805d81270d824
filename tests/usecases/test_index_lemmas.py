from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from threading import Event

import pytest

from newsreader.errors import AnalyserError
from newsreader.language.base import SegmentedParagraph
from newsreader.library.listing import ArticleFilter
from newsreader.library.search import Term
from newsreader.model.cancelling import never
from newsreader.model.language import Language
from newsreader.model.sentence import ParagraphAnalysis
from newsreader.usecases.index_lemmas import index_missing
from newsreader.usecases.workbench import Lazy, Workbench
from tests.language.fakes import SpaceAnalyser
from tests.library.making import article, series, whole
from tests.usecases.conftest import frozen, ready


class FailingAnalyser(SpaceAnalyser):
    """Fails on paragraphs that hold a word."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.asked = 0
        self._word = word

    def analyse(
        self,
        paragraphs: Sequence[SegmentedParagraph],
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[ParagraphAnalysis]:
        self.asked += 1
        if any(self._word in text for text, _ in paragraphs):
            raise AnalyserError("The Korean analyser stopped and could not go on.")
        return super().analyse(paragraphs, cancelled)


def _keep(bench: Workbench, *items) -> list[int]:
    return [bench.library.articles.keep(item, whole(item)) for item in items]


def _english(text: str):
    return article(text, title="The agencies agreed", language=Language.ENGLISH)


def _found(bench: Workbench, lemma: str) -> list[int]:
    return bench.library.articles.ids(ArticleFilter(terms=(Term("없는글자", (lemma,)),)))


def _no_analyser() -> SpaceAnalyser:
    raise AssertionError("the analyser was started")


def test_articles_that_were_never_opened_are_found_by_dictionary_form(bench: Workbench):
    korean, english = _keep(
        bench, article("두 나라가 만났다."), _english("They were catching fish.")
    )
    assert _found(bench, "catch") == _found(bench, "나라가") == []
    assert sorted(index_missing(bench)) == sorted([korean, english])
    assert _found(bench, "catch") == [english]
    assert _found(bench, "나라가") == [korean]


def test_the_newest_come_first_and_nothing_is_done_twice(bench: Workbench):
    ids = _keep(bench, *series(3))
    assert list(index_missing(bench)) == ids[::-1]
    assert list(index_missing(bench)) == []


def test_a_paragraph_without_words_is_not_looked_at_again(bench: Workbench):
    (dots,) = _keep(bench, _english("* * *"))
    assert list(index_missing(bench)) == [dots]
    assert list(index_missing(bench)) == []


def test_english_paragraphs_in_a_korean_article_are_indexed(bench: Workbench):
    item = article("두 나라가 만났다.", "They were catching fish.")
    paragraphs = (*item.paragraphs[:2], replace(item.paragraphs[2], language=Language.ENGLISH))
    (mixed,) = _keep(bench, replace(item, paragraphs=paragraphs))
    list(index_missing(bench))
    assert _found(bench, "catch") == [mixed]


def test_without_korean_the_analyser_is_not_started(bench: Workbench):
    bench = replace(bench, analyser=Lazy(_no_analyser))
    ids = _keep(bench, _english("They were catching fish."))
    assert list(index_missing(bench)) == ids
    assert list(index_missing(bench)) == []


def test_each_article_is_kept_before_the_next_begins(bench: Workbench):
    older, newer = _keep(bench, *series(2))
    steps = index_missing(bench)
    assert next(steps) == newer
    assert bench.library.articles.unexplained() == [older]


def test_a_cancelled_index_goes_on_the_next_time(bench: Workbench):
    older, newer = _keep(bench, *series(2))
    stopped = Event()
    steps = index_missing(bench, stopped.is_set)
    assert next(steps) == newer
    stopped.set()
    assert list(steps) == []
    assert list(index_missing(bench, lambda: True)) == []
    assert list(index_missing(bench)) == [older]


def test_an_article_the_analyser_fails_on_is_passed_over(bench: Workbench):
    older, bad, newer = _keep(bench, *series(3))
    failing = replace(bench, analyser=ready(FailingAnalyser("기사 1의")))
    assert list(index_missing(failing)) == [newer, older]
    assert bench.library.articles.unexplained() == [bad]


def test_an_analyser_that_always_fails_is_told_soon(bench: Workbench):
    _keep(bench, *series(10))
    analyser = FailingAnalyser("기사")
    with pytest.raises(AnalyserError):
        list(index_missing(replace(bench, analyser=ready(analyser))))
    assert analyser.asked == 2


def test_a_library_that_cannot_be_written_is_left_alone(bench: Workbench):
    _keep(bench, *series(2))
    with frozen(bench) as reading:
        assert list(index_missing(reading)) == []
