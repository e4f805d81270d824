"""All formats of dictionary files, and the one that fits.

In: the files of a dictionary. Out: the format that reads them.
"""

from newsreader.dictionary.formats.base import DictionaryFormat
from newsreader.dictionary.formats.files import Files
from newsreader.dictionary.formats.kengdic import Kengdic
from newsreader.dictionary.formats.stardict import StarDict
from newsreader.dictionary.formats.tsv import Tsv
from newsreader.dictionary.formats.yomitan import Yomitan
from newsreader.errors import DictionaryForeignError

# Kengdic is a table too: it is asked before the tables.
FORMATS: tuple[DictionaryFormat, ...] = (StarDict(), Yomitan(), Kengdic(), Tsv())


def choose(files: Files) -> DictionaryFormat:
    """Return the first format that recognises the files.

    Raises:
        DictionaryForeignError: none does.
    """
    for form in FORMATS:
        if form.recognises(files):
            return form
    raise DictionaryForeignError(f"{files.name} is no dictionary that can be read.")
