"""Grammar patterns over several morphemes.

In: the tokens of one sentence. Out: the constructions found, each with its span.

A pattern is items between spaces, ``form|form/TAG``: any of the forms, with a tag that begins so.
``*`` is any form or tag, and a last ``?`` makes the item optional::

    ㄹ|을/ETM 수/NNB */J? 없/V        만날 수가 없다
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.language.tokens import Token
from newsreader.model.sentence import Construction
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class _Item:
    forms: frozenset[str]  # empty: any form
    tag: str
    optional: bool

    def fits(self, token: Token) -> bool:
        return (not self.forms or token.form in self.forms) and token.tag.startswith(self.tag)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One construction of the table."""

    id: str
    label: str
    items: tuple[_Item, ...]
    meaning: str
    example: str
    level: int
    example_translation: str
    negative: str

    def end(self, tokens: Sequence[Token], start: int) -> int | None:
        """Return the index after the last token of a match at ``start``, or None."""
        place = start
        for item in self.items:
            if place < len(tokens) and item.fits(tokens[place]):
                place += 1
            elif not item.optional:
                return None
        return place

    @property
    def named(self) -> int:
        """How many items name their forms: how much the pattern asks for."""
        return sum(1 for item in self.items if item.forms)


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    pattern: Pattern


class Matcher:
    """Finds the constructions of a table in sentences."""

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self.patterns = tuple(_pattern(row) for row in rows)
        self._by_form: dict[str, list[Pattern]] = defaultdict(list)
        for pattern in self.patterns:
            for form in pattern.items[0].forms if not pattern.items[0].optional else ():
                self._by_form[form].append(pattern)
        self._open = [p for p in self.patterns if p.items[0].optional or not p.items[0].forms]
        self._by_tag: dict[str, list[Pattern]] = {}

    def find(self, tokens: Sequence[Token]) -> tuple[Construction, ...]:
        """Return the constructions in a sentence's tokens, in order of their place.

        Of two matches, one inside the other, the longer is kept.
        """
        matches = [match for start in range(len(tokens)) for match in self._at(tokens, start)]
        matches.sort(key=lambda m: (m.start - m.end, -m.pattern.named, m.start))
        kept: list[_Match] = []
        for match in matches:
            if not any(k.start <= match.start and match.end <= k.end for k in kept):
                kept.append(match)
        kept.sort(key=lambda m: (m.start, m.end))
        return tuple(_construction(match, tokens) for match in kept)

    def _at(self, tokens: Sequence[Token], start: int) -> list[_Match]:
        first = tokens[start]
        candidates = [*self._by_form.get(first.form, ()), *self._open_to(first.tag)]
        ends = [(pattern, pattern.end(tokens, start)) for pattern in candidates]
        return [_Match(start, end, pattern) for pattern, end in ends if end is not None]

    def _open_to(self, tag: str) -> list[Pattern]:
        """Return the patterns that may begin with any form of a tag."""
        if tag not in self._by_tag:
            firsts = ((p, p.items[0]) for p in self._open)
            fitting = [p for p, item in firsts if item.optional or tag.startswith(item.tag)]
            self._by_tag[tag] = fitting
        return self._by_tag[tag]


def _pattern(row: tuple[str, ...]) -> Pattern:
    name, label, spec, meaning, example, level, translation, negative = row
    items = tuple(_item(text) for text in spec.split(" "))
    return Pattern(name, label, items, meaning, example, int(level), translation, negative)


def _item(text: str) -> _Item:
    forms, tag = text.removesuffix("?").rsplit("/", 1)
    return _Item(
        frozenset() if forms == "*" else frozenset(forms.split("|")),
        "" if tag == "*" else tag,
        text.endswith("?"),
    )


def _construction(match: _Match, tokens: Sequence[Token]) -> Construction:
    covered = tokens[match.start : match.end]
    pattern = match.pattern
    return Construction(
        label=pattern.label,
        meaning=pattern.meaning,
        span=Span(min(t.span.start for t in covered), max(t.span.end for t in covered)),
        level=pattern.level,
        example=pattern.example,
        example_translation=pattern.example_translation,
    )
