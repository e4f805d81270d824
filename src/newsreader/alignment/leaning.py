"""English words that mean nothing alone in Korean: they lean on the word behind them.

In: an English sentence and its words. Out: for each such word the word it leans on. Korean has no
articles, puts its particles where English has prepositions, and says has been in an ending.

    in  the  library          is  said  to  be
    └────┴───►                └───►     └───►
"""

import re
from collections.abc import Sequence

from newsreader.model.span import Span

_LEANING_LIST = (
    "a an the of in on at to by for from with into as about over under after before during "
    "is are was were be been being will would has have had do does did"
)
LEANING = frozenset(_LEANING_LIST.split())
_PARTICLES = "(?:은|는|이|가|을|를|도|만|로|으로|에|의|인|까지|이[가-힣]{1,3}|다|다고|다는|다며)?"
_BACK = re.compile(
    "(?:한|하|했|할|해|있|없|않|못|말|싶|주|준|줬|보|됐|된|될|되|나|낸|냈|버|놓|둔|둘)"
    "(?:다|다고|다는|다며|던|고|은|는|을|어|었다|았다|였다|으며|지만|며)?"
    f"|(?:것|수|예정|전망|계획|방침|때문|뿐|바|줄|듯|만큼|정도|셈){_PARTICLES}"
    "|(?:위해|위한|대해|대한|따르면|따라|통해|관한|명|개|곳|건)"
    f"{_PARTICLES}"
)
_STOPS = ".;:!?"


def leaning_english(text: str, words: Sequence[Span]) -> dict[int, int]:
    """Return the index of the word each leaning word leans on; none at the end of a clause."""
    found: dict[int, int] = {}
    support: int | None = None
    for index in range(len(words) - 1, -1, -1):
        following = words[index + 1].start if index + 1 < len(words) else len(text)
        if any(sign in _STOPS for sign in text[words[index].end : following]):
            support = None
        if words[index].of(text).lower() not in LEANING:
            support = index
        elif support is not None:
            found[index] = support
    return found


def leaning_korean(text: str, words: Sequence[Span]) -> dict[int, int]:
    """Return the index of the word before each auxiliary, bound noun or counter."""
    found: dict[int, int] = {}
    for index in range(1, len(words)):
        apart = text[words[index - 1].end : words[index].start]
        if apart.isspace() and _BACK.fullmatch(words[index].of(text)):
            found[index] = found.get(index - 1, index - 1)
    return found
