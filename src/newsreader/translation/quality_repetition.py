"""Loops: the engine says the same again and again.

In: a sentence and its translation. Out: a sentence about the first loop, or nothing.
"""

import re

from newsreader.translation.quality_doubt import Doubt

_SHOWN = 24  # code points of a loop
_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_CHARACTERS = re.compile(r"([^\W\d_])\1{5,}|([^\W\d_]{2,8}?)\2{3,}")
_STUTTER_LIST = """
    the a an of to in on at by for with from and or is are was were be will would has have it
    he she they we his her their its this these said says not
"""
_STUTTER = frozenset(_STUTTER_LIST.split())
_PARTICLE = re.compile(r"[가-힣]{2,}(?:은|는|이|가|을|를|의|에|에서|으로|로|과|와|도)$")
_HANGUL = re.compile(r"[가-힣]")
_ENGLISH_RUNS = ((5, 2), (4, 3), (3, 4))  # so many words, so many times
_KOREAN_RUNS = ((3, 2), (2, 3))
_LONGEST = 8  # words of a loop
_THRICE = 3


def repetition_doubt(source: str, target: str) -> Doubt | None:
    """Return what is repeated in the translation and not in the original, or nothing."""
    loop = _character_loop(target) or _word_loop(target) or _scattered(target)
    if not loop:
        return None
    if _character_loop(source) or _word_loop(source) or _scattered(source):
        return None  # chants and laughter
    shown = loop if len(loop) <= _SHOWN else loop[: _SHOWN - 1] + "…"
    return Doubt(f"“{shown}” is repeated.", (shown,))


def _character_loop(text: str) -> str:
    match = _CHARACTERS.search(text)
    return (match[1] or match[2]) if match else ""


def _word_loop(text: str) -> str:
    words = [word.lower() for word in _WORDS.findall(text)]
    for size in range(1, _LONGEST + 1):
        for start in range(len(words) - 2 * size + 1):
            run = words[start : start + size]
            if run != words[start + size : start + 2 * size]:
                continue
            thrice = _goes_on(run, words[start + 2 * size : start + 3 * size])
            if _is_loop(run, thrice=thrice):
                return " ".join(run)
    return ""


def _goes_on(run: list[str], following: list[str]) -> bool:
    """Tell whether a run comes a third time; a Korean one may end otherwise (매출 매출 매출이)."""
    if run == following:
        return True
    if not following or not following[0].startswith(run[0]):
        return False
    ending = following[0][len(run[0]) :]
    return bool(_HANGUL.match(ending or run[0]))


def _is_loop(run: list[str], *, thrice: bool) -> bool:
    if all(word.isdecimal() for word in run):
        return False
    if len(run) == 1:
        return thrice or run[0] in _STUTTER or bool(_PARTICLE.match(run[0]))
    # A pair said twice may be meant: "day by day by day", "더 많이 더 많이".
    return thrice or len(run) >= _THRICE or any(_PARTICLE.match(word) for word in run)


def _scattered(text: str) -> str:
    """Return a run of words that comes three times, or a long one that comes twice."""
    words = [_stem(word.lower()) for word in _WORDS.findall(text)]
    korean = bool(words) and sum(bool(_HANGUL.match(word)) for word in words) * 2 > len(words)
    for size, times in _KOREAN_RUNS if korean else _ENGLISH_RUNS:
        counts: dict[tuple[str, ...], int] = {}
        for start in range(len(words) - size + 1):
            run = tuple(words[start : start + size])
            counts[run] = counts.get(run, 0) + 1
            if counts[run] >= times:
                return " ".join(run)
    return ""


def _stem(word: str) -> str:
    """Return a Korean word without its last syllable: 경고했고 and 경고했다 are one loop."""
    return word[:-1] if len(word) >= _THRICE and _HANGUL.match(word) else word
