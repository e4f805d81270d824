"""Sentences too long for a model, cut where a reader would pause.

In: a sentence and how many pieces a model takes at once. Out: parts that give the sentence again,
but for the white space between them.
"""

import re
from collections.abc import Callable

# Best first: a semicolon parts more than a comma, a comma more than a space.
_BREAKS = (re.compile(r"(?<=[;；:：—–])\s+"), re.compile(r"(?<=[,，、])\s+"), re.compile(r"\s+"))


def cut(sentence: str, longest: int, count: Callable[[str], int]) -> list[str]:
    """Return the parts of a sentence, each of at most ``longest`` pieces as ``count`` counts them.

    A sentence that is short enough is its only part, unchanged.
    """
    parts = []
    rest = sentence
    while (pieces := count(rest)) > longest and len(rest) > 1:
        first, rest = _cut_once(rest, _fitting(rest, longest, pieces, count))
        parts.append(first)
    return [*parts, rest] if rest or not parts else parts


def _fitting(text: str, longest: int, pieces: int, count: Callable[[str], int]) -> int:
    """Return how many code points from the start fit, at least one."""
    size = max(1, len(text) * longest // pieces)
    while size > 1 and count(text[:size]) > longest:
        size = max(1, size * 9 // 10)
    return size


def _cut_once(text: str, size: int) -> tuple[str, str]:
    """Return the text before and after the best break in its first ``size`` code points."""
    for pattern in _BREAKS:
        # A break in the first half would leave a scrap; a space may stand anywhere.
        least = 1 if pattern is _BREAKS[-1] else size // 2
        breaks = [found for found in pattern.finditer(text, 0, size + 1) if found.start() >= least]
        if breaks:
            return text[: breaks[-1].start()], text[breaks[-1].end() :].lstrip()
    return text[:size], text[size:]
