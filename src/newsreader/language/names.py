"""Proper nouns an article teaches: seen whole in one sentence, they are not split in another.

In: the tokens of sentences. Out: names; and where a sentence splits one of them.
"""

import re
from collections.abc import Iterable, Sequence

from newsreader.language.tokens import Token
from newsreader.model.span import Span

# Shorter names are ordinary words too often (가나, 이란).
_SHORTEST = 3
_HANGUL = re.compile("[가-힣]+")


def names_in(tokens: Iterable[Token]) -> set[str]:
    """Return the proper nouns of a sentence that are long enough to be told from words."""
    return {
        token.form
        for token in tokens
        if token.tag == "NNP" and len(token.form) >= _SHORTEST and _HANGUL.fullmatch(token.form)
    }


def split_names(text: str, tokens: Sequence[Token], names: Iterable[str]) -> list[Span]:
    """Return where a known name begins a word of ``text`` and is split by the tokens.

    A morpheme must end where the name does: 정경 | 두 | 는 holds 정경두, and 삼성전자 no 삼성전.
    Spans are in code points of ``text``, as those of the tokens must be.
    """
    starts = {token.span.start for token in tokens}
    ends = {token.span.end for token in tokens}
    pattern = "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))
    if not pattern:
        return []
    found = re.finditer(rf"(?<![^\W_])(?:{pattern})", text)
    spans = (Span(match.start(), match.end()) for match in found)
    return [
        span
        for span in spans
        if span.end in ends and any(place in starts for place in range(span.start + 1, span.end))
    ]
