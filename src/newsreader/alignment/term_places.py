"""Where a name or a term stands in a text.

In: a text, a term and the language of both. Out: spans of the term itself, without what hangs on
it. Korean: the beginning of an eojeol with particles behind it. English: whole words, perhaps in
the plural or the genitive, written as the term is; a small letter may be a capital where a sentence
begins.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsreader.model.language import Language
from newsreader.model.particles import follows
from newsreader.model.span import Span

_HANGUL = re.compile(r"[가-힣]*")
_LETTER = re.compile(r"[^\W\d_]")
_BEFORE = r"(?<!\w)(?<!\w['’-])"
_AFTER = r"(?=(?:['’]s?)?(?!\w))(?!-\w)"


def places(text: str, term: str, language: Language) -> tuple[Span, ...]:
    """Return where ``term`` stands in ``text``; spans are in code points and never overlap."""
    if not term.strip():
        return ()
    find = _korean if language is Language.KOREAN else _english
    return tuple(find(text, term.strip()))


def free(spans: Sequence[Span], taken: Sequence[Span]) -> tuple[Span, ...]:
    """Return those of the spans that overlap none of ``taken``."""
    return tuple(span for span in spans if not any(span.overlaps(one) for one in taken))


def begins(text: str, position: int) -> bool:
    """Tell whether a position is at the beginning of a sentence: no letter comes before."""
    return not _LETTER.search(text, 0, position)


def _korean(text: str, term: str) -> Iterator[Span]:
    for match in _korean_pattern(term).finditer(text):
        tail = _HANGUL.match(text, match.end())
        assert tail is not None  # it may be empty
        after = text[tail.end() : tail.end() + 1]
        if follows(term, tail[0]) and not (after.isalnum() or after == "_"):
            yield Span(match.start(), match.end())


def _english(text: str, term: str) -> Iterator[Span]:
    for match in _english_pattern(term).finditer(text):
        as_written = text[match.start()] == term[0]
        if as_written or begins(text, match.start()):
            yield Span(match.start(), match.end())


@lru_cache(maxsize=512)
def _korean_pattern(term: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s?".join(map(re.escape, term.split())))


@lru_cache(maxsize=512)
def _english_pattern(term: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, term.split()))
    first = term[0]
    if first.islower():
        words = f"[{first}{first.upper()}]{words[len(re.escape(first)) :]}"
    if re.search(r"[^aeiou]y$", term):
        words = f"(?:{words}|{words[:-1]}ies)"
    elif term[-1].isalpha() and not term.endswith("s"):
        words += "(?:e?s(?!\\w))?"
    return re.compile(_BEFORE + words + _AFTER)
