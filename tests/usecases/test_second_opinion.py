"""Second opinions: who is asked, what is kept, what differs, and what leaves the machine."""

from dataclasses import replace

import pytest

from newsreader.errors import CancelledError, DiskFullError, EngineError
from newsreader.library.translations import text_key
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.usecases import glossary
from newsreader.usecases.correct import Wording, correct
from newsreader.usecases.import_source import import_text
from newsreader.usecases.read_aligned import known_translations, read_aligned
from newsreader.usecases.second_opinion import (
    Opinion,
    Question,
    origin_of,
    others,
    renewed,
    second_opinions,
)
from newsreader.usecases.workbench import Workbench
from tests.usecases.conftest import Shelf, frozen, full_disk
from tests.usecases.second_engines import URL, Company

EN_KO = Pair.parse("en-ko")
SHIPS = "300 ships came."
STORY = f"Harbour opens\n\nThe harbour opened. {SHIPS}\n\nNobody was hurt."


def argos(sentence: str) -> str:
    return {SHIPS: "배 300척이 왔다."}.get(sentence, sentence.upper())


def student(sentence: str) -> str:
    known = {SHIPS: "배 30척이 왔다.", "Harbour opens": "항구 열려"}
    return known.get(sentence, sentence.upper())


@pytest.fixture
def company(shelf: Shelf) -> Company:
    company = Company(shelf)
    shelf.install("en-ko", "1.1", argos)
    company.students.install("en-ko", "2.0", student)
    return company


@pytest.fixture
def library_bench(bench: Workbench, company: Company):
    bench = replace(bench, engines=company.engines())
    yield bench
    bench.engines.close()


@pytest.fixture
def question(library_bench: Workbench) -> Question:
    kept = library_bench.library.articles.get(import_text(library_bench, STORY))
    article = tuple(read_aligned(library_bench, kept))
    return Question(kept, article[1], article)


def now(bench: Workbench, question: Question) -> Question:
    article = known_translations(bench, question.kept).aligned
    return replace(question, paragraph=article[1], article=article)


def spans(text, changes):
    return [span.of(text) for span in changes]


def test_the_other_engine_is_asked_sentence_by_sentence(library_bench, company, question):
    assert [origin_of(tag) for tag in others(library_bench, question)] == ["student en-ko 2.0 0f3a"]
    first, second = second_opinions(library_bench, question)
    assert (first.text, first.same) == ("THE HARBOUR OPENED.", True)
    assert (second.at.source, second.at.text, second.text) == (
        SHIPS,
        "배 300척이 왔다.",
        "배 30척이 왔다.",
    )
    assert spans(second.at.text, second.changes) == ["300척이"]
    assert spans(second.text, second.other_changes) == ["30척이"]
    assert company.students.made[0].asked == [["The harbour opened."], [SHIPS]]


def test_what_looks_wrong_is_told_of_both_and_what_they_disagree_about(library_bench, question):
    _, second = second_opinions(library_bench, question)
    assert second.flags == ()
    assert [flag.values for flag in second.other_flags] == [("300", "30")]
    assert second.apart.numbers == (("300", "30"),)


def test_the_first_opinion_does_not_wait_for_the_second(library_bench, company, question):
    opinions = second_opinions(library_bench, question)
    next(opinions)
    assert company.students.made[0].asked == [["The harbour opened."]]


def test_what_was_asked_once_is_known(library_bench, company, question):
    before = list(second_opinions(library_bench, question))
    assert list(second_opinions(library_bench, question)) == before
    assert len(company.students.made[0].asked) == 2


def test_what_is_compared_with_never_takes_the_place_of_the_translation(library_bench, question):
    title = replace(question, paragraph=question.article[0])
    assert [one.text for one in second_opinions(library_bench, title)] == ["항구 열려"]
    (row,) = library_bench.library.articles.summaries_of([question.kept.id])
    assert row.translated_title == "HARBOUR OPENS"
    list(second_opinions(library_bench, question))
    newest = library_bench.library.translations.newest([text_key(SHIPS)], EN_KO)
    assert [one.text for one in newest.values()] == ["배 300척이 왔다."]


