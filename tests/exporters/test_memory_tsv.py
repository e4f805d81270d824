"""Corrections as a table."""

import pytest

from newsreader.errors import ExportError
from newsreader.exporters.memory_tsv import MemoryTsv
from tests.exporters.test_memory_formats import EN_KO


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
