"""Telling what looks wrong in translations, whoever made them.

In: aligned paragraphs of an article, or lines of two texts. Out: the flags of each target sentence
or line.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsreader.model.cancelling import never
from newsreader.model.language import Language
from newsreader.model.quality import CheckedParagraph, Flag, FlagKind
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, SentenceTranslation, WordLink
from newsreader.translation import quality_score
from newsreader.translation.quality import flags
from newsreader.usecases.nearest import nearest

if TYPE_CHECKING:
    from newsreader.alignment.terms import Wording

Bars = Mapping[str, float]  # by the origin of a translation, see ``quality_score.bar_of``
_NOTHING_KNOWN: Mapping[str, quality_score.Expected] = MappingProxyType({})
_TELL_THE_MEAN = ("student",)  # engines whose score is the mean log probability itself


def check_article(
    paragraphs: Sequence[AlignedParagraph],
    bars: Bars,
    near: Callable[[], Sequence[int]] = tuple,
    cancelled: Callable[[], bool] = never,
    wanted: "Callable[[AlignedParagraph], Sequence[Wording]]" = lambda _paragraph: (),
) -> Iterator[CheckedParagraph]:
    """Yield the flags of each paragraph, those nearest to what ``near`` names first.

    ``near`` is asked again and again for the paragraphs on the screen, from another thread.
    ``wanted`` gives the terms a paragraph is to follow.
    """
    waiting = {paragraph.index: paragraph for paragraph in paragraphs}
    while waiting and not cancelled():
        paragraph = waiting.pop(nearest(waiting, near()))
        found = check_paragraph(paragraph, bars, wanted(paragraph))
        yield CheckedParagraph(paragraph.index, paragraph.target_text, found)


def bars_of(
    paragraphs: Iterable[AlignedParagraph],
    expected: Mapping[str, quality_score.Expected] = _NOTHING_KNOWN,
) -> dict[str, float]:
    """Return for each engine how probable its sentences in this article have to be.

    ``expected`` is what packages hold of good words, by the origin of their translations.
    """
    means: dict[str, list[float]] = {}
    for paragraph in paragraphs:
        target = paragraph.source_language.other
        for span, score in zip(paragraph.target_sentences, _scores(paragraph), strict=True):
            if score is not None and math.isfinite(score):
                text = span.of(paragraph.target_text)
                mean = quality_score.mean_log_probability(score, text, target)
                means.setdefault(paragraph.origin, []).append(mean)
    return {
        origin: quality_score.bar_of(found, expected.get(origin, quality_score.USUAL))
        for origin, found in means.items()
    }


def check_paragraph(
    paragraph: AlignedParagraph, bars: Bars | None = None, wordings: "Sequence[Wording]" = ()
) -> tuple[tuple[Flag, ...], ...]:
    """Return the flags of every target sentence.

    Sentences that correspond as a group are checked together; its flags are those of its first
    target sentence. A source without any target sentence is left out on purpose, it seems.
    ``wordings`` are the terms a translation is to follow, unless the reader wrote it.
    """
    own = {index for index, _ in paragraph.corrected}
    bar = (bars or {}).get(paragraph.origin, quality_score.ALONE)
    scores = _scores(paragraph)
    found: dict[int, tuple[Flag, ...]] = {}
    for bead in paragraph.beads:
        if bead.source and bead.target:
            source = _text(paragraph.source_text, paragraph.source_sentences, bead.source)
            target = _text(paragraph.target_text, paragraph.target_sentences, bead.target)
            score = scores[bead.target[0]] if _is_pair(bead) else None
            first = _first_with_text(paragraph, bead)
            found[first] = flags(source, target, paragraph.source_language, score, bar)
            if wordings and first not in own:
                made = _made(paragraph, bead, source, target)
                found[first] += tuple(_not_followed(made, wordings, paragraph.source_language))
    return tuple(found.get(index, ()) for index in range(len(paragraph.target_sentences)))


def _not_followed(
    made: SentenceTranslation, wordings: "Sequence[Wording]", language: Language
) -> Iterator[Flag]:
    """Yield a flag for each term a translation does not follow, with what would put it right."""
    from newsreader.alignment.term_offers import offer_of
    from newsreader.alignment.terms import missing_terms

    for wording in missing_terms(made.source, made.target, wordings, language):
        detail = f"The glossary says “{wording.target}” for {wording.source}."
        offer = offer_of(made, wording, language)
        yield Flag(FlagKind.NAME, detail, (wording.source, wording.target), offer)


def _made(paragraph: AlignedParagraph, bead: Bead, source: str, target: str) -> SentenceTranslation:
    """Return a bead as a translation, with where the engine looked if it is one sentence each."""
    if not _is_pair(bead):
        return SentenceTranslation(source, target)
    here = paragraph.source_sentences[bead.source[0]]
    there = paragraph.target_sentences[bead.target[0]]
    links = tuple(
        WordLink(link.source.shifted(-here.start), link.target.shifted(-there.start), link.strength)
        for link in paragraph.attention
        if link.source.overlaps(here) and link.target.overlaps(there)
    )
    return SentenceTranslation(source, target, attention=links)


def check_lines(lines: Iterable[str], source_language: Language) -> Iterator[tuple[Flag, ...]]:
    """Yield the flags of each line: source, tab, target. What follows a second tab is ignored.

    A line without a tab is a source without translation; an empty line has no flags.
    """
    for line in lines:
        source, _, rest = line.partition("\t")
        yield flags(source, rest.partition("\t")[0], source_language)


def _scores(paragraph: AlignedParagraph) -> tuple[float | None, ...]:
    """Return the score of every target sentence as Argos packages tell it; None where none is."""
    count = len(paragraph.target_sentences)
    if len(paragraph.scores) != count:
        return (None,) * count
    if not paragraph.origin.startswith(_TELL_THE_MEAN):
        return paragraph.scores
    language = paragraph.source_language.other
    pairs = zip(paragraph.target_sentences, paragraph.scores, strict=True)
    return tuple(
        None
        if mean is None
        else quality_score.score_of_mean(mean, span.of(paragraph.target_text), language)
        for span, mean in pairs
    )


def _is_pair(bead: Bead) -> bool:
    return len(bead.source) == 1 and len(bead.target) == 1


def _text(text: str, sentences: Sequence[Span], indices: Sequence[int]) -> str:
    return " ".join(filter(None, (sentences[index].of(text) for index in indices)))


def _first_with_text(paragraph: AlignedParagraph, bead: Bead) -> int:
    spans = paragraph.target_sentences
    return next((index for index in bead.target if len(spans[index])), bead.target[0])
