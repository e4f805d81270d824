"""Words as they stand between spaces, in either language.

In: a text. Out: spans; for Korean they are eojeols. Word links join such words.
"""

import re

from newsreader.model.span import Span

_WORD = re.compile(r"\S+")


def word_spans(text: str) -> tuple[Span, ...]:
    """Return the words of a text without the punctuation around them.

    Spans are in code points, in order, and never overlap. What holds no letter and no digit is no
    word; a percent sign or a currency sign next to a digit belongs to the number.
    """
    found = (_bare(text, match.start(), match.end()) for match in _WORD.finditer(text))
    return tuple(span for span in found if span.start < span.end)


def _bare(text: str, start: int, end: int) -> Span:
    while start < end and not _belongs(text[start]):
        start += 1
    while start < end and not _belongs(text[end - 1]):
        end -= 1
    if not any(character.isalnum() for character in text[start:end]):
        return Span(start, start)
    return Span(start, end)


def _belongs(character: str) -> bool:
    return character.isalnum() or character in "%$€£¥₩"
