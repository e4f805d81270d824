"""Putting a wanted wording into a translation: nothing else changes but what hangs on it.

In: a translated sentence, a stretch of it and what is to stand there. Out: the sentence with its
word links moved along. Korean particles behind the stretch take the form the new word asks for;
in English, ``a`` and ``an`` before it and the capital of a sentence's first letter follow.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from newsreader.alignment.term_places import begins
from newsreader.model.language import Language
from newsreader.model.particles import attached
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import SentenceTranslation, WordLink

_TAIL = re.compile(r"(?P<bracket>\s?\([^()]*\))?(?P<quote>['\"’”」』》〉]?)(?P<tail>[가-힣]+)")
_ARTICLE = re.compile(r"(?<!\w)(?P<article>an?|the)\s+$", re.IGNORECASE)
_OWN_ARTICLE = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
_VOWEL = re.compile(r"[aeio]|u(?!ni|se|k\b|s\b)|hono|hour|heir", re.IGNORECASE)
_SPELLED = re.compile(r"[A-Z]{2,}\b")
_VOWEL_LETTERS = "AEFHILMNORSX"  # as they are called: an F, an S


def reworded(
    made: SentenceTranslation, stretch: Span, wanted: str, language: Language
) -> tuple[SentenceTranslation, Span, Span]:
    """Return the sentence with ``wanted`` in place of a stretch; ``language`` is its target's.

    Further where ``wanted`` stands now, and what was replaced: the stretch, with an article or
    particles that changed. Links of words outside stay; those of the replaced words go to the new
    ones. The terms of the sentence are left to the caller.
    """
    old, before, after = stretch, "", ""
    if language is Language.KOREAN:
        old, after = _particles(made.target, stretch, wanted)
    else:
        old, before, wanted = _article(made.target, stretch, wanted)
    text = before + wanted + after
    place = Span(old.start + len(before), old.start + len(before) + len(wanted))
    target = made.target[: old.start] + text + made.target[old.end :]
    new = Span(old.start, old.start + len(text))
    links = _links(made, target, old, new)
    return replace(made, target=target, attention=links), place, old


def moved(spans: Sequence[Span], old: Span, grown: int) -> tuple[Span, ...]:
    """Return spans that overlap ``old`` nowhere as they stand after it grew."""
    return tuple(span.shifted(grown) if span.start >= old.end else span for span in spans)


def _particles(target: str, stretch: Span, wanted: str) -> tuple[Span, str]:
    found = _TAIL.match(target, stretch.end)
    if found is None:
        return stretch, ""
    fitted = attached(wanted, found["tail"])
    if fitted == found["tail"]:
        return stretch, ""
    kept = target[stretch.end : found.start("tail")]
    return Span(stretch.start, found.end()), kept + fitted


def _article(target: str, stretch: Span, wanted: str) -> tuple[Span, str, str]:
    found = _ARTICLE.search(target, 0, stretch.start)
    start = stretch.start
    before = ""
    if found and _OWN_ARTICLE.match(wanted):
        start = found.start()
    elif found and found["article"].lower() != "the":
        fitted = "an" if _vowel_first(wanted) else "a"
        if fitted != found["article"].lower():
            start = found.start()
            fitted = fitted.capitalize() if found["article"][0].isupper() else fitted
            before = fitted + target[found.end("article") : stretch.start]
    if not before and begins(target, start):
        wanted = wanted[0].upper() + wanted[1:]
    return Span(start, stretch.end), before, wanted


def _vowel_first(word: str) -> bool:
    if _SPELLED.match(word):
        return word[0] in _VOWEL_LETTERS
    return bool(_VOWEL.match(word))


def _links(made: SentenceTranslation, target: str, old: Span, new: Span) -> tuple[WordLink, ...]:
    grown = len(new) - len(old)
    gone = {word for word in word_spans(made.target) if word.overlaps(old)}
    words = [word for word in word_spans(target) if word.overlaps(new)]
    kept, passed = [], dict[Span, float]()
    for link in made.attention:
        if link.target in gone:
            passed[link.source] = max(link.strength, passed.get(link.source, 0.0))
        else:
            (place,) = moved([link.target], old, grown)
            kept.append(WordLink(link.source, place, link.strength))
    kept += [WordLink(source, word, by) for word in words for source, by in passed.items()]
    return tuple(sorted(kept, key=lambda link: -link.strength))
