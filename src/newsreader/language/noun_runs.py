"""Nouns written together: what the compound is called, what it is, and what is inside.

In: neighbouring noun, number and affix tokens. Out: lemma, part of speech, components.
"""

from collections.abc import Callable, Sequence

from newsreader.language.pos import PartOfSpeech, part_of_speech
from newsreader.language.tokens import Token

Reader = Callable[[str], tuple[str, ...]]

# Suffixes that count or soften and leave the word itself as it is.
_LOOSE_LIST = "들 쯤 씩 가량 께 경 끼리 짜리 어치 꼴 님 여 당 간 째"
_LOOSE_SUFFIXES = frozenset(_LOOSE_LIST.split())
_NUMBERS = frozenset({"SN", "NR"})
_UNITS = frozenset({"NNB", "NR", "SN", "SW", "XSN"})
_MEASURES = frozenset(
    {"퍼센트", "달러", "유로", "위안", "파운드", "엔", "미터", "킬로미터", "그램"}
)
_LONGEST = 6
_COUNTING_LIST = (
    "한 두 세 네 석 넉 서 너 다섯 여섯 일곱 여덟 아홉 열 스무 몇 여러 수 매 첫 반 온 단"
)
_COUNTING_WORDS = frozenset(_COUNTING_LIST.split())


def is_number(token: Token) -> bool:
    """Tell whether a counter may follow a token."""
    return token.tag in _NUMBERS or (token.tag == "MM" and token.form in _COUNTING_WORDS)


def noun_lemma(run: Sequence[Token]) -> str:
    """Return the dictionary form of a run of nouns: without 들, 쯤 and the like."""
    return "".join(token.form for token in _core(run))


def noun_pos(run: Sequence[Token], *, counted: bool) -> PartOfSpeech:
    """Return what a run of nouns is; ``counted``: a number stands before it."""
    core = _core(run)
    last = core[-1]
    if len(core) == 1:
        counter = last.tag == "NNB" and counted
        return PartOfSpeech.COUNTER if counter else part_of_speech(last.tag)
    if core[0].tag in _NUMBERS and (last.tag in _UNITS or last.form in _MEASURES):
        return PartOfSpeech.NUMERAL
    if last.tag in {"NNP", "SL", "NP", "MAG"}:
        return part_of_speech(last.tag)
    if core[0].tag == "NP" and last.form == "들":
        return PartOfSpeech.PRONOUN
    return PartOfSpeech.NOUN


def noun_components(run: Sequence[Token], hanja_words: Reader) -> list[str]:
    """Return what to look up beside a run's lemma: hanja read out, parts from long to short."""
    core = _core(run)
    words = [word for token in core if token.tag == "SH" for word in hanja_words(token.form)]
    if core[-1].tag == "XR":
        words.append(core[-1].form + "하다")  # 깨끗도 하다: the root alone may have no entry
    if len(core) > 1:
        words.extend(_parts(core[-_LONGEST:]))
    if len(core) < len(run):
        words.append("".join(token.form for token in run))
    return words


def _core(run: Sequence[Token]) -> Sequence[Token]:
    end = len(run)
    while end > 1 and _is_loose(run[end - 1], run[: end - 1]):
        end -= 1
    return run if end == 1 and run[0].tag in _NUMBERS else run[:end]


def _is_loose(suffix: Token, before: Sequence[Token]) -> bool:
    """Tell whether a suffix leaves the word before it as it is: 학생들, but 그들 and 손님."""
    if suffix.tag != "XSN" or suffix.form not in _LOOSE_SUFFIXES:
        return False
    if suffix.form == "님":
        return sum(len(token.form) for token in before) > 1
    return suffix.form != "들" or before[-1].tag != "NP"


def _parts(core: Sequence[Token]) -> list[str]:
    """Return every shorter stretch worth looking up; the last of equal length first."""
    return [
        "".join(token.form for token in core[start : start + length])
        for length in range(len(core) - 1, 0, -1)
        for start in range(len(core) - length, -1, -1)
        if _is_word(core[start : start + length])
    ]


def _is_word(part: Sequence[Token]) -> bool:
    if any(token.tag in {"SN", "SO", "SP", "SW"} for token in part):
        return False
    return part[0].tag != "XSN" and part[-1].tag != "XPN"
