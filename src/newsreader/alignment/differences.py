"""What differs between two sentences of one language, word by word.

In: two texts. Out: the stretches of each that the other does not have in that place.
"""

import re
from collections.abc import Sequence

from newsreader.model.span import Span

_WORD = re.compile(r"\S+")


def differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans that differ, in code points of ``one`` and of ``other``.

    A span runs from the first to the last of neighbouring words that differ.
    """
    from difflib import SequenceMatcher  # not while the window starts

    here, there = _words(one), _words(other)
    matcher = SequenceMatcher(None, [w.of(one) for w in here], [w.of(other) for w in there], False)
    changed = [codes[1:] for codes in matcher.get_opcodes() if codes[0] != "equal"]
    return (
        tuple(_run(here, start, end) for start, end, _, _ in changed if start < end),
        tuple(_run(there, start, end) for _, _, start, end in changed if start < end),
    )


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def _run(words: Sequence[Span], start: int, end: int) -> Span:
    return Span(words[start].start, words[end - 1].end)
