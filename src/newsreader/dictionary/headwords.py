"""Headwords as dictionaries write them, and what they are looked up by.

In: a headword with its dictionary's marks. Out: the word and its hanja; a key::

    가다1  가-다  가다^1      가다
    가격(價格)  가격【價格】   가격, hanja 價格
    국제^통화^기금            국제 통화 기금, key 국제통화기금
    Seoul                    Seoul, key seoul
"""

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 200  # characters of a headword; what is longer is none

_HANGUL = "\uac00-\ud7a3\u3131-\u318e\u1100-\u11ff"
_HANJA = "\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_OPEN, _CLOSE = r"(\[【〔（［〈《{", r")\]】〕）］〉》}"

_HAS_HANGUL = re.compile(f"[{_HANGUL}]")
_ALL_HANJA = re.compile(f"[{_HANJA}]+")
_MIXED = rf"[{_HANGUL}{_HANJA}\s·,/~–-]*[{_HANJA}][{_HANGUL}{_HANJA}\s·,/~–-]*"
_WITH_HANJA = re.compile(rf"^(.*[{_HANGUL}].*?)\s*[{_OPEN}]\s*({_MIXED})[{_CLOSE}]\s*(.*)$")
_HANJA_BEHIND = re.compile(rf"^([{_HANGUL}\d^-]+)\s+([{_HANJA}·-]+)$")
_HANJA_FIRST = re.compile(rf"^([{_HANJA}]+)\s*[{_OPEN}]\s*([{_HANGUL}]+)\s*[{_CLOSE}]$")
# 코로나19 and 제1 are words: only a single digit, or one that is marked, tells homographs apart.
_HOMOGRAPH = re.compile(
    rf"(?<=[{_HANGUL}])(?<!^제)\s*(?:[\^_]\s*\d{{1,3}}|[¹²³⁰⁴-⁹]+|[₀-₉]+|0\d|[1-9]|[(\[（]\d{{1,2}}[)\]）])$"
)
_SUPERSCRIPT = re.compile(r"(?<=[^\W\d_])(?:\^\d{1,2}|[¹²³⁰⁴-⁹]+|\s*\(\d{1,2}\))$")
_BETWEEN = re.compile(rf"(?<=[{_HANGUL}])[-‐‑–](?=[{_HANGUL}])")
_UNSAID = re.compile(r"[\s\-‐‑–^ː~〜]+")
_HYPHENS = str.maketrans("", "", "-–~")


@dataclass(frozen=True, slots=True)
class Written:
    """A headword without its dictionary's marks, and its hanja."""

    word: str
    hanja: str = ""


def written(headword: str) -> Written:
    """Return the word a headword stands for, with its hanja if it tells it."""
    text = " ".join(unicodedata.normalize("NFC", headword).split())
    if len(text) > LONGEST:
        return Written(text)
    if not _HAS_HANGUL.search(text):
        return Written(_SUPERSCRIPT.sub("", text) or text)
    turned = _HANJA_FIRST.match(text)
    if turned:
        return Written(turned[2], turned[1])
    text, hanja = _parted(text)
    word = _HOMOGRAPH.sub("", text.replace("ː", "")) or text
    word = _BETWEEN.sub("", word)
    return Written(" ".join(word.replace("^", " ").split()) or text, hanja)


def _parted(text: str) -> tuple[str, str]:
    found = _WITH_HANJA.match(text)
    if found:
        return f"{found[1]}{found[3]}".strip(), found[2].translate(_HYPHENS).strip()
    behind = _HANJA_BEHIND.match(text)
    return (behind[1], behind[2].translate(_HYPHENS)) if behind else (text, "")


def is_hanja(text: str) -> bool:
    """Tell whether a text is hanja and nothing else."""
    return _ALL_HANJA.fullmatch(text) is not None


def has_hangul(text: str) -> bool:
    """Tell whether there is a Hangul letter in a text."""
    return _HAS_HANGUL.search(text) is not None


def key_of(word: str) -> str:
    """Return what a word is looked up by: itself without capitals and without marks."""
    text = unicodedata.normalize("NFC", word).strip().casefold().replace("’", "'")
    if not _HAS_HANGUL.search(text):
        return " ".join(text.split())
    if not text[-1].isalnum():  # 가격(價格)
        text = written(text).word
    return _UNSAID.sub("", _HOMOGRAPH.sub("", text)) or text
