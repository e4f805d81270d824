"""Checks the tables of the built-in lexicon: python tools/check_lexicon.py

In: resources/lexicon/*.tsv and resources/language/hanja_readings.tsv. Out: a line for each fault,
and exit code 1 if there is any; nothing when all is well.
"""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

from newsreader.dictionary.tables import TABLES, Table  # noqa: E402
from newsreader.model.language import Language  # noqa: E402
from tools import lexicon_hanja, lexicon_ipa  # noqa: E402

LEXICON = _ROOT / "resources/lexicon"
READINGS = _ROOT / "resources/language/hanja_readings.tsv"
_COLUMNS = 4
_KOREAN_KINDS = """noun proper bound-noun counter pronoun numeral verb adjective determiner adverb
    interjection root prefix suffix"""
_ENGLISH_KINDS = """noun proper pronoun numeral verb adjective determiner adverb preposition
    conjunction interjection abbreviation"""
_KINDS = {
    Language.KOREAN: frozenset(_KOREAN_KINDS.split()),
    Language.ENGLISH: frozenset(_ENGLISH_KINDS.split()),
}
_NAMES = "ko_en_proper"  # the one Korean table of proper nouns
_HANGUL = re.compile("[가-힣ㄱ-ㅎㅏ-ㅣ]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_HANJA = re.compile("[一-鿿]")
_KOREAN_HEADWORD = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣA-Za-z0-9 ·&.+-]+")
_ENGLISH_HEADWORD = re.compile(r"[A-Za-zÀ-ɏ0-9 '.&/-]+")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SENSE = re.compile(r",(?= )(?![^(]*\))")  # commas outside brackets part the words of a gloss
_FIGURE_OR_SIGN = re.compile(r"[\d,.%ㅋ]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    table: Table
    number: int
    headword: str
    pos: str
    middle: str
    glosses: str

    @property
    def place(self) -> str:
        """Where the row stands, for a person."""
        return f"{self.table.name}.tsv:{self.number}: {self.headword}"


# --- one row --------------------------------------------------------------------------------------


def of_text(row: Row) -> Iterator[str]:
    """Yield what is wrong with the characters and spaces of a row."""
    for column in (row.headword, row.pos, row.middle, row.glosses):
        if column != unicodedata.normalize("NFC", column):
            yield f"“{column}” is not in NFC"
        if any(unicodedata.category(char)[0] == "C" for char in column):
            yield f"“{column}” has a character that cannot be seen"
        if column != " ".join(column.split()):
            yield f"“{column}” has spaces too many"


def of_kind(row: Row) -> Iterator[str]:
    """Yield what is wrong with the part of speech."""
    if row.pos not in _KINDS[row.table.language]:
        yield f"there is no part of speech “{row.pos}”"
    if row.table.language is not Language.KOREAN:
        return
    if (row.pos == "proper") != (row.table.name == _NAMES):
        yield f"proper nouns and they alone stand in {_NAMES}.tsv"
    if row.pos in {"verb", "adjective"} and not row.headword.endswith("다"):
        yield f"no {row.pos} ends so"


def of_glosses(row: Row) -> Iterator[str]:
    """Yield what is wrong with the glosses: their script, their marks, repetitions."""
    for gloss in row.glosses.split("; "):
        plain = _IN_BRACKETS.sub("", gloss)
        if not gloss.strip() or ";" in gloss:
            yield "a gloss is empty"
        elif "(" in plain or ")" in plain:
            yield f"“{gloss}” has a bracket without the other one"
        elif plain.strip() and not _in_script(plain, row.table.language.other):
            yield f"“{gloss}” is in the wrong script"
    for word in repeated(row.glosses):
        yield f"“{word}” is said twice"


def _in_script(gloss: str, language: Language) -> bool:
    korean = bool(_HANGUL.search(gloss))
    if language is Language.ENGLISH:
        return not korean and (bool(_LATIN.search(gloss)) or gloss.strip().isdigit())
    acronym = bool(_LATIN.search(gloss)) and not any(word.islower() for word in gloss.split())
    return korean or acronym or bool(_FIGURE_OR_SIGN.fullmatch(gloss.strip()))


def repeated(glosses: str) -> Iterator[str]:
    """Yield every word of the glosses that was there before; brackets may tell two apart."""
    seen: dict[str, set[str]] = {}
    for gloss in glosses.split("; "):
        for word in map(str.strip, _SENSE.split(gloss)):
            bare = " ".join(_IN_BRACKETS.sub(" ", word).removeprefix("to ").split())
            if bare in seen and ("(" not in word or word in seen[bare]):
                yield word
            seen.setdefault(bare, set()).add(word)


def of_headword(row: Row) -> Iterator[str]:
    """Yield what is wrong with the letters of a headword."""
    korean = row.table.language is Language.KOREAN
    pattern = _KOREAN_HEADWORD if korean else _ENGLISH_HEADWORD
    if not pattern.fullmatch(row.headword):
        yield "a headword is not written so"
    latin = any(char.isupper() for char in row.headword) or row.pos in {"counter", "proper"}
    if korean and not _HANGUL.search(row.headword) and not latin:
        yield "a Korean headword has Hangul, or is an acronym, a unit or a name"


def of_sounds(row: Row) -> Iterator[str]:
    """Yield what is wrong with an English pronunciation."""
    if row.middle:
        yield from lexicon_ipa.faults(row.middle)
    elif row.headword.isalpha() and row.pos not in {"abbreviation", "interjection"}:
        yield "a single word has its pronunciation"


def of_hanja(readings: lexicon_hanja.Readings) -> Callable[[Row], Iterator[str]]:
    """Return a check of the hanja of a Korean row."""

    def check_row(row: Row) -> Iterator[str]:
        if not row.middle:
            return
        if not _HANJA.search(row.middle):
            yield f"“{row.middle}” has no hanja"
        yield from lexicon_hanja.faults(row.headword, row.middle, readings)

    return check_row


# --- all rows -------------------------------------------------------------------------------------


def read(table: Table, folder: Path) -> tuple[list[Row], list[str]]:
    """Return the rows of a table, and the lines that are none."""
    rows: list[Row] = []
    faults: list[str] = []
    name = f"{table.name}.tsv"
    text = (folder / name).read_text(encoding="utf-8")
    if text and not text.endswith("\n"):
        faults.append(f"{name}: the last line has no end")
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        columns = line.split("\t")
        if len(columns) != _COLUMNS or not columns[0] or not columns[3]:
            faults.append(f"{name}:{number}: a line has four columns, the first and last not empty")
            continue
        headword, pos, middle, glosses = columns
        rows.append(Row(table, number, headword, pos, middle, glosses))
    return rows, faults


def disorder(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the rows that stand before their headword's place in the alphabet (code points)."""
    last = ""
    for row in rows:
        if row.headword < last:
            yield f"{row.place}: stands after {last}"
        last = row.headword


def doubles(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the rows whose headword, part of speech and hanja another row has, in any table."""
    seen: dict[tuple[object, ...], Row] = {}
    for row in rows:
        language = row.table.language
        middle = row.middle if language is Language.KOREAN else ""
        key = (language, row.headword, row.pos, middle)
        if key in seen:
            yield f"{row.place}: is the same word as {seen[key].place}"
        seen.setdefault(key, row)


def check(folder: Path = LEXICON, readings: Path = READINGS) -> list[str]:
    """Return every fault of the tables."""
    faults: list[str] = []
    rows: list[Row] = []
    hanja = of_hanja(lexicon_hanja.load(readings))
    for table in TABLES:
        own, broken = read(table, folder)
        faults += [*broken, *disorder(own)]
        rows += own
    faults += doubles(rows)
    for row in rows:
        middle = hanja if row.table.language is Language.KOREAN else of_sounds
        for look in (of_text, of_kind, of_headword, of_glosses, middle):
            faults += [f"{row.place}: {fault}" for fault in look(row)]
    return faults


def main() -> int:
    """Print the faults and return the exit code."""
    faults = check()
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
