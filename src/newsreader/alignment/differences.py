"""What differs between two sentences of one language, word by word.

In: two texts. Out: the stretches of each that the other does not have in that place.
"""

import re
from collections.abc import Iterator, Sequence

from newsreader.model.span import Span

_WORD = re.compile(r"\S+")
_HANGUL = re.compile(r"[가-힣]")
_DIGIT = re.compile(r"\d")
_OF_NUMBERS = re.compile(r"[\d.,]")

_Spans = tuple[Span, ...]


def differences(one: str, other: str) -> tuple[_Spans, _Spans]:
    """Return the spans that differ, in code points of ``one`` and of ``other``.

    A span runs from the first to the last of neighbouring words that differ.
    """
    here, there = _words(one), _words(other)
    blocks = _blocks(one, here, other, there)
    return (
        tuple(_run(here[first]) for first, _ in blocks if here[first]),
        tuple(_run(there[second]) for _, second in blocks if there[second]),
    )


def changes(one: str, other: str) -> tuple[_Spans, _Spans]:
    """Return what changed within each word, in code points of ``one`` and of ``other``.

    Of a Korean word with the same stem that is its ending (수출이, 수출은), of a number with its
    unit the number; any other word that differs is marked whole.
    """
    here, there = _words(one), _words(other)
    first_found: list[Span] = []
    second_found: list[Span] = []
    for first, second in _blocks(one, here, other, there):
        for left, right in _paired(one, here[first], other, there[second]):
            first_found += filter(None, [left])
            second_found += filter(None, [right])
    return tuple(filter(len, first_found)), tuple(filter(len, second_found))


def _blocks(
    one: str, here: Sequence[Span], other: str, there: Sequence[Span]
) -> list[tuple[slice, slice]]:
    """Return which words of the one stand where which of the other do; the same ones apart."""
    from difflib import SequenceMatcher  # not while the window starts

    matcher = SequenceMatcher(None, [w.of(one) for w in here], [w.of(other) for w in there], False)
    return [
        (slice(first, first_end), slice(second, second_end))
        for kind, first, first_end, second, second_end in matcher.get_opcodes()
        if kind != "equal"
    ]


def _paired(
    one: str, here: Sequence[Span], other: str, there: Sequence[Span]
) -> Iterator[tuple[Span | None, Span | None]]:
    """Yield what changed of each word; words with the same stem meet, in their order."""
    begin = 0
    for left in here:
        for number in range(begin, len(there)):
            found = _within(one, left, other, there[number])
            if found is not None:
                yield from ((None, passed) for passed in there[begin:number])
                yield found
                begin = number + 1
                break
        else:
            yield left, None
    yield from ((None, passed) for passed in there[begin:])


def _within(one: str, left: Span, other: str, right: Span) -> tuple[Span, Span] | None:
    """Return what changed between two words that are nearly the same; None for other words."""
    word, now = left.of(one), right.of(other)
    same = _common(word, now)
    behind = _common(word[same:][::-1], now[same:][::-1])
    same, behind = _whole_number(word, now, same, behind)
    ends = len(word) - behind, len(now) - behind
    numbers = _is_number(word[same : ends[0]]) and _is_number(now[same : ends[1]])
    ending = bool(_HANGUL.search(word)) and 2 * same >= min(len(word), len(now))
    if not (ending or (numbers and same + behind)):
        return None
    return (
        Span(left.start + same, left.start + ends[0]),
        Span(right.start + same, right.start + ends[1]),
    )


def _common(one: str, other: str) -> int:
    """Return how many characters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _whole_number(word: str, now: str, same: int, behind: int) -> tuple[int, int]:
    """Return what two words share at both ends, without pieces of a number that changed."""
    middles = word[same : len(word) - behind] + now[same : len(now) - behind]
    if _DIGIT.search(middles):
        while same and _OF_NUMBERS.match(word[same - 1]):
            same -= 1
        while behind and _DIGIT.match(word[len(word) - behind]):
            behind -= 1
    return same, behind


def _is_number(text: str) -> bool:
    return bool(_DIGIT.search(text)) and all(map(_OF_NUMBERS.match, text))


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def _run(words: Sequence[Span]) -> Span:
    return Span(words[0].start, words[-1].end)
