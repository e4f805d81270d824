"""Text of a known width, in which a Hangul syllable or hanja takes two places.

In: text and a number of places. Out: text that fits.
"""

import shutil
import unicodedata

_UNPRINTED = ("Cf", "Mn", "Me")


def terminal(otherwise: int) -> int:
    """Return how many places a line of the terminal has; ``otherwise`` in a pipe."""
    return shutil.get_terminal_size((otherwise, 24)).columns


def width(text: str) -> int:
    """Return how many places a text takes in a terminal."""
    return len(text) if text.isascii() else sum(map(_places, text))


def padded(text: str, places: int) -> str:
    """Return a text filled with spaces up to a width."""
    return text + " " * (places - width(text))


def shortened(text: str, places: int) -> str:
    """Return a text cut to a width, with … where something is left out."""
    if _fitting(text, places) == len(text):
        return text
    return text[: _fitting(text, places - 1)].rstrip() + "…"


def wrapped(text: str, places: int) -> list[str]:
    """Return the lines of a text broken at spaces, and inside a word only when it is too wide."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        room = places - width(line) - 1
        if line and width(word) <= room:
            line += f" {word}"
            continue
        begun = _fitting(word, room) if line and width(word) > places else 0
        if line:
            lines.append(f"{line} {word[:begun]}".rstrip())
        *full, line = _pieces(word[begun:], places)
        lines += full
    return [*lines, line] if line else lines


def _pieces(word: str, places: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        # No line holds more characters than this, but for those that take no place.
        end = start + max(1, _fitting(word[start : start + 4 * places], places))
        pieces.append(word[start:end])
        start = end
    return pieces


def _fitting(text: str, places: int) -> int:
    """Return how many characters fit; none do when there is no place."""
    if places <= 0:
        return 0
    taken = 0
    for count, char in enumerate(text):
        taken += _places(char)
        if taken > places:
            return count
    return len(text)


def _places(char: str) -> int:
    if " " <= char <= "~":
        return 1
    if unicodedata.category(char) in _UNPRINTED or "\u1160" <= char <= "\u11ff":
        return 0  # the second and third letters of a syllable written in single letters too
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
