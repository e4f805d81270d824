"""Corrections as a table."""

import csv

import pytest

from newsreader.errors import ExportError
from newsreader.exporters.memory_tsv import MemoryTsv
from newsreader.model.correction import Correction
from tests.exporters.test_memory_formats import EN_KO, NOON


def test_a_table_from_a_spreadsheet_needs_three_columns_only():
    data = "\ufefftext\tpair\tsource\r\n배가 왔다.\ten-ko\tShips came.\r\n\r\n".encode()
    (one,) = MemoryTsv().read(data)
    assert (one.pair, one.source, one.text, one.original) == (
        EN_KO,
        "Ships came.",
        "배가 왔다.",
        "",
    )


def test_a_direction_that_is_none_is_named():
    with pytest.raises(ExportError, match="xx"):
        MemoryTsv().read(b"pair\tsource\ttext\nxx\ta\tb\n")


def test_a_spreadsheet_quotes_cells_and_the_quotes_go_again():
    data = 'pair\t"source"\ttext\nen-ko\t"He said ""yes"" today."\t"그는 ""네""라고 했다."\n'
    (one,) = MemoryTsv().read(data.encode())
    assert (one.source, one.text) == ('He said "yes" today.', '그는 "네"라고 했다.')


@pytest.mark.parametrize("source", ['"Yes," he said.', '"Yes.', '"', 'She said "yes"'])
def test_a_quote_that_belongs_to_the_text_stays(source):
    (one,) = MemoryTsv().read(f"pair\tsource\ttext\nen-ko\t{source}\t네\n".encode())
    assert one.source == source


def test_what_a_spreadsheet_would_take_for_quoted_is_quoted():
    source = '"Yes," said the \\ "captain"'
    made = Correction("", EN_KO, source, "네\t", "", NOON, NOON)
    data = MemoryTsv().write([made])
    (row,) = list(csv.reader(data.decode().splitlines(), "excel-tab"))[1:]
    assert row[1:3] == [source.replace("\\", "\\\\"), "네\\t"]
    (one,) = MemoryTsv().read(data)
    assert (one.source, one.text) == (source, "네\t")
