"""Where an engine put the translation of a name or a term.

In: a translated sentence, the place of the term in its source, and how the term may be written.
Out: the stretch of the translation that stands for it, or nothing where that is not certain.

Three witnesses speak: a wording that is known to stand for the term, the engine's attention, and
the sound of a name. One of them alone must be beyond doubt; and a stretch that sounds more like
another word of the source is that word's.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.alignment.sounds import likeness, sound
from newsreader.alignment.stretches import (
    heads,
    is_inside,
    looks_like_name,
    name_stretches,
    without_small,
    words_of,
)
from newsreader.alignment.term_links import certain_stretch, look
from newsreader.alignment.term_places import begins, free, places
from newsreader.model.language import Language
from newsreader.model.particles import trimmed
from newsreader.model.span import Span
from newsreader.model.translation import SentenceTranslation

_ATTENDED = 0.5  # of a word's attention; the term is what it mostly looks at
_DENIED = 0.15  # of a word's attention; less says that it stands for something else
_SOUNDS_SO = 0.7  # with attention
_SURELY_SOUNDS_SO = 0.85  # without
_RIVALS = 0.9  # likeness of a word that claims a stretch
_MARGIN = 0.1  # of likeness, to the next best stretch
_SOUNDS = 4  # of a name that is told by its sound alone
_MORE_WORDS = 2  # than the wording that is wanted


@dataclass(frozen=True, slots=True)
class Wording:
    """How a name or a term is to be translated.

    ``others`` are further wordings known to stand for it; one of them is replaced where it is
    found. ``glossary`` tells a term of the glossary from a name of one article.
    """

    source: str
    target: str
    others: tuple[str, ...] = ()
    glossary: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """A wording's place in the source of a translated sentence."""

    made: SentenceTranslation
    place: Span
    wording: Wording
    language: Language  # of the source

    @property
    def target_language(self) -> Language:
        """The language of the translation."""
        return self.language.other


def stretch_of(mention: Mention, taken: Sequence[Span], count: int = 1) -> Span | None:
    """Return the stretch of the translation that stands for a mention, or None.

    ``taken`` are stretches that stand for something else; ``count`` says how often the term stands
    in the source and not in the translation. The span leaves out particles and the genitive.
    """
    attention = _attention(mention)
    known = _known(mention, taken, attention, count) if _may_be_another(mention, taken) else None
    if known is not None or not mention.wording.glossary:
        return known
    named = _sounding(mention, taken) or _attended(mention, taken, attention)
    return named or _linked(mention, taken, count)


def name_of(mention: Mention, taken: Sequence[Span]) -> Span | None:
    """Return the stretch that renders a name, told by attention and sound; or None."""
    return _sounding(mention, taken) or _attended(mention, taken, _attention(mention))


def stands_for(mention: Mention, stretch: Span) -> bool:
    """Tell whether the engine wrote a stretch while it looked at the mention."""
    return _share(mention, stretch, _attention(mention)) >= _ATTENDED


# -- attention

_Attention = dict[Span, float]


def _attention(mention: Mention) -> _Attention:
    """Return for each target word what share of its attention goes to the mention."""
    shares: _Attention = defaultdict(float)
    for link in mention.made.attention:
        shares[link.target] += link.strength if link.source.overlaps(mention.place) else 0.0
    return shares


def _share(mention: Mention, stretch: Span, attention: _Attention) -> float:
    words = [word for word in words_of(mention.made.target) if word.overlaps(stretch)]
    told = [attention[word] for word in words if word in attention]
    return sum(told) / len(told) if told else 0.0


def _may_be_another(mention: Mention, taken: Sequence[Span]) -> bool:
    """Tell whether the term may stand in another known wording.

    시장 is a mayor and a market: where one of them is the mayor, the other may well be a market.
    """
    return not (mention.wording.glossary and _said_so(mention, taken))


def _said_so(mention: Mention, taken: Sequence[Span]) -> bool:
    wanted = places(mention.made.target, mention.wording.target, mention.target_language)
    return any(span.overlaps(one) for span in wanted for one in taken)


def _known(
    mention: Mention, taken: Sequence[Span], attention: _Attention, count: int
) -> Span | None:
    """Return where a wording stands that is known for the term."""
    for other in mention.wording.others:
        hits = free(places(mention.made.target, other, mention.target_language), taken)
        if mention.made.attention:
            hits = tuple(hit for hit in hits if _share(mention, hit, attention) > _DENIED)
            hits = tuple(sorted(hits, key=lambda hit: -_share(mention, hit, attention)))[:1]
            count = 1
        if hits and len(hits) <= count:
            return hits[0]
    return None


