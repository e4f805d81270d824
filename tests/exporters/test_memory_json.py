"""Corrections as JSON, and those in exported articles."""

import json
from dataclasses import replace

import pytest

from newsreader.errors import ExportError
from newsreader.exporters import memory_registry
from newsreader.exporters.json_format import JsonFormat, read
from newsreader.exporters.markdown import Markdown
from newsreader.exporters.memory_base import OLDEST
from newsreader.exporters.memory_json import MemoryJson
from newsreader.exporters.memory_tmx import MemoryTmx
from newsreader.model.span import Span
from newsreader.model.translation import Bead
from tests.exporters.conftest import PARAGRAPHS
from tests.exporters.test_memory_formats import KO_EN, NOON


@pytest.fixture
def corrected(document):
    """The document, with the second sentence of its first body paragraph put right."""
    source = PARAGRAPHS[3][1]
    text = "The mayor said so. Mine *here*."
    cut = source.index("공사")
    row = replace(
        document.aligned[3],
        source_sentences=(Span(0, cut - 1), Span(cut, len(source))),
        target_text=text,
        target_sentences=(Span(0, 18), Span(19, len(text))),
        beads=(Bead((0,), (0,)), Bead((1,), (1,))),
        scores=(-0.1, None),
        corrected=((1, "Work starts in spring."),),
    )
    aligned = (*document.aligned[:3], row, *document.aligned[4:])
    return replace(document, aligned=aligned, annotations=())


def test_an_exported_article_keeps_its_corrections(corrected):
    data = JsonFormat().write([corrected])
    paragraphs = json.loads(data)["articles"][0]["paragraphs"]
    assert paragraphs[3]["corrected"] == [[1, "Work starts in spring."]]
    assert "corrected" not in paragraphs[0]
    assert read(data) == (corrected,)


def test_corrections_are_taken_from_an_exported_article(corrected):
    (one,) = MemoryJson().read(JsonFormat().write([corrected]))
    assert one.pair == KO_EN
    assert one.source == "공사는 내년 봄에 시작한다."
    assert (one.text, one.original) == ("Mine *here*.", "Work starts in spring.")


def test_markdown_says_which_sentences_are_the_readers_own(corrected):
    text = Markdown().write([corrected]).decode()
    assert "> The mayor said so. Mine \\*here\\*. ✎\n" in text
    assert text.count("✎") == 2
    assert "✎ stands behind" in text


def test_markdown_without_corrections_says_nothing_of_them(document):
    assert "✎" not in Markdown().write([document]).decode()


def test_a_newer_document_is_refused():
    with pytest.raises(ExportError, match="newer"):
        MemoryJson().read(b'{"format": "newsreader-corrections", "version": 2}')


def test_formats_are_found_by_name_and_by_the_ending_of_a_file(tmp_path):
    for one in memory_registry.FORMATS:
        assert memory_registry.memory_format(one.name) is one
        assert memory_registry.format_of(tmp_path / f"a{one.suffix.upper()}") is one
    with pytest.raises(ExportError, match=r"end in \.json, \.tsv, \.tmx"):
        memory_registry.format_of(tmp_path / "a.docx")


def one_correction(**more):
    known = {"from": "en", "to": "ko", "source": "Ships came.", "text": "배가 왔다.", **more}
    whole = {"format": "newsreader-corrections", "version": 1, "corrections": [known]}
    return json.dumps(whole).encode()


def test_a_document_nested_without_end_is_refused():
    with pytest.raises(ExportError, match="damaged"):
        MemoryJson().read(b"[" * 200_000)


def test_a_direction_into_the_same_language_is_refused():
    with pytest.raises(ExportError, match="damaged"):
        MemoryJson().read(one_correction(to="en"))


@pytest.mark.parametrize(
    ("corrected", "bead"),
    [
        ([7, "was"], {"source": [0], "target": [0]}),
        ([0, "was"], {"source": [], "target": [0]}),
        ([0, "was"], {"source": [9], "target": [0]}),
        ([9, "was"], {"source": [0], "target": [9]}),
    ],
)
def test_an_exported_article_whose_beads_lead_nowhere_is_refused(document, corrected, bead):
    whole = json.loads(JsonFormat().write([document]))
    paragraph = next(p for p in whole["articles"][0]["paragraphs"] if p["target"] is not None)
    paragraph |= {"corrected": [corrected], "beads": [{**bead, "score": None}]}
    with pytest.raises(ExportError, match="damaged"):
        MemoryJson().read(json.dumps(whole).encode())


def test_corrections_without_a_moment_are_the_oldest(corrected):
    (one,) = MemoryJson().read(JsonFormat().write([corrected]))
    (other,) = MemoryJson().read(one_correction())
    assert one.modified == other.modified == other.created == OLDEST


def test_one_moment_stands_for_the_other():
    (one,) = MemoryJson().read(one_correction(modified=NOON.isoformat()))
    assert (one.created, one.modified) == (NOON, NOON)
    (one,) = MemoryJson().read(one_correction(created=NOON.isoformat(), modified="soon"))
    assert (one.created, one.modified) == (NOON, NOON)


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_moment_outside_of_time_is_none_and_does_no_harm(text):
    (one,) = MemoryJson().read(one_correction(created=text, modified=text))
    assert one.modified == OLDEST
    assert MemoryTmx().read(MemoryTmx().write([one])) == (one,)
