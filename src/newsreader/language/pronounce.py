"""The standard pronunciation of an eojeol, in Hangul: 밝혔다고 is 발켣따고.

In: an eojeol as it is written, its morphemes, and the hanja of its words where they are known.
Out: Hangul as it sounds before a pause; syllables of different morphemes meet as the morphemes ask.

Digits are read; signs are left out, and Latin letters stay. Consonants are carried over inside an
eojeol only; what is before it counts for one law alone (할 것 is 할 껃). Of two pronunciations that
the standard allows the one heard more is given: 의 inside a word is 이, the particle 에.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from types import MappingProxyType

from newsreader.language import number_spelling, number_units
from newsreader.language.pronounce_rules import PLAIN, SPOKEN, Joint, Style, meet, neutral
from newsreader.language.pronounce_words import (
    Piece,
    SoundTables,
    between,
    inside,
    is_adnominal_rieul,
    respelt,
    shipped,
)
from newsreader.language.syllables import SILENT, Syllable, is_syllable, syllable
from newsreader.model.counters import counts_natively
from newsreader.model.sentence import Morpheme

_NOTHING: Mapping[str, str] = MappingProxyType({})
_SIGNS = frozenset({"SF", "SP", "SS", "SSO", "SSC", "SE", "SO", "SB", "SW"})
_UNHEARD = frozenset({"SF", "SS", "SSO", "SSC"})  # signs that part no sounds
_OPENERS, _CLOSERS = "([（［", ")]）］"
_PARTICLE_UI = "JKG"
_ONE_UNSAID = ("십", "백", "천")
_AFTER_PALATAL = frozenset("ㅈㅉㅊ")
_TREAD = syllable("밟")  # alone among its like it sounds 밥 before a consonant
_BEFORE_VOWEL_OR_H = frozenset((SILENT, "ㅎ"))


@dataclass(frozen=True, slots=True)
class Known:
    """What the lexicon knows of the words of an eojeol.

    ``hanja`` gives the hanja of a Hangul form (발전: 發展), ``readings`` the Hangul of hanja as
    they are written in the text (美: 미).
    """

    hanja: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    readings: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


NOTHING_KNOWN = Known()


@dataclass(slots=True)
class _Sound:
    """One syllable on its way, or another sign; ``joint`` is before it."""

    written: Syllable | str
    joint: Joint
    tag: str
    first: bool
    initial: str = ""
    vowel: str = ""
    coda: str = ""


def pronounce(
    surface: str,
    morphemes: Sequence[Morpheme],
    known: Known = NOTHING_KNOWN,
    before: Morpheme | None = None,
    style: Style = SPOKEN,
) -> str:
    """Return how an eojeol is pronounced, in Hangul.

    The morphemes are those of the eojeol; their spans tell which part of ``surface`` each of them
    is. ``before`` is the last morpheme of the eojeol before it in the sentence.

    Raises:
        LanguageError: the tables of the program cannot be read.
    """
    tables = shipped()
    pieces = list(_pieces(surface, morphemes, known))
    sounds = list(_sounds(pieces, tables, style))
    if sounds and before is not None and is_adnominal_rieul(_as_piece(before)):
        sounds[0].joint = Joint(tense=True)
        sounds[0].initial = meet("", _now(sounds[0]), sounds[0].joint, style)[1]
    _meet_all(sounds, style)
    return " ".join("".join(map(_spoken, sounds)).split())


def _as_piece(morpheme: Morpheme) -> Piece:
    return Piece("", morpheme.form, morpheme.tag)


def _pieces(surface: str, morphemes: Sequence[Morpheme], known: Known) -> Iterator[Piece]:
    start = morphemes[0].span.start if morphemes else 0
    heard = [m for m, bracketed in zip(morphemes, _in_brackets(morphemes), strict=True)
             if not bracketed]  # fmt: skip
    for place, morpheme in enumerate(heard):
        text = surface[morpheme.span.start - start : morpheme.span.end - start]
        following = heard[place + 1].form if place + 1 < len(heard) else ""
        spoken = _read(text, morpheme, following, known)
        hanja = known.hanja.get(morpheme.form, "")
        yield Piece(spoken, morpheme.form, morpheme.tag, hanja)


def _in_brackets(morphemes: Sequence[Morpheme]) -> Iterator[bool]:
    """Yield for each morpheme whether it is an aside in brackets behind a word: 역관(譯官)이."""
    depth, word = 0, False
    for morpheme in morphemes:
        opens = morpheme.tag == "SSO" and morpheme.form in _OPENERS
        depth += word and opens
        yield depth > 0
        depth -= depth > 0 and morpheme.tag == "SSC" and morpheme.form in _CLOSERS
        word = word or morpheme.tag not in _SIGNS


def _read(text: str, morpheme: Morpheme, following: str, known: Known) -> str:
    """Return digits, hanja and signs in Hangul; what cannot be read stays."""
    if morpheme.tag in _SIGNS:
        return _sign(text, morpheme.tag)
    if morpheme.tag == "SH":
        return known.readings.get(text, text)
    return _digits(text, following) if morpheme.tag == "SN" else text


def _sign(text: str, tag: str) -> str:
    if text in number_units.SIGNS:
        return number_units.SIGNS[text]
    return "" if tag in _UNHEARD else " "


def _digits(text: str, following: str) -> str:
    plain = text.replace(",", "")
    if plain == "1" and following.startswith(_ONE_UNSAID):  # 1천억 is 천억
        return ""
    if plain.isdecimal() and int(plain) < number_spelling.MOST:
        native = counts_natively(int(plain), following)
        return (number_spelling.native if native else number_spelling.sino)(int(plain))
    try:
        return number_spelling.decimal(text).replace(" ", "")
    except ValueError:
        return text


def _sounds(pieces: Sequence[Piece], tables: SoundTables, style: Style) -> Iterator[_Sound]:
    own = respelt(pieces, tables)
    at = {place: (run, sound) for run, sound in own.items() for place in range(*run)}
    last: Piece | None = None
    place = 0
    while place < len(pieces):
        run, sound = at.get(place, ((place, place + 1), ""))
        whole = _joined(pieces[slice(*run)])
        if whole.text or whole.tag == "ETM":
            joint = between(last, whole, tables) if last is not None else Joint()
            yield from _of_piece(whole, sound, joint, tables, style)
            last = whole
        elif last is not None and whole.tag[0] == "E":
            # An ending inside the syllable before it: what follows meets the ending.
            last = replace(whole, text=last.text)
        place = run[1]


def _joined(pieces: Sequence[Piece]) -> Piece:
    if len(pieces) == 1:
        return pieces[0]
    text = "".join(piece.text for piece in pieces)
    return Piece(text, "".join(piece.form for piece in pieces), pieces[-1].tag)


def _of_piece(
    piece: Piece, sound: str, joint: Joint, tables: SoundTables, style: Style
) -> Iterator[_Sound]:
    joints = [joint, *([Joint()] * (len(piece.text) - 1) if sound else inside(piece, tables))]
    for place, (char, at) in enumerate(zip(piece.text, joints, strict=False)):
        if not is_syllable(char):
            yield _Sound(char, at, piece.tag, place == 0)
            continue
        written = syllable(char)
        spoken = syllable(sound[place]) if sound else written
        initial = spoken.initial
        if not style.tensing and PLAIN.get(initial) == written.initial:
            initial = written.initial
        yield _Sound(written, at, piece.tag, place == 0, initial, spoken.vowel, spoken.coda)


def _now(sound: _Sound) -> Syllable:
    return Syllable(sound.initial, sound.vowel, sound.coda)


def _meet_all(sounds: Sequence[_Sound], style: Style) -> None:
    for left, right in zip_longest(sounds, sounds[1:]):
        if isinstance(left.written, str):
            continue
        if right is None or isinstance(right.written, str):
            left.coda = neutral(left.coda)
        else:
            if left.written == _TREAD and right.initial not in _BEFORE_VOWEL_OR_H:
                left.coda = "ㅄ"
            left.coda, right.initial = meet(left.coda, _now(right), right.joint, style)
    for place, sound in enumerate(sounds):
        if style.tensing and not isinstance(sound.written, str):
            sound.vowel = _vowel(sound, sound.written, is_first=place == 0)


def _vowel(sound: _Sound, written: Syllable, *, is_first: bool) -> str:
    if sound.vowel == "ㅕ" and sound.initial in _AFTER_PALATAL:
        return "ㅓ"
    if sound.vowel != "ㅢ":
        return sound.vowel
    if sound.tag == _PARTICLE_UI:
        return "ㅔ"
    return "ㅣ" if written.initial != SILENT or not (is_first or sound.first) else "ㅢ"


def _spoken(sound: _Sound) -> str:
    return sound.written if isinstance(sound.written, str) else str(_now(sound))
