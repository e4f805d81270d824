"""Text made regular: for storing, and as a copy for analysis that knows its way back.

In: any text. Out: text in NFC without invisible characters; for analysis also the place in the
given text of every character.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.span import Span

_LINE_END = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Zero-width characters, soft hyphens, marks of direction and byte order, variation selectors of
# Mongolian, annotations: nothing a reader sees, and each of them hides a word from a search.
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0001-\U000e007f]"
)
_SPACE = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_JOINER = "\u200d"  # only inside a joined emoji
_LOOSE_JOINER = re.compile(
    "(?<![\U0001f000-\U0001faff\u2190-\u2bff\ufe0f])\u200d|\u200d(?![\U0001f000-\U0001faff\u2190-\u2bff])"
)


def normalise(text: str) -> str:
    """Return the text as it may be stored: NFC, line feeds, plain spaces, all visible."""
    text = _LINE_END.sub("\n", text)
    text = _SURROGATE.sub("\ufffd", text)
    text = _CONTROL.sub("", _INVISIBLE.sub("", _SPACE.sub(" ", text)))
    return unicodedata.normalize("NFC", _LOOSE_JOINER.sub("", text))


@dataclass(frozen=True, slots=True)
class RegularCopy:
    """A normalised copy of a text, and where each of its characters starts and ends there."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> Span:
        """Return the span in the given text of a stretch of the copy, in code points."""
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        place = self.starts[start] if start < len(self.starts) else max(self.ends, default=0)
        return Span(place, place)


def regular_copy(text: str) -> RegularCopy:
    """Return a copy fit for analysis: as ``normalise`` makes it, and on one line.

    Characters that compose with each other keep one common place.
    """
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return RegularCopy(text, range(len(text)), range(1, len(text) + 1))
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        made = normalise(text[start:end]).replace("\n", " ").replace(_JOINER, "")
        characters.append(made)
        starts.extend([start] * len(made))
        ends.extend([end] * len(made))
    return RegularCopy("".join(characters), tuple(starts), tuple(ends))


def _clusters(text: str) -> list[tuple[int, int]]:
    starts = [i for i, char in enumerate(text) if i == 0 or not _composes(char)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _composes(char: str) -> bool:
    # Vowel and final jamo join the syllable before them.
    return unicodedata.combining(char) != 0 or "\u1160" <= char <= "\u11ff"
