"""Grammar patterns over several morphemes.

In: the tokens of one sentence. Out: the constructions found, each with its span.

A pattern is items between spaces, ``form|form/TAG``: any of the forms, with a tag that begins so.
``*`` is any form or tag, a last ``?`` makes the item optional, and ``!`` before an item asks that
it does not follow. A construction may have several patterns, with `` ; `` between them::

    ㄹ|을/ETM 수/NNB */J? 없/V        만날 수가 없다
    는|ㄴ|은/ETM 이상/NNG !하/XSA      약속한 이상, but not 한 이상한 글

The longest match wins: 하지 않을 수 없다 is -지 않을 수 없다 alone, for neither -지 않다 nor
-(으)ㄹ 수 없다 says there what it says elsewhere. A shorter one inside it stays when it keeps its
own meaning, and the longer one says so in its column ``keeps``: -(으)ㄹ 수 있다 "can" within
-(으)ㄹ 수 있도록 "so that one can". It stays only if everything around it keeps it. Matches that
overlap without one holding the other all stay.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.language.construction_labels import shapes
from newsreader.language.tokens import Token
from newsreader.model.grammar import GrammarEntry, Stem
from newsreader.model.sentence import Construction
from newsreader.model.span import Span

COLUMNS = 11


@dataclass(frozen=True, slots=True)
class Item:
    """What one token of a pattern has to be; ``absent`` says that it may not follow."""

    forms: frozenset[str]  # empty: any form
    tag: str
    optional: bool
    absent: bool = False

    def fits(self, token: Token) -> bool:
        """Tell whether a token is such a one."""
        return (not self.forms or token.form in self.forms) and token.tag.startswith(self.tag)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One construction of the table; ``ways`` are its patterns, ``keeps`` keys of others."""

    entry: GrammarEntry
    ways: tuple[tuple[Item, ...], ...]
    negative: str
    keeps: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    named: int  # how many items name their forms: how much was asked for
    pattern: Pattern

    def holds(self, other: "_Match") -> bool:
        return self.start <= other.start and other.end <= self.end

    def leaves(self, other: "_Match") -> bool:
        """Tell whether another match stays beside this one."""
        return not self.holds(other) or other.pattern.entry.key in self.pattern.keeps


class Matcher:
    """Finds the constructions of a table in sentences."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._by_form: dict[str, list[tuple[Pattern, tuple[Item, ...]]]] = defaultdict(list)
        self._open: list[tuple[Pattern, tuple[Item, ...]]] = []
        for pattern in self.patterns:
            for way in pattern.ways:
                for form in way[0].forms:
                    self._by_form[form].append((pattern, way))
                if not way[0].forms:
                    self._open.append((pattern, way))
        self._by_tag: dict[str, list[tuple[Pattern, tuple[Item, ...]]]] = {}

    def find(self, tokens: Sequence[Token]) -> tuple[Construction, ...]:
        """Return the constructions in a sentence's tokens, in order of their place."""
        matches = [match for start in range(len(tokens)) for match in self._at(tokens, start)]
        matches.sort(key=lambda m: (m.start - m.end, -m.named, m.start))
        kept: list[_Match] = []
        for match in matches:
            if all(longer.leaves(match) for longer in kept):
                kept.append(match)
        kept.sort(key=lambda m: (m.start, -m.end))
        return tuple(_construction(match, tokens) for match in kept)

    def _at(self, tokens: Sequence[Token], start: int) -> list[_Match]:
        first = tokens[start]
        found = []
        for pattern, way in (*self._by_form.get(first.form, ()), *self._open_to(first.tag)):
            end = _end(way, tokens, start)
            if end is not None:
                named = sum(1 for item in way if item.forms)
                found.append(_Match(start, end, named, pattern))
        return found

    def _open_to(self, tag: str) -> list[tuple[Pattern, tuple[Item, ...]]]:
        """Return the patterns that may begin with any form of a tag."""
        if tag not in self._by_tag:
            self._by_tag[tag] = [one for one in self._open if tag.startswith(one[1][0].tag)]
        return self._by_tag[tag]


def pattern_of(row: tuple[str, ...]) -> Pattern:
    """Return a row of the table as a pattern; a row that is none raises ``ValueError``."""
    key, label, level, stems, ways, meaning, meaning_ko, example, translation, no, keeps = row
    return Pattern(
        entry=GrammarEntry(
            key=key,
            label=label,
            level=int(level),
            stems=tuple(Stem(code) for code in stems.split() if code != "-"),
            shapes=shapes(label),
            meaning=meaning,
            meaning_ko=meaning_ko,
            example=example,
            example_translation=translation,
        ),
        ways=tuple(_way(text) for text in ways.split(" ; ")),
        negative=no,
        keeps=frozenset(keeps.split()),
    )


def _way(text: str) -> tuple[Item, ...]:
    items = tuple(_item(piece) for piece in text.split(" "))
    if items[0].optional or items[0].absent:
        raise ValueError(f"A pattern has to begin with what must be there: {text}")
    return items


def _item(text: str) -> Item:
    forms, tag = text.removeprefix("!").removesuffix("?").rsplit("/", 1)
    return Item(
        frozenset() if forms == "*" else frozenset(forms.split("|")),
        "" if tag == "*" else tag,
        optional=text.endswith("?"),
        absent=text.startswith("!"),
    )


def _end(way: Sequence[Item], tokens: Sequence[Token], start: int) -> int | None:
    """Return the index after the last token of a match at ``start``, or None."""
    place = start
    for item in way:
        fits = place < len(tokens) and item.fits(tokens[place])
        if fits == item.absent and not item.optional:
            return None
        if fits:
            place += 1
    return place


def _construction(match: _Match, tokens: Sequence[Token]) -> Construction:
    covered = tokens[match.start : match.end]
    entry = match.pattern.entry
    return Construction(
        label=entry.label,
        meaning=entry.meaning,
        span=Span(min(t.span.start for t in covered), max(t.span.end for t in covered)),
        level=entry.level,
        example=entry.example,
        example_translation=entry.example_translation,
        key=entry.key,
        meaning_ko=entry.meaning_ko,
    )
