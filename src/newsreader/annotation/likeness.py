"""How much a place in a text is like the place a selector was made at.

In: a selector and a text. Out: candidate places, each with its likeness.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from newsreader.model.annotation import Selector
from newsreader.model.span import Span

_QUOTE, _PREFIX, _SUFFIX, _POSITION = 50.0, 20.0, 20.0, 2.0
_GRAM = 2
_MOST_SEEDS = 12
_EDGE = 6  # code points of context that pin an edge of an edited quote
_UNKNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant: ``quote`` is its likeness from 0 to 1, ``score`` up to 92."""

    span: Span
    quote: float
    score: float


def context_likeness(selector: Selector, text: str, span: Span) -> float:
    """Return how well the text around a span fits the selector's context, from 0 to 1."""
    before, after = _around(selector, text, span)
    return (before + after) / 2


def candidates(selector: Selector, text: str) -> Iterator[Candidate]:
    """Return the places that share the most with an edited quote, scored."""
    for seed in _seeds(selector.exact, text):
        yield max(
            (_scored(selector, text, span) for span in _spans(selector, text, seed)),
            key=lambda found: found.score,
        )


def _scored(selector: Selector, text: str, span: Span) -> Candidate:
    quote = _ratio(selector.exact, span.of(text))
    before, after = _around(selector, text, span)
    distance = abs(span.start - selector.span.start) / max(1, len(text))
    position = max(0.0, 1 - distance)
    score = _QUOTE * quote + _PREFIX * before + _SUFFIX * after + _POSITION * position
    return Candidate(span, quote, score)


def _around(selector: Selector, text: str, span: Span) -> tuple[float, float]:
    before = text[max(0, span.start - len(selector.prefix)) : span.start]
    after = text[span.end : span.end + len(selector.suffix)]
    return (
        _ratio(selector.prefix, before) if selector.prefix else _at_edge(span.start == 0),
        _ratio(selector.suffix, after) if selector.suffix else _at_edge(span.end == len(text)),
    )


def _at_edge(still: bool) -> float:
    return 1.0 if still else _UNKNOWN


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _seeds(quote: str, text: str) -> list[int]:
    """Return the starts at which the quote would share most pairs of characters with the text."""
    places: dict[str, list[int]] = {}
    for at in range(len(text) - _GRAM + 1):
        places.setdefault(text[at : at + _GRAM], []).append(at)
    votes: Counter[int] = Counter()
    for offset in range(len(quote) - _GRAM + 1):
        votes.update(at - offset for at in places.get(quote[offset : offset + _GRAM], ()))
    seeds: list[int] = []
    apart = max(1, len(quote) // 2)
    for start, _ in votes.most_common():
        if all(abs(start - seed) >= apart for seed in seeds):
            seeds.append(start)
        if len(seeds) == _MOST_SEEDS:
            break
    return seeds


def _spans(selector: Selector, text: str, seed: int) -> Iterator[Span]:
    """Return the stretches near a seed: what is left of the quote, grown to its old context."""
    quote = selector.exact
    slack = len(quote) // 2 + _EDGE
    low, high = max(0, seed - slack), min(len(text), seed + len(quote) + slack)
    matcher = SequenceMatcher(None, quote, text[low:high], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= _GRAM]
    if not blocks:
        start = min(max(0, seed), len(text))
        yield Span(start, min(len(text), start + len(quote)))
        return
    left = low + blocks[0].b
    right = low + blocks[-1].b + blocks[-1].size
    pinned_left = text.rfind(selector.prefix[-_EDGE:], low, left + _EDGE) if selector.prefix else -1
    pinned_right = text.find(selector.suffix[:_EDGE], right - 1, high + _EDGE)
    starts = {left}
    if pinned_left >= 0:
        starts.add(pinned_left + len(selector.prefix[-_EDGE:]))
    ends = {right}
    if selector.suffix and pinned_right >= 0:
        ends.add(pinned_right)
    for start in starts:
        for end in ends:
            if start < end:
                yield Span(start, end)
