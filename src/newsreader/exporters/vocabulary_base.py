"""What every format of saved words offers.

In: words ready to leave the library. Out: the bytes of one document, or the words in such bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from newsreader.errors import WordFileError
from newsreader.model.language import Language
from newsreader.model.vocabulary import VocabularyItem, WordContext, WordStatus


@dataclass(frozen=True, slots=True)
class ExportedWord:
    """A saved word with what a dictionary adds: ``meaning`` is the reader's own if there is one.

    ``reading`` holds the hanja of a Korean word, the pronunciation of an English one.
    """

    item: VocabularyItem
    meaning: str = ""
    reading: str = ""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word found in a file; what the file does not tell is None or empty."""

    lemma: str
    language: Language | None = None
    pos: str = ""
    status: WordStatus | None = None
    meaning: str = ""
    note: str = ""
    contexts: tuple[WordContext, ...] = ()
    created: datetime | None = None
    modified: datetime | None = None
    uid: str = ""


class VocabularyTable(Protocol):
    """Writes and reads one format; ``suffix`` is the ending of its files, with the dot."""

    name: str
    suffix: str

    def write(self, words: Sequence[ExportedWord]) -> bytes:
        """Return one document that holds the words in the order given."""
        ...

    def read(self, data: bytes) -> tuple[ReadWord, ...]:
        """Return the words in a document.

        Raises:
            WordFileError: the bytes are no such document.
        """
        ...


def unreadable(sentence: str, **details: str) -> WordFileError:
    """Return the error for a document that cannot be read."""
    return WordFileError(sentence, **details)


def text_of(data: bytes) -> str:
    """Return the text of a table.

    Raises:
        WordFileError: it is neither in UTF-8 nor in UTF-16 with its mark.
    """
    marked = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    try:
        text = data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise unreadable("The table is not in UTF-8.") from error
    if "\0" in text:
        raise unreadable("The file is no table of words.")
    return text
