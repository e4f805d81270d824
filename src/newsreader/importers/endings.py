"""How a line looks from outside: how wide it is, and whether its sentence is over.

In: clean text. Out: measures that headings, titles and wrapped lines are told by.
"""

import re
import unicodedata

HEADING_COLUMNS = 80  # 40 syllables
TITLE_COLUMNS = 150

_CLOSERS = " \"'”’»」』)]}〉》>"
_OPENERS = "\"'“‘「『"
_STOPS = (".", "!", "?", "。", "！", "？")
_ELLIPSIS = ("..", "…")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Dr|Mr|Ms|Mrs|St|Gov|Gen|Adm|Capt|Col|Lt|Sgt|Prof|Rev|Sen|Rep|No|vs|[ap]\.m)\.$"
)
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])[\"'”’」』)\]]*(?=\s|$)")
_FIRST_SENTENCE_MIN = 20
_DERIVED_TITLE = 80


def columns(text: str) -> int:
    """Return the width of a text in columns; a Hangul syllable takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def is_finished(text: str) -> bool:
    """Tell whether a text ends with a full stop, question or exclamation mark."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith(_STOPS) and not _is_open(bare)


def is_statement(text: str) -> bool:
    """Tell whether a text ends with a full stop; headlines may ask, but rarely state so."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith((".", "。")) and not _is_open(bare)


def is_quotation(text: str) -> bool:
    """Tell whether the whole text stands in quotation marks."""
    return text.startswith(tuple(_OPENERS)) and text.endswith(tuple(_CLOSERS[1:]))


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, cut at a word near 80 characters with an ellipsis."""
    for end in _SENTENCE_END.finditer(text):
        if end.start() >= _FIRST_SENTENCE_MIN and not _ABBREVIATION.search(text[: end.start()]):
            text = text[: end.end()]
            break
    if len(text) <= _DERIVED_TITLE:
        return text
    cut = text[: _DERIVED_TITLE - 1]
    at_word = cut.rsplit(" ", 1)[0] if " " in cut[_DERIVED_TITLE // 2 :] else cut
    return at_word.rstrip(" ,;:") + "…"


def _is_open(bare: str) -> bool:
    return bare.endswith(_ELLIPSIS) or bool(_ABBREVIATION.search(bare))
