"""Names and terms as the reader wants them, put into a translation after the engine is done.

In: a translated sentence and wordings. Out: the sentence with each wording marked where it stands
already, and put where the engine surely wrote another one; elsewhere it stays as it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.alignment.rewording import reworded
from newsreader.alignment.term_evidence import Mention, Wording, stands_for, stretch_of
from newsreader.alignment.term_places import free, places
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AppliedTerm, SentenceTranslation

# A loop of an engine, or damaged text: who stands for whom there is anybody's guess, and each
# mention would be held against every stretch.
_MOST_MENTIONS = 40

__all__ = ["Wording", "apply", "mentions", "missing_terms"]


def apply(
    made: SentenceTranslation, wordings: Sequence[Wording], language: Language
) -> SentenceTranslation:
    """Return the sentence with these wordings; ``language`` is the source's.

    The ``terms`` of the result are the stretches that stand for a term of the glossary, and names
    that were changed. Text outside them stays but for particles and articles next to them.
    """
    found = mentions(made.source, wordings, language)
    if not found or not made.target.strip():
        return made
    work = _Work(made, language)
    for wording in dict.fromkeys(wording for _, wording in found):
        work.mark(wording)
    for place, wording in found if len(found) <= _MOST_MENTIONS else ():
        work.put(place, wording, [one for one, other in found if other is wording])
    return replace(work.made, terms=work.terms())


def mentions(
    text: str, wordings: Sequence[Wording], language: Language
) -> list[tuple[Span, Wording]]:
    """Return where wordings are called for in a source text, in order; the longest comes first."""
    found: list[tuple[Span, Wording]] = []
    for wording in sorted(wordings, key=lambda one: (-len(one.source), one.source)):
        taken = [place for place, _ in found]
        found += [(place, wording) for place in free(places(text, wording.source, language), taken)]
    return sorted(found, key=lambda one: one[0])


def missing_terms(
    source: str, target: str, wordings: Sequence[Wording], language: Language
) -> Iterator[Wording]:
    """Yield the wordings a source calls for and its translation does not hold at all."""
    if not target.strip():
        return
    for wording in dict.fromkeys(wording for _, wording in mentions(source, wordings, language)):
        if not places(target, wording.target, language.other):
            yield wording


class _Work:
    """A sentence under way, with the stretches that are settled."""

    def __init__(self, made: SentenceTranslation, language: Language) -> None:
        self.made = made
        self._language = language
        self._settled: list[AppliedTerm] = []

    def terms(self) -> tuple[AppliedTerm, ...]:
        """Return what is worth showing, in order."""
        return tuple(sorted(one for one in self._settled if one.glossary or one.replaced))

    def mark(self, wording: Wording) -> None:
        """Settle where the wanted wording stands already."""
        hits = places(self.made.target, wording.target, self._language.other)
        self._settled += [_applied(hit, wording) for hit in free(hits, self._settled)]

    def put(self, place: Span, wording: Wording, every: Sequence[Span]) -> None:
        """Put the wanted wording where the engine wrote another one, if that is certain."""
        ours = [one for one in self._settled if one.source == wording.source]
        count = len(every) - len([one for one in ours if not one.replaced])
        mention = Mention(self.made, place, wording, self._language)
        if count < 1 or any(stands_for(mention, one) for one in ours):
            return
        stretch = stretch_of(mention, self._settled, len(every) - len(ours))
        if stretch is None:
            return
        said = stretch.of(self.made.target)
        wanted = _in_number(wording, said, self._language.other)
        before = len(self.made.target)
        self.made, now, old = reworded(self.made, stretch, wanted, self._language.other)
        grown = len(self.made.target) - before
        self._settled = [
            one.shifted(grown) if one.start >= old.end else one for one in self._settled
        ]
        self._settled.append(_applied(now, wording, said))


def _applied(place: Span, wording: Wording, said: str = "") -> AppliedTerm:
    return AppliedTerm(
        place.start, place.end, wording.source, wording.target, said, wording.glossary
    )


def _in_number(wording: Wording, said: str, language: Language) -> str:
    """Return the wording in the plural where it replaces a known wording in the plural."""
    plural = any(said.lower() in (f"{one.lower()}s", f"{one.lower()}es") for one in wording.others)
    fits = language is Language.ENGLISH and wording.target[-1].islower()
    return wording.target + "s" if plural and fits and wording.target[-1] != "s" else wording.target
