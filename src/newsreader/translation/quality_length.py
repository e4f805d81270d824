"""Translations far too short or too long, and those the engine itself doubts.

In: a sentence and its translation, or a score. Out: a sentence about it, or nothing.

Measured on 389 sentences translated by people: an English sentence has 2.4
times the letters of its Korean one; the logarithm of the ratio strays by 0.21.
"""

import math
import re

from newsreader.model.language import Language

_LETTERS = re.compile(r"\w")
_RATIO = 2.4  # English letters by Korean ones
_DEVIATION = 0.21
_FAR = 3.4  # deviations
_SHORT = 8.0  # letters of Korean that a translation may say or not, whatever the length
_LEAST_PROBABLE = -1.3  # mean log probability of a piece; good translations stay above -0.8
_LETTERS_BY_PIECE = {Language.ENGLISH: 4.2, Language.KOREAN: 1.9}
_PENALTY = 0.2  # as engines are asked to weigh the length


def length_doubt(source: str, target: str, language: Language) -> str:
    """Return whether the translation is far too short or too long for the original."""
    ours, theirs = _letters(source), _letters(target)
    if not theirs:
        return "The translation is empty." if ours else ""
    if not ours:
        return ""
    to_english = language is Language.KOREAN
    korean = ours if to_english else theirs
    english = (theirs if to_english else ours) / _RATIO
    # In letters of Korean, so that both directions are alike; short sentences vary the most.
    stray = abs(math.log(korean / english)) - _SHORT / (korean + english)
    if stray <= _FAR * _DEVIATION:
        return ""
    short = (english < korean) if to_english else (korean < english)
    return f"The translation is much {'shorter' if short else 'longer'} than the original."


def score_doubt(target: str, language: Language, score: float | None) -> str:
    """Return whether the engine held its own translation, in ``language``, for improbable."""
    if score is None or math.isnan(score):
        return ""
    pieces = max(1.0, _letters(target) / _LETTERS_BY_PIECE[language]) + 1  # and the end mark
    mean = score * pieces ** (_PENALTY - 1)
    return "The engine was not sure of this sentence." if mean < _LEAST_PROBABLE else ""


def _letters(text: str) -> int:
    return len(_LETTERS.findall(text))
