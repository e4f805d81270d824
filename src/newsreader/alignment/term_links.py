"""Where a term of any kind stands in a translation, told by where the engine looked.

In: a translated sentence, and for each of its words how much it looked at which words of the
source. Out: the one stretch that stands for a place in the source, or nothing where that is not
certain.

A stretch is certain when its words looked mostly there, when nothing else did, when every word of
the place is answered by it, and when it ends on both sides where something else begins: a word that
surely stands for another one, a small word, the end of a clause.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.alignment.anchors import anchors
from newsreader.alignment.stretches import heads, is_inside, is_small, words_of
from newsreader.model.language import Language
from newsreader.model.particles import follows, splits
from newsreader.model.span import Span
from newsreader.model.translation import SentenceTranslation

_TOLD = 0.1  # of a word's attention; less is noise
_ANCHORED = 0.8  # strength of an anchor that attention is checked by
_AGREED = 0.6  # of the anchored words; attention that misses more is not believed
_CORE = 0.7  # of a word's attention; it stands for the place
_PART = 0.5  # of a word beside the core; it may belong to it
_ELSEWHERE = 0.5  # of a word's attention to one other word: it stands for that one
_STRAY = 0.3  # of a word outside; more says that it may stand for the place too
_FREE = 0.1  # of a word that surely stands for something else
_PARTICLES = re.compile(
    r"(?<=[\w)]{2})(?:은|는|을|를|이|가|(?:에|에서|에게|께서|으로|까지|부터)(?:는|도|만|의)?)$"
)
_VERB = re.compile(r"[하되았었했됐렸갔왔]$")
_ENDING = re.compile(r"(?:[다고며서면]|지만|하[여기게])$")
_VERB_ENGLISH = re.compile(
    r"[a-z]{2,}ed|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did",
    re.IGNORECASE,
)
_CLAUSE = frozenset(",;:.!?()[]“”\"'‘’—–-")

Shares = dict[Span, dict[Span, float]]  # of each target word, to the source words


@dataclass(frozen=True, slots=True)
class Looked:
    """A target text in words, and where each of them looked."""

    target: str
    language: Language
    words: tuple[Span, ...]
    shares: Shares
    place: Span

    def at_place(self, word: Span) -> float:
        """Return what share of a word's attention goes to the place."""
        found = self.shares.get(word, {})
        return sum(share for source, share in found.items() if source.overlaps(self.place))

    def elsewhere(self, word: Span) -> float:
        """Return the largest share that goes to one word outside the place."""
        found = self.shares.get(word, {})
        return max(
            (share for source, share in found.items() if not source.overlaps(self.place)),
            default=0.0,
        )


def look(made: SentenceTranslation, place: Span, language: Language) -> Looked:
    """Return where an engine looked; ``place`` is in the source, ``language`` the target's."""
    shares: Shares = defaultdict(dict)
    for link in made.attention:
        shares[link.target][link.source] = link.strength
    return Looked(made.target, language, words_of(made.target), shares, place)


def certain_stretch(looked: Looked, source: str) -> Span | None:
    """Return the stretch of the target that surely stands for the place in ``source``, or None.

    The span leaves out small words at its ends, particles and the genitive.
    """
    core = [word for word in looked.words if looked.at_place(word) >= _CORE]
    core = [word for word in core if not is_small(word.of(looked.target))]
    run = _grown(looked, core) if core and _trusted(looked, source) else None
    if run is None or not _alone(looked, run) or not _answers(looked, run, words_of(source)):
        return None
    return _bare(looked, run)


def _trusted(looked: Looked, source: str) -> bool:
    """Tell whether attention is right where it can be checked: at numbers, dates and names.

    One that looks a word too far everywhere would put every term in the wrong place.
    """
    agreed: dict[Span, bool] = {}
    for anchor in anchors(source, looked.target, looked.language.other):
        if anchor.strength < _ANCHORED:
            continue
        for word in (one for one in looked.words if one.overlaps(anchor.target)):
            found = looked.shares.get(word, {})
            share = sum(part for there, part in found.items() if there.overlaps(anchor.source))
            agreed[word] = agreed.get(word, False) or share >= _STRAY
    return agreed == {} or sum(agreed.values()) >= _AGREED * len(agreed)


