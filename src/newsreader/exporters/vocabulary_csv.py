"""Saved words as comma-separated values, as spreadsheets open them.

In: words, or a document's bytes. Out: a document's bytes, or words. Every text stands in quotes
where it must, line breaks as they are; one that begins like a formula gets an apostrophe before it,
so that no spreadsheet calculates it, which reading takes away again.
"""

import csv
import io
import re
from collections.abc import Sequence

from newsreader.exporters import vocabulary_rows
from newsreader.exporters.vocabulary_base import ExportedWord, ReadWord, text_of, unreadable

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_SEPARATORS = ",;\t"


class VocabularyCsv:
    """Writes and reads comma-separated values in UTF-8, marked so that spreadsheets know it."""

    name = "csv"
    suffix = ".csv"

    def write(self, words: Sequence[ExportedWord]) -> bytes:
        """Return one table that holds the words in the order given."""
        table = io.StringIO(newline="")
        writer = csv.writer(table, lineterminator="\r\n")
        for row in vocabulary_rows.rows_of(words):
            writer.writerow([f"'{text}" if _FORMULA.match(text) else text for text in row])
        return table.getvalue().encode("utf-8-sig")

    def read(self, data: bytes) -> tuple[ReadWord, ...]:
        """Return the words in a table; its columns may be apart by commas, semicolons or tabs.

        Raises:
            WordFileError: the bytes are no table, or hold no words.
        """
        text = text_of(data)
        head = text.split("\n", 1)[0]
        separator = max(_SEPARATORS, key=head.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            rows = [[_read(cell) for cell in row] for row in reader if any(row)]
        except csv.Error as error:
            raise unreadable("The table cannot be read: {reason}.", reason=str(error)) from error
        return vocabulary_rows.words_of(rows)


def _read(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
