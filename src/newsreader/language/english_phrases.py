"""Phrases in an English sentence: phrasal verbs, collocations and idioms, also when split.

In: the words of a sentence as ``english_tags`` reads them, and patterns. Out: which words say which
phrase::

    They carried the plan out.        carry out: carried, out
    carry the man out of the hall     none: out of the hall is where

Of phrases that share a word the one of more words is taken, then the one nearest together.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.language.english_phrase_patterns import Gap, Match, Part, Pattern
from newsreader.language.english_tags import TaggedWord

_VERBS = frozenset(("VB", "VP", "VZ", "VD", "VN", "VG", "BB", "BE", "HV", "HB", "HG", "DO"))
_NOUNS = frozenset(("NN", "NNS", "NP"))
_IN_OBJECT = _NOUNS | {"DT", "JJ", "JJR", "JJS", "CD", "PO", "PR", "VN", "VG", "RD"}
_ENDS_OBJECT = _NOUNS | {"PO", "PR", "CD"}
_MODIFIERS = frozenset(
    ("DT", "JJ", "JJR", "JJS", "CD", "VN", "VG", "NN", "NP", "RD", "RB", "RBR", "LY")
)
_ADVERBS = frozenset(("RB", "RBR", "LY", "NT", "RD"))
_BEGINS_NOUN = _NOUNS | {"DT", "JJ", "JJR", "JJS", "CD", "PO", "PR"}
_LONGEST_OBJECT = 5
_MOST_MODIFIERS = 3
_MOST_ADVERBS = 2
_WHERE = frozenset(("up", "down", "out"))
_OWNERS = frozenset(["my", "your", "his", "her", "its", "our", "their", "one's"])
_TIMES = frozenset([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday", "tomorrow", "tonight", "last", "next", "this", "each", "every", "early",
    "late", "earlier", "later", "soon", "again",
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundPhrase:
    """A phrase and the indices of the words that say it, in order."""

    pattern: Pattern
    places: tuple[int, ...]


class PhraseBook:
    """Patterns by their first words; built once, for every thread to read."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        """Take the patterns."""
        self._by_first: dict[str, list[Pattern]] = defaultdict(list)
        for one in patterns:
            self._by_first[one.first].append(one)

    def find(self, sentence: str, words: Sequence[TaggedWord]) -> tuple[FoundPhrase, ...]:
        """Return the phrases of a sentence in order; no two share a word."""
        taken: set[int] = set()
        found = []
        for one in sorted(self._all(sentence, words), key=_rank):
            if taken.isdisjoint(one.places):
                taken.update(one.places)
                found.append(one)
        return tuple(sorted(found, key=lambda one: one.places))

    def _all(self, sentence: str, words: Sequence[TaggedWord]) -> Iterator[FoundPhrase]:
        for place, word in enumerate(words):
            names = dict.fromkeys((word.reading.lemma.lower(), word.text.lower()))
            for name in [*names, f"{word.text.lower()}."]:
                for pattern in self._by_first.get(name, ()):
                    found = _Matcher(sentence, words, pattern).at(place)
                    if found:
                        yield FoundPhrase(pattern, found)


def _rank(one: FoundPhrase) -> tuple[int, int, tuple[int, ...]]:
    length = one.places[-1] - one.places[0]
    return -len(one.pattern.parts), length, one.places


class _Matcher:
    """Looks for one phrase from one word on."""

    def __init__(self, sentence: str, words: Sequence[TaggedWord], pattern: Pattern) -> None:
        self._sentence = sentence
        self._words = words
        self._pattern = pattern

    def at(self, place: int) -> tuple[int, ...]:
        """Return the places of the phrase that begins here; empty if none does."""
        parts = self._pattern.parts
        if not self._is(place, parts[0]):
            return ()
        found = self._rest(place, 1)
        return (place, *found) if found is not None else ()

    def _rest(self, last: int, number: int, *, parted: bool = False) -> tuple[int, ...] | None:
        """Return the places of the parts from one on; ``parted`` if others stand before the last.

        None if they are not there.
        """
        parts = self._pattern.parts
        if number == len(parts):
            return () if self._may_end(last, parted=parted) else None
        part = parts[number]
        if part.match is Match.ARTICLE and not self._has_article(last + 1):
            return self._rest(last, number + 1)  # plurals have none, nor have modified nouns
        for place in self._places(last, part):
            if self._is(place, part) and self._gap_fits(last, place, part, number):
                rest = self._rest(place, number + 1, parted=place > last + 1)
                if rest is not None:
                    return (place, *rest)
        return None

    def _places(self, last: int, part: Part) -> range:
        most = {
            Gap.NOTHING: 0,
            Gap.ADVERBS: _MOST_ADVERBS,
            Gap.OBJECT: _LONGEST_OBJECT,
            Gap.MODIFIERS: _MOST_MODIFIERS,
        }[part.gap]
        return range(last + 1, min(len(self._words), last + 2 + most))

    def _is(self, place: int, part: Part) -> bool:
        word = self._words[place]
        small = word.text.lower()
        if part.match is Match.VERB:
            return word.reading.kind in _VERBS and word.reading.lemma.lower() == part.text
        if part.match is Match.NOUN:
            noun = word.reading.kind in _NOUNS and word.reading.lemma == part.text
            return noun or small == part.text
        if part.match is Match.ARTICLE:
            return self._has_article(place)
        if part.match is Match.OWNER:
            return small in _OWNERS
        if part.match is Match.AS_WRITTEN:
            return part.text in {word.text, self._with_point(word)}
        return part.text.lower() in {small, self._with_point(word).lower()}

    def _with_point(self, word: TaggedWord) -> str:
        return self._sentence[word.span.start : word.span.end + 1]

    def _has_article(self, place: int) -> bool:
        return place < len(self._words) and self._words[place].reading.kind == "DT"

    def _gap_fits(self, last: int, place: int, part: Part, number: int) -> bool:
        """Tell whether the words between may stand there."""
        between = self._words[last + 1 : place]
        if not between:
            return not self._parted(last, place)
        kinds = [word.reading.kind for word in between]
        if self._parted(last, place) or part.gap is Gap.NOTHING:
            return False
        if all(kind in _ADVERBS for kind in kinds):
            return len(kinds) <= _MOST_ADVERBS
        if part.gap is Gap.MODIFIERS:
            return all(kind in _MODIFIERS for kind in kinds)
        return part.gap is Gap.OBJECT and self._is_object(between) and self._ends(place, number)

    def _is_object(self, words: Sequence[TaggedWord]) -> bool:
        kinds = [word.reading.kind for word in words]
        if not all(
            kind in _IN_OBJECT or word.text.lower() in {"of", "and", "'s"}
            for kind, word in zip(kinds, words, strict=True)
        ):
            return False
        pronoun = kinds[0] in {"PO", "PR"}
        return kinds[-1] in _ENDS_OBJECT and (not pronoun or len(kinds) == 1)

    def _ends(self, place: int, number: int) -> bool:
        """Tell whether the last word, apart from its verb, is no preposition: out of, on the."""
        if number + 1 < len(self._pattern.parts) or self._is_with_object():
            return True
        if place + 1 == len(self._words) or self._parted(place, place + 1):
            return True
        word = self._words[place + 1]
        small = word.text.lower()
        if small in _TIMES:  # on Monday; but out on its own: laid off today
            return self._pattern.parts[-1].text not in {"in", "on", "over", "through"}
        return small != "of" and word.reading.kind not in _BEGINS_NOUN

    def _is_with_object(self) -> bool:
        # accuse the man of theft: a preposition by right
        last = self._pattern.parts[-1].text
        return last in {"of", "for", "from", "with", "into", "to", "against"}

    def _may_end(self, place: int, *, parted: bool) -> bool:
        if place + 1 >= len(self._words) or self._parted(place, place + 1):
            return True
        word = self._words[place + 1]
        if self._pattern.alone:
            return word.reading.kind not in _BEGINS_NOUN or word.text.lower() in _TIMES
        # look up at the sky is no look up
        adverb = self._pattern.pos == "verb" and self._pattern.parts[-1].text in _WHERE
        return parted or not (adverb and word.text.lower() == "at")

    def _parted(self, left: int, right: int) -> bool:
        """Tell whether a sign stands between two words."""
        start, end = self._words[left].span.end, self._words[right].span.start
        return any(char in ",;:()[]—–…" for char in self._sentence[start:end])