def _grown(looked: Looked, core: Sequence[Span]) -> list[Span] | None:
    """Return the run from the first to the last core word, with what surely belongs to it."""
    first, last = looked.words.index(core[0]), looked.words.index(core[-1])
    if any(not _belongs(looked, word) for word in looked.words[first : last + 1]):
        return None
    for step in (-1, 1):
        edge = first if step < 0 else last
        while not _ends(looked, edge, step):
            edge += step
            if not _belongs(looked, looked.words[edge]):
                return None
        first, last = (edge, last) if step < 0 else (first, edge)
    return list(looked.words[first : last + 1])


def _belongs(looked: Looked, word: Span) -> bool:
    return is_inside(word.of(looked.target)) or (
        looked.at_place(word) >= _PART and looked.elsewhere(word) < _ELSEWHERE
    )


def _ends(looked: Looked, edge: int, step: int) -> bool:
    """Tell whether the stretch surely ends at a word: what comes next is something else.

    Two nouns side by side may be one: of the weather agency, an engine looks at 기상청 for weather
    and at anything for agency.
    """
    index = edge + step
    if not 0 <= index < len(looked.words):
        return True
    word, other = looked.words[edge], looked.words[index]
    between = looked.target[min(word.end, other.end) : max(word.start, other.start)]
    if any(char in _CLAUSE for char in between):
        return True
    if looked.language is Language.KOREAN:  # a particle ends what it hangs on
        first = min(word, other).of(looked.target)
        return noun_of(first) not in ("", first)
    said = other.of(looked.target)
    if is_small(said):
        return True
    away = looked.elsewhere(other) >= _ELSEWHERE and looked.at_place(other) <= _FREE
    return away and is_verb(said)


def _alone(looked: Looked, run: Sequence[Span]) -> bool:
    """Tell whether no other word of weight looked at the place."""
    return all(
        looked.at_place(word) < _STRAY
        for word in looked.words
        if word not in run and not is_small(word.of(looked.target))
    )


def _answers(looked: Looked, run: Sequence[Span], sources: Sequence[Span]) -> bool:
    """Tell whether the run answers every word of the place, and no other word answers one of them.

    A word that nothing looks at most must at least be looked at, and by the run alone: two words
    of English are often one of Korean.
    """
    others = [word for word in looked.words if word not in run]
    best = {max(found, key=found.__getitem__) for word in run if (found := looked.shares.get(word))}
    for source in sources:
        if not source.overlaps(looked.place) or source in best:
            continue
        here = max(looked.shares.get(word, {}).get(source, 0.0) for word in run)
        away = max((looked.shares.get(word, {}).get(source, 0.0) for word in others), default=0.0)
        if here < _TOLD or away > _FREE:
            return False
    return bool(best)


def _bare(looked: Looked, run: Sequence[Span]) -> Span | None:
    """Return the run without what hangs on its last word; None where that cannot be told."""
    last = run[-1].of(looked.target)
    if looked.language is Language.ENGLISH:
        return Span(run[0].start, run[-1].start + len(heads(last, looked.language)[0]))
    noun = noun_of(last)
    return Span(run[0].start, run[-1].start + len(noun)) if noun else None


def is_verb(word: str) -> bool:
    """Tell whether an English word is surely a verb, by its looks."""
    return _VERB_ENGLISH.fullmatch(word) is not None


def noun_of(eojeol: str) -> str:
    """Return an eojeol without its particles; nothing where it may as well be all noun, or verb.

    제주도 is an island, and Jeju too; 정상회의 is a meeting, and not of a 정상회.
    """
    found = _PARTICLES.search(eojeol)
    while found and not follows(eojeol[: found.start()], found[0]):
        found = _PARTICLES.search(eojeol, found.start() + 1)
    if found:
        noun = eojeol[: found.start()]
        return "" if _VERB.search(noun) else noun
    alone = len(list(splits(eojeol))) == 1 and not _ENDING.search(eojeol)
    return eojeol if alone else ""
