"""Word links as a reader would tell them."""

from collections.abc import Iterable, Sequence

from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink


def span(text: str, words: str, nth: int = 0) -> Span:
    """Return where words stand in a text, the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def attention(source: str, target: str, *told: tuple[str, str, float]) -> tuple[WordLink, ...]:
    """Return what an engine told: (word of the source, word of the target, strength)."""
    links = [WordLink(span(source, here), span(target, there), much) for here, there, much in told]
    return tuple(sorted(links, key=lambda one: -one.strength))


def told(source: str, target: str, links: Iterable[WordLink]) -> list[tuple[str, str]]:
    """Return the words links join, in the order of the links."""
    return [(one.source.of(source), one.target.of(target)) for one in links]


def check(source: str, target: str, links: Sequence[WordLink]) -> None:
    """Check what holds for links of any two texts."""
    sides = set(word_spans(source)), set(word_spans(target))
    assert all(one.source in sides[0] and one.target in sides[1] for one in links)
    assert all(0 < one.strength <= 1 for one in links)
    assert [one.strength for one in links] == sorted((one.strength for one in links), reverse=True)
    for ends in ([one.source for one in links], [one.target for one in links]):
        assert all(ends.count(end) <= 3 for end in ends)
    pairs = [(one.source, one.target) for one in links]
    assert len(set(pairs)) == len(pairs)
