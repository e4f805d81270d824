"""How Korean names sound in Latin letters, near enough to tell whether two are the same.

In: Hangul or a romanised name. Out: skeletons; ``경두`` and ``Kyeong-doo`` have the same one.
Spellings in use are taken for the same: Lee, Yi and Rhee, Park and Bak, Choi and Choe.
"""

import re
from difflib import SequenceMatcher

_FIRST, _HANGUL_END, _VOWELS, _CODAS = 0xAC00, 0xD7A3, 21, 28
_INITIALS = (
    "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "s", "s", "s", "k", "t", "p", "h",
)  # fmt: skip
_FINALS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "l", "l", "l", "l", "l", "l", "l", "m", "p", "p",
    "t", "t", "n", "t", "t", "k", "t", "p", "",
)  # fmt: skip
_SPELLINGS = (
    (r"[^a-z]", ""), (r"sh|ch|tch", "s"), (r"ph", "p"), (r"th", "t"), (r"kh|gh", "k"),
    (r"ng", "n"),
    (r"wh|w|y", ""), (r"oo|ou", "u"), (r"ee", "i"), (r"eo|eu|ae|oe|ui|eui", "o"),
    (r"uh|ah|oh", "o"),
    (r"[gcqk]+", "k"), (r"[dt]+", "t"), (r"[bpfv]+", "p"), (r"[rl]+", "l"), (r"[szjx]+", "s"),
)  # fmt: skip
_VOWEL = re.compile(r"[aeiou]+")
SURNAMES = {
    "김": "kim gim", "이": "lee yi rhee ri i", "박": "park pak bak", "최": "choi choe",
    "정": "jeong jung chung chong jong", "강": "kang gang", "조": "cho jo", "윤": "yoon yun youn",
    "장": "jang chang", "임": "lim im rim yim", "한": "han", "오": "oh o", "서": "seo suh so",
    "신": "shin sin", "권": "kwon gwon", "황": "hwang", "안": "ahn an", "송": "song",
    "류": "ryu yu yoo", "유": "yoo yu ryu", "홍": "hong", "전": "jeon chun chon jun",
    "고": "ko go koh", "문": "moon mun", "양": "yang ryang", "손": "son sohn", "배": "bae pae",
    "백": "baek paik baik", "허": "heo huh hur", "남": "nam", "심": "shim sim", "노": "noh roh no",
    "하": "ha", "곽": "kwak gwak", "성": "sung seong", "차": "cha", "주": "joo ju", "우": "woo wu",
    "구": "koo gu ku", "민": "min", "진": "jin chin", "나": "na ra", "지": "ji jee", "엄": "eom um",
    "채": "chae", "원": "won", "천": "cheon chun", "방": "bang pang", "공": "kong gong",
    "현": "hyun hyeon", "함": "ham", "변": "byun byeon", "염": "yeom yum", "여": "yeo",
    "추": "choo chu",
    "도": "do", "소": "so", "석": "seok suk", "선": "sun seon", "설": "seol sul", "마": "ma",
    "길": "gil kil", "연": "yeon", "위": "wi", "표": "pyo", "명": "myung myeong", "기": "ki gi",
    "반": "ban", "왕": "wang", "금": "keum geum", "옥": "ok", "육": "yook", "인": "in",
    "맹": "maeng",
    "제": "je", "모": "mo", "탁": "tak", "봉": "bong",
    "은": "eun", "예": "ye", "편": "pyeon",
}  # fmt: skip


def skeleton(hangul: str) -> str:
    """Return the sounds of Hangul syllables, consonants alone where vowels are spelled freely."""
    sounds = []
    for char in hangul:
        code = ord(char) - _FIRST
        if 0 <= code <= _HANGUL_END - _FIRST:
            initial, rest = divmod(code, _VOWELS * _CODAS)
            sounds.append(_INITIALS[initial] + "a" + _FINALS[rest % _CODAS])
    return _squeezed("".join(sounds))


def latin_skeleton(name: str) -> str:
    """Return the sounds of a romanised name, comparable with ``skeleton``."""
    sounds = name.lower()
    for pattern, sound in _SPELLINGS:
        sounds = re.sub(pattern, sound, sounds)
    return _squeezed(sounds)


def _squeezed(sounds: str) -> str:
    # All vowels alike, none between; the h is often mute.
    plain = _VOWEL.sub("a", sounds.replace("h", ""))
    return re.sub(r"(.)\1+", r"\1", plain)


def alike(one: str, other: str) -> float:
    """Return from 0 to 1 how alike two skeletons are."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
