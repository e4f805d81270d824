"""The parts of an English sentence that are read one by one.

In: a sentence and where its words stand. Out: words, the parts of those with an apostrophe, and the
signs that part a sentence::

    They'd won, he said.        They 'd won , he said
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.model.span import Span

_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|ll|re|ve|d|m))$", re.IGNORECASE)
_WHOLE = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "be"}
_PARTING = re.compile(r"[,;:()\[\]—–…/]|(?<!\w)-{1,2}(?!\w)")
_BEGINNING = re.compile(r"[:.!?…][\s\"'“”‘’)\]]*$|[\"“‘]\s*$")
_AFTER_SUBJECT = frozenset([
    "it", "he", "she", "that", "this", "there", "who", "what", "where", "how", "let", "here",
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a part of one, or a sign; ``begins`` where any word would have a capital."""

    span: Span
    text: str
    is_word: bool = True
    begins: bool = False
    possessive: bool = False


def tokens(sentence: str, words: Sequence[Span]) -> list[Token]:
    """Return the tokens of a sentence in order, in code points of the sentence."""
    found: list[Token] = []
    end = 0
    for span in words:
        found += _signs(sentence, Span(end, span.start), first=not end)
        begins = not end or _BEGINNING.search(sentence[:end] + sentence[end : span.start])
        found += _parts(span.of(sentence), span, begins=bool(begins))
        end = span.end
    return found


def _signs(sentence: str, gap: Span, *, first: bool) -> Iterator[Token]:
    sign = _PARTING.search(sentence, gap.start, gap.end)
    if sign and not first:
        yield Token(Span(*sign.span()), sign[0], is_word=False)


def _parts(word: str, span: Span, *, begins: bool) -> Iterator[Token]:
    plain = word.replace("’", "'").replace("‑", "-")
    whole = _WHOLE.get(plain.lower())
    found = _CLITIC.search(plain)
    if whole is None and found is None:
        bare = plain.rstrip("'")
        yield Token(span, bare or plain, begins=begins)
        return
    cut = len(plain) - 3 if whole else found.start() if found else 0
    head, tail = whole or plain[:cut], "n't" if whole else plain[cut:].lower()
    if not head:
        yield Token(span, plain, begins=begins)
        return
    yield Token(Span(span.start, span.start + cut), head, begins=begins)
    owner = tail == "'s" and head.lower() not in _AFTER_SUBJECT
    yield Token(Span(span.start + cut, span.end), tail, possessive=owner)
