import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader.errors import DiskFullError, LibraryReadOnlyError, NoSuchWordError
from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.sentence import Construction, Morpheme
from newsreader.model.span import Span
from newsreader.model.vocabulary import VocabularyFilter, WordKey, WordStatus
from newsreader.model.word import ExplainedWord, Inflection, Phrase
from newsreader.usecases import vocabulary
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import read_aligned
from newsreader.usecases.statuses import Statuses
from newsreader.usecases.vocabulary import Met
from newsreader.usecases.workbench import Workbench
from tests.library.wording import context, word
from tests.usecases.conftest import Shelf, frozen, full_disk

CHIP, EXPORT = word("반도체"), word("수출")
SEEN = datetime(2026, 3, 3, 9, tzinfo=UTC)


def test_a_status_is_there_at_once_and_taken_back_at_once(bench: Workbench):
    change = vocabulary.set_status(bench, [CHIP, EXPORT], WordStatus.FIRST, context())
    assert change.changed == {CHIP, EXPORT}
    assert bench.statuses().of(CHIP) is WordStatus.FIRST
    assert vocabulary.take_back(bench, change) == {CHIP, EXPORT}
    assert bench.statuses().of(CHIP) is WordStatus.NEW
    assert vocabulary.items(bench) == ()


def test_only_words_that_changed_are_told(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.KNOWN)
    change = vocabulary.set_status(bench, [CHIP, EXPORT, CHIP], WordStatus.KNOWN)
    assert change.changed == {EXPORT}


def test_taking_back_brings_each_word_its_own_status(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND, context())
    change = vocabulary.set_status(bench, [CHIP, EXPORT], WordStatus.IGNORED)
    vocabulary.take_back(bench, change)
    assert bench.statuses().of(CHIP) is WordStatus.SECOND
    assert bench.statuses().of(EXPORT) is WordStatus.NEW
    assert vocabulary.item(bench, CHIP).contexts == (context(),)


def test_a_deleted_word_comes_back_with_what_the_reader_wrote(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND, context())
    vocabulary.edit(bench, CHIP, meaning=" 칩\x00 ", note="첫째 줄\n둘째 줄")
    before = vocabulary.item(bench, CHIP)
    assert (before.meaning, before.note) == ("칩", "첫째 줄\n둘째 줄")
    change = vocabulary.delete(bench, [CHIP])
    with pytest.raises(NoSuchWordError):
        vocabulary.item(bench, CHIP)
    vocabulary.take_back(bench, change)
    assert vocabulary.item(bench, CHIP) == before


def test_an_edit_can_be_taken_back_and_changes_no_colour(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.SECOND)
    change = vocabulary.edit(bench, CHIP, meaning="chip")
    assert change.changed == frozenset()
    vocabulary.take_back(bench, change)
    assert vocabulary.item(bench, CHIP).meaning == ""


def test_a_status_that_cannot_be_kept_is_not_shown(bench: Workbench):
    assert bench.statuses().of(CHIP) is WordStatus.NEW
    many = [word(f"낱말{n}") for n in range(5000)]
    with full_disk(bench), pytest.raises(DiskFullError):
        vocabulary.set_status(bench, many, WordStatus.FIRST)
    assert len(bench.statuses()) == 0
    with frozen(bench) as reading, pytest.raises(LibraryReadOnlyError):
        vocabulary.set_status(reading, [CHIP], WordStatus.FIRST)


def test_a_search_finds_composed_and_decomposed_hangul(bench: Workbench):
    vocabulary.set_status(bench, [CHIP], WordStatus.FIRST)
    assert vocabulary.keys(bench, VocabularyFilter(search="\u1107\u1161\u11ab\u1103\u1169")) == (
        CHIP,
    )


def test_the_meaning_is_the_readers_else_the_lexicons(bench: Workbench):
    vocabulary.set_status(bench, [CHIP, word("없는말")], WordStatus.FIRST)
    said = vocabulary.meanings(bench, vocabulary.items(bench))
    assert "semiconductor" in said[CHIP]
    assert said[word("없는말")] == ""
    vocabulary.edit(bench, CHIP, meaning="칩")
    assert vocabulary.meanings(bench, vocabulary.items(bench))[CHIP] == "칩"


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
    found = vocabulary.context_of(kept, aligned[1], met, SEEN)
    assert (found.sentence, found.translation) == ("배가 왔다.", "Ships came.")
    assert [span.of(found.sentence) for span in found.spans] == ["배가"]
    assert (found.article_id, found.title, found.paragraph) == (kept.id, "항구 소식", 1)
    assert text[found.start :].startswith("배가 왔다.")
    assert (found.seen, found.grammar) == (SEEN, "배 + 가")


