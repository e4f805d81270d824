r"""The cells of a table of tab-separated values, safe for spreadsheets.

In: texts, or lines. Out: lines, or texts. A tab, a line break and a backslash in a text are written
``\t``, ``\n``, ``\r`` and ``\\``. A text that begins like a formula gets an apostrophe before it,
so that no spreadsheet calculates it; one that begins with a quote is put in quotes, with the
quotes inside doubled. Reading undoes all of it, and takes cells that a spreadsheet quoted, also
those with real tabs and line breaks in them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_PLAIN = {escape: char for char, escape in _ESCAPES.items()}
_QUOTED = re.compile('"((?:[^"]|"")*)"')
_CELL = re.compile('"(?:[^"]|"")*"(?=\t|$)|[^\t]*')  # what stands between two tabs outside quotes
_FORMULA = re.compile(r"'*[=+\-@]")
_GUARDED = re.compile(r"'+[=+\-@]")
_MOST_LINES = 100  # of one row: a quote that is never closed must not swallow the table


def line_of(texts: Iterable[str]) -> str:
    """Return texts as one line, without its end."""
    return "\t".join(map(_written, texts))


def texts_of(line: str) -> list[str]:
    """Return the texts of the cells of one line."""
    return [_read(cell) for cell in line.split("\t")]


def rows(lines: Sequence[str], width: int) -> Iterator[list[str]]:
    """Yield the texts of each row of a table of ``width`` columns; empty lines are left out.

    A row may take several lines where a quoted cell holds line breaks.
    """
    number = 0
    while number < len(lines):
        texts, taken = _row(lines[number : number + _MOST_LINES], width)
        if any(line.strip() for line in lines[number : number + taken]):
            yield texts
        number += taken


def _row(lines: Sequence[str], width: int) -> tuple[list[str], int]:
    """Return the texts of the row that begins here, and how many lines it takes."""
    for taken in range(1, len(lines) + 1):
        cells = _split("\n".join(lines[:taken]))
        if len(cells) == width and not _is_open(cells[-1]):
            return [_read(cell) for cell in cells], taken
        if not any(map(_is_open, cells)):
            break
    return texts_of(lines[0]), 1


def _split(text: str) -> list[str]:
    cells, place = list[str](), 0
    while True:
        found = _CELL.match(text, place)
        assert found is not None  # it matches nothing as well
        cells.append(found[0])
        if found.end() == len(text):
            return cells
        place = found.end() + 1


def _is_open(cell: str) -> bool:
    return cell.startswith('"') and not _QUOTED.fullmatch(cell)


def _written(text: str) -> str:
    cell = re.sub(r"[\\\t\n\r]", lambda found: _ESCAPES[found[0]], text)
    if _FORMULA.match(cell):
        return f"'{cell}"
    # A spreadsheet takes a quote at the beginning, and no other, for its own.
    return '"' + cell.replace('"', '""') + '"' if cell.startswith('"') else cell


def _read(cell: str) -> str:
    """Return the text of a cell; quotes that are not in pairs are its text."""
    quoted = _QUOTED.fullmatch(cell)
    text = quoted[1].replace('""', '"') if quoted else cell
    if _GUARDED.match(text):
        text = text[1:]
    return re.sub(r"\\[\\tnr]", lambda found: _PLAIN[found[0]], text)
