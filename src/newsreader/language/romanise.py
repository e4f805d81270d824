"""Korean in Latin letters, by the Revised Romanisation: 독립문 is Dongnimmun.

In: an eojeol with its morphemes, a person's name, the name of a place. Out: Latin letters.

The rules follow the pronunciation, without tensing and with the ㅎ of nouns (묵호: Mukho), so they
are a second way to write what ``pronounce`` knows. The package ``koroman`` was tried instead: it
sees no morphemes, and adds a ㄴ in 석유, 일요일 and 독약.
"""

from collections.abc import Sequence

from newsreader.language.pronounce import NOTHING_KNOWN, Known, pronounce
from newsreader.language.pronounce_rules import ROMANISED
from newsreader.language.syllables import INITIALS, VOWELS, Syllable, is_syllable, syllable
from newsreader.model.romanise import SURNAMES
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span

_INITIAL_LIST = "g kk n d tt r m b pp s ss - j jj ch k t p h"  # ㅇ has no sound there
_INITIALS = dict(zip(INITIALS, _INITIAL_LIST.replace("-", "").split(" "), strict=True))
_VOWEL_LIST = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
_VOWELS = dict(zip(VOWELS, _VOWEL_LIST.split(), strict=True))
_CODAS = dict(zip("ㄱㄴㄷㄹㅁㅂㅇ", ["k", "n", "t", "l", "m", "p", "ng"], strict=True)) | {"": ""}
_TWO_SYLLABLES = frozenset(["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"])
_NAME_LENGTHS = (2, 3, 4)
_DIVISIONS = {
    "특별자치시": "特別自治市", "특별자치도": "特別自治道", "특별시": "特別市", "광역시": "廣域市",
    "도": "道", "시": "市", "군": "郡", "구": "區", "읍": "邑", "면": "面", "리": "里", "동": "洞",
}  # fmt: skip
_SHORTEST_PLACE = 2  # syllables before a division whose hanja are not known
_SURE = frozenset(["특별자치시", "특별자치도", "특별시", "광역시"])


def romanise(surface: str, morphemes: Sequence[Morpheme], known: Known = NOTHING_KNOWN) -> str:
    """Return an eojeol in Latin letters, a proper name with a capital.

    Raises:
        LanguageError: the tables of the program cannot be read.
    """
    letters = romanise_sounds(pronounce(surface, morphemes, known, style=ROMANISED))
    named = any(morpheme.tag == "NNP" for morpheme in morphemes[:1])
    return letters[:1].upper() + letters[1:] if named else letters


def romanise_sounds(sounds: str) -> str:
    """Return what is written as it sounds in Latin letters; other signs stay as they are."""
    letters = ""
    carried = ""  # the final consonant before
    for char in sounds:
        if is_syllable(char):
            spoken = syllable(char)
            letters += _syllable(spoken, carried)
            carried = spoken.coda
        else:
            letters += char
            carried = ""
    return letters


def _syllable(spoken: Syllable, before: str) -> str:
    initial = "l" if spoken.initial == "ㄹ" and before == "ㄹ" else _INITIALS[spoken.initial]
    return initial + _VOWELS[spoken.vowel] + _CODAS[spoken.coda]


def is_person(name: str) -> bool:
    """Tell whether a proper noun looks like a Korean's full name: a surname and one or two more."""
    hangul = all(map(is_syllable, name))
    return hangul and len(name) in _NAME_LENGTHS[1:2] and name[0] in SURNAMES


def romanise_person(name: str) -> str:
    """Return a Korean's name, surname first: 한복남 is Han Boknam.

    Sounds that meet inside the given name are written one by one, as the rules ask.
    """
    name = name.replace(" ", "")
    length = 2 if name[:2] in _TWO_SYLLABLES and len(name) > 2 else 1  # noqa: PLR2004
    parts = (name[:length], name[length:])
    return " ".join("".join(map(_alone, part)).capitalize() for part in parts if part)


def _alone(char: str) -> str:
    """Return one syllable by itself."""
    if not is_syllable(char):
        return char
    return romanise_sounds(_said(char, NOTHING_KNOWN))


def romanise_place(name: str, hanja: str = "") -> str:
    """Return a place's name with a hyphen before what kind of division it is: Jeju-do.

    An island (島) has none: Dokdo. Without hanja a division is told by its length alone.
    """
    for division, sign in _DIVISIONS.items():
        stem = name.removesuffix(division)
        if stem == name or not stem or not _divides(stem, division, hanja, sign):
            continue
        own = hanja[: len(stem)] if len(hanja) == len(name) else ""
        return f"{romanise_place(stem, own)}-{romanise_sounds(_said(division, NOTHING_KNOWN))}"
    return romanise_sounds(_said(name, Known({name: hanja}))).capitalize()


def _divides(stem: str, division: str, hanja: str, sign: str) -> bool:
    if division in _SURE:
        return True
    if hanja:
        return hanja.endswith(sign)
    return len(stem) >= _SHORTEST_PLACE and division not in "리동면"


def _said(name: str, known: Known) -> str:
    whole = Morpheme(name, "NNP", Span(0, len(name)))
    return pronounce(name, (whole,), known, style=ROMANISED)
