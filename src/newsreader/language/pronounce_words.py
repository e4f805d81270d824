"""What a word itself asks for where the sound laws alone do not tell: 물가 is 물까, 색연필 생년필.

In: the morphemes of an eojeol as ``Piece``s, and the tables. Out: a ``Joint`` for every place
between two syllables.

Tensing in Sino-Korean words (갈등), in compounds (물고기) and before some last parts (인권,
주가), an
added ㄴ before others (부산역, 식용유), and ㄴㄴ for ㄴㄹ before suffixes (생산량) are told by
the hanja of
the word and by ``pronounce_parts.tsv``; what is left over stands in ``pronunciations.tsv``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsreader.language.pronounce_rules import Bond, Joint
from newsreader.language.syllables import coda_of, initial_of, vowel_of
from newsreader.language.table_rows import rows
from newsreader.paths import resource

_FULL_LIST = "NNG NNP NNB NR NP SN MM MAG MAJ IC XR VV VA VX VCN SH UN W_HASHTAG"
_FULL = frozenset(_FULL_LIST.split())
_NOUNS = frozenset({"NNG", "NNP", "XR", "NR", "UN"})
_BEFORE_COMPOUND = _NOUNS | {"XPN", "MM", "NNB"}
_STEMS = frozenset({"VV", "VA", "VX", "VCN", "XSV", "XSA"})
_TENSING_AFTER_RIEUL = frozenset("ㄷㅅㅈ")
_LAX = frozenset("ㄱㄷㅂㅅㅈ")
_Y = frozenset("ㅑㅒㅕㅖㅛㅠ")
_SONORANT = frozenset("ㄴㄹㅁㅇ")
_APART = frozenset("란량력론령료례로")
_NUMBER_UNITS = frozenset("십백천만억조경열물")
_TENSE_SUFFIXES = frozenset("권점증법성죄과")  # whatever hanja they are
_FULL_SUFFIXES = frozenset({"어치"})
_NATIVE_I = frozenset(["잎", "일", "이불", "입", "입술", "이마", "이야기", "잇몸"])


@dataclass(frozen=True, slots=True)
class Piece:
    """One morpheme as it is written in the eojeol, digits spelt out; ``hanja`` if it is known."""

    text: str
    form: str
    tag: str
    hanja: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The last part of a word and what it does to the place before it.

    ``hanja`` is empty for a native part, which counts in words without hanja only; ``least`` is
    how many syllables the whole word must have.
    """

    text: str
    hanja: str
    least: int
    effect: str


@dataclass(frozen=True, slots=True)
class SoundTables:
    """Words that are not read as they are written, and parts that change what is before them."""

    words: dict[str, str]
    parts: dict[str, tuple[Part, ...]]


@cache
def shipped() -> SoundTables:
    """Return the tables of the program."""
    return load(resource("language"))


def load(folder: Path) -> SoundTables:
    """Return the tables of a folder.

    Raises:
        LanguageError: a table is missing or a line of it is broken.
    """
    parts: dict[str, tuple[Part, ...]] = {}
    for text, hanja, least, effect in rows(folder / "pronounce_parts.tsv", 4):
        part = Part(text, hanja, int(least), effect)
        parts[text] = (*parts.get(text, ()), part)
    listed = rows(folder / "pronunciations.tsv", 2)
    words = {row[0]: row[1] for row in listed}
    return SoundTables(words, parts)


def respelt(pieces: Sequence[Piece], tables: SoundTables) -> dict[tuple[int, int], str]:
    """Return the runs of pieces (first, after last) that are read in their own way, and how."""
    found: dict[tuple[int, int], str] = {}
    start = 0
    while start < len(pieces):
        end = next((e for e in range(len(pieces), start, -1) if _own(pieces[start:e], tables)), 0)
        if end:
            found[start, end] = tables.words[_text(pieces[start:end])]
        start = end or start + 1
    return found


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _own(pieces: Sequence[Piece], tables: SoundTables) -> bool:
    if any(piece.tag[0] in "JE" for piece in pieces):
        return False
    return _text(pieces) in tables.words


def inside(piece: Piece, tables: SoundTables) -> list[Joint]:
    """Return the joints between the syllables of one morpheme."""
    count = len(piece.text)
    if piece.tag[0] == "E":
        return [Joint(tense=_after_eul(piece, place)) for place in range(1, count)]
    if piece.tag == "SN":
        return [_in_number(piece.text, place) for place in range(1, count)]
    verbal = piece.tag in _STEMS
    joints = [Joint(tense=_is_sino_tense(piece, place), verbal=verbal) for place in range(1, count)]
    if piece.tag in _NOUNS and count > 1:
        joints[_last_place(piece, tables) - 1] = _last_joint(piece, tables, joints)
    return joints


def _last_place(piece: Piece, tables: SoundTables) -> int:
    part = _part_of(piece, tables)
    return len(piece.text) - (len(part.text) if part else 1)


def _last_joint(piece: Piece, tables: SoundTables, joints: list[Joint]) -> Joint:
    """Return the joint before the last part of a noun."""
    part = _part_of(piece, tables)
    place = _last_place(piece, tables)
    if part is not None:
        return _effect(part.effect)
    before, last = piece.text[:place], piece.text[place:]
    apart = len(before) > 1 and last in _APART and coda_of(before) == "ㄴ"
    return Joint(apart=True) if apart else joints[place - 1]


