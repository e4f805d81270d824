"""Translations the engine itself doubts.

In: the scores of an article's sentences, then one of them. Out: the bar, and a doubt below it.

**What the bar is.** A score tells how probable the engine held its own words. How probable good
words are differs from engine to engine, from package to package and from one kind of text to the
next, and nobody labelled enough sentences of real packages to say where bad ones begin. So an
article is measured by itself: a sentence is doubted when it stands ``_FAR`` deviations below the
middle of the sentences that the same engine made in the same article, *and* below ``FLOOR``, since
the least probable sentence of a good translation is still a good one. What lies below ``BOTTOM`` is
doubted in any company: there the engine held the average piece for one among seven. Too few
sentences have no middle to speak of, and are doubted below ``ALONE``. These three numbers are
judgements, not measurements: they were chosen on the sentences of tests/data/quality, whose scores
were made up to look like those of Argos packages.
"""

import math
import re
import statistics
from collections.abc import Iterable

from newsreader.model.language import Language
from newsreader.translation.quality_doubt import Doubt

ALONE = -1.3  # mean log probability of a piece, here and below
FLOOR = -0.9
BOTTOM = -2.0
_FAR = 3.0
_LEAST_SPREAD = 0.1  # an article of equally probable sentences has no outliers
_NORMAL = 1.4826  # median absolute deviations to standard deviations
_ENOUGH = 10  # sentences that have a middle
_LETTERS = re.compile(r"\w")
_LETTERS_BY_PIECE = {Language.ENGLISH: 4.2, Language.KOREAN: 1.9}
_PENALTY = 0.2  # as engines are asked to weigh the length


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


def bar_of(means: Iterable[float]) -> float:
    """Return the mean log probability below which a sentence of an article is doubted."""
    known = [mean for mean in means if math.isfinite(mean)]
    if len(known) < _ENOUGH:
        return ALONE
    middle = statistics.median(known)
    spread = _NORMAL * statistics.median(abs(mean - middle) for mean in known)
    outlier = middle - _FAR * max(spread, _LEAST_SPREAD)
    return max(BOTTOM, min(FLOOR, outlier))


def score_doubt(
    target: str, language: Language, score: float | None, bar: float = ALONE
) -> Doubt | None:
    """Return whether the engine held its own translation, in ``language``, for improbable."""
    if score is None or math.isnan(score):
        return None
    if mean_log_probability(score, target, language) >= bar:
        return None
    return Doubt("The engine was not sure of this sentence.")