def _attended(mention: Mention, taken: Sequence[Span], attention: _Attention) -> Span | None:
    target = mention.made.target
    runs = list(_runs(mention, attention)) if attention else []
    if len(runs) != 1:
        return None
    stretch = _whole(mention, runs[0])
    if stretch is None or any(stretch.overlaps(one) for one in taken):
        return None
    said = stretch.of(target)
    if len(said.split()) > len(mention.wording.target.split()) + _MORE_WORDS:
        return None
    alike = _alike(mention, said) >= _SOUNDS_SO and looks_like_name(
        target, stretch, mention.target_language
    )
    return stretch if alike and not _is_rivals(mention, said) else None


def _linked(mention: Mention, taken: Sequence[Span], count: int) -> Span | None:
    """Return where the links of the words leave no doubt, for a term that comes once."""
    if count != 1 or not _is_noun(mention.wording.source, mention.language):
        return None
    looked = look(mention.made, mention.place, mention.target_language)
    found = certain_stretch(looked, mention.made.source)
    if found is None or any(found.overlaps(one) for one in taken):
        return None
    said = found.of(mention.made.target)
    if len(said.split()) > len(mention.wording.target.split()) + _MORE_WORDS:
        return None
    return None if _is_rivals(mention, said) else found


def _is_noun(term: str, language: Language) -> bool:
    """Tell whether a term may be a noun; a Korean verb tells by its end."""
    return language is Language.ENGLISH or not term.endswith("다")


def _runs(mention: Mention, attention: _Attention) -> Iterator[list[Span]]:
    """Yield the runs of words that look mostly at the mention; small words may stand between."""
    run: list[Span] = []
    waiting: list[Span] = []
    for word in words_of(mention.made.target):
        if attention.get(word, 0.0) >= _ATTENDED:
            run += [*waiting, word] if run else [word]
            waiting = []
        elif run and is_inside(word.of(mention.made.target)):
            waiting.append(word)
        elif run:
            yield run
            run, waiting = [], []
    if run:
        yield run


def _whole(mention: Mention, run: list[Span]) -> Span | None:
    """Return the run with those words beside it that make it sound more like the name.

    Of Kang Seo-yeon, the engine may have looked at the name for Kang alone.
    """
    target = mention.made.target
    words = words_of(target)
    first, last = words.index(run[0]), words.index(run[-1])
    choices = [
        _bare(mention, list(words[start : end + 1]))
        for start in range(max(0, first - _MORE_WORDS), first + 1)
        for end in range(last, min(len(words), last + _MORE_WORDS + 1))
    ]
    own = _bare(mention, run)
    if own is None:
        return None

    def fits(stretch: Span) -> tuple[float, int]:
        return _alike(mention, stretch.of(target)), -len(stretch)

    longer = [
        one for one in choices if one and looks_like_name(target, one, mention.target_language)
    ]
    return max([own, *longer], key=fits)


def _bare(mention: Mention, run: list[Span]) -> Span | None:
    """Return a run without small words around it and without what hangs on its last word."""
    words = without_small(mention.made.target, run)
    if not words:
        return None
    last = words[-1].of(mention.made.target)
    end = words[-1].start + len(_head(mention, last))
    return Span(words[0].start, end) if end > words[0].start else None


def _head(mention: Mention, word: str) -> str:
    def fits(head: str) -> tuple[float, int]:
        return _alike(mention, head), -len(head)

    return max(heads(word, mention.target_language), key=fits)


# -- sound


def _sounding(mention: Mention, taken: Sequence[Span]) -> Span | None:
    """Return the one stretch that surely sounds like the name, without a word of the engine."""
    if len(sound(mention.wording.source)) < _SOUNDS:
        return None
    target = mention.made.target
    most = len(mention.wording.target.split()) + 1
    candidates = name_stretches(target, mention.target_language, most)
    scored = sorted(
        ((_alike(mention, one.of(target)), one) for one in free(candidates, taken)),
        key=lambda found: (-found[0], len(found[1]), found[1].start),
    )
    if not scored or scored[0][0] < _SURELY_SOUNDS_SO:
        return None
    score, best = scored[0]
    if any(score - s < _MARGIN and not one.overlaps(best) for s, one in scored[1:]):
        return None
    return None if _is_rivals(mention, best.of(target)) else best


def _alike(mention: Mention, said: str) -> float:
    source, target = mention.wording.source, mention.wording.target
    ours = likeness(source, said)
    if likeness(source, target) < _SOUNDS_SO:  # a translation: its sound says nothing
        return ours
    return max(ours, likeness(target, said))


def _is_rivals(mention: Mention, said: str) -> bool:
    """Tell whether another word of the source has as good a claim to a stretch."""
    source, term = mention.made.source, mention.wording.source
    ours = _alike(mention, said)
    for word in words_of(source):
        if not (word.overlaps(mention.place) or word.of(source).startswith(term)):
            text = word.of(source)
            text = trimmed(text) if mention.language is Language.KOREAN else text
            name = mention.language is Language.KOREAN or text[0].isupper()
            theirs = likeness(text, said) if name and not begins(source, word.start) else 0.0
            if theirs >= max(ours, _RIVALS):
                return True
    return False
