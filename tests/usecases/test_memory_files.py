"""Corrections go out as files and come back into another library."""

from dataclasses import replace
from datetime import timedelta

import pytest

from newsreader.errors import ExportError
from newsreader.exporters.memory_tsv import MemoryTsv
from newsreader.model.language import Language, Pair
from newsreader.usecases.correct import Wording, correct
from newsreader.usecases.memory_files import (
    Read,
    corrections,
    export_memory,
    import_memory,
    memory_document,
)

EN_KO = Pair(Language.ENGLISH, Language.KOREAN)


@pytest.fixture
def written(bench):
    for source, text in (("Ships came.", "배가 왔다."), ("Rain fell.", "비가 왔다.")):
        correct(bench, Wording(EN_KO, source, text, source.upper()))
    return corrections(bench)


@pytest.mark.parametrize("name", ["json", "tsv", "tmx"])
def test_a_library_without_them_gets_them_back(bench, written, tmp_path, name):
    path = tmp_path / f"memory.{name}"
    export_memory(bench, name, path)
    for one in written:
        bench.library.corrections.remove(one.pair, one.source)
    assert import_memory(bench, path) == Read(taken=2, known=0)
    back = corrections(bench)
    assert {(c.uid, c.source, c.text, c.original) for c in back} == {
        (c.uid, c.source, c.text, c.original) for c in written
    }
    assert import_memory(bench, path) == Read(taken=0, known=2)


def test_the_newer_of_two_stays(bench, written, tmp_path):
    mine = written[0]
    older = replace(mine, text="older", modified=mine.modified - timedelta(days=1))
    newer = replace(written[1], text="newer", modified=mine.modified + timedelta(days=1))
    path = tmp_path / "memory.tsv"
    path.write_bytes(MemoryTsv().write([older, newer]))
    assert import_memory(bench, path) == Read(taken=1, known=1)
    assert {one.text for one in corrections(bench)} == {mine.text, "newer"}


def test_empty_ones_are_left_out_and_texts_come_on_one_line(bench, tmp_path):
    path = tmp_path / "memory.tsv"
    path.write_text(
        "pair\tsource\ttext\nen-ko\tA.\t \nen-ko\t\tx\nen-ko\tB.\ttwo\\nlines\n", encoding="utf-8"
    )
    assert import_memory(bench, path) == Read(taken=1, known=0)
    assert [one.text for one in corrections(bench)] == ["two lines"]


def test_files_that_cannot_be_read_or_written_say_so(bench, tmp_path):
    with pytest.raises(ExportError, match="cannot be read"):
        import_memory(bench, tmp_path / "none.tsv")
    with pytest.raises(ExportError, match="cannot be written"):
        export_memory(bench, "tsv", tmp_path / "none" / "memory.tsv")
    with pytest.raises(ExportError, match="no format"):
        memory_document(bench, "docx")


def tmx(source: str, text: str) -> str:
    return (
        f'<tmx version="1.4"><body><tu srclang="en"><tuv xml:lang="en"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="ko"><seg>{text}</seg></tuv></tu></body></tmx>'
    )


def test_what_has_no_moment_fills_gaps_and_replaces_nothing(bench, written, tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text(tmx("Ships came.", "foreign"), encoding="utf-8")
    assert import_memory(bench, path) == Read(taken=0, known=1)
    assert "foreign" not in {one.text for one in corrections(bench)}
    path.write_text(tmx("Snow fell.", "눈이 왔다."), encoding="utf-8")
    assert import_memory(bench, path) == Read(taken=1, known=0)
    correct(bench, Wording(EN_KO, "Snow fell.", "눈이 내렸다.", "SNOW"))
    assert import_memory(bench, path) == Read(taken=0, known=1)
    assert "눈이 내렸다." in {one.text for one in corrections(bench)}


def test_the_newest_of_a_file_is_taken(bench, written, tmp_path):
    one = written[0]
    later = [replace(one, text=f"{n}", modified=one.modified + timedelta(n)) for n in (3, 1)]
    path = tmp_path / "memory.tsv"
    path.write_bytes(MemoryTsv().write(later))
    assert import_memory(bench, path) == Read(taken=1, known=0)
    assert "3" in {one.text for one in corrections(bench)}


def test_a_source_over_several_lines_is_the_sentence_on_one(bench, tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text(tmx("\n  The ships\n  came\xa0late.\n", "늦었다."), encoding="utf-8")
    import_memory(bench, path)
    assert bench.library.corrections.get_many(["The ships came\xa0late."], EN_KO)
