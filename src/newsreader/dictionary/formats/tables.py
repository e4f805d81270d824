"""A table in a text file: its encoding, its delimiter, its rows.

In: the bytes of a TSV or CSV file. Out: rows of cells without white space around them.
"""

import csv
import io
from collections import Counter
from collections.abc import Sequence

from newsreader.errors import DictionaryBrokenError, DictionaryForeignError

LARGEST = 300_000_000  # bytes
_LOOKED_AT = 60  # lines
_DELIMITERS = "\t;|,"  # in doubt the first: a comma stands in glosses too
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LONGEST_CELL = 200_000

Row = list[str]


def decoded(data: bytes, name: str) -> str:
    """Return the text: UTF-8, UTF-16 with its mark, or the Korean CP949.

    Raises:
        DictionaryForeignError: it is in none of these, or no text.
    """
    encodings = ("utf-16",) if data.startswith(_UTF16) else ("utf-8-sig", "cp949")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise DictionaryForeignError(f"{name} is no text in UTF-8, UTF-16 or CP949.", about=name)


def rows(text: str, name: str) -> list[Row]:
    """Return the rows of a table, without lines of remarks (#) at its head.

    Raises:
        DictionaryBrokenError: it is no table.
    """
    lines = text.splitlines(keepends=True)
    start = next((n for n, line in enumerate(lines) if not _is_remark(line)), len(lines))
    lines = lines[start:]
    delimiter = delimiter_of(lines[:_LOOKED_AT])
    if not delimiter:
        raise DictionaryBrokenError(f"{name} is no table: its lines have one column.", about=name)
    if delimiter == "\t":  # a quotation mark in such a file is mostly just that
        return [[_bare(cell) for cell in line.split("\t")] for line in lines if line.strip()]
    reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=delimiter)
    try:
        return [[cell.strip() for cell in row] for row in reader if any(row)]
    except csv.Error as error:
        raise DictionaryBrokenError(f"{name} is no table: {error}.", about=name) from error


def delimiter_of(lines: Sequence[str]) -> str:
    """Return what parts the cells: what gives most lines the same number of cells, over one."""
    best, most = "", 0.0
    full = [line for line in lines if line.strip()]
    for delimiter in _DELIMITERS:
        counts = Counter(_cells(line, delimiter) for line in full)
        agreeing = max((count for cells, count in counts.items() if cells > 1), default=0)
        if agreeing > most and agreeing * 2 > len(full):
            best, most = delimiter, agreeing
    return best


def _cells(line: str, delimiter: str) -> int:
    if delimiter == "\t":
        return line.count("\t") + 1
    try:
        return len(next(csv.reader([line], delimiter=delimiter), []))
    except csv.Error:
        return 0


def _bare(cell: str) -> str:
    cell = cell.strip()
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"').strip()
    return cell[:_LONGEST_CELL]


def _is_remark(line: str) -> bool:
    return line.startswith("#") or not line.strip()
