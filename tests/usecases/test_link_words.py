from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from newsreader.alignment.one_to_one import align
from newsreader.errors import AnalyserError, EngineError
from newsreader.model.article import ParagraphKind
from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.model.translation import (
    AlignedParagraph,
    Bead,
    SentenceTranslation,
    WordLink,
)
from newsreader.usecases.engines import Engines
from newsreader.usecases.link_words import link_words
from newsreader.usecases.workbench import Lazy, Workbench
from tests.alignment.linking import attention
from tests.language.fakes import SpaceAnalyser
from tests.translation.fakes import UpperCaseEngine

PAIR = Pair.parse("ko-en")
SENTENCES = [
    ("3월 쌀 가격이 올랐다.", "The price of rice rose in March."),
    ("오순례는 말했다.", "Oh Sun-rye said so."),
]


def paragraph(
    sentences: Sequence[tuple[str, str]], looked: Sequence[tuple[WordLink, ...]] = ()
) -> AlignedParagraph:
    text, spans = "", []
    for source, _ in sentences:
        text += " " if text else ""
        spans.append(Span(len(text), len(text) + len(source)))
        text += source
    told = looked or [()] * len(sentences)
    made = [
        SentenceTranslation(*pair, attention=links)
        for pair, links in zip(sentences, told, strict=True)
    ]
    return align(0, ParagraphKind.BODY, Language.KOREAN, text, spans, made, "argos")


def told(aligned: AlignedParagraph, links: Sequence[WordLink]) -> set[tuple[str, str]]:
    return {
        (one.source.of(aligned.source_text), one.target.of(aligned.target_text)) for one in links
    }


class SilentEngine(UpperCaseEngine):
    """Fails when it is asked where it looks."""

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool] = never
    ) -> list[tuple[WordLink, ...]]:
        raise EngineError("The engine fails.")


class NoAnalyser(SpaceAnalyser):
    def analyse(self, paragraphs, cancelled=never):
        raise AnalyserError("The analyser does not answer.")


def test_links_are_told_in_code_points_of_the_paragraph(bench):
    aligned = paragraph(SENTENCES)
    found = told(aligned, link_words(bench, aligned))
    assert {("3월", "March"), ("오순례는", "Oh"), ("오순례는", "Sun-rye")} <= found


def test_the_lexicon_links_words_without_any_engine(bench):
    aligned = paragraph([("쌀 가격 상승", "The price of rice is up.")])
    assert {("쌀", "rice"), ("가격", "price")} <= told(aligned, link_words(bench, aligned))


def test_the_lexicon_works_from_english_too(bench):
    korean = paragraph([("쌀 가격 상승", "The price of rice is up.")])
    english = AlignedParagraph(
        0, ParagraphKind.BODY, Language.ENGLISH, korean.target_text, korean.target_sentences,
        korean.source_text, korean.source_sentences, korean.beads,
    )  # fmt: skip
    assert {("rice", "쌀"), ("price", "가격")} <= told(english, link_words(bench, english))


def test_what_the_engine_told_is_used(bench):
    source, target = SENTENCES[0]
    looked = attention(source, target, ("올랐다", "rose", 0.9))
    aligned = paragraph(SENTENCES, [looked, ()])
    assert ("올랐다", "rose") in told(aligned, link_words(bench, aligned))


def test_a_sentence_without_a_translation_has_no_links(bench):
    aligned = paragraph([SENTENCES[0], ("오순례는 말했다.", ""), SENTENCES[1]])
    found = link_words(bench, aligned)
    assert ("오순례는", "Oh") in told(aligned, found)
    empty = aligned.source_sentences[1]
    assert not any(one.source.overlaps(empty) for one in found)


def test_links_never_leave_their_bead(bench):
    aligned = paragraph([("3월 3명", "3 in March"), ("3월 3명", "3 in March")])
    for one in link_words(bench, aligned):
        sides = zip(aligned.source_sentences, aligned.target_sentences, strict=True)
        assert any(
            one.source.overlaps(here) and one.target.overlaps(there) for here, there in sides
        )


def test_beads_of_several_sentences_are_linked_as_one(bench):
    aligned = paragraph(
        [("3월에 왔다.", "He came."), ("오순례다.", "It was Oh Sun-rye, in March.")]
    )
    joined = replace(aligned, beads=(Bead((0, 1), (0, 1)),))
    assert ("3월에", "March") in told(joined, link_words(bench, joined))
    assert ("3월에", "March") not in told(aligned, link_words(bench, aligned))


def test_an_engine_in_memory_is_asked_about_a_persons_translation(bench, shelf):
    shelf.install("ko-en")
    aligned = paragraph([("가나 다라", "Foo bar")])
    assert told(aligned, link_words(bench, aligned)) == set()
    bench.engines.engine(PAIR, 2).translate(["가나"])
    assert told(aligned, link_words(bench, aligned)) == {("가나", "Foo"), ("다라", "bar")}


def test_no_engine_is_loaded_for_links(bench, shelf):
    shelf.install("ko-en")
    engine = bench.engines.engine(PAIR, 2)
    link_words(bench, paragraph([("가나 다라", "Foo bar")]))
    assert not engine.loaded


def test_an_engine_that_fails_is_done_without(bench: Workbench, shelf):
    shelf.install("ko-en")
    engine = SilentEngine(PAIR)
    bench = replace(bench, engines=Engines(shelf.find, lambda *_: engine))
    bench.engines.engine(PAIR, 2).translate(["가나"])
    aligned = paragraph([("3월 가나", "Foo in March")])
    assert ("3월", "March") in told(aligned, link_words(bench, aligned))


def test_without_an_analyser_the_certain_links_are_left(bench):
    bench = replace(bench, analyser=Lazy(NoAnalyser))
    aligned = paragraph(SENTENCES)
    found = told(aligned, link_words(bench, aligned))
    assert ("3월", "March") in found
    assert ("쌀", "rice") not in found


@pytest.mark.parametrize("times", [0, 1, 2, 3])
def test_nothing_comes_when_it_is_cancelled(bench, shelf, times: int):
    shelf.install("ko-en")
    bench.engines.engine(PAIR, 2).translate(["가나"])
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > times

    assert link_words(bench, paragraph(SENTENCES), cancelled) == ()


def test_an_empty_paragraph_has_no_links(bench):
    assert link_words(bench, paragraph([])) == ()
