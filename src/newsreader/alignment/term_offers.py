"""What a reader may confirm with a glance: where a term that was not followed most likely belongs.

In: a translated sentence and the wording that is wanted. Out: the stretch that would go and the
sentence as it would read then. A guess is good enough here, since it is shown before it is used;
where there is none, nothing is offered.
"""

from collections.abc import Sequence

from newsreader.alignment.rewording import reworded
from newsreader.alignment.stretches import heads, is_small
from newsreader.alignment.term_evidence import Mention, Wording, name_of
from newsreader.alignment.term_links import Looked, is_verb, look, noun_of
from newsreader.alignment.term_places import places
from newsreader.alignment.terms import mentions
from newsreader.model.language import Language
from newsreader.model.particles import trimmed
from newsreader.model.quality import Offer
from newsreader.model.span import Span
from newsreader.model.translation import SentenceTranslation

_BEHIND_NOUNS = frozenset(("of", "in", "on", "at", "by", "for", "from", "with", "and", "said"))
_LIKELY = 0.4  # of a word's attention; less is no guess
_BESIDE = 0.2  # of a word's attention, next to a likely one
_ELSEWHERE = 0.5  # of a word's attention to another word, which it stands for then
_MORE_WORDS = 1  # than the wording that is wanted


def offer_of(made: SentenceTranslation, wording: Wording, language: Language) -> Offer | None:
    """Return what putting a wording in would make of a sentence; ``language`` is the source's."""
    for place, _ in mentions(made.source, [wording], language):
        stretch = likely_stretch(Mention(made, place, wording, language))
        if stretch is not None:
            said = stretch.of(made.target)
            after, _, _ = reworded(made, stretch, wording.target, language.other)
            return Offer(said, after.target) if after.target != made.target else None
    return None


def likely_stretch(mention: Mention) -> Span | None:
    """Return the stretch of the translation that most likely stands for a mention, or None."""
    made, language = mention.made, mention.target_language
    for other in mention.wording.others:
        if found := places(made.target, other, language):
            return found[0]
    return name_of(mention, ()) or _looked_at(mention)


def _looked_at(mention: Mention) -> Span | None:
    looked = look(mention.made, mention.place, mention.target_language)
    weights = {word: looked.at_place(word) for word in looked.words if not _small(looked, word)}
    if not weights or max(weights.values()) < _LIKELY:
        return None
    best = max(weights, key=lambda word: (weights[word], -word.start))
    run = _run(looked, best, len(mention.wording.target.split()) + _MORE_WORDS)
    return _bare(looked, run)


def _run(looked: Looked, best: Span, most: int) -> Sequence[Span]:
    """Return the words around the best one that go with it, ``most`` of them at most."""
    words = looked.words
    first = last = words.index(best)
    while last + 1 < len(words) and last - first + 1 < most and _goes(looked, last, last + 1):
        last += 1
    while first > 0 and last - first + 1 < most and _goes(looked, first, first - 1):
        first -= 1
    return words[first : last + 1]


def _goes(looked: Looked, edge: int, index: int) -> bool:
    word, other = sorted((looked.words[edge], looked.words[index]))
    between = looked.target[word.end : other.start]
    new = looked.words[index]
    if not between.isspace() or _small(looked, new) or is_verb(new.of(looked.target)):
        return False
    if looked.language is Language.KOREAN and noun_of(word.of(looked.target)) != word.of(
        looked.target
    ):
        return False  # a particle ends what it hangs on
    beside = looked.at_place(new) >= _BESIDE and looked.elsewhere(new) < _ELSEWHERE
    return beside or (index > edge and _closes(looked, index))


def _closes(looked: Looked, index: int) -> bool:
    """Tell whether an English word is the last of its nouns, before a verb or a small word."""
    said = looked.words[index].of(looked.target)
    if looked.language is not Language.ENGLISH or not said.isalpha():
        return False
    if index + 1 == len(looked.words):
        return True
    word, following = looked.words[index : index + 2]
    after = following.of(looked.target)
    apart = not looked.target[word.end : following.start].isspace()
    return apart or after in _BEHIND_NOUNS or is_verb(after)


def _small(looked: Looked, word: Span) -> bool:
    return is_small(word.of(looked.target))


def _bare(looked: Looked, run: Sequence[Span]) -> Span:
    last = run[-1].of(looked.target)
    english = looked.language is Language.ENGLISH
    head = heads(last, looked.language)[0] if english else trimmed(last)
    return Span(run[0].start, run[-1].start + len(head))
