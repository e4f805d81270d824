"""Anchoring: a span of text becomes a selector, and a selector finds its span again.

In: the text of a paragraph. Out: selectors and spans in code points. A selector first trusts its
position, then an exact quote in the right company, then the most similar stretch; a stretch that is
not similar enough, or hardly more similar than another one, is none at all: the annotation is an
orphan and is shown as one, never moved to a look-alike.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from newsreader.annotation.quotes import places_of
from newsreader.errors import QuoteAmbiguousError, QuoteNotFoundError
from newsreader.model.annotation import Selector
from newsreader.model.span import Span

CONTEXT = 32  # code points kept on either side of a quote
_QUOTE, _PREFIX, _SUFFIX, _POSITION = 50, 20, 20, 2  # weights of Hypothesis' client
_ENOUGH = 0.75  # share of the full score a stretch must reach
_MARGIN = 0.08  # and how far it must be ahead of the second best


@dataclass(frozen=True, slots=True)
class _Candidate:
    span: Span
    score: float


def select(text: str, span: Span) -> Selector:
    """Return a selector for a span of ``text``, with up to 32 code points on either side."""
    return Selector(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def find(selector: Selector, text: str) -> Span | None:
    """Return where the selector's quote stands in ``text`` now, or None when it is gone."""
    if _stands(selector, text):
        return selector.span
    exact = [Span(at, at + len(selector.exact)) for at in _occurrences(selector.exact, text)]
    spans = exact or list(_similar(selector, text))
    best = sorted((_rated(selector, text, span) for span in spans), key=lambda one: -one.score)
    if not best or best[0].score < _ENOUGH:
        # A quote that stands word for word in one place only needs no company.
        return exact[0] if len(exact) == 1 and len(selector.exact) >= CONTEXT else None
    if len(best) > 1 and best[0].score - best[1].score < _MARGIN:
        return None
    return best[0].span


def locate(quote: str, texts: Sequence[str]) -> tuple[int, Span]:
    """Return the one paragraph and span where ``quote`` stands; white space may differ.

    Raises:
        QuoteNotFoundError: it stands nowhere.
        QuoteAmbiguousError: it stands in more than one place.
    """
    found = [(index, span) for index, text in enumerate(texts) for span in places_of(quote, text)]
    if not found:
        raise QuoteNotFoundError(f"“{quote}” does not occur here.")
    if len(found) > 1:
        raise QuoteAmbiguousError(f"“{quote}” occurs {len(found)} times.")
    return found[0]


def _stands(selector: Selector, text: str) -> bool:
    span = selector.span
    if span.end > len(text) or span.of(text) != selector.exact:
        return False
    now = select(text, span)
    if (now.prefix, now.suffix) == (selector.prefix, selector.suffix):
        return True
    # The words are there but their company changed: another place may fit better.
    return len(list(_occurrences(selector.exact, text))) == 1


def _occurrences(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _similar(selector: Selector, text: str) -> Iterator[Span]:
    """Yield stretches that share a part of the quote, as long as the quote."""
    quote = selector.exact
    matcher = SequenceMatcher(None, quote, text, autojunk=False)
    starts = {
        block.b - block.a for block in matcher.get_matching_blocks() if block.size * 4 >= len(quote)
    }
    # The longest common part may stand elsewhere too: look for pieces of the quote everywhere.
    piece = max(4, len(quote) // 4)
    for offset in range(0, max(1, len(quote) - piece + 1), piece):
        starts.update(at - offset for at in _occurrences(quote[offset : offset + piece], text))
    for start in sorted(starts):
        yield _fitted(quote, text, start)


def _fitted(quote: str, text: str, start: int) -> Span:
    slack = max(4, len(quote) // 3)
    begin, end = max(0, start - slack), min(len(text), start + len(quote) + slack)
    window = text[begin:end]
    blocks = SequenceMatcher(None, quote, window, autojunk=False).get_matching_blocks()
    real = [block for block in blocks if block.size]
    if not real:
        return Span(begin, begin)
    first, last = real[0], real[-1]
    # What the quote has before its first and after its last common part was changed, not cut.
    left = max(0, first.b - first.a)
    right = min(len(window), last.b + last.size + len(quote) - last.a - last.size)
    return Span(begin + left, begin + max(left, right))


def _rated(selector: Selector, text: str, span: Span) -> _Candidate:
    now = select(text, span)
    far = abs(span.start - selector.span.start) / max(1, len(text))
    parts = [
        (_QUOTE, _likeness(selector.exact, now.exact)),
        (_PREFIX, _likeness(selector.prefix, now.prefix)),
        (_SUFFIX, _likeness(selector.suffix, now.suffix)),
        (_POSITION, 1 - far),
    ]
    full = sum(weight for weight, _ in parts)
    return _Candidate(span, sum(weight * part for weight, part in parts) / full)


def _likeness(before: str, now: str) -> float:
    if before == now:
        return 1.0
    return SequenceMatcher(None, before, now, autojunk=False).ratio()
