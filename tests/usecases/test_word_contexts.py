from dataclasses import replace
from datetime import UTC, datetime

from newsreader.model.annotation import Side
from newsreader.model.sentence import Construction, Morpheme
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord, Inflection, Phrase
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import read_aligned
from newsreader.usecases.word_contexts import Met, context_of, grammar_of, span_of
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf

SEEN = datetime(2026, 3, 3, 9, tzinfo=UTC)


def _article(bench: Workbench, shelf: Shelf):
    shelf.install("ko-en", says=lambda source: source.replace("배가 왔다.", "Ships came."))
    kept = bench.library.articles.get(import_text(bench, "항구 소식\n\n비가 왔다. 배가 왔다."))
    aligned = {paragraph.index: paragraph for paragraph in read_aligned(bench, kept)}
    return kept, aligned


def test_a_word_is_met_in_its_sentence_with_the_translation_beside_it(
    bench: Workbench, shelf: Shelf
):
    kept, aligned = _article(bench, shelf)
    text = kept.article.paragraphs[1].text
    place = text.index("배가")
    met = Met(1, Side.SOURCE, (Span(place, place + 2),), "배 + 가")
    found = context_of(kept, aligned[1], met, SEEN)
    assert (found.sentence, found.translation) == ("배가 왔다.", "Ships came.")
    assert [span.of(found.sentence) for span in found.spans] == ["배가"]
    assert (found.article_id, found.title, found.paragraph) == (kept.id, "항구 소식", 1)
    assert text[found.start :].startswith("배가 왔다.")
    assert (found.seen, found.grammar) == (SEEN, "배 + 가")


def test_a_word_of_the_translation_has_the_source_beside_it(bench: Workbench, shelf: Shelf):
    kept, aligned = _article(bench, shelf)
    place = aligned[1].target_text.index("Ships")
    met = Met(1, Side.TARGET, (Span(place, place + 5),))
    found = context_of(kept, aligned[1], met, SEEN)
    assert (found.sentence, found.translation, found.side) == (
        "Ships came.",
        "배가 왔다.",
        Side.TARGET,
    )


def test_without_a_translation_the_sentence_stands_alone(bench: Workbench, shelf: Shelf):
    kept, _ = _article(bench, shelf)
    found = context_of(kept, None, Met(1, Side.SOURCE, (Span(0, 2),)), SEEN)
    assert (found.sentence, found.translation) == ("비가 왔다.", "")


def test_the_parts_of_a_word_and_its_constructions_are_told():
    parts = (
        Morpheme("결정", "NNG", Span(0, 2)),
        Morpheme("하", "XSV", Span(2, 3), citation="-하-"),
        Morpheme("기", "ETN", Span(3, 4), citation="-기"),
    )
    pattern = Construction("-기로 하다", "decide to", Span(0, 4))
    made = ExplainedWord("결정하기", Span(0, 4), "결정하다", "verb", (), parts)
    assert grammar_of(made) == "결정 + -하- + -기"
    assert grammar_of(replace(made, constructions=(pattern,))) == (
        "결정 + -하- + -기; -기로 하다: decide to"
    )
    assert grammar_of(ExplainedWord("배", Span(0, 1), "배", "noun", (), parts[:1])) == ""


def test_the_form_of_an_english_word_and_its_phrase_are_told():
    carried = ExplainedWord(
        "carried", Span(0, 7), "carry", "verb",
        inflection=Inflection("carry", "past", "과거"),
        phrases=(Phrase("carry out", (Span(0, 7), Span(17, 20))),),
    )  # fmt: skip
    assert grammar_of(carried) == "carry의 과거; carry out"


def test_punctuation_around_a_word_does_not_belong_to_it():
    quoted = ExplainedWord("'편지,'", Span(5, 10), "편지", "noun")
    assert span_of(quoted) == Span(6, 8)
    assert span_of(ExplainedWord("…", Span(0, 1), "…", "symbol")) == Span(0, 1)
