"""What every format of dictionary files offers.

In: the files of a dictionary. Out: what it says of itself, and its entries one by one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from newsreader.dictionary.formats.files import Files
from newsreader.model.dictionary import Direction
from newsreader.model.entry import Entry


@dataclass(frozen=True, slots=True)
class Alias:
    """Another spelling or an inflected form, which leads to the entries of a headword."""

    word: str
    headword: str


@dataclass(frozen=True, slots=True)
class ReadDictionary:
    """A dictionary as its file has it.

    ``count`` says how many entries and aliases to expect and may be an estimate. ``entries`` can
    be gone through once, while the files are open; damage that shows late is raised from it.
    """

    title: str
    direction: Direction
    licence: str
    origin: str
    count: int
    entries: Iterator[Entry | Alias]


class DictionaryFormat(Protocol):
    """Reads one format; ``name`` is what a reader calls it."""

    name: str

    def recognises(self, files: Files) -> bool:
        """Tell whether the files look like a dictionary of this format."""
        ...

    def read(self, files: Files) -> ReadDictionary:
        """Return the dictionary in the files.

        Raises:
            DictionaryForeignError: it is of other languages than Korean and English.
            DictionaryBrokenError: it is damaged or incomplete.
            DictionaryUnsafeError: it claims or holds far too much.
        """
        ...
