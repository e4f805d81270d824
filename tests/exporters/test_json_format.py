import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ExportError
from newsreader.exporters.base import ExportedArticle
from newsreader.exporters.json_format import JsonFormat, read
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from tests.exporters.contract import ExporterContract

GOLDEN = Path(__file__).parent.parent / "data" / "exports" / "bridge.golden.json"


class TestJsonKeepsTheContract(ExporterContract):
    exporter = JsonFormat()


def test_golden(document):
    assert JsonFormat().write([document]).decode() == GOLDEN.read_text(encoding="utf-8")


def test_what_is_written_is_read_back(document, bare):
    documents = (document, bare)
    assert read(JsonFormat().write(documents)) == documents


def test_raw_source_is_read_back(document):
    (exported,) = read(JsonFormat().write([document]))
    assert exported.article.source == document.article.source


def test_partial_translation_is_read_back(document):
    partial = replace(document, aligned=document.aligned[2:4])
    assert read(JsonFormat().write([partial])) == (partial,)


def test_annotations_are_web_annotations(document):
    whole = json.loads(JsonFormat().write([document]))
    highlight, note = whole["articles"][0]["annotations"][:2]
    assert highlight["motivation"] == "highlighting"
    assert note["motivation"] == "commenting"
    assert note["target"]["source"] == "#paragraph-3-source"
    assert [part["type"] for part in note["target"]["selector"]] == [
        "TextPositionSelector",
        "TextQuoteSelector",
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": "newsreader"}',
        b'{"format": "newsreader", "version": 1, "articles": [{}]}',
        b'{"format": "newsreader", "version": 1, "articles": 3}',
        b'{"format": "newsreader", "version": "x", "articles": []}',
        b'{"format": "newsreader", "version": 99, "articles": []}',
    ],
)
def test_other_documents_are_refused(data):
    with pytest.raises(ExportError):
        read(data)


def test_damaged_place_of_an_annotation_is_refused(document):
    data = JsonFormat().write([document]).replace(b"#paragraph-3-source", b"#nowhere")
    with pytest.raises(ExportError):
        read(data)


@given(st.lists(st.tuples(st.sampled_from(ParagraphKind), st.text(), st.sampled_from(Language))))
def test_any_text_is_read_back(given_paragraphs):
    paragraphs = tuple(
        Paragraph(kind, text.encode("utf-8", "replace").decode(), language)
        for kind, text, language in given_paragraphs
    )
    document = ExportedArticle(Article("t", Language.KOREAN, paragraphs))
    assert read(JsonFormat().write([document])) == (document,)
