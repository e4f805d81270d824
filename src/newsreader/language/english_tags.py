"""What the words of an English sentence are, decided over the whole sentence.

In: a sentence, where its words stand, and what the lexicon lists. Out: one ``TaggedWord`` a word::

    Prices rose.           rose: rise, verb          A red rose.         rose: rose, noun
    It left in May.        left: leave, verb         on the left         left: left, noun

Every way to read a word costs something, and so does every kind of word after another; adverbs do
not stand between. A clause has one finite verb. The cheapest way through the sentence is chosen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.language.english_readings import Listed, Written, readings
from newsreader.language.english_tables import UNLIKELY, WordReading, follow_costs, word_readings
from newsreader.language.english_tokens import Token, tokens
from newsreader.model.span import Span

_AS = {  # kinds that stand like another one in a sentence
    "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "LY": "RB", "NT": "RB", "UH": "RB",
    "BB": "VB", "HB": "VB", "BG": "VG", "HG": "VG",
}  # fmt: skip
_BEFORE = {
    "BB": "BE",
    "BN": "BE",
    "BG": "BE",
    "HB": "HV",
    "HG": "HV",
    "BY": "IN",
    "VP": "VB",
    "VZ": "VB",
    "VD": "VB",
}
_LIKE = {"BY": "IN"}  # kinds that follow what another one follows, where nothing else is listed
_FINITE = frozenset(("MD", "BE", "HV", "DO", "VP", "VZ", "VD"))
_NEW_CLAUSE = frozenset(("CS", "WH"))
_OPEN = frozenset(("CC", "comma"))
_SAYING_LIST = """
    say think believe hope fear know claim warn add note tell show mean find expect
"""
_SAYING = frozenset(_SAYING_LIST.split())
_NONE, _HAS, _FREE = range(3)  # finite verbs of the clause so far; free: another one may come
_SECOND = 2.0  # what a second finite verb costs
_MISSING = 1.5  # what a sentence without one costs

_State = tuple[str, int]  # the kind before, and the finite verbs of the clause


@dataclass(frozen=True, slots=True)
class TaggedWord:
    """A word, or a part of one with an apostrophe, and how it is read here."""

    span: Span
    text: str
    reading: WordReading
    before: str = ""  # the kind that stands before it, adverbs apart
    choices: tuple[WordReading, ...] = ()  # all ways to read it


def tag(sentence: str, words: Sequence[Span], listed: Listed) -> tuple[TaggedWord, ...]:
    """Return the parts of a sentence's words in order; spans are in code points of the sentence.

    Raises:
        LanguageError: a table cannot be read.
    """
    parts = tokens(sentence, words)
    headline = _is_headline(sentence, words)
    last = max((span.end for span in words), default=0)
    lattice = [
        _choices(part, listed, headline=headline, point=sentence[part.span.end : last][:1] == ".")
        for part in parts
    ]
    chosen = _cheapest(lattice)
    return tuple(
        TaggedWord(part.span, part.text, reading, before, choices)
        for part, choices, (reading, before) in zip(parts, lattice, chosen, strict=True)
        if part.is_word
    )


def _is_headline(sentence: str, words: Sequence[Span]) -> bool:
    """Tell whether capitals say nothing here: most words have one."""
    long = [span.of(sentence) for span in words if len(span) > 3]  # noqa: PLR2004
    capitals = sum(1 for word in long if word[0].isupper())
    return len(long) > 3 and capitals >= 0.75 * len(long)  # noqa: PLR2004


def _choices(
    part: Token, listed: Listed, *, headline: bool, point: bool
) -> tuple[WordReading, ...]:
    if not part.is_word:
        return (WordReading("comma", part.text, ""),)
    if part.possessive:
        return (WordReading("DT", part.text, ""),)
    if part.text in {"'s", "n't", "'d", "'ll", "'re", "'ve", "'m"}:
        return word_readings()[part.text]
    return readings(Written(part.text, part.begins, headline, point), listed)


def _cheapest(lattice: Sequence[Sequence[WordReading]]) -> list[tuple[WordReading, str]]:
    """Return the cheapest way through: a reading a place, with the kind before it."""
    states: dict[_State, float] = {("start", _NONE): 0.0}
    steps: list[dict[_State, tuple[_State, WordReading]]] = []
    for choices in lattice:
        step: dict[_State, tuple[_State, WordReading]] = {}
        costs: dict[_State, float] = {}
        for state, so_far in states.items():
            for reading in choices:
                after, cost = _moved(state, reading)
                total = so_far + cost
                if total < costs.get(after, float("inf")):
                    costs[after] = total
                    step[after] = (state, reading)
        states = costs
        steps.append(step)
    return _traced(steps, min(states, key=lambda state: states[state] + _ending(state)))


def _traced(
    steps: Sequence[dict[_State, tuple[_State, WordReading]]], state: _State
) -> list[tuple[WordReading, str]]:
    found: list[tuple[WordReading, str]] = []
    for step in reversed(steps):
        state, reading = step[state]
        found.append((reading, state[0]))
    return found[::-1]


def _moved(state: _State, reading: WordReading) -> tuple[_State, float]:
    """Return where a reading leads, and what that costs."""
    before, clause = state
    kind = _AS.get(reading.kind, reading.kind)
    costs = follow_costs()[before]
    cost = reading.cost + costs.get(kind, costs.get(_LIKE.get(kind, ""), UNLIKELY))
    if kind == "RB":  # what stands before an adverb still decides what follows
        return (("RP", clause) if before == "RD" else state), cost
    if kind in _FINITE:
        cost += _SECOND * (clause == _HAS)
        clause = _FREE if reading.lemma in _SAYING else _HAS
    elif kind in _NEW_CLAUSE:
        clause = _NONE
    elif kind in _OPEN:
        clause = _FREE
    return (_BEFORE.get(reading.kind, kind), clause), cost


def _ending(state: _State) -> float:
    before, clause = state
    return follow_costs()[before].get("end", UNLIKELY) + (_MISSING if clause == _NONE else 0)


def by_word(tagged: Iterable[TaggedWord], words: Sequence[Span]) -> list[list[TaggedWord]]:
    """Return the parts of each word."""
    found: list[list[TaggedWord]] = [[] for _ in words]
    place = 0
    for part in tagged:
        while part.span.start >= words[place].end:
            place += 1
        found[place].append(part)
    return found
