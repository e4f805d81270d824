"""What a selection may be called in the other language: a first draft of a term.

In: an aligned paragraph, a stretch of one side, the word links known for it. Out: the stretch
without its particles, and its counterpart as far as it can be told.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.alignment.term_evidence import Mention, Wording, name_of
from newsreader.alignment.term_places import places
from newsreader.model.annotation import Side
from newsreader.model.language import Language, Pair
from newsreader.model.particles import trimmed
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import AlignedParagraph, SentenceTranslation, WordLink
from newsreader.usecases.wording import known_glosses
from newsreader.usecases.workbench import Workbench

_LINKED = 0.3  # of a word's attention
_SMALL_LIST = "a an the of in on at to by for from with and or"
_SMALL = frozenset(_SMALL_LIST.split())


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A term as it would be added; ``target`` or ``source`` may be empty."""

    pair: Pair
    source: str
    target: str


def suggest_term(
    bench: Workbench, aligned: AlignedParagraph, side: Side, span: Span, links: Sequence[WordLink]
) -> Suggestion:
    """Return the term that a selection in a paragraph suggests.

    ``links`` are the word links of the paragraph; without any, the engine's attention speaks.

    Raises:
        LibraryError: the glossary cannot be read.
    """
    pair = Pair(aligned.source_language, aligned.source_language.other)
    ours, theirs = _texts(aligned, side)
    language = pair.source if side is Side.SOURCE else pair.target
    chosen = _chosen(bench, ours, span, language)
    found = _kept(bench, pair, side, chosen)
    found = found or _linked(
        theirs, _counterparts(links or aligned.attention, side, span), language
    )
    found = found or _sounding(aligned, side, span, chosen)
    found = found or next(iter(known_glosses(bench, chosen, language)), "")
    return (
        Suggestion(pair, chosen, found) if side is Side.SOURCE else Suggestion(pair, found, chosen)
    )


def _texts(aligned: AlignedParagraph, side: Side) -> tuple[str, str]:
    texts = (aligned.source_text, aligned.target_text)
    return texts if side is Side.SOURCE else texts[::-1]


def _chosen(bench: Workbench, text: str, span: Span, language: Language) -> str:
    """Return the selected words; a Korean one that is selected to its end loses its particles."""
    words = [word for word in word_spans(text) if word.overlaps(span)]
    if not words:
        return span.of(text).strip()
    start, end = max(span.start, words[0].start), min(span.end, words[-1].end)
    chosen = Span(start, max(start, end)).of(text)
    if end < words[-1].end or (
        language is Language.KOREAN and known_glosses(bench, chosen, language)
    ):
        return chosen
    return _bare(chosen, language)


def _bare(words: str, language: Language) -> str:
    if language is Language.ENGLISH:
        parts = words.split()
        while len(parts) > 1 and parts[0].lower() in _SMALL:
            parts.pop(0)
        return " ".join(parts).removesuffix("'s").removesuffix("’s")
    *before, last = words.split() or [""]
    return " ".join([*before, trimmed(last)])


def _kept(bench: Workbench, pair: Pair, side: Side, chosen: str) -> str:
    """Return the other half of a term that is in the glossary already."""
    for term in bench.library.terms.all(pair):
        ours, theirs = (term.source, term.target)[:: 1 if side is Side.SOURCE else -1]
        if ours == chosen:
            return theirs
    return ""


def _counterparts(links: Iterable[WordLink], side: Side, span: Span) -> dict[Span, float]:
    found: dict[Span, float] = {}
    for link in links:
        ours, theirs = (link.source, link.target)[:: 1 if side is Side.SOURCE else -1]
        if ours.overlaps(span):
            found[theirs] = max(link.strength, found.get(theirs, 0.0))
    return found


def _linked(text: str, counterparts: dict[Span, float], language: Language) -> str:
    """Return the words around the strongest counterpart that are counterparts too."""
    strong = {span for span, strength in counterparts.items() if strength >= _LINKED}
    if not strong:
        return ""
    best = max(strong, key=lambda span: (counterparts[span], -span.start))
    words = list(word_spans(text))
    if best not in words:
        return ""
    first = last = words.index(best)
    while first > 0 and words[first - 1] in strong:
        first -= 1
    while last + 1 < len(words) and words[last + 1] in strong:
        last += 1
    found = _bare(text[words[first].start : words[last].end], language.other)
    return "" if found.lower() in _SMALL else found


def _sounding(aligned: AlignedParagraph, side: Side, span: Span, chosen: str) -> str:
    """Return what sounds like a selected name in the sentences that correspond."""
    ours, theirs = _texts(aligned, side)
    sentences = aligned.source_sentences if side is Side.SOURCE else aligned.target_sentences
    others = aligned.target_sentences if side is Side.SOURCE else aligned.source_sentences
    language = aligned.source_language if side is Side.SOURCE else aligned.source_language.other
    for bead in aligned.beads:
        here, there = (bead.source, bead.target)[:: 1 if side is Side.SOURCE else -1]
        text = " ".join(sentences[i].of(ours) for i in here if sentences[i].overlaps(span))
        found = places(text, chosen, language)
        if found:
            other = " ".join(others[i].of(theirs) for i in there)
            made = SentenceTranslation(text, other)
            stretch = name_of(Mention(made, found[0], Wording(chosen, chosen), language), ())
            return stretch.of(other) if stretch else ""
    return ""