def test_with_the_student_in_use_the_package_is_asked(library_bench, company, question):
    library_bench.engines.choose(EN_KO, EngineChoice(EngineKind.STUDENT))
    list(read_aligned(library_bench, question.kept))
    question = now(library_bench, question)
    assert question.paragraph.origin.startswith("student")
    assert [tag.engine for tag in others(library_bench, question)] == ["argos"]


def test_a_translation_that_came_with_the_article_is_compared_with_every_engine(
    library_bench, question
):
    given = replace(question, paragraph=replace(question.paragraph, origin="Hanbit News"))
    assert [tag.engine for tag in others(library_bench, given)] == ["argos", "student"]
    assert [one.number for one in second_opinions(library_bench, given)] == [0, 1, 0, 1]


def test_without_another_engine_nobody_answers(library_bench, company, question):
    company.students.packages.clear()
    assert others(library_bench, question) == ()
    assert list(second_opinions(library_bench, question)) == []


def test_a_server_is_asked_only_when_it_is_named_in_the_question(library_bench, company, question):
    library_bench.engines.choose(EN_KO, EngineChoice(EngineKind.LIBRETRANSLATE, URL))
    list(second_opinions(library_bench, question))
    assert company.asked == []
    server = EngineChoice(EngineKind.LIBRETRANSLATE, URL)
    first, _ = second_opinions(library_bench, replace(question, server=server))
    assert (first.engine.engine, first.text) == ("libretranslate", "(The harbour opened.)")
    assert company.asked == [server]


def test_the_engine_is_heard_as_it_is_without_glossary_and_corrections(
    library_bench, company, question
):
    glossary.add(library_bench, EN_KO, "harbour", "항만")
    correct(library_bench, Wording(EN_KO, SHIPS, "배가 왔다.", "배 300척이 왔다."))
    question = now(library_bench, question)
    first, second = second_opinions(library_bench, question)
    assert first.text == "THE HARBOUR OPENED."
    assert any("항만" in flag.detail for flag in first.other_flags)
    assert (second.at.text, second.text) == ("배가 왔다.", "배 30척이 왔다.")
    assert second.at.corrected


def test_after_a_correction_the_same_opinions_stand_beside_the_new_text(
    library_bench, company, question
):
    before = list(second_opinions(library_bench, question))
    correct(library_bench, Wording(EN_KO, SHIPS, "배 30척이 왔다.", "배 300척이 왔다."))
    _, second = renewed(library_bench, now(library_bench, question), before)
    assert second.same
    assert second.at.corrected
    assert not second.apart
    assert second.flags == second.other_flags
    assert len(company.students.made[0].asked) == 2


def test_an_engine_that_fails_does_not_keep_the_others_from_answering(
    library_bench, company, question
):
    def broken(_sentence: str) -> str:
        raise EngineError("It broke.")

    company.shelf.install("en-ko", "1.2", broken)
    found: list[Opinion] = []
    with pytest.raises(EngineError, match="It broke"):
        found.extend(second_opinions(library_bench, question))
    assert [one.text for one in found] == ["THE HARBOUR OPENED.", "배 30척이 왔다."]


def test_a_cancelled_question_is_not_answered(library_bench, company, question):
    with pytest.raises(CancelledError):
        next(second_opinions(library_bench, question, lambda: True))
    assert company.students.made[0].asked == []


def test_a_full_disk_is_told_after_the_opinions(library_bench, company, question):
    company.students.install("en-ko", "2.1", lambda sentence: f"{sentence} " * 5000)
    found: list[Opinion] = []
    with full_disk(library_bench), pytest.raises(DiskFullError):
        found.extend(second_opinions(library_bench, question))
    assert [one.text[:11] for one in found] == ["The harbour", "300 ships c"]


def test_a_library_that_can_only_be_read_is_no_obstacle(library_bench, question):
    with frozen(library_bench) as reading:
        assert len(list(second_opinions(reading, question))) == 2
