"""Analysing text: a sentence or paragraph becomes eojeols, glosses and constructions.

In: text in Korean. Out: documents ready for JSON, one a text; offsets are code points of the
text as it was given.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from newsreader.language import sentences
from newsreader.language.base import SegmentedParagraph
from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.sentence import Eojeol, Morpheme, ParagraphAnalysis, SentenceAnalysis
from newsreader.usecases.explain import entries_of
from newsreader.usecases.workbench import Workbench


def analyse_text(bench: Workbench, text: str) -> dict[str, Any]:
    """Return ``{"sentences": […]}`` for one text; raises as ``analyse_texts`` does."""
    return analyse_texts(bench, [text])[0]


def analyse_texts(bench: Workbench, texts: Sequence[str]) -> list[dict[str, Any]]:
    """Return ``{"sentences": […]}`` for every text in order.

    Raises:
        AnalyserError: the Korean analyser does not answer.
        DictionaryError: the lexicon cannot be read.
    """
    passages = [(text, sentences.split(text, Language.KOREAN)) for text in texts]
    analyses = list(_analysed(bench, passages))
    entries = entries_of(bench, [e for analysis in analyses for e in analysis.eojeols])
    return [
        {"sentences": [_sentence(text, sentence, entries) for sentence in analysis.sentences]}
        for text, analysis in zip(texts, analyses, strict=True)
    ]


def _analysed(
    bench: Workbench, passages: Sequence[SegmentedParagraph]
) -> Iterable[ParagraphAnalysis]:
    if not any(spans for _, spans in passages):  # nothing to start the analyser for
        return [ParagraphAnalysis(()) for _ in passages]
    return bench.analyser().analyse(passages)


def _sentence(
    text: str, sentence: SentenceAnalysis, entries: Callable[[Eojeol], tuple[Entry, ...]]
) -> dict[str, Any]:
    return {
        "text": sentence.span.of(text),
        "start": sentence.span.start,
        "end": sentence.span.end,
        "eojeols": [_eojeol(eojeol, entries(eojeol)) for eojeol in sentence.eojeols],
        "constructions": [
            {
                "label": construction.label,
                "meaning": construction.meaning,
                "level": construction.level,
                "start": construction.span.start,
                "end": construction.span.end,
            }
            for construction in sentence.constructions
        ],
    }


def _eojeol(eojeol: Eojeol, entries: tuple[Entry, ...]) -> dict[str, Any]:
    return {
        "surface": eojeol.surface,
        "start": eojeol.span.start,
        "end": eojeol.span.end,
        "lemma": eojeol.lemma,
        "pos": eojeol.pos,
        "glosses": _glosses(entries),
        "morphemes": [_morpheme(morpheme) for morpheme in eojeol.morphemes],
        "alternatives": [
            {
                "lemma": reading.lemma,
                "pos": reading.pos,
                "morphemes": [_morpheme(morpheme) for morpheme in reading.morphemes],
            }
            for reading in eojeol.alternatives
        ],
    }


def _glosses(entries: tuple[Entry, ...]) -> list[str]:
    # Homographs are all given, best first: which of them is meant, nobody here can tell.
    same = [entry for entry in entries if entry.headword == entries[0].headword]
    return list(dict.fromkeys(sense.gloss for entry in same for sense in entry.senses))


def _morpheme(morpheme: Morpheme) -> dict[str, Any]:
    return {
        "form": morpheme.form,
        "tag": morpheme.tag,
        "start": morpheme.span.start,
        "end": morpheme.span.end,
        "name": morpheme.name,
        "name_ko": morpheme.name_ko,
        "explanation": morpheme.explanation,
    }
