"""All tables of saved words, by name and by the ending of a file; decks are none.

In: a name or a path. Out: the format.
"""

from pathlib import Path

from newsreader.errors import ExportError
from newsreader.exporters.vocabulary_base import VocabularyTable, unreadable
from newsreader.exporters.vocabulary_csv import VocabularyCsv
from newsreader.exporters.vocabulary_tsv import VocabularyTsv

DECK = "apkg"
TABLES: tuple[VocabularyTable, ...] = (VocabularyTsv(), VocabularyCsv())


def table(name: str) -> VocabularyTable:
    """Return the table of a name.

    Raises:
        ExportError: there is no such format.
    """
    for one in TABLES:
        if one.name == name:
            return one
    names = ", ".join((*(one.name for one in TABLES), DECK))
    raise ExportError(f"There is no format {name}; there are: {names}.")


def table_of(path: Path) -> VocabularyTable:
    """Return the table of a file by its ending; a text file is one of tab-separated values.

    Raises:
        WordFileError: it ends otherwise.
    """
    ending = path.suffix.lower().replace(".txt", ".tsv")
    for one in TABLES:
        if one.suffix == ending:
            return one
    raise unreadable("{file} is no file of words.", file=path.name)