def test_a_word_of_the_translation_has_the_source_beside_it(bench: Workbench, shelf: Shelf):
    kept, aligned = _article(bench, shelf)
    place = aligned[1].target_text.index("Ships")
    met = Met(1, Side.TARGET, (Span(place, place + 5),))
    found = vocabulary.context_of(kept, aligned[1], met, SEEN)
    assert (found.sentence, found.translation, found.side) == (
        "Ships came.",
        "배가 왔다.",
        Side.TARGET,
    )


def test_without_a_translation_the_sentence_stands_alone(bench: Workbench, shelf: Shelf):
    kept, _ = _article(bench, shelf)
    found = vocabulary.context_of(kept, None, Met(1, Side.SOURCE, (Span(0, 2),)), SEEN)
    assert (found.sentence, found.translation) == ("비가 왔다.", "")


def test_the_parts_of_a_word_and_its_constructions_are_told():
    parts = (
        Morpheme("결정", "NNG", Span(0, 2)),
        Morpheme("하", "XSV", Span(2, 3), citation="-하-"),
        Morpheme("기", "ETN", Span(3, 4), citation="-기"),
    )
    pattern = Construction("-기로 하다", "decide to", Span(0, 4))
    made = ExplainedWord("결정하기", Span(0, 4), "결정하다", "verb", (), parts)
    assert vocabulary.grammar_of(made) == "결정 + -하- + -기"
    assert vocabulary.grammar_of(replace(made, constructions=(pattern,))) == (
        "결정 + -하- + -기; -기로 하다: decide to"
    )
    assert vocabulary.grammar_of(ExplainedWord("배", Span(0, 1), "배", "noun", (), parts[:1])) == ""


def test_the_form_of_an_english_word_and_its_phrase_are_told():
    carried = ExplainedWord(
        "carried", Span(0, 7), "carry", "verb",
        inflection=Inflection("carry", "past", "과거"),
        phrases=(Phrase("carry out", (Span(0, 7), Span(17, 20))),),
    )  # fmt: skip
    assert vocabulary.grammar_of(carried) == "carry의 과거; carry out"


def test_punctuation_around_a_word_does_not_belong_to_it():
    quoted = ExplainedWord("'편지,'", Span(5, 10), "편지", "noun")
    assert vocabulary.span_of(quoted) == Span(6, 8)
    assert vocabulary.span_of(ExplainedWord("…", Span(0, 1), "…", "symbol")) == Span(0, 1)


def test_a_term_is_kept_with_one_space_between_its_parts():
    key = vocabulary.key_of(Language.ENGLISH, "  carry   out ")
    assert (key.lemma, key.parts, key.is_term) == ("carry out", ("carry", "out"), True)


def test_statuses_are_read_once_and_again_after_forgetting():
    reads = []

    def read() -> dict[WordKey, WordStatus]:
        reads.append(1)
        return {CHIP: WordStatus.KNOWN}

    statuses = Statuses(read)
    statuses.apply({EXPORT: WordStatus.FIRST})  # nothing was read yet, so nothing is known better
    assert reads == []
    assert statuses.of(CHIP) is WordStatus.KNOWN
    assert statuses.of(EXPORT) is WordStatus.NEW
    assert len(reads) == 1
    statuses.forget()
    assert statuses.of(CHIP) is WordStatus.KNOWN
    assert len(reads) == 2


def test_statuses_know_the_terms_of_a_language():
    term = WordKey(Language.ENGLISH, "carry out")
    statuses = Statuses(dict)
    assert statuses.terms(Language.ENGLISH) == frozenset()
    statuses.apply({term: WordStatus.FIRST, CHIP: WordStatus.FIRST})
    assert statuses.terms(Language.ENGLISH) == {term}
    assert statuses.terms(Language.KOREAN) == frozenset()
    statuses.apply({term: WordStatus.NEW})
    assert statuses.terms(Language.ENGLISH) == frozenset()


def test_statuses_may_be_asked_and_changed_from_many_threads():
    statuses = Statuses(dict)
    assert len(statuses) == 0
    words = [word(f"말{n}") for n in range(200)]

    def change(some: list[WordKey]) -> None:
        for one in some:
            statuses.apply({one: WordStatus.KNOWN})
            assert statuses.of(one) is WordStatus.KNOWN

    threads = [threading.Thread(target=change, args=(words[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(statuses) == 200
