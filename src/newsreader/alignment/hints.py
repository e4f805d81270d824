"""Words of two texts that a lexicon gives for each other.

In: the words of a sentence in Korean and English, with what each may be looked up as and what a
lexicon says it means. Out: pairs of spans; a word may be paired with several.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsreader.alignment.leaning import LEANING
from newsreader.model.span import Span

_ASIDE = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’.-]*|\d+")
_EMPTY = LEANING | {"to", "be", "not", "one", "s", "sth", "sb"}
_ENDING = "하다"  # 결정하다 holds 결정
_MOST_SKIPPED = 1  # leaning words inside a phrase: rate of (the) economy


@dataclass(frozen=True, slots=True)
class Known:
    """A word: its dictionary forms, and its meanings in the other language."""

    span: Span
    forms: tuple[str, ...]
    glosses: tuple[str, ...]


def hints(korean: Sequence[Known], english: Sequence[Known]) -> Iterator[tuple[Span, Span]]:
    """Yield a Korean and an English span for every meaning that is found on the other side."""
    places = _places(english)
    for word in korean:
        for phrase in _phrases(word.glosses):
            for there in _stretches(phrase, english, places):
                yield word.span, there
    stems = [(word, {_stem(form) for form in word.forms}) for word in korean]
    for other in english:
        meanings = {_stem(_plain(gloss)) for gloss in other.glosses} - {""}
        for word, forms in stems:
            if forms & meanings:
                yield word.span, other.span


def _places(english: Iterable[Known]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for index, word in enumerate(english):
        for form in {form.lower() for form in word.forms} - _EMPTY:
            places.setdefault(form, []).append(index)
    return places


def _phrases(glosses: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words of each meaning that say something: to hold (a meeting) is hold."""
    seen = set()
    for gloss in glosses:
        for part in _plain(gloss).split(","):
            words = (word.lower() for word in _WORD.findall(part))
            phrase = tuple(word for word in words if word not in _EMPTY)
            if phrase and phrase not in seen:
                seen.add(phrase)
                yield phrase


def _stretches(
    phrase: Sequence[str], english: Sequence[Known], places: Mapping[str, Sequence[int]]
) -> Iterator[Span]:
    """Yield where the words of a phrase stand one behind the other."""
    for first in places.get(phrase[0], ()):
        last = first
        for word in phrase[1:]:
            near = range(last + 1, last + 2 + _MOST_SKIPPED)
            following = next((n for n in near if n in places.get(word, ())), None)
            if following is None:
                break
            last = following
        else:
            yield Span(english[first].span.start, english[last].span.end)


def _plain(gloss: str) -> str:
    return _ASIDE.sub("", gloss).strip()


def _stem(form: str) -> str:
    return form.removesuffix(_ENDING) if len(form) > len(_ENDING) else form
