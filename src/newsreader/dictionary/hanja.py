"""Hanja one by one: how they are read, what they mean, and how Koreans name them (나라 국).

In: the hanja of a word. Out: its characters. The common ones have a meaning; every other one that
the lexicon writes has its readings, and one that nobody knows neither.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsreader.errors import DictionaryError
from newsreader.model.details import HanjaCharacter
from newsreader.paths import resource

_COLUMNS = 4
_FIRST, _LAST = "㐀", "鿿"
_COMPATIBILITY = range(0xF900, 0xFB00)  # the same characters again, under another number


@dataclass(frozen=True, slots=True)
class HanjaTable:
    """What is known of single hanja."""

    known: dict[str, HanjaCharacter]

    def characters(self, hanja: str) -> tuple[HanjaCharacter, ...]:
        """Return the hanja of a word in order, each once; what is no hanja is left out."""
        once = dict.fromkeys(char for char in hanja if is_hanja(char))
        return tuple(self.known.get(char) or HanjaCharacter(char, ()) for char in once)


def is_hanja(character: str) -> bool:
    """Tell whether a character is a Chinese one."""
    return _FIRST <= character <= _LAST or ord(character) in _COMPATIBILITY


@cache
def shipped() -> HanjaTable:
    """Return the table of the program.

    Raises:
        DictionaryError: it cannot be read.
    """
    return load(resource("language"))


def load(folder: Path) -> HanjaTable:
    """Return the tables of a folder.

    Raises:
        DictionaryError: a table is missing or a line of it is broken.
    """
    readings: dict[str, tuple[str, ...]] = {}
    for reading, characters in _rows(folder / "hanja_readings.tsv", 2):
        if len(reading) == 1:
            for char in characters:
                readings[char] = (*readings.get(char, ()), reading)
    known = {char: HanjaCharacter(char, found) for char, found in readings.items()}
    for char, found, meaning, taught in _rows(folder / "hanja_characters.tsv", _COLUMNS):
        known[char] = HanjaCharacter(char, tuple(found.split("/")), meaning, taught)
    return HanjaTable(known)


def _rows(path: Path, columns: int) -> list[tuple[str, ...]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DictionaryError(f"The table {path.name} cannot be read: {error}.") from error
    rows = [tuple(line.split("\t")) for line in lines if line and not line.startswith("# ")]
    for row in rows:
        if len(row) != columns:
            raise DictionaryError(f"The table {path.name} has a broken line: {row[0]}.")
    return rows
