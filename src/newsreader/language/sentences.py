"""A paragraph cut into sentences.

In: a paragraph's text, its language. Out: spans that hold every visible character, in order.
"""

import re
from collections.abc import Iterable, Iterator

from newsreader.language.english_sentences import english_cuts
from newsreader.language.korean_sentences import korean_cuts
from newsreader.model.language import Language
from newsreader.model.span import Span

_LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def split(text: str, language: Language) -> tuple[Span, ...]:
    """Return the sentences of a paragraph as spans in code points.

    No span starts or ends with white space, and only white space stands between two of them. A
    line end always ends a sentence.
    """
    cuts = korean_cuts if language is Language.KOREAN else english_cuts
    return tuple(
        span
        for line in _LINE.finditer(text)
        for span in _trimmed(text, line.start(), cuts(line[0]), line.end())
    )


def _trimmed(text: str, offset: int, cuts: Iterable[int], end: int) -> Iterator[Span]:
    start = offset
    for cut in [*(offset + cut for cut in cuts), end]:
        piece = text[start:cut]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            yield Span(left, right)
        start = cut
