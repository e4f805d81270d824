"""What commands print.

In: data and errors. Out: JSON on stdout, messages on stderr, and text of a known width, in which
a Hangul syllable or hanja takes two places.
"""

import json
import sys
import unicodedata

from newsreader.errors import NewsreaderError


def answer(document: object) -> None:
    """Print one JSON document."""
    print(json.dumps(document, ensure_ascii=False))


def say(text: str) -> None:
    """Print a message for the person, out of the way of what is piped on."""
    print(text, file=sys.stderr)


def complain(error: NewsreaderError) -> None:
    """Print an error's sentence and advice."""
    say(f"{error}\n{error.advice}".rstrip())


def width(text: str) -> int:
    """Return how many places a text takes in a terminal."""
    return sum(map(_places, text))


def _places(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def padded(text: str, places: int) -> str:
    """Return a text filled with spaces up to a width."""
    return text + " " * (places - width(text))


def shortened(text: str, places: int) -> str:
    """Return a text cut to a width, with … where something is left out."""
    if width(text) <= places:
        return text
    kept = ""
    for char in text:
        if width(kept + char) > places - 1:
            break
        kept += char
    return kept.rstrip() + "…"


def wrapped(text: str, places: int) -> list[str]:
    """Return the lines of a text broken at spaces, and inside a word only when it is too wide."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and width(line) + 1 + width(word) > places:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
        while width(line) > places:
            head = _fitting(line, places)
            lines.append(line[:head])
            line = line[head:]
    return [*lines, line] if line else lines


def _fitting(text: str, places: int) -> int:
    taken = 0
    for count, char in enumerate(text):
        taken += _places(char)
        if taken > places:
            return max(1, count)
    return len(text)
