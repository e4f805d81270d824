"""Terms of several words in a text, also when other words stand between their parts.

In: the words of a paragraph and the terms to find. Out: which words are the parts of which term::

    carry out          They carried the plan out.        carried, out
    -을 계기로         회담을 계기로 재개됐다             회담을, 계기로
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, KeysView, Sequence

from newsreader.model.span import Span
from newsreader.model.vocabulary import WordKey
from newsreader.model.word import ExplainedWord

MOST_BETWEEN = 4  # words between two parts

Term = tuple[WordKey, tuple[str, ...]]

# Forms of one particle: which is written, the word before it decides.
_ALIKE = {"를": "을", "가": "이", "는": "은", "와": "과", "로": "으로", "여": "아", "랑": "이랑"}


def forms_of(word: ExplainedWord) -> frozenset[str]:
    """Return what a word may be called in a term: its lemma, itself, the particles it ends in."""
    forms = {word.lemma, word.surface, word.surface.lower().strip(".,!?'\"’”")}
    for morpheme in word.morphemes:
        if morpheme.tag[:1] in {"J", "E"}:
            forms |= {f"-{morpheme.form}", f"-{_ALIKE.get(morpheme.form, morpheme.form)}"}
    return frozenset(forms)


def part_of(written: str) -> str:
    """Return a part of a term as it is compared: the forms of a particle are one."""
    bare = written.removeprefix("-")
    return f"-{_ALIKE.get(bare, bare)}" if bare != written else written


class Terms:
    """Terms to find, by what they begin with."""

    def __init__(self, keys: Iterable[WordKey]) -> None:
        """Take those keys that are terms."""
        self._by_first: dict[str, list[Term]] = defaultdict(list)
        for key in keys:
            if key.is_term:
                parts = tuple(map(part_of, key.parts))
                self._by_first[parts[0]].append((key, parts))

    def among(self, forms: Collection[str]) -> list[Term]:
        """Return the terms all of whose parts are there, those with fewer parts first."""
        found = [
            (key, parts)
            for first in self._by_first.keys() & forms
            for key, parts in self._by_first[first]
            if all(part in forms for part in parts)
        ]
        return sorted(found, key=lambda term: (len(term[1]), term[0]))


class TermFinder:
    """Finds terms among the words of one paragraph.

    The parts of a term stand in order in one sentence, with at most ``MOST_BETWEEN`` words between
    two. Without sentences the paragraph is one.
    """

    def __init__(self, words: Sequence[ExplainedWord], sentences: Sequence[Span] = ()) -> None:
        self._numbers = _sentence_numbers(words, sentences)
        self._at: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            for form in forms_of(word):
                self._at[form].append(place)

    @property
    def forms(self) -> KeysView[str]:
        """Everything that may be a part of a term here."""
        return self._at.keys()

    def find(self, terms: Terms) -> Iterator[tuple[WordKey, tuple[int, ...]]]:
        """Yield each term with the indices of its words, for every place it stands in.

        Of terms that share a word the one with more parts comes last.
        """
        for key, parts in terms.among(self.forms):
            yield from ((key, places) for places in self._places(parts))

    def _places(self, parts: Sequence[str]) -> Iterator[tuple[int, ...]]:
        """Yield the places of a term, which share no words; nearest parts first."""
        taken = -1
        for first in self._at[parts[0]]:
            places = [first]
            while len(places) < len(parts) and first > taken:
                place = self._next(parts[len(places)], places[-1])
                if place is None:
                    break
                places.append(place)
            if len(places) == len(parts) and first > taken:
                taken = places[-1]
                yield tuple(places)

    def _next(self, part: str, after: int) -> int | None:
        near = range(after + 1, after + MOST_BETWEEN + 2)
        same = self._numbers[after]
        return next((n for n in self._at[part] if n in near and self._numbers[n] == same), None)


def _sentence_numbers(words: Sequence[ExplainedWord], sentences: Sequence[Span]) -> list[int]:
    """Return the number of the sentence each word stands in."""
    numbers, number = [], 0
    for word in words:
        while number < len(sentences) and word.span.start >= sentences[number].end:
            number += 1
        numbers.append(number)
    return numbers
