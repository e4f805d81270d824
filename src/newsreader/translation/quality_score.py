"""Translations the engine itself doubts.

In: the scores of an article's sentences, then one of them. Out: the bar, and a doubt below it.

**What the bar is.** A score tells how probable the engine held its own words. How probable good
words are differs from engine to engine, from package to package and from one kind of text to the
next, and nobody labelled enough sentences of real packages to say where bad ones begin. So an
article is measured by itself: a sentence is doubted when it stands ``_FAR`` deviations below the
middle of the sentences that the same engine made in the same article, *and* below a floor, since
the least probable sentence of a good translation is still a good one. What lies below a bottom is
doubted in any company. Too few sentences have no middle to speak of, and are doubted below a bar
for sentences alone.

Those three depend on the package: when it is installed, it translates some plain sentences, and
what it holds of its own words there is what it can be expected to hold of good ones (``Expected``).
How many spreads below that middle the three bars lie are judgements, not measurements: a package
that nobody measured is taken for a usual one, with the bars that were chosen on the sentences of
tests/data/quality, whose scores were made up to look like those of Argos packages.
"""

import math
import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.model.language import Language
from newsreader.translation.quality_doubt import Doubt

_ALONE, _FLOOR, _BOTTOM = 4.5, 2.5, 8.0  # spreads below the middle
# What a package is believed to have: news is harder than plain sentences, which some know by heart.
_MIDDLES, _SPREADS = (-1.0, -0.2), (0.15, 0.4)
_FAR = 3.0
_LEAST_SPREAD = 0.1  # an article of equally probable sentences has no outliers
_NORMAL = 1.4826  # median absolute deviations to standard deviations
_ENOUGH = 10  # sentences that have a middle
_LETTERS = re.compile(r"\w")
_LETTERS_BY_PIECE = {Language.ENGLISH: 4.2, Language.KOREAN: 1.9}
_PENALTY = 0.2  # as engines are asked to weigh the length


@dataclass(frozen=True, slots=True)
class Expected:
    """How probable a package holds good words of its own: mean log probabilities of a piece.

    ``middle`` and ``spread`` (as a standard deviation) are those of plain sentences.
    """

    middle: float = -0.4
    spread: float = 0.2

    @property
    def alone(self) -> float:
        """The bar of a sentence without company."""
        return self.middle - _ALONE * self.spread

    @property
    def floor(self) -> float:
        """The bar above which no sentence is doubted."""
        return self.middle - _FLOOR * self.spread

    @property
    def bottom(self) -> float:
        """The bar below which every sentence is doubted."""
        return self.middle - _BOTTOM * self.spread


USUAL = Expected()
ALONE, FLOOR, BOTTOM = USUAL.alone, USUAL.floor, USUAL.bottom


def expected_of(means: Iterable[float]) -> Expected:
    """Return what a package holds of good words, by what it holds of plain sentences.

    Too few sentences say nothing: the package is taken for a usual one.
    """
    known = [mean for mean in means if math.isfinite(mean)]
    if len(known) < _ENOUGH:
        return USUAL
    middle, spread = _spread(known)
    return Expected(_within(middle, _MIDDLES), _within(spread, _SPREADS))


def _within(value: float, range_: tuple[float, float]) -> float:
    return round(max(range_[0], min(range_[1], value)), 3)


def _spread(known: Sequence[float]) -> tuple[float, float]:
    """Return the middle of numbers and how far they stray from it; a few odd ones do not count."""
    middle = statistics.median(known)
    return middle, _NORMAL * statistics.median(abs(mean - middle) for mean in known)


def mean_log_probability(score: float, target: str, language: Language) -> float:
    """Return the mean log probability of a piece of ``target``, in ``language``.

    ``score`` is the sum of the log probabilities by the 0.2th power of the number of pieces; that
    number is told from the letters.
    """
    return score / _weight(target, language)


def score_of_mean(mean: float, target: str, language: Language) -> float:
    """Return the score ``mean_log_probability`` makes ``mean`` of, for engines that tell that."""
    return mean * _weight(target, language)


def _weight(target: str, language: Language) -> float:
    pieces = max(1.0, len(_LETTERS.findall(target)) / _LETTERS_BY_PIECE[language])
    return float((pieces + 1) ** (1 - _PENALTY))  # and the end mark


def bar_of(means: Iterable[float], expected: Expected = USUAL) -> float:
    """Return the mean log probability below which a sentence of an article is doubted.

    ``means`` are those of its sentences, ``expected`` is what their package holds of good words.
    """
    known = [mean for mean in means if math.isfinite(mean)]
    if len(known) < _ENOUGH:
        return expected.alone
    middle, spread = _spread(known)
    outlier = middle - _FAR * max(spread, _LEAST_SPREAD)
    return max(expected.bottom, min(expected.floor, outlier))


def score_doubt(
    target: str, language: Language, score: float | None, bar: float = ALONE
) -> Doubt | None:
    """Return whether the engine held its own translation, in ``language``, for improbable."""
    if score is None or math.isnan(score):
        return None
    if mean_log_probability(score, target, language) >= bar:
        return None
    return Doubt("The engine was not sure of this sentence.")
