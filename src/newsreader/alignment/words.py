"""Which word answers which: where the engine looked, put right by what is certain.

In: a sentence in both languages, the engine's attention, and what a lexicon says. Out: word links,
one to three for a word, strongest first; a word may have none.

    attention    a guess for nearly every word, unsure about articles and prepositions
    anchors      numbers, dates, names: few, and nearly always right; they outvote attention
    English      the, of, in … lean on the word behind them, as a particle hangs on its noun
"""

from collections.abc import Iterable, Mapping, Sequence

from newsreader.alignment.anchors import Anchor, anchors
from newsreader.alignment.leaning import leaning_english, leaning_korean
from newsreader.alignment.settling import Pair, Strengths, settle
from newsreader.model.language import Language
from newsreader.model.script import language_of
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import WordLink

MOST = 3
_HINT = 0.7  # how far a lexicon is believed; it does not know which sense is meant
_ATTENTION = 0.8  # how far attention is believed at its strongest
_OUTVOTED = 0.25  # what is left of attention where an anchor holds the word already
_LEANS = 0.8  # how strongly a word leans on its neighbour's counterpart
_QUIET = 0.1
_ROUNDS = 1
_FLOOR = 0.4
_BESIDE = 0.5
_LEAST = 0.12  # weaker links are not shown
_LEAST_OF_BEST = 0.4  # nor those far behind the best of both words

Leans = tuple[Mapping[int, int], Mapping[int, int]]


def link(
    source: str,
    target: str,
    attention: Sequence[WordLink],
    hints: Sequence[tuple[Span, Span]] = (),
) -> tuple[WordLink, ...]:
    """Return the links between the words of a sentence and its translation, strongest first.

    ``attention`` is what ``SentenceTranslation`` carries; ``hints`` are stretches of the source and
    the target that a lexicon says may mean the same. All spans are in code points of the two texts.
    The two are told apart by their script: without Korean on one side nothing is certain.
    """
    sides = word_spans(source), word_spans(target)
    looked = _indexed(sides, ((one.source, one.target, one.strength) for one in attention))
    language = _language(source, target)
    sure = [*anchors(source, target, language)] if language else []
    sure += [Anchor(here, there, _HINT) for here, there in hints]
    held = settle(sides, sure, looked)
    leans = _leans((source, target), sides, language) if language else ({}, {})
    strengths = _leant(_combined(_quietened(looked, leans), held), leans)
    if attention:
        strengths = _neighbourly(strengths, sides)
    return tuple(
        WordLink(sides[0][here], sides[1][there], round(strengths[here, there], 2))
        for here, there in _chosen(strengths)
    )


def _language(source: str, target: str) -> Language | None:
    """Return the language of the source where the two texts are in different ones."""
    here, there = language_of(source), language_of(target)
    if here is there:
        return None
    return here or (there.other if there else None)


def _indexed(
    sides: tuple[Sequence[Span], Sequence[Span]], links: Iterable[tuple[Span, Span, float]]
) -> Strengths:
    places = [{span: index for index, span in enumerate(side)} for side in sides]
    return {
        (places[0][here], places[1][there]): strength
        for here, there, strength in links
        if here in places[0] and there in places[1]
    }


def _combined(looked: Strengths, sure: Strengths) -> Strengths:
    """Return the strengths of all pairs: attention yields to anchors and to better attention."""
    held = {here for here, _ in sure}, {there for _, there in sure}
    strengths = {
        pair: value * _OUTVOTED
        if pair not in sure and (pair[0] in held[0] or pair[1] in held[1])
        else value
        for pair, value in looked.items()
    }
    strengths.update((pair, max(value, looked.get(pair, 0.0))) for pair, value in sure.items())
    balanced = strengths
    for _ in range(_ROUNDS):
        balanced = _shared(_shared(balanced, 0), 1)
    return {pair: max(value * _ATTENTION, sure.get(pair, 0.0)) for pair, value in balanced.items()}


def _shared(strengths: Strengths, side: int) -> Strengths:
    """Return the strengths so that no word of a side gives away more than itself."""
    totals: dict[int, float] = {}
    for pair, value in strengths.items():
        totals[pair[side]] = totals.get(pair[side], 0.0) + value
    return {pair: value / max(totals[pair[side]], _FLOOR) for pair, value in strengths.items()}


def _leans(
    texts: tuple[str, str], sides: tuple[Sequence[Span], Sequence[Span]], language: Language
) -> Leans:
    """Return which words of each side lean on which."""
    rules = (leaning_korean, leaning_english)
    if language is Language.ENGLISH:
        rules = (leaning_english, leaning_korean)
    return rules[0](texts[0], sides[0]), rules[1](texts[1], sides[1])


def _quietened(looked: Strengths, leans: Leans) -> Strengths:
    """Return attention with little left where a word leans on another: it says next to nothing."""
    return {
        pair: value * _QUIET if any(word in lean for word, lean in zip(pair, leans, strict=True))
        else value
        for pair, value in looked.items()
    }  # fmt: skip


def _leant(strengths: Strengths, leans: Leans) -> Strengths:
    """Return the strengths where leaning words have the counterparts of what they lean on too."""
    for side, lean in enumerate(leans):
        by_word: dict[int, list[Pair]] = {}
        for pair in strengths:
            by_word.setdefault(pair[side], []).append(pair)
        found = dict(strengths)
        for word, support in lean.items():
            for pair in by_word.get(support, ()):
                leant = (word, pair[1]) if side == 0 else (pair[0], word)
                found[leant] = max(found.get(leant, 0.0), strengths[pair] * _LEANS)
        strengths = found
    return strengths


def _neighbourly(strengths: Strengths, sides: tuple[Sequence[Span], Sequence[Span]]) -> Strengths:
    """Return the strengths with something for words that have nothing: a neighbour's counterpart.

    Words said together are written together: prime | minister, 열기로 | 했다.
    """
    found = dict(strengths)
    for side in (0, 1):
        best: dict[int, Pair] = {}
        for pair in sorted(strengths, key=lambda pair: (strengths[pair], pair)):
            best[pair[side]] = pair
        for word in range(len(sides[side])):
            if word in best and strengths[best[word]] >= _LEAST:
                continue
            near = [best[n] for n in (word - 1, word + 1) if n in best]
            if near:
                pair = max(near, key=lambda pair: strengths[pair])
                leant = (word, pair[1]) if side == 0 else (pair[0], word)
                found[leant] = max(found.get(leant, 0.0), strengths[pair] * _BESIDE)
    return found


def _chosen(strengths: Strengths) -> list[Pair]:
    """Return the pairs to show, strongest first, at most three for a word."""
    ordered = sorted(strengths, key=lambda pair: (-strengths[pair], pair))
    best: tuple[dict[int, float], dict[int, float]] = ({}, {})
    counts: tuple[dict[int, int], dict[int, int]] = ({}, {})
    chosen = []
    for pair in ordered:
        value = strengths[pair]
        for side, word in enumerate(pair):
            best[side].setdefault(word, value)
        least = _LEAST_OF_BEST * min(best[0][pair[0]], best[1][pair[1]])
        full = any(counts[side].get(word, 0) >= MOST for side, word in enumerate(pair))
        if value < max(_LEAST, least) or full:
            continue
        chosen.append(pair)
        for side, word in enumerate(pair):
            counts[side][word] = counts[side].get(word, 0) + 1
    return chosen
