"""Raw text becomes clean lines.

In: decoded text. Out: ``Line``s without line breaks, zero-width characters or control characters,
in NFC, with every run of spaces folded to one. Blank lines stay, as blank lines.
"""

import re
import unicodedata
from dataclasses import dataclass

_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x85\u2028]")
_PARAGRAPH_BREAKS = re.compile(r"[\x0c\u2029]")
_INVISIBLE = re.compile(
    r"[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    r"|\u200d(?![\u2600-\u27bf\U0001f000-\U0001faff])"  # the joiner stays between emoji
    r"|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
_SPACES = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; ``indent`` counts the spaces it began with."""

    text: str
    indent: int = 0

    @property
    def blank(self) -> bool:
        """Tell whether nothing stands on the line."""
        return not self.text


def split_lines(text: str) -> tuple[Line, ...]:
    """Return the clean lines of a text, blank ones included."""
    spaced = _PARAGRAPH_BREAKS.sub("\n\n", text)
    return tuple(_clean(line) for line in _BREAKS.split(spaced))


def _clean(line: str) -> Line:
    visible = _SPACES.sub(" ", _INVISIBLE.sub("", line))
    indent = len(line) - len(line.lstrip()) if visible.strip() else 0
    return Line(unicodedata.normalize("NFC", visible.strip()), indent)
