from newsreader.model.annotation import Side
from newsreader.model.sentence import Construction, ParagraphAnalysis, SentenceAnalysis
from newsreader.model.span import Span
from newsreader.usecases.explain import explain, keep_lemmas, source_passages, target_passage
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import read_aligned
from newsreader.usecases.workbench import Workbench
from tests.language.fakes import SpaceAnalyser
from tests.usecases.conftest import Shelf, ready


def _explained(bench: Workbench, text: str):
    kept = bench.library.articles.get(import_text(bench, text))
    return kept, list(explain(bench, source_passages(kept)))


def test_english_words_come_with_their_headword_and_entries(bench: Workbench):
    _, (title, body) = _explained(bench, "Nations agree\n\nThey agreed to cut their catches.")
    assert (title.index, title.side, body.index) == (0, Side.SOURCE, 1)
    words = {word.surface: word for word in body.words}
    assert words["agreed"].lemma == "agree"
    assert words["agreed"].pos == "verb"
    assert words["agreed"].entries[0].headword == "agree"
    assert [word.span.of("They agreed to cut their catches.") for word in body.words] == [*words]


def test_an_english_word_nobody_knows_stands_for_itself(bench: Workbench):
    _, (title, _) = _explained(bench, "Zzyzx opens\n\nIt opened.")
    assert (title.words[0].lemma, title.words[0].entries) == ("Zzyzx", ())


def test_korean_words_come_with_their_entries(bench: Workbench):
    _, (title, _) = _explained(bench, "회담 결과\n\n장관 회의.")
    first = title.words[0]
    assert (first.surface, first.lemma, first.pos, first.span) == (
        "회담",
        "회담",
        "noun",
        Span(0, 2),
    )
    assert any("talks" in sense.gloss for sense in first.entries[0].senses)
    assert [m.form for m in first.morphemes] == ["회담"]


def test_the_entry_with_the_part_of_speech_of_the_sentence_comes_first(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, "크다 크다\n\n글이다."))
    by_pos = {}
    for pos in ("verb", "adjective"):
        changed = Workbench(
            bench.paths, bench.library, ready(PosAnalyser(pos)), bench.lexicon, bench.engines
        )
        title, *_ = explain(changed, source_passages(kept))
        by_pos[pos] = [entry.pos for entry in title.words[0].entries]
    assert by_pos["verb"][0] == "verb"
    assert by_pos["adjective"][0] == "adjective"
    assert sorted(by_pos["verb"]) == sorted(by_pos["adjective"])


def test_a_counter_comes_before_a_noun_and_that_before_a_suffix(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, "대 대\n\n글이다."))
    changed = Workbench(
        bench.paths, bench.library, ready(PosAnalyser("counter")), bench.lexicon, bench.engines
    )
    title, *_ = explain(changed, source_passages(kept))
    kinds = [entry.pos for entry in title.words[0].entries]
    assert kinds[0] == "counter"
    assert kinds.index("noun") < kinds.index("suffix")


def test_a_word_without_an_entry_is_explained_by_what_it_is_made_of(bench: Workbench):
    kept, (title, _) = _explained(bench, "회담되다 결과\n\n장관 회의.")
    first = title.words[0]
    assert first.entries[0].headword == "회담"
    assert first.entries[-1].headword == "되다"
    assert first.entries[-1].pos == "suffix"
    keep_lemmas(bench, kept, [title])
    with bench.library.database.read() as db:
        lemmas = " ".join(row[0] for row in db.execute("SELECT lemmas FROM search"))
    assert "회담" in lemmas.split()
    assert "되다" not in lemmas.split()


def test_a_construction_belongs_to_the_words_it_covers(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, "갈 수 있다 지금\n\n글이다."))
    changed = Workbench(
        bench.paths, bench.library, ready(ConstructionAnalyser()), bench.lexicon, bench.engines
    )
    title, *_ = explain(changed, source_passages(kept))
    assert [len(word.constructions) for word in title.words] == [1, 1, 1, 0]


def test_english_needs_no_analyser_and_comes_first(bench: Workbench):
    mixed = "회담 결과\n\n두 나라가 만났다.\n\nThe ministers agreed to meet again on Monday."
    _, explained = _explained(bench, mixed)
    assert [paragraph.index for paragraph in explained] == [2, 0, 1]


def test_a_translation_is_explained_on_its_own_side(bench: Workbench, shelf: Shelf):
    shelf.install("en-ko", says=lambda _: "항구 개항.")
    kept = bench.library.articles.get(import_text(bench, "Harbor opens\n\nShips came. All did."))
    aligned = sorted(read_aligned(bench, kept), key=lambda paragraph: paragraph.index)
    explained = list(explain(bench, [target_passage(paragraph) for paragraph in aligned]))
    assert {paragraph.side for paragraph in explained} == {Side.TARGET}
    assert [word.surface for word in explained[1].words] == ["항구", "개항.", "항구", "개항."]


def test_an_explanation_nobody_waits_for_ends(bench: Workbench):
    kept = bench.library.articles.get(import_text(bench, "회담 결과\n\n두 나라가 만났다."))
    assert list(explain(bench, source_passages(kept), cancelled=lambda: True)) == []


def test_dictionary_forms_are_kept_for_the_search(bench: Workbench):
    kept, explained = _explained(bench, "Nations agree\n\nThey agreed to cut their catches.")
    keep_lemmas(bench, kept, explained)
    with bench.library.database.read() as db:
        rows = [row[0] for row in db.execute("SELECT lemmas FROM search ORDER BY rowid")]
    assert any("agree" in row and "catch" in row for row in rows)


class PosAnalyser(SpaceAnalyser):
    """Every word has the part of speech that a test wants."""

    def __init__(self, pos: str) -> None:
        super().__init__()
        self._pos = pos

    def analyse(self, paragraphs, cancelled=lambda: False):
        from dataclasses import replace

        for analysis in super().analyse(paragraphs, cancelled):
            yield ParagraphAnalysis(
                tuple(
                    replace(s, eojeols=tuple(replace(e, pos=self._pos) for e in s.eojeols))
                    for s in analysis.sentences
                )
            )


class ConstructionAnalyser(SpaceAnalyser):
    """The first three words of a sentence are one construction."""

    def analyse(self, paragraphs, cancelled=lambda: False):
        for analysis in super().analyse(paragraphs, cancelled):
            yield ParagraphAnalysis(tuple(map(_with_construction, analysis.sentences)))


def _with_construction(sentence: SentenceAnalysis) -> SentenceAnalysis:
    words = sentence.eojeols[:3]
    span = Span(words[0].span.start, words[-1].span.end)
    return SentenceAnalysis(
        sentence.span, sentence.eojeols, (Construction("-(으)ㄹ 수 있다", "can", span),)
    )
