"""Corrections as a table: for spreadsheets and other programs.

In: corrections, or a document's bytes. Out: a document's bytes, or the corrections in it. One line
each, with a first line that names the columns; ``tsv_cells`` says how texts are written.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from newsreader.exporters import tsv_cells
from newsreader.exporters.memory_base import moment_of, moments_of, uid_of, unreadable
from newsreader.model.correction import Correction
from newsreader.model.language import Pair

_COLUMNS = ("pair", "source", "text", "original", "created", "modified", "uid")


class MemoryTsv:
    """Writes and reads tab-separated values in UTF-8."""

    name = "tsv"
    suffix = ".tsv"

    def write(self, corrections: Sequence[Correction]) -> bytes:
        """Return one table that holds the corrections in the order given."""
        rows = [_COLUMNS, *map(_row, corrections)]
        return "".join(f"{tsv_cells.line_of(row)}\n" for row in rows).encode()

    def read(self, data: bytes) -> tuple[Correction, ...]:
        """Return the corrections in a table that names its columns pair, source and text.

        Raises:
            ExportError: the bytes are no such table.
        """
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise unreadable("The table is not in UTF-8.") from error
        # Only these end a line; other breaks belong to the text.
        head, *lines = re.split(r"\r\n|\n|\r", text)
        columns = tsv_cells.texts_of(head)
        if not {"pair", "source", "text"} <= set(columns):
            raise unreadable("The table does not name its columns: pair, source, text.")
        return tuple(_read(columns, row) for row in tsv_cells.rows(lines, len(columns)))


def _row(one: Correction) -> tuple[str, ...]:
    moments = one.created.isoformat(), one.modified.isoformat()
    return str(one.pair), one.source, one.text, one.original, *moments, one.uid


def _read(columns: Sequence[str], row: Sequence[str]) -> Correction:
    cells = zip_longest(columns, row)
    known = {name: cell or "" for name, cell in cells if name is not None}
    try:
        pair = Pair.parse(known["pair"])
    except ValueError as error:
        raise unreadable(f"“{known['pair']}” is no direction such as en-ko.") from error
    moments = moments_of(moment_of(known.get("created")), moment_of(known.get("modified")))
    return Correction(
        uid_of(known.get("uid")),
        pair,
        known["source"],
        known["text"],
        known.get("original", ""),
        *moments,
    )
