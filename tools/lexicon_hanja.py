"""Whether a Korean word is read as its hanja are.

In: the table of readings, a headword and its hanja. Out: what does not agree. Hanja stand for the
first syllables of a word; what follows must be an ending such as 하다. A Hangul syllable among them
stands for itself (제각각 제各各), and figures of the headword may be hanja (16강 十六强).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_BEFORE_Y = frozenset("ㅑㅒㅕㅖㅛㅠㅣ")
_FIRST = ord("가")
_ENDING_LIST = """하다 되다 시키다 당하다 받다 스럽다 롭다 짓다 치다 차다 지다 해지다 찮다 없다 있다
    맞다 나다 내다 입다 먹다 들다 쓰다 답다 히 이 로 으로 에 없이 같이 하게 튼 히나 달"""
_ENDINGS = frozenset(_ENDING_LIST.split())
_DIGITS = "영일이삼사오육칠팔구"
_FIGURE = re.compile(r"\d{1,4}")
# How the news writes hanja of which there are two: the form of KS X 1001 is right.
_OTHER_FORM_LIST = """强強 畵畫 絶絕 秘祕 豊豐 戱戲 碍礙 痺痹 覇霸 凉涼 揷插 寃冤 姉姊 撑撐 尨厖
    蝎蠍 暖煖 床牀 妊姙 敎教 靑青 淸清 眞真 內内 旣既 卽即 戶户 爲為 說説 稅税 黃黄 銳鋭 錄録 綠緑
    硏研 鄕郷 顔顏 産產"""
_OTHER_FORMS = {pair[1]: pair[0] for pair in _OTHER_FORM_LIST.split()}


@dataclass(frozen=True, slots=True)
class Readings:
    """How hanja are read: each by itself, and words that are read in their own way."""

    single: dict[str, frozenset[str]]
    words: dict[str, frozenset[str]]


def load(path: Path) -> Readings:
    """Return the readings of ``hanja_readings.tsv``."""
    single: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            continue
        reading, hanja = line.split("\t")
        if len(reading) == 1:
            for char in hanja:
                single.setdefault(char, set()).update({reading, first_form(reading)})
        else:
            words.setdefault(hanja, set()).add(reading)
    return Readings(_frozen(single), _frozen(words))


def _frozen(table: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(values) for key, values in table.items()}


def first_form(syllable: str) -> str:
    """Return a syllable as it is at the beginning of a word (두음법칙): 력 is 역, 로 is 노."""
    initial, rest = divmod(ord(syllable) - _FIRST, 588)
    soft = _VOWELS[rest // 28] in _BEFORE_Y
    if _INITIALS[initial] == "ㄹ":
        initial = _INITIALS.index("ㅇ" if soft else "ㄴ")
    elif _INITIALS[initial] == "ㄴ" and soft:
        initial = _INITIALS.index("ㅇ")
    return chr(_FIRST + initial * 588 + rest)


def faults(headword: str, hanja: str, readings: Readings) -> Iterator[str]:
    """Yield what is wrong with the hanja of a headword."""
    for char in hanja:
        if char in _OTHER_FORMS:
            yield f"the news writes {_OTHER_FORMS[char]}, not {char}"
        elif not _is_hangul(char) and char not in readings.single:
            yield f"{char} is not in hanja_readings.tsv"
    rest = _unread(_spelt_out(headword), hanja, readings)
    if rest is None:
        yield f"{hanja} is not read {headword}"
    elif rest and rest not in _ENDINGS:
        yield f"{hanja} leaves {rest} over"


def _unread(word: str, hanja: str, readings: Readings) -> str | None:
    """Return what is left of a word after its hanja; None when they do not agree."""
    while hanja:
        taken = _word_at(word, hanja, readings)
        if not taken:
            right = word[:1] in readings.single.get(hanja[0], {hanja[0]})
            if not word or not right:
                return None
            taken = 1
        word, hanja = word[taken:], hanja[taken:]
    return word


def _word_at(word: str, hanja: str, readings: Readings) -> int:
    """Return how long the word of its own reading is that begins here; 0 without one."""
    for length in range(min(len(word), len(hanja)), 1, -1):
        if word[:length] in readings.words.get(hanja[:length], ()):
            return length
    return 0


def _spelt_out(headword: str) -> str:
    plain = headword.replace(" ", "").replace("·", "")
    return _FIGURE.sub(lambda match: spelt(int(match[0])), plain)


def spelt(number: int) -> str:
    """Return a number below ten thousand as it is said: 16 is 십육."""
    said = ""
    for unit, name in ((1000, "천"), (100, "백"), (10, "십"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            said += ("" if digit == 1 and name else _DIGITS[digit]) + name
    return said or _DIGITS[0]


def _is_hangul(char: str) -> bool:
    return "가" <= char <= "힣"
