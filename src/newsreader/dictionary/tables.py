"""The lexicon's tables: tab-separated files become entries.

In: a file below ``resources/lexicon``. Out: one ``Entry`` a line. Korean tables have the columns
headword, part of speech, hanja, glosses; English ones headword, part of speech, IPA, glosses;
glosses are separated by ``; ``, the sense most used in news first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import DictionaryError
from newsreader.model.entry import Entry, Sense
from newsreader.model.language import Language

NAME = "Newsreader"  # what the built-in lexicon is called among other dictionaries
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the built-in lexicon and the language of its headwords."""

    name: str
    language: Language


TABLES = (
    Table("ko_en", Language.KOREAN),
    Table("ko_en_terms", Language.KOREAN),
    Table("ko_en_proper", Language.KOREAN),
    Table("en_ko", Language.ENGLISH),
    Table("en_ko_phrases", Language.ENGLISH),
)


def read(path: Path, language: Language) -> Iterator[Entry]:
    """Yield the entries of one table in the order of the file.

    Raises:
        DictionaryError: the file is missing, or a line has not four columns.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise DictionaryError(f"The lexicon file {path.name} cannot be read.") from error
    for number, line in enumerate(lines, start=1):
        columns = line.split("\t")
        if len(columns) != _COLUMNS:
            raise DictionaryError(f"Line {number} of the lexicon file {path.name} is broken.")
        yield _entry(columns, language)


def _entry(columns: list[str], language: Language) -> Entry:
    headword, pos, middle, glosses = columns
    korean = language is Language.KOREAN
    return Entry(
        headword=headword,
        language=language,
        pos=pos,
        senses=tuple(Sense(gloss) for gloss in glosses.split("; ") if gloss),
        hanja=middle if korean else "",
        pronunciation="" if korean else middle,
        source=NAME,
    )
