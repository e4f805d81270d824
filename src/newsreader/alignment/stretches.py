"""Stretches of a translation that may stand for a name or a term.

In: a translation. Out: spans without the small words around them, particles and the genitive.
"""

import re
from functools import lru_cache

from newsreader.model.language import Language
from newsreader.model.particles import splits
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans

_SMALL_LIST = "a an the of in on at to by for from with and or de la von van der bin al said says"
_SMALL = frozenset(_SMALL_LIST.split())
_INSIDE_LIST = "of the and for de la von van der bin al"
_INSIDE = frozenset(_INSIDE_LIST.split())
_GENITIVE = re.compile(r"['’]s?$")
_BREAK = re.compile(r"[(\[’'”\"」』》〉]")  # 고노(河野)는, ‘고노’라고
_ENDS = re.compile(r"\W*$")


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Span, ...]:
    """Return the words of a text, as ``model.tokens`` gives them."""
    return word_spans(text)


def is_inside(word: str) -> bool:
    """Tell whether a small word may stand within a name: the Bank of Korea."""
    return word.lower() in _INSIDE


def is_small(word: str) -> bool:
    """Tell whether a word is an article, a preposition or the like."""
    return word.lower() in _SMALL


def without_small(text: str, words: list[Span]) -> list[Span]:
    """Return words without the small ones at both ends."""
    kept = list(words)
    while kept and kept[0].of(text).lower() in _SMALL:
        kept.pop(0)
    while kept and kept[-1].of(text).lower() in _SMALL:
        kept.pop()
    return kept


@lru_cache(maxsize=4096)
def heads(word: str, language: Language) -> tuple[str, ...]:
    """Return what a word may be without what hangs on it, the longest first.

    That is several in Korean, where a name may end like a particle.
    """
    if language is Language.ENGLISH:
        return (_GENITIVE.sub("", word) or word,)
    head = _BREAK.split(word)[0] or word
    return tuple(found for found, _ in splits(head)) or (head,)


def looks_like_name(text: str, stretch: Span, language: Language) -> bool:
    """Tell whether a stretch is written as names are; Hangul has no capitals."""
    said = stretch.of(text)
    if language is Language.KOREAN:
        verb = said.endswith("다") and _ENDS.match(text, stretch.end)
        return len(said) > 1 and not verb
    words = [word for word in said.split() if word not in _INSIDE]
    return bool(words) and all(word[0].isupper() or not word.isascii() for word in words)


@lru_cache(maxsize=1024)
def name_stretches(text: str, language: Language, most: int) -> tuple[Span, ...]:
    """Return every stretch of at most so many words that is written as a name may be."""
    words = words_of(text)
    found = []
    for first, word in enumerate(words):
        if not looks_like_name(text, word, language):
            continue
        for last in words[first : first + most]:
            if without_small(text, [word, last]) == [word, last]:
                found += [
                    Span(word.start, last.start + len(head))
                    for head in heads(last.of(text), language)
                ]
    return tuple(one for one in found if looks_like_name(text, one, language))
