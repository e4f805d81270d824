"""Saved words as tab-separated values, for spreadsheets and other programs.

In: words, or a document's bytes. Out: a document's bytes, or words; ``tsv_cells`` says how texts
are written, ``vocabulary_rows`` what the columns are.
"""

import re
from collections.abc import Sequence
from itertools import dropwhile

from newsreader.exporters import tsv_cells, vocabulary_rows
from newsreader.exporters.vocabulary_base import ExportedWord, ReadWord, text_of


class VocabularyTsv:
    """Writes and reads tab-separated values in UTF-8."""

    name = "tsv"
    suffix = ".tsv"

    def write(self, words: Sequence[ExportedWord]) -> bytes:
        """Return one table that holds the words in the order given."""
        rows = vocabulary_rows.rows_of(words)
        return "".join(f"{tsv_cells.line_of(row)}\n" for row in rows).encode()

    def read(self, data: bytes) -> tuple[ReadWord, ...]:
        """Return the words in a table.

        Raises:
            WordFileError: the bytes are no table, or hold no words.
        """
        # Only these end a line; other breaks belong to the text. Anki says what a table is like in
        # lines before it.
        lines = re.split(r"\r\n|\n|\r", text_of(data))
        told = list(dropwhile(lambda line: line.startswith("#"), lines))
        width = max((line.count("\t") + 1 for line in told[:1]), default=1)
        return vocabulary_rows.words_of(list(tsv_cells.rows(told, width)))
