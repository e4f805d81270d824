"""Cells of a table: they come back as they went, and do no harm in a spreadsheet."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.exporters import tsv_cells

# What a cell may hold, with what is dangerous in a table more often than chance has it.
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\t\n\r\\\"'=+-@,;\u2028"),
    max_size=12,
)
ROWS = st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=4)


@given(ROWS)
def test_a_table_comes_back_as_it_went(table: list[list[str]]):
    lines = [tsv_cells.line_of(row) for row in table]
    assert [tsv_cells.texts_of(line) for line in lines] == table
    written = [row for row, line in zip(table, lines, strict=True) if line.strip()]
    assert list(tsv_cells.rows(lines, 3)) == written


@given(ROWS)
def test_every_row_is_one_line_and_no_cell_a_formula(table: list[list[str]]):
    for row in table:
        line = tsv_cells.line_of(row)
        assert not set(line) & {"\n", "\r"}
        (cells,) = csv.reader([line], "excel-tab") if line else ([""],)
        assert len(cells) == (3 if line else 1)
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


@given(ROWS)
def test_what_a_spreadsheet_writes_is_read(table: list[list[str]]):
    """Every cell in quotes, with real tabs and line breaks inside."""
    text = "\n".join(
        "\t".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in table
    )
    read = list(tsv_cells.rows(text.split("\n"), 3))
    assert len(read) == len(table)
    for cells, row in zip(read, table, strict=True):
        assert all(
            cell == there
            for cell, there in zip(cells, row, strict=True)
            if not set(there) & set("\\'")
        )


@given(st.lists(st.text(st.sampled_from('a"\t='), max_size=8), max_size=6))
def test_any_lines_are_read(lines: list[str]):
    found = list(tsv_cells.rows(lines, 3))
    assert len(found) <= len(lines)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("-5도까지 떨어진다", "'-5도까지 떨어진다"),
        ("@home", "'@home"),
        ("'=1", "''=1"),
        ("'90s", "'90s"),
        ("a=b", "a=b"),
        ("a\tb\nc\\", "a\\tb\\nc\\\\"),
        ('"Yes," he said', '"""Yes,"" he said"'),
    ],
)
def test_cells_are_written_so(text: str, cell: str):
    assert tsv_cells.line_of([text]) == cell
    assert tsv_cells.texts_of(cell) == [text]


def test_a_quoted_cell_may_break_its_line():
    table = 'en-ko\t"Ships\ncame\tin."\t배가 왔다.\nen-ko\tGone.\t"갔\n다."\n'
    assert list(tsv_cells.rows(table.split("\n"), 3)) == [
        ["en-ko", "Ships\ncame\tin.", "배가 왔다."],
        ["en-ko", "Gone.", "갔\n다."],
    ]


def test_a_quote_that_is_never_closed_takes_no_other_row():
    table = 'en-ko\t"Yes.\t"네\nen-ko\tNo."\t아니요"\n'
    assert list(tsv_cells.rows(table.split("\n"), 3)) == [
        ["en-ko", '"Yes.', '"네'],
        ["en-ko", 'No."', '아니요"'],
    ]
