"""Spans become selectors, and selectors find their spans again in edited text.

In: a paragraph's text, and a span or a selector. Out: a selector, or the span it now means, or
None when its text is gone: an orphan is shown, a wrong place would be a lie.

A place is looked for in three steps, each only when the one before fails::

    position   the quote stands where it stood, between the same words
    exact      the quote stands elsewhere: the place whose context fits best, then the nearest
    fuzzy      the quote was edited: 50 points for the quote, 20 for the words before it,
               20 for those behind it, 2 for the position; good enough *and* clearly the best
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from newsreader.annotation.likeness import Candidate, candidates, context_likeness
from newsreader.errors import AnnotationError, QuoteAmbiguousError, QuoteNotFoundError
from newsreader.model.annotation import Selector
from newsreader.model.span import Span

CONTEXT = 32  # code points of prefix and suffix

_LEAST_SCORE = 62.0  # of 92
_LEAST_QUOTE = 0.6
_MARGIN = 8.0
_SHORTEST_FUZZY = 4
_SHORTEST_MOVED = 4  # a shorter quote says nothing without its context
_LEAST_CONTEXT = 0.4
_QUOTES = "\"'“”‘’「」『』"
_DASHES = "-–—―"


def select(text: str, span: Span) -> Selector:
    """Return the selector of a span, with up to 32 code points of text on either side.

    Raises:
        AnnotationError: the span is empty or reaches beyond the text.
    """
    if not span or span.end > len(text):
        raise AnnotationError("There is no text to mark at this place.")
    return Selector(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def find(selector: Selector, text: str) -> Span | None:
    """Return where the selected text stands in ``text`` now, or None for an orphan."""
    if not selector.exact:
        return None
    if selector.span.end <= len(text) and select(text, selector.span) == selector:
        return selector.span
    exact = list(_occurrences(selector.exact, text))
    if exact:
        return _best_exact(selector, text, exact)
    return _best_fuzzy(selector, text)


def locate(quote: str, texts: Sequence[str]) -> tuple[int, Span]:
    """Return the index of the only text that holds the quote, and where it stands there.

    White space may differ, and quotation marks and dashes may be of another kind.

    Raises:
        QuoteNotFoundError: no text holds the quote.
        QuoteAmbiguousError: the quote stands in more than one place.
    """
    words = unicodedata.normalize("NFC", quote).split()
    pattern = r"\s+".join("".join(map(_tolerant, word)) for word in words)
    found = list(_matches(pattern, texts)) if words else []
    if not found:
        raise QuoteNotFoundError(f"The article does not contain “{quote}”.")
    if len(found) > 1:
        raise QuoteAmbiguousError(f"“{quote}” stands in {len(found)} places of the article.")
    return found[0]


def _matches(pattern: str, texts: Iterable[str]) -> Iterator[tuple[int, Span]]:
    overlapping = re.compile(f"(?=({pattern}))")
    for index, text in enumerate(texts):
        for match in overlapping.finditer(text):
            yield index, Span(*match.span(1))


def _tolerant(char: str) -> str:
    for kind in (_QUOTES, _DASHES):
        if char in kind:
            return f"[{re.escape(kind)}]"
    return re.escape(char)


def _occurrences(quote: str, text: str) -> Iterator[Span]:
    start = text.find(quote)
    while start >= 0:
        yield Span(start, start + len(quote))
        start = text.find(quote, start + 1)


def _best_exact(selector: Selector, text: str, spans: list[Span]) -> Span | None:
    def rank(span: Span) -> tuple[float, int]:
        return context_likeness(selector, text, span), -abs(span.start - selector.span.start)

    best = max(spans, key=rank)
    if len(selector.exact) < _SHORTEST_MOVED and rank(best)[0] < _LEAST_CONTEXT:
        return None
    return best


def _best_fuzzy(selector: Selector, text: str) -> Span | None:
    if len(selector.exact) < _SHORTEST_FUZZY:
        return None
    ranked = sorted(candidates(selector, text), key=lambda found: found.score, reverse=True)
    if not ranked:
        return None
    best, *others = ranked
    if best.score < _LEAST_SCORE or best.quote < _LEAST_QUOTE:
        return None
    return None if _is_rivalled(best, others) else best.span


def _is_rivalled(best: Candidate, others: list[Candidate]) -> bool:
    return any(
        other.score > best.score - _MARGIN for other in others if not other.span.overlaps(best.span)
    )
