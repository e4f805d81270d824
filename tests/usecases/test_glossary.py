"""The glossary: terms come, change, go, and come back; files carry them."""

import resource
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from newsreader.errors import (
    ExportError,
    GlossaryError,
    NoSuchTermError,
    SourceNotFoundError,
)
from newsreader.model.language import Language, Pair
from newsreader.usecases import glossary

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")


@contextmanager
def files_no_larger_than(size: int):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def pairs(bench):
    return [(one.source, one.target) for one in glossary.terms(bench)]


def test_a_term_is_added_and_changed(bench):
    first = glossary.add(bench, KO_EN, " 고노  다로 ", "Taro Kono")
    assert not first.before
    second = glossary.add(bench, KO_EN, "고노 다로", "Kono Taro")
    assert [one.target for one in second.before] == ["Taro Kono"]
    assert pairs(bench) == [("고노 다로", "Kono Taro")]


def test_each_direction_has_its_own(bench):
    glossary.add(bench, EN_KO, "Kono", "고노")
    glossary.add(bench, KO_EN, "고노", "Kono")
    assert pairs(bench) == [("고노", "Kono"), ("Kono", "고노")]


def test_a_change_is_taken_back(bench):
    glossary.add(bench, KO_EN, "고노", "Kono")
    before = glossary.terms(bench)
    (term,) = before
    for do in (
        lambda: glossary.add(bench, KO_EN, "고노", "Kohno"),
        lambda: glossary.change(bench, term, "고노 다로", "Taro Kono"),
        lambda: glossary.change(bench, term, "고노", "Kohno"),
    ):
        made = do()
        assert glossary.terms(bench) != before
        glossary.take_back(bench, made)
    assert [(t.uid, t.target) for t in glossary.terms(bench)] == [(term.uid, "Kono")]
    glossary.take_back(bench, glossary.remove(bench, glossary.terms(bench)))
    assert pairs(bench) == [("고노", "Kono")]


def test_a_term_renamed_to_another_takes_its_place(bench):
    glossary.add(bench, KO_EN, "고노", "Kono")
    glossary.add(bench, KO_EN, "코노", "Cono")
    made = glossary.change(bench, glossary.find(bench, "코노", Language.KOREAN), "고노", "Kohno")
    assert pairs(bench) == [("고노", "Kohno")]
    glossary.take_back(bench, made)
    assert sorted(pairs(bench)) == [("고노", "Kono"), ("코노", "Cono")]


@pytest.mark.parametrize(("source", "target"), [("", "x"), ("고노", "  "), ("고" * 201, "x")])
def test_a_term_needs_words(bench, source, target):
    with pytest.raises(GlossaryError):
        glossary.add(bench, KO_EN, source, target)


def test_what_is_refused_says_what_to_do(bench):
    with pytest.raises(GlossaryError) as refused:
        glossary.add(bench, KO_EN, "고노", " ")
    assert refused.value.advice == "Write the term and its translation."
    with pytest.raises(GlossaryError, match="at most 200") as refused:
        glossary.add(bench, KO_EN, "고노", "K" * 201)
    assert refused.value.advice == "Take the name or the term alone."


@pytest.mark.parametrize(
    "row",
    [
        (EN_KO, "고노", "Kono"),
        (KO_EN, "고노", "고노"),
        (KO_EN, "...", "Kono"),
        (EN_KO, "Kono", "“”"),
    ],
)
def test_a_term_in_the_wrong_language_is_refused(row):
    with pytest.raises(GlossaryError):
        glossary.checked(row)


@pytest.mark.parametrize(
    "row",
    [
        (KO_EN, "고노 다로", "Taro Kono"),
        (EN_KO, "Kono", "고노"),
        (KO_EN, "KBS", "KBS"),
        (EN_KO, "KBS", "KBS"),
        (KO_EN, "2호선", "Line 2"),
        (EN_KO, "Line 2", "2호선"),
        (EN_KO, "Kim Ku (김구)", "김구"),
        (KO_EN, "與", "the ruling party"),
    ],
)
def test_a_term_in_the_right_language_is_taken(row):
    assert glossary.checked(row) == row


def test_what_is_not_there_is_not_removed(bench):
    made = glossary.add(bench, KO_EN, "고노", "Kono")
    glossary.remove(bench, made.after)
    with pytest.raises(NoSuchTermError):
        glossary.remove(bench, made.after)
    with pytest.raises(NoSuchTermError, match="고노"):
        glossary.find(bench, "고노", Language.KOREAN)


