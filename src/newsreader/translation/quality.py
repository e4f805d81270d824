"""What looks wrong in a translation, told from the two texts alone.

In: a sentence, its translation and the engine's score. Out: flags, in the order of their kinds.

Every check would rather stay silent than cry wolf: a reader who sees a mark on a good sentence
stops looking at the marks.
"""

from collections.abc import Iterator

from newsreader.model.language import Language
from newsreader.model.quality import Flag, FlagKind
from newsreader.translation.quality_doubt import Doubt
from newsreader.translation.quality_leftover import leftovers
from newsreader.translation.quality_length import length_doubt
from newsreader.translation.quality_names import missing_names
from newsreader.translation.quality_negation import negation_doubt
from newsreader.translation.quality_numbers import number_doubts
from newsreader.translation.quality_repetition import repetition_doubt
from newsreader.translation.quality_score import ALONE, score_doubt

MOST = 4000  # code points; no sentence is longer, and what follows is more of the same


def flags(
    source: str,
    target: str,
    source_language: Language,
    score: float | None = None,
    bar: float = ALONE,
) -> tuple[Flag, ...]:
    """Return what looks wrong in ``target`` as a translation of ``source``.

    ``score`` is the engine's, the sum of log probabilities by the 0.2th power of the length;
    nothing is said about it when it is None. ``bar`` is the mean log probability of a piece below
    which a sentence is doubted, for an article that of ``quality_score.bar_of``. Any text is taken.
    """
    return tuple(
        Flag(kind, doubt.detail, doubt.values)
        for kind, doubt in _doubts(source[:MOST], target[:MOST], source_language, score, bar)
        if doubt is not None
    )


def _doubts(
    source: str, target: str, language: Language, score: float | None, bar: float
) -> Iterator[tuple[FlagKind, Doubt | None]]:
    if not source.strip():
        return
    length = length_doubt(source, target, language)
    if target.strip():
        for doubt in number_doubts(source, target, language):
            yield FlagKind.NUMBER, doubt
        yield FlagKind.LEFTOVER, leftovers(source, target, language)
    yield FlagKind.LENGTH, length
    if target.strip():
        yield FlagKind.REPETITION, repetition_doubt(source, target)
        if not length:  # half a sentence has lost more than its negation
            yield FlagKind.NEGATION, negation_doubt(source, target, language)
        for doubt in missing_names(source, target, language):
            yield FlagKind.NAME, doubt
    yield FlagKind.SCORE, score_doubt(target, language.other, score, bar)