def _effect(effect: str) -> Joint:
    match effect:
        case "tense":
            return Joint(tense=True)
        case "insert":
            return Joint(Bond.WORD, insert=True)
        case _:
            return Joint(Bond.WORD)


def _part_of(piece: Piece, tables: SoundTables) -> Part | None:
    """Return the longest last part of a noun that is in the tables."""
    for place in range(1, len(piece.text)):
        for part in tables.parts.get(piece.text[place:], ()):
            if len(piece.text) >= part.least and _fits(piece, part, coda_of(piece.text[:place])):
                return part
    return None


def _fits(piece: Piece, part: Part, coda: str) -> bool:
    if part.hanja:
        return piece.hanja.endswith(part.hanja)
    if piece.hanja or piece.tag == "NNP":
        return False
    return coda in _SONORANT if part.effect == "tense" else bool(coda)


def _is_sino_tense(piece: Piece, place: int) -> bool:
    """Tell whether ㄷ, ㅅ or ㅈ after ㄹ is tense: inside a word of two hanja."""
    hanja, count = piece.hanja, len(piece.text)
    if len(hanja) != count or coda_of(piece.text[:place]) != "ㄹ":
        return False
    if initial_of(piece.text[place:]) not in _TENSING_AFTER_RIEUL:
        return False
    if hanja[place] == "的":  # 현실적
        return True
    return place % 2 == 1 and hanja[place] != hanja[place - 1]


def _after_eul(piece: Piece, place: int) -> bool:
    return place == 1 and piece.text[0] == "을" and piece.form.startswith(("을", "ㄹ"))


def _in_number(text: str, place: int) -> Joint:
    before, initial = text[place - 1], initial_of(text[place:])
    if text[place] in "육여" and before in _NUMBER_UNITS:
        return Joint(Bond.WORD, insert=True)
    tense = coda_of(before) == "ㄹ" and initial in _TENSING_AFTER_RIEUL
    return Joint(tense=tense and text[place] in "십조다둘셋세")


def between(left: Piece, right: Piece, tables: SoundTables) -> Joint:
    """Return the joint between two morphemes of one eojeol."""
    bond = _bond(left, right)
    verbal = left.tag in _STEMS or right.tag in ("XSV", "XSA")
    return Joint(
        bond,
        tense=_is_tense(left, right, tables),
        insert=bond in (Bond.WORD, Bond.BOUND) and _inserts(left, right, tables),
        apart=_is_apart(left, right),
        verbal=verbal,
    )


def _bond(left: Piece, right: Piece) -> Bond:
    if left.tag in _STEMS and right.tag[0] == "E":
        if len(left.form) > len(left.text):  # 닫혀: the stem 닫히 goes on in the next syllable
            return Bond.INSIDE
        # The stem must be whole: 간다 is 가 and ㄴ다.
        whole = coda_of(left.form) == coda_of(left.text) and initial_of(right.form) != ""
        return Bond.ENDING if whole else Bond.BOUND
    if left.tag == "XPN" or right.tag in _FULL or right.text in _FULL_SUFFIXES:
        return Bond.WORD
    return Bond.BOUND


def _is_tense(left: Piece, right: Piece, tables: SoundTables) -> bool:
    if is_adnominal_rieul(left):
        return right.tag in _FULL
    if right.tag[0] == "E":  # 할수록, 할게
        return right.form.startswith("ㄹ") and initial_of(right.text) in _LAX
    if left.tag == "SN":
        sino = right.tag == "NNB" and initial_of(right.text) in _TENSING_AFTER_RIEUL
        return sino and coda_of(left.text) == "ㄹ"
    if left.tag not in _NOUNS:
        return False
    if right.text.startswith("적") and right.tag == "XSN":
        return coda_of(left.text) == "ㄹ" or len(left.text) == 1
    effects = set(_effects(left, right, tables))
    return "tense" in effects


def _effects(left: Piece, right: Piece, tables: SoundTables) -> Iterator[str]:
    """Yield what the tables say of a last part that is a morpheme of its own."""
    count = len(left.text) + len(right.text)
    for part in tables.parts.get(right.text, ()):
        if count < part.least or right.tag not in ("NNG", "XSN"):
            continue
        sino = right.text in _TENSE_SUFFIXES or right.hanja == part.hanja
        native = right.tag == "NNG" and coda_of(left.text) in _SONORANT
        if sino if part.hanja else native:
            yield part.effect


def is_adnominal_rieul(piece: Piece) -> bool:
    """Tell whether a morpheme is the adnominal ending -(으)ㄹ, after which consonants are tense."""
    return piece.tag == "ETM" and piece.form[-1:] in ("ㄹ", "을")


def _inserts(left: Piece, right: Piece, tables: SoundTables) -> bool:
    if left.tag not in (*_BEFORE_COMPOUND, "SN") or not coda_of(left.text):
        return False
    if left.tag in ("SN", "NR"):  # 백여 명
        return right.text == "여" and right.tag == "XSN"
    if right.tag == "XSN":
        return "insert" in set(_effects(left, right, tables))
    if right.tag not in _NOUNS or (right.tag == "NNP" and len(left.text) == 1):
        return False
    return vowel_of(right.text) in _Y or right.text in _NATIVE_I


def _is_apart(left: Piece, right: Piece) -> bool:
    both = left.tag in _BEFORE_COMPOUND and (right.tag in _NOUNS or right.tag == "XSN")
    return both and (len(left.text) > 1 or left.tag == "XPN")