def test_a_file_of_terms(bench, tmp_path: Path):
    file = tmp_path / "terms.tsv"
    file.write_bytes(
        "\ufefffrom\tsource\ttarget\r\n# names\r\nko\t고노\tKono\r\n\r\nKono\t고노\r\n".encode()
    )
    glossary.add_all(bench, glossary.read_file(file))
    assert pairs(bench) == [("고노", "Kono"), ("Kono", "고노")]


def test_a_broken_file_changes_nothing(bench, tmp_path: Path):
    file = tmp_path / "terms.tsv"
    file.write_text("ko\t고노\tKono\nnonsense\n", "utf-8")
    with pytest.raises(GlossaryError, match="Line 2"):
        glossary.add_all(bench, glossary.read_file(file))
    file.write_text("ko\t고노\tKono\nko\t아베\t\n", "utf-8")
    with pytest.raises(GlossaryError):
        glossary.add_all(bench, glossary.read_file(file))
    assert not glossary.terms(bench)
    with pytest.raises(SourceNotFoundError):
        glossary.read_file(tmp_path / "nowhere.tsv")
    with pytest.raises(ExportError):
        glossary.write_file(bench, tmp_path / "no" / "terms.tsv")


def test_a_file_does_no_harm_in_a_spreadsheet(bench):
    glossary.add_all(bench, [(EN_KO, "=cmd", "@위"), (EN_KO, '"Big" Bang', "빅뱅")])
    text = glossary.text_of(glossary.terms(bench))
    assert text == 'en\t"""Big"" Bang"\t빅뱅\nen\t\'=cmd\t\'@위\n'


WORDS = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"]) | st.sampled_from("=+-@'\"\\"),
    min_size=1,
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from([KO_EN, EN_KO]), WORDS, WORDS), max_size=4))
def test_terms_go_to_a_file_and_come_back(bench, tmp_path, rows):
    glossary.remove(bench, glossary.terms(bench))
    rows = [row for row in rows if row[1].split() and row[2].split()]
    assume(rows)  # a file of none is empty, and told of
    glossary.add_all(bench, rows)
    there = [(t.pair, t.source, t.target) for t in glossary.terms(bench)]
    glossary.write_file(bench, tmp_path / "terms.tsv")
    glossary.remove(bench, glossary.terms(bench))
    glossary.add_all(bench, glossary.read_file(tmp_path / "terms.tsv"))
    assert [(t.pair, t.source, t.target) for t in glossary.terms(bench)] == there


def test_a_file_is_written_whole_or_not_at_all(bench, tmp_path: Path):
    file = tmp_path / "terms.tsv"
    glossary.add(bench, KO_EN, "고노", "Kono")
    glossary.write_file(bench, file)
    before = file.read_bytes()
    glossary.add_all(bench, [(EN_KO, f"Name {n}", f"이름 {n}") for n in range(3000)])
    with files_no_larger_than(20_000), pytest.raises(ExportError):
        glossary.write_file(bench, file)
    assert file.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_a_change_is_made_and_taken_back_wholly_or_not_at_all(bench):
    glossary.add(bench, KO_EN, "고노", "Kono")
    (term,) = before = glossary.terms(bench)
    with refusing(bench, "INSERT"), pytest.raises(sqlite3.IntegrityError):
        glossary.change(bench, term, "고노 다로", "Taro Kono")
    with refusing(bench, "DELETE"), pytest.raises(sqlite3.IntegrityError):
        glossary.change(bench, term, "고노 다로", "Taro Kono")
    assert glossary.terms(bench) == before
    made = glossary.change(bench, term, "고노 다로", "Taro Kono")
    now = glossary.terms(bench)
    with refusing(bench, "INSERT"), pytest.raises(sqlite3.IntegrityError):
        glossary.take_back(bench, made)
    assert glossary.terms(bench) == now
    glossary.take_back(bench, made)
    assert glossary.terms(bench) == before


def test_a_term_that_is_gone_is_not_changed(bench):
    glossary.add(bench, KO_EN, "고노", "Kono")
    (term,) = glossary.terms(bench)
    glossary.remove(bench, [term])
    with pytest.raises(NoSuchTermError):
        glossary.change(bench, term, "고노 다로", "Taro Kono")
    assert glossary.terms(bench) == ()


@contextmanager
def refusing(bench, verb):
    """Let the library refuse one kind of change to the glossary for a while."""
    trigger = f"CREATE TRIGGER refuse BEFORE {verb} ON term BEGIN SELECT RAISE(ABORT, 'no'); END"
    for statement in (trigger, None):
        with bench.library.database.write() as db:
            db.execute(statement or "DROP TRIGGER refuse")
        if statement:
            yield
