"""Kengdic, the open Korean–English dictionary of ezcorean.com.

In: ``kengdic.tsv`` with its header, or ``kengdic_2011.tsv`` without one. Out: the dictionary.
"""

from newsreader.dictionary.formats import tables
from newsreader.dictionary.formats.base import ReadDictionary
from newsreader.dictionary.formats.columns import Columns
from newsreader.dictionary.formats.files import Files
from newsreader.dictionary.formats.tables import Row
from newsreader.dictionary.formats.tsv import Known, read_rows
from newsreader.errors import DictionaryBrokenError

# What its publisher says; the file says nothing of it.
_KNOWN = Known(
    title="Kengdic",
    licence="MPL 2.0, or LGPL 2.0 or later",
    origin="Joe Speigle, ezcorean.com, https://github.com/garfieldnate/kengdic",
)
_HEADER = ("surface", "hanja", "gloss")
# wordid, word, syn, def, posn, pos, submitter, doe, wordsize, hanja, wordid2, extradata
_OF_2011 = Columns(headword=1, glosses=(3,), hanja=9)
_WIDTH_OF_2011 = 10
_NOTHING = ("NULL", "\\N")


class Kengdic:
    """Reads Kengdic."""

    name = "Kengdic"

    def recognises(self, files: Files) -> bool:
        """Tell by the name of the only table among the files."""
        return len(self._tables(files)) == 1

    def read(self, files: Files) -> ReadDictionary:
        """Return the dictionary; see ``DictionaryFormat``."""
        (name,) = self._tables(files)
        text = tables.decoded(files.read(name, tables.LARGEST), files.name)
        rows = [_full(row) for row in tables.rows(text, files.name)]
        header = [cell.casefold() for cell in rows[0]] if rows else []
        if all(wanted in header for wanted in _HEADER):
            word, hanja, gloss = map(header.index, _HEADER)
            columns = Columns(word, (gloss,), hanja=hanja, header=True)
        elif len(header) >= _WIDTH_OF_2011:
            columns = _OF_2011
        else:
            raise DictionaryBrokenError(
                f"{files.name} has other columns than Kengdic.", about=files.name
            )
        return read_rows(files, rows[columns.header :], columns, _KNOWN)

    def _tables(self, files: Files) -> list[str]:
        return [
            name
            for name in files.ending(".tsv", ".txt")
            if "kengdic" in name.rsplit("/", 1)[-1].casefold()
        ]


def _full(row: Row) -> Row:
    return ["" if cell in _NOTHING else cell for cell in row]
