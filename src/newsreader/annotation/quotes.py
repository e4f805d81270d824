"""Quotes as people type them: white space may differ from the text's.

In: a quote and a text. Out: the spans where it stands.
"""

import re
from collections.abc import Iterator

from newsreader.model.span import Span


def places_of(quote: str, text: str) -> Iterator[Span]:
    """Yield the spans of ``text`` that hold the quote's words, in order."""
    words = quote.split()
    if not words:
        return
    pattern = r"\s+".join(map(re.escape, words))
    for match in re.finditer(pattern, text):
        yield Span(match.start(), match.end())
