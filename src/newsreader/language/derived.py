"""Korean words that a suffix makes of another word.

In: a dictionary form, which may have no entry. Out: the words it is made of, and the suffixes::

    개봉되다      개봉, 개봉하다 + 되다
    국제화되다    국제화, 국제화하다 + 되다; 국제 + 화 + 되다
    급히          급하다, 급 + 히
"""

from collections.abc import Callable
from dataclasses import dataclass

_SHORTEST = 2  # of one syllable, 하다 makes words that mean something else: 금하다 is not 금 (gold)


@dataclass(frozen=True, slots=True)
class Derivation:
    """What a word may be made of, best first, and the suffixes added, the outermost last."""

    bases: tuple[str, ...]
    suffixes: tuple[str, ...]


def _stem(stem: str) -> tuple[str, ...]:
    return (stem,) if len(stem) >= _SHORTEST else ()


def _stem_or_verb(stem: str) -> tuple[str, ...]:
    return (stem, stem + "하다") if len(stem) >= _SHORTEST else ()


def _adjective_or_stem(stem: str) -> tuple[str, ...]:
    return (stem + "하다", *_stem(stem))


_SUFFIXES: dict[str, Callable[[str], tuple[str, ...]]] = {
    "시키다": _stem_or_verb,
    "당하다": _stem_or_verb,
    "스럽다": _stem,
    "되다": _stem_or_verb,
    "받다": _stem_or_verb,
    "롭다": _stem,
    "답다": _stem,
    "하다": _stem,
    "히": _adjective_or_stem,
    "적": _stem,
    "화": _stem,
    "들": _stem,
}


def derivations(word: str) -> tuple[Derivation, ...]:
    """Return how a word may be derived, the fewest suffixes first; nothing for most words."""
    return _derivations(word, ())


def _derivations(word: str, outer: tuple[str, ...]) -> tuple[Derivation, ...]:
    for suffix, bases_of in _SUFFIXES.items():
        stem = word.removesuffix(suffix)
        bases = bases_of(stem) if stem and stem != word else ()
        if bases:
            suffixes = (suffix, *outer)
            return (Derivation(bases, suffixes), *_derivations(stem, suffixes))
    return ()
