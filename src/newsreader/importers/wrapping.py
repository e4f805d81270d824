"""Tells whether a page was wrapped at a fixed width, and where.

In: clean lines. Out: a ``Wrap`` that says of two lines whether the second goes on where the first
broke off. A line was wrapped where the next word would not have fitted any more: a text whose
unfinished lines nearly all pass that test was wrapped, by whatever program.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsreader.importers.endings import columns, is_finished
from newsreader.importers.lines import Line

_NARROWEST, _WIDEST = 36, 130
_FITTING_SHARE = 0.7
_LEAST_BREAKS = 2
_WITHIN = 0.8  # of all lines; a title may be longer than the text below it


@dataclass(frozen=True, slots=True)
class Wrap:
    """A page's line width, in the measure it was wrapped by (columns or characters)."""

    measure: Callable[[str], int]
    width: int

    def broke(self, upper: str, lower: str) -> bool:
        """Tell whether the first word of ``lower`` had no room at the end of ``upper``."""
        length = self.measure(upper)
        word = self.measure(lower.split(" ", 1)[0])
        return length <= self.width < length + 1 + word


def find_wrap(lines: Sequence[Line], stands_alone: Callable[[str], bool]) -> Wrap | None:
    """Return the width the lines were wrapped at, or None when each is a paragraph."""
    runs = _runs(lines, stands_alone)
    pairs = [pair for run in runs for pair in pairwise(run)]
    open_pairs = [(upper, lower) for upper, lower in pairs if not is_finished(upper)]
    fewest = max(_LEAST_BREAKS, _FITTING_SHARE * len(open_pairs))
    best: Wrap | None = None
    highest = (0, 0.0)
    for measure in (columns, len):
        lengths = sorted(measure(line) for run in runs for line in run)
        for width in sorted(set(lengths)):
            wrap = Wrap(measure, width)
            within = bisect_right(lengths, width) / len(lengths)
            fitting = sum(1 for upper, lower in open_pairs if wrap.broke(upper, lower))
            fits = _NARROWEST <= width <= _WIDEST and within >= _WITHIN and fitting >= fewest
            if fits and (fitting, within) > highest:
                best, highest = wrap, (fitting, within)
    return best


def _runs(lines: Iterable[Line], stands_alone: Callable[[str], bool]) -> list[list[str]]:
    """Return the runs of lines that end a sentence: a list of headlines never does."""
    runs: list[list[str]] = [[]]
    for line in lines:
        if line.blank or stands_alone(line.text):
            runs.append([])
        else:
            runs[-1].append(line.text)
    return [run for run in runs if len(run) > 1 and is_finished(run[-1])]
