"""Grammar pages over a real library; the analyser finds -(으)ㄹ 수 있다 at every “수 있다”."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from newsreader.errors import NoSuchConstructionError
from newsreader.language.base import SegmentedParagraph
from newsreader.model.cancelling import never
from newsreader.model.language import Language
from newsreader.model.sentence import Construction, ParagraphAnalysis, SentenceAnalysis
from newsreader.model.span import Span
from newsreader.usecases.grammar_page import construction_places, grammar_entries, grammar_page
from newsreader.usecases.import_source import split
from newsreader.usecases.index_lemmas import index_missing
from newsreader.usecases.keep_constructions import unindexed
from newsreader.usecases.workbench import Lazy, Workbench
from tests.language.fakes import SpaceAnalyser
from tests.library.making import NOON, article
from tests.usecases.conftest import ready

CAN = "-(으)ㄹ 수 있다"


class FindingAnalyser(SpaceAnalyser):
    """Finds a construction of two words wherever it stands."""

    def analyse(
        self,
        paragraphs: Sequence[SegmentedParagraph],
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[ParagraphAnalysis]:
        for (text, _), analysis in zip(
            paragraphs, super().analyse(paragraphs, cancelled), strict=True
        ):
            yield replace(
                analysis, sentences=tuple(_with_can(text, one) for one in analysis.sentences)
            )


def _with_can(text: str, sentence: SentenceAnalysis) -> SentenceAnalysis:
    start = text.find("수 있다", sentence.span.start, sentence.span.end)
    if start < 0:
        return sentence
    found = Construction(CAN, "can", Span(start, start + 4), key="can")
    return replace(sentence, constructions=(found,))


def _no_analyser() -> SpaceAnalyser:
    raise AssertionError("the analyser was started")


@pytest.fixture
def finding(bench: Workbench) -> Workbench:
    return replace(bench, analyser=ready(FindingAnalyser()))


def _keep(bench: Workbench, *texts: str, title: str = "두 나라가 만났다") -> int:
    item = article(*texts, title=title, published=NOON)
    return bench.library.articles.keep(item, split(item))


def test_a_page_says_what_a_construction_is(bench: Workbench):
    page = grammar_page(bench, CAN)
    assert (page.entry.key, page.entry.level) == ("can", 2)
    assert page.entry.meaning_ko
    assert page.entry.shapes == ("-ㄹ 수 있다", "-을 수 있다")
    assert "cannot" in {entry.key for entry in page.similar}
    assert page.count == 0


def test_its_places_come_with_the_stretch_in_their_sentence(finding: Workbench):
    kept = _keep(finding, "이것은 사실이다. 곧 만날 수 있다. 그만이다.")
    assert list(index_missing(finding)) == [kept]
    (place,) = construction_places(finding, CAN)
    assert place.sentence == "곧 만날 수 있다."
    assert place.match.of(place.sentence) == "수 있다"
    assert (place.article_id, place.paragraph) == (kept, 1)
    assert grammar_page(finding, CAN).count == 1


def test_places_are_there_without_the_analyser(finding: Workbench):
    _keep(finding, "만날 수 있다.", "갈 수 있다.")
    list(index_missing(finding))
    reading = replace(finding, analyser=Lazy(_no_analyser))
    first = construction_places(reading, "can", limit=1)
    second = construction_places(reading, "can", limit=1, before=first[0])
    assert [place.sentence for place in (*first, *second)] == ["만날 수 있다.", "갈 수 있다."]
    assert construction_places(reading, "can", limit=1, before=second[0]) == ()


def test_articles_that_came_before_are_looked_through_later(finding: Workbench):
    kept = _keep(finding, "만날 수 있다.")
    list(index_missing(finding))
    finding.library.constructions.keep(kept, [], "older rules")
    assert grammar_page(finding, CAN).count == 0
    assert unindexed(finding) == [kept]
    assert list(index_missing(finding)) == [kept]
    assert grammar_page(finding, CAN).count == 1
    assert unindexed(finding) == list(index_missing(finding)) == []


def test_an_english_article_is_looked_through_without_the_analyser(bench: Workbench):
    bench = replace(bench, analyser=Lazy(_no_analyser))
    item = article("They met.", title="Two countries met", language=Language.ENGLISH)
    kept = bench.library.articles.keep(item, split(item))
    assert list(index_missing(bench)) == [kept]
    assert unindexed(bench) == []


def test_a_deleted_article_is_on_no_page(finding: Workbench):
    kept = _keep(finding, "만날 수 있다.")
    list(index_missing(finding))
    finding.library.articles.delete(kept)
    assert (grammar_page(finding, CAN).count, construction_places(finding, CAN)) == (0, ())


def test_a_construction_that_is_none_is_told_with_those_that_are_like_it(bench: Workbench):
    with pytest.raises(NoSuchConstructionError, match="날개") as told:
        grammar_page(bench, "날개")
    assert told.value.advice == NoSuchConstructionError.advice
    with pytest.raises(NoSuchConstructionError) as near:
        construction_places(bench, "것으로 보이다")
    assert "-(으)ㄹ 것으로 보이다" in near.value.advice


def test_enough_of_a_label_is_enough(bench: Workbench):
    assert grammar_page(bench, "수밖에").entry.key == "no_choice"


def test_there_are_pages_of_all_levels():
    entries = grammar_entries()
    assert len(entries) > 400
    assert (entries[0].level, entries[-1].level) == (1, 6)
