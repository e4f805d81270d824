"""The words of a sentence, and the slice of the text each morpheme stands on.

In: a text, a sentence's span, its tokens. Out: a span with its tokens for each eojeol, and for
each token a slice; the slices of an eojeol do not overlap and joined they are its surface::

    결정했다    결정 | 하 (했) | 었 (empty) | 다
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.language.tokens import Token
from newsreader.model.span import Span

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Word:
    """One eojeol: where it stands, its tokens, and each token's slice of the text."""

    span: Span
    tokens: tuple[Token, ...]
    slices: tuple[Span, ...]


def words(text: str, sentence: Span, tokens: Sequence[Token]) -> tuple[Word, ...]:
    """Return the eojeols of a sentence; a token that crosses a space joins the words it covers.

    Tokens must be in order. A word no token covers (an odd character) stands with none.
    """
    spans = _word_spans(text, sentence, tokens)
    groups: list[list[Token]] = [[] for _ in spans]
    place = 0
    for token in tokens:
        while place + 1 < len(spans) and token.span.start >= spans[place + 1].start:
            place += 1
        if spans:
            groups[place].append(token)
    return tuple(
        Word(span, tuple(group), _slices(span, group))
        for span, group in zip(spans, groups, strict=True)
    )


def _word_spans(text: str, sentence: Span, tokens: Sequence[Token]) -> list[Span]:
    found = _WORD.finditer(text, sentence.start, sentence.end)
    spans = [Span(match.start(), match.end()) for match in found]
    crossing = [t.span for t in tokens if any(c.isspace() for c in t.span.of(text))]
    for cross in crossing:
        covered = [span for span in spans if span.overlaps(cross)]
        if len(covered) > 1:
            first = spans.index(covered[0])
            joined = Span(covered[0].start, covered[-1].end)
            spans[first : first + len(covered)] = [joined]
    return spans


def _slices(span: Span, tokens: Sequence[Token]) -> tuple[Span, ...]:
    """Return one slice a token: each starts where the one before ends; the last fills up.

    A syllable two tokens share belongs to the first of them, unless that leaves the second
    nothing while the first has more of its own.
    """
    slices: list[Span] = []
    place = span.start
    for number, token in enumerate(tokens):
        last = number == len(tokens) - 1
        end = span.end if last else _end(span, token, tokens[number + 1], place)
        slices.append(Span(place, end))
        place = end
    return tuple(slices)


def _end(span: Span, token: Token, following: Token, place: int) -> int:
    end = max(token.span.end, following.span.start)
    own = following.span.start > max(token.span.start, place)
    if own and place < following.span.start < token.span.end >= following.span.end:
        end = following.span.start
    return max(place, min(end, span.end))
