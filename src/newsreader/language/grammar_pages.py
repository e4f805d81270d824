"""The table of constructions as a book to look things up in, without the analyser.

In: the table. Out: an entry by its label or by what a person types, and entries like it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from math import log

from newsreader.language.constructions import Pattern
from newsreader.model.grammar import GrammarEntry

_LOOSE = re.compile(r"[\s\-–~…()/+·,.]")
_LIKE = 0.25  # of what two constructions are made of, to be called alike
_TYPED = 2  # code points a person has to type before parts of labels are searched

_Part = tuple[str, str]


class GrammarBook:
    """All constructions, in the order of the table."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Read the patterns."""
        self._patterns = tuple(patterns)
        self._by_name = {p.entry.key: p for p in self._patterns}
        self._by_name.update((p.entry.label, p) for p in self._patterns)

    @property
    def entries(self) -> tuple[GrammarEntry, ...]:
        """Every construction, the easiest first."""
        entries = (pattern.entry for pattern in self._patterns)
        return tuple(sorted(entries, key=lambda entry: entry.level))

    def find(self, name: str) -> GrammarEntry | None:
        """Return the construction with this key or label, however it is spaced, or None."""
        known = self._by_name.get(name.strip())
        if known is not None:
            return known.entry
        wanted = _LOOSE.sub("", name)
        return self._loose.get(wanted) if wanted else None

    def like(self, name: str, limit: int = 8) -> tuple[GrammarEntry, ...]:
        """Return the constructions whose label holds what was typed, the shortest first."""
        wanted = _LOOSE.sub("", name)
        if len(wanted) < _TYPED:
            return ()
        found = {entry.key: entry for loose, entry in self._loose.items() if wanted in loose}
        return tuple(sorted(found.values(), key=lambda entry: len(entry.label)))[:limit]

    def similar(self, key: str, limit: int = 6) -> tuple[GrammarEntry, ...]:
        """Return the constructions that share the most morphemes with one, the nearest first.

        A morpheme counts the more, the fewer constructions it stands in.
        """
        own = self._parts[key]
        scores = {
            other: self._weight(own & parts) / self._weight(own | parts)
            for other, parts in self._parts.items()
            if other != key and own & parts
        }
        near = sorted((k for k, s in scores.items() if s >= _LIKE), key=lambda k: -scores[k])
        return tuple(self._by_name[k].entry for k in near[:limit])

    @cached_property
    def _loose(self) -> dict[str, GrammarEntry]:
        found: dict[str, GrammarEntry] = {}
        for pattern in self._patterns:
            entry = pattern.entry
            for written in (entry.label, *entry.shapes):
                found.setdefault(_LOOSE.sub("", written), entry)
        return found

    @cached_property
    def _parts(self) -> dict[str, frozenset[_Part]]:
        return {pattern.entry.key: _parts(pattern) for pattern in self._patterns}

    @cached_property
    def _frequencies(self) -> Counter[_Part]:
        return Counter(part for parts in self._parts.values() for part in parts)

    def _weight(self, parts: frozenset[_Part]) -> float:
        return sum(log(1 + len(self._patterns) / self._frequencies[part]) for part in parts)


def _parts(pattern: Pattern) -> frozenset[_Part]:
    """Return the morphemes a construction is made of; of long choices only the kind."""
    return frozenset(
        (min(item.forms), item.tag[:1])
        for way in pattern.ways
        for item in way
        if item.forms and not item.absent and not item.optional
    )
