"""Which words of a paragraph and its translation answer each other, whoever translated.

In: an aligned paragraph. Out: word links in code points of its two texts. What the engine told is
used; for a person's translation the engine is asked where it would have looked, if it is in memory.
"""

import logging
from collections.abc import Callable, Iterator, Sequence

from newsreader.alignment.hints import Known, hints
from newsreader.alignment.words import link
from newsreader.errors import AnalyserError, CancelledError, DictionaryError, TranslationError
from newsreader.model.annotation import Side
from newsreader.model.cancelling import never
from newsreader.model.language import Language, Pair
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, WordLink
from newsreader.model.word import ExplainedWord
from newsreader.usecases.explain import Passage, explain, target_passage
from newsreader.usecases.workbench import Workbench

_log = logging.getLogger(__name__)

Spans = tuple[Span, Span]  # of the source text and of the target text


def link_words(
    bench: Workbench, aligned: AlignedParagraph, cancelled: Callable[[], bool] = never
) -> tuple[WordLink, ...]:
    """Return the word links of a paragraph, bead by bead, strongest first in each.

    Where the analyser or the lexicon does not answer there are links all the same, fewer and less
    sure. Nothing comes when ``cancelled`` says so.
    """
    stretches = [stretch for bead in aligned.beads if (stretch := _stretch(aligned, bead))]
    known = _hints(bench, aligned, cancelled) if stretches else []
    try:
        told = _told(bench, aligned, stretches, cancelled)
    except CancelledError:
        return ()
    links: list[WordLink] = []
    for stretch, attention in zip(stretches, told, strict=True):
        if cancelled():
            return ()
        near = [_moved(spans, stretch, -1) for spans in known if _inside(spans, stretch)]
        found = link(*_texts(aligned, stretch), attention, near)
        links += (WordLink(*_moved(_ends(one), stretch, 1), one.strength) for one in found)
    return tuple(links)


def _stretch(aligned: AlignedParagraph, bead: Bead) -> Spans | None:
    """Return what a bead covers on both sides; None when one side says nothing."""
    sides = (
        [aligned.source_sentences[index] for index in bead.source],
        [aligned.target_sentences[index] for index in bead.target],
    )
    here, there = ([span for span in side if len(span)] for side in sides)
    if not here or not there:
        return None
    return _covering(here), _covering(there)


def _covering(spans: Sequence[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _texts(aligned: AlignedParagraph, stretch: Spans) -> tuple[str, str]:
    return stretch[0].of(aligned.source_text), stretch[1].of(aligned.target_text)


def _ends(one: WordLink) -> Spans:
    return one.source, one.target


def _inside(spans: Spans, stretch: Spans) -> bool:
    return all(
        outer.start <= inner.start and inner.end <= outer.end
        for inner, outer in zip(spans, stretch, strict=True)
    )


def _moved(spans: Spans, stretch: Spans, sign: int) -> Spans:
    """Return spans of the stretch as spans of the paragraph (1), or the other way (-1)."""
    return spans[0].shifted(sign * stretch[0].start), spans[1].shifted(sign * stretch[1].start)


def _told(
    bench: Workbench,
    aligned: AlignedParagraph,
    stretches: Sequence[Spans],
    cancelled: Callable[[], bool],
) -> list[tuple[WordLink, ...]]:
    """Return the attention inside each stretch, in code points of the stretch.

    Raises:
        CancelledError: ``cancelled`` said so.
    """
    told = [
        tuple(
            WordLink(*_moved(_ends(one), stretch, -1), one.strength)
            for one in aligned.attention
            if _inside(_ends(one), stretch)
        )
        for stretch in stretches
    ]
    silent = [number for number, links in enumerate(told) if not links]
    texts = [_texts(aligned, stretches[number]) for number in silent]
    for number, links in zip(silent, _attended(bench, aligned, texts, cancelled), strict=False):
        told[number] = links
    return told


def _attended(
    bench: Workbench,
    aligned: AlignedParagraph,
    texts: Sequence[tuple[str, str]],
    cancelled: Callable[[], bool],
) -> list[tuple[WordLink, ...]]:
    """Return where the engine would look, if it is in memory; a hint is not worth loading it."""
    pair = Pair(aligned.source_language, aligned.source_language.other)
    engine = bench.engines.loaded(pair) if texts else None
    if engine is None:
        return []
    try:
        return engine.attend(texts, cancelled)
    except CancelledError:
        raise
    except TranslationError as error:
        _log.warning("no word links from the engine: %s", error)
        return []


def _hints(
    bench: Workbench, aligned: AlignedParagraph, cancelled: Callable[[], bool]
) -> list[Spans]:
    """Return what the lexicon says about the words of both sides, as spans of the paragraph."""
    source = Passage(
        aligned.index, Side.SOURCE, aligned.source_language, aligned.source_text,
        tuple(span for span in aligned.source_sentences if len(span)),
    )  # fmt: skip
    try:
        explained = list(explain(bench, (source, target_passage(aligned)), cancelled))
    except (AnalyserError, DictionaryError) as error:
        _log.warning("no word links from the lexicon: %s", error)
        return []
    words = {one.side: one.words for one in explained}
    known = {side: list(_known(words.get(side, ()), language)) for side, language in (
        (Side.SOURCE, aligned.source_language), (Side.TARGET, aligned.source_language.other),
    )}  # fmt: skip
    if aligned.source_language is Language.KOREAN:
        return list(hints(known[Side.SOURCE], known[Side.TARGET]))
    return [(there, here) for here, there in hints(known[Side.TARGET], known[Side.SOURCE])]


def _known(words: Sequence[ExplainedWord], language: Language) -> Iterator[Known]:
    from newsreader.language import english  # its rules are many: not while the window starts

    for word in words:
        forms = [word.lemma, *(entry.headword for entry in word.entries)]
        if language is Language.ENGLISH:
            forms += english.lemma_candidates(word.surface)
        glosses = (sense.gloss for entry in word.entries for sense in entry.senses)
        yield Known(word.span, tuple(dict.fromkeys(forms)), tuple(dict.fromkeys(glosses)))
