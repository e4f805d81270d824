"""Translations of the parts of a long sentence, joined to the translation of the sentence.

In: the parts with what was made of them, in order. Out: the whole target, and the word links moved
to where their words stand in the whole.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence in both languages; the links are in code points of the two."""

    source: str
    target: str
    attention: tuple[WordLink, ...] = ()


def joined(sentence: str, parts: Sequence[Part]) -> tuple[str, tuple[WordLink, ...]]:
    """Return the translation of a sentence, and the links between the words of both.

    The parts are stretches of the sentence in order, with nothing but white space between. Parts
    without a translation leave nothing in the target.
    """
    target = " ".join(part.target for part in parts if part.target)
    if len(parts) == 1:
        return target, parts[0].attention
    words = word_spans(sentence), word_spans(target)
    strengths: dict[tuple[Span, Span], float] = {}
    start = end = 0
    for part in parts:
        start = sentence.index(part.source, start)
        for link in part.attention:
            here = _word_at(words[0], link.source.start + start)
            there = _word_at(words[1], link.target.start + end)
            strengths[here, there] = max(link.strength, strengths.get((here, there), 0.0))
        start += len(part.source)
        end += len(part.target) + 1 if part.target else 0
    ordered = sorted(strengths, key=lambda pair: (-strengths[pair], pair))
    return target, tuple(WordLink(*pair, strengths[pair]) for pair in ordered)


def part_of_prefix(targets: Sequence[str], prefix: str) -> tuple[int, int]:
    """Return which part a prefix of the whole target ends in, and where that part begins in it.

    The prefix need not be what the parts say: then their length decides, and a word stays whole. A
    part goes on until there is a space behind it.
    """
    place = begin = 0
    while place + 1 < len(targets):
        if targets[place]:
            space = _SPACE.search(prefix, begin + len(targets[place]))
            if space is None:
                break
            begin = space.end()
        place += 1
    return place, begin


def _word_at(words: Sequence[Span], position: int) -> Span:
    """Return the word that holds a position; a part may begin within a word."""
    return words[bisect_right(words, position, key=lambda word: word.start) - 1]
