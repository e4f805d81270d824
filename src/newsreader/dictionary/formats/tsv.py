"""Tables of words: TSV, CSV, or text with another delimiter.

In: one text file, with or without a header. Out: the dictionary. Several meanings in a cell are
parted by semicolons or line breaks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.dictionary import definitions
from newsreader.dictionary.formats import tables
from newsreader.dictionary.formats.base import Alias, ReadDictionary
from newsreader.dictionary.formats.columns import Columns, columns_of
from newsreader.dictionary.formats.files import Files
from newsreader.dictionary.formats.languages import SAMPLE, direction_of
from newsreader.dictionary.formats.licences import licence_among
from newsreader.dictionary.formats.tables import Row
from newsreader.dictionary.pos_names import pos_of
from newsreader.errors import DictionaryBrokenError
from newsreader.model.entry import Entry
from newsreader.model.language import Language

SUFFIXES = (".tsv", ".csv", ".txt", ".tab")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a dictionary that its table does not say."""

    title: str = ""
    licence: str = ""
    origin: str = ""


NOTHING = Known()


class Tsv:
    """Reads tables of words."""

    name = "TSV"

    def recognises(self, files: Files) -> bool:
        """Tell whether there is one table among the files, and no more."""
        return len(files.ending(*SUFFIXES)) == 1

    def read(self, files: Files) -> ReadDictionary:
        """Return the dictionary; see ``DictionaryFormat``."""
        (name,) = files.ending(*SUFFIXES)
        text = tables.decoded(files.read(name, tables.LARGEST), files.name)
        rows = tables.rows(text, files.name)
        columns = columns_of(rows)
        if columns is None:
            raise DictionaryBrokenError(
                f"{files.name} has no column of words with a column of meanings.",
                about=files.name,
            )
        return read_rows(files, rows[columns.header :], columns)


def read_rows(
    files: Files, rows: Sequence[Row], columns: Columns, known: Known = NOTHING
) -> ReadDictionary:
    """Return the dictionary of rows whose columns are known, and perhaps more of it.

    Raises:
        DictionaryForeignError: it is of other languages.
    """
    sample = rows[:: max(1, len(rows) // SAMPLE)]
    direction = direction_of(
        [columns.cell(row, columns.headword) for row in sample],
        [columns.cell(row, place) for row in sample for place in columns.glosses],
        files.name,
    )
    return ReadDictionary(
        title=known.title or files.title,
        direction=direction,
        licence=known.licence or licence_among(files),
        origin=known.origin,
        count=len(rows),
        entries=_entries(rows, columns, direction.source),
    )


def _entries(rows: Sequence[Row], columns: Columns, language: Language) -> Iterator[Entry | Alias]:
    for row in rows:
        headword = columns.cell(row, columns.headword)
        if headword:
            yield from definitions.entries(
                headword,
                language,
                _lines(row, columns),
                pos=pos_of(columns.cell(row, columns.pos)),
                pronunciation=columns.cell(row, columns.sound).strip("[]/"),
                hanja=columns.cell(row, columns.hanja),
                plain=True,
            )


def _lines(row: Row, columns: Columns) -> list[str]:
    said = (columns.cell(row, place) for place in columns.glosses)
    return [line.strip() for cell in said for part in cell.split("\n") for line in part.split("; ")]
