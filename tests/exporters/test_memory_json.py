"""Corrections as JSON, and those in exported articles."""

import json
from dataclasses import replace

import pytest

from newsreader.errors import ExportError
from newsreader.exporters import memory_registry
from newsreader.exporters.json_format import JsonFormat, read
from newsreader.exporters.markdown import Markdown
from newsreader.exporters.memory_json import MemoryJson
from newsreader.model.span import Span
from newsreader.model.translation import Bead
from tests.exporters.conftest import PARAGRAPHS
from tests.exporters.test_memory_formats import KO_EN


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
    with pytest.raises(ExportError, match="json, tsv, tmx"):
        memory_registry.format_of(tmp_path / "a.docx")
