"""Attention between pieces, folded to links between words.

In: a sentence and its translation, the spans of their pieces, and how much each target piece looks
at each source piece. Out: word links, strongest first. Pure, and the same for every engine.
"""

from collections import defaultdict
from collections.abc import Sequence

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink

_MOST_SOURCES = 3  # shown for one target word
_LEAST = 0.05  # of the attention; less is noise
_LEAST_ON_WORDS = 0.02  # of a target word's attention; below, it looks at no word at all
# Rounding hides what a batch of another size changes in the last digits.
_DIGITS = 2

Shares = dict[int, dict[int, float]]


def fold(
    source: str,
    source_pieces: Sequence[Span],
    target: str,
    target_pieces: Sequence[Span],
    weights: Sequence[Sequence[float]],
) -> tuple[WordLink, ...]:
    """Return the links between the words of two texts, strongest first.

    ``weights`` has a row for each target piece with a weight for each source piece; what a row
    holds beyond them (the end mark) belongs to no word. Every target word is linked with the three
    source words it looks at most, and every source word with the target word that looks at it
    most. ``strength`` is the share of the target word's attention to all words, from 0 to 1.
    Spans are in code points, the pieces' of the same two texts; a piece may span white space.
    """
    source_words, target_words = word_spans(source), word_spans(target)
    shares = _shares(
        _owners(source_pieces, source_words), _owners(target_pieces, target_words), weights
    )
    chosen = _best_sources(shares) | _best_targets(shares)
    ordered = sorted(chosen, key=lambda pair: (-shares[pair[0]][pair[1]], pair))
    return tuple(
        WordLink(source_words[there], target_words[here], shares[here][there])
        for here, there in ordered
    )


def _owners(pieces: Sequence[Span], words: Sequence[Span]) -> list[int | None]:
    """Return for each piece the index of the word it has most in common with, or None."""
    owners: list[int | None] = []
    first = 0
    for piece in pieces:
        while first < len(words) and words[first].end <= piece.start:
            first += 1
        best, most = None, 0
        for index in range(first, len(words)):
            if words[index].start >= piece.end:
                break
            common = min(piece.end, words[index].end) - max(piece.start, words[index].start)
            if common > most:
                best, most = index, common
        owners.append(best)
    return owners


def _shares(
    sources: Sequence[int | None],
    targets: Sequence[int | None],
    weights: Sequence[Sequence[float]],
) -> Shares:
    """Return for each target word the shares of its attention that go to source words."""
    sums: Shares = defaultdict(lambda: defaultdict(float))
    totals: dict[int, float] = defaultdict(float)
    for here, row in zip(targets, weights, strict=True):
        if here is None:
            continue
        totals[here] += sum(row)
        for there, weight in zip(sources, row, strict=False):
            if there is not None:
                sums[here][there] += weight
    return {here: _rounded(row, totals[here]) for here, row in sums.items()}


def _rounded(row: dict[int, float], total: float) -> dict[int, float]:
    on_words = sum(row.values())
    if on_words <= _LEAST_ON_WORDS * total:
        return {}
    return {
        there: round(weight / on_words, _DIGITS)
        for there, weight in row.items()
        if weight >= _LEAST * on_words
    }


def _best_sources(shares: Shares) -> set[tuple[int, int]]:
    chosen: set[tuple[int, int]] = set()
    for here, row in shares.items():
        best = sorted(row, key=lambda there: (-row[there], there))[:_MOST_SOURCES]
        chosen.update((here, there) for there in best)
    return chosen


def _best_targets(shares: Shares) -> set[tuple[int, int]]:
    best: dict[int, tuple[float, int]] = {}
    for here, row in sorted(shares.items()):
        for there, share in row.items():
            if share > best.get(there, (0.0, here))[0]:
                best[there] = (share, here)
    return {(here, there) for there, (_, here) in best.items()}
