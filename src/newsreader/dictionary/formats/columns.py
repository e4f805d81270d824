"""Which column of a table is what.

In: its rows. Out: the places of headword, glosses, part of speech, hanja, pronunciation.

A header names them, in English or Korean. Without one the looks decide: parts of speech, hanja,
sounds and numbers are told by their cells; the headword is the first column of words, the glosses
are the columns after it in the other language, or the next one when none is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsreader.dictionary.headwords import is_hanja
from newsreader.dictionary.pos_names import pos_of
from newsreader.model.script import language_of

_SAMPLE = 200  # rows that are looked at
_MOSTLY = 0.8

_NAMES = {
    "headword": "word headword head term expression surface lemma front vocabulary 표제어 단어 "
    "어휘 낱말 올림말",
    "gloss": "meaning meanings definition definitions def gloss glosses translation sense senses "
    "back 뜻 뜻풀이 의미 번역 풀이",
    "pos": "pos part_of_speech partofspeech word_class wordclass 품사",
    "hanja": "hanja 한자 漢字 원어",
    "sound": "pronunciation reading ipa sound 발음",
    "language": "korean english ko en 한국어 영어 한글 국어 hangul",
}
_BY_NAME = {name: kind for kind, names in _NAMES.items() for name in names.split()}
_FEWEST_NAMED = 2  # columns that make the first row a header


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of columns; -1 for one that is not there."""

    headword: int
    glosses: tuple[int, ...]
    pos: int = -1
    hanja: int = -1
    sound: int = -1
    header: bool = False

    def cell(self, row: Sequence[str], place: int) -> str:
        """Return the cell of a row at a place, nothing where there is none."""
        return row[place] if 0 <= place < len(row) else ""


def columns_of(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Return what each column is; None where no two columns are a word and its meaning."""
    return (_named(rows[0]) or _guessed(rows[:_SAMPLE])) if rows else None


def _named(row: Sequence[str]) -> Columns | None:
    kinds = [_BY_NAME.get("_".join(cell.casefold().split()), "") for cell in row]
    if sum(map(bool, kinds)) < _FEWEST_NAMED:
        return None
    heads = _places(kinds, "headword") or _places(kinds, "language")[:1]
    if not heads:
        return None
    glosses = _places(kinds, "gloss") or [
        place for place in _places(kinds, "language") if place != heads[0]
    ]
    if not glosses:
        return None
    pos, hanja, sound = (next(iter(_places(kinds, kind)), -1) for kind in ("pos", "hanja", "sound"))
    return Columns(heads[0], tuple(glosses), pos, hanja, sound, header=True)


def _places(kinds: Sequence[str], wanted: str) -> list[int]:
    return [place for place, kind in enumerate(kinds) if kind == wanted]


def _guessed(rows: Sequence[Sequence[str]]) -> Columns | None:
    width = max(map(len, rows))
    cells = [[row[place] for row in rows if place < len(row) and row[place]]
             for place in range(width)]  # fmt: skip
    tells: dict[str, Callable[[str], bool]] = {
        "pos": lambda cell: bool(pos_of(cell)),
        "hanja": is_hanja,
        "sound": lambda cell: cell[0] in "[/" and cell[-1] in "]/",
        "other": lambda cell: not any(map(str.isalpha, cell)),
    }
    kinds = [
        next((kind for kind, tell in tells.items() if _mostly(column, tell)), "")
        for column in cells
    ]
    words = [place for place, kind in enumerate(kinds) if not kind and cells[place]]
    if len(words) < _FEWEST_NAMED:
        return None
    head, *rest = words
    here = language_of(" ".join(cells[head]))
    other = [place for place in rest if language_of(" ".join(cells[place])) is not here]
    pos, hanja, sound = (next(iter(_places(kinds, kind)), -1) for kind in ("pos", "hanja", "sound"))
    return Columns(head, tuple(other or rest[:1]), pos, hanja, sound)


def _mostly(cells: Sequence[str], tell: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(tell, cells)) >= _MOSTLY * len(cells)
