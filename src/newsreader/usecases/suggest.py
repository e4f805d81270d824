"""Suggesting: a sentence much like one the reader put right before.

In: a sentence without a correction. Out: the most similar corrected one, with what differs. Made
for wire updates: another number, another day, a clause more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.alignment.differences import changes
from newsreader.model.correction import Correction
from newsreader.model.language import Pair
from newsreader.model.span import Span
from newsreader.usecases.workbench import Workbench

__all__ = ["ENOUGH", "Likeness", "Recall", "Suggestion", "changes", "recall", "suggest"]

ENOUGH = 0.75  # likeness from which an earlier sentence helps more than it misleads
_QUICK = 2000  # sources compared in a few milliseconds
_RAREST = 8  # words of a sentence by which its like are found
_MOSTLY = 0.6  # of a text; where more than that differs, marks tell nothing
_SHORT = 8  # code points; shorter sentences are like many others


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A remembered sentence; ``likeness`` goes up to 1. Its spans are those that differ.

    ``source_changes`` are in code points of the remembered source, ``target_changes`` of the
    remembered text, against what stands at the sentence now.
    """

    remembered: Correction
    likeness: float
    source_changes: tuple[Span, ...]
    target_changes: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """The most similar remembered sentence and how similar it is."""

    remembered: Correction
    share: float


class Recall:
    """The corrections of one direction, ready to be compared with."""

    def __init__(self, corrections: Sequence[Correction]) -> None:
        """Prepare the corrections, the newest first."""
        self._corrections = list(corrections)
        self._sources = [one.source for one in self._corrections]
        self._holding: dict[str, list[int]] = {}  # word: which sources it stands in
        for number, source in enumerate(self._sources):
            for word in set(source.split()):
                self._holding.setdefault(word, []).append(number)

    def __len__(self) -> int:
        return len(self._sources)

    def closest(self, sentence: str, enough: float = ENOUGH) -> Likeness | None:
        """Return the most similar other sentence, if it is similar enough; the newest of equals."""
        if not self._sources or len(sentence.strip()) < _SHORT:
            return None
        from rapidfuzz import fuzz, process

        numbers = self._candidates(sentence)
        found = process.extract(
            sentence,
            [self._sources[number] for number in numbers],
            scorer=fuzz.ratio,
            score_cutoff=enough * 100,
            limit=2,
        )
        for source, score, place in found:
            if source != sentence:
                return Likeness(self._corrections[numbers[place]], score / 100)
        return None

    def _candidates(self, sentence: str) -> list[int]:
        """Return the sources worth comparing: those that share one of the rarest words.

        A few thousand comparisons are quick; fewer sources are all compared.
        """
        if len(self._sources) <= _QUICK:
            return list(range(len(self._sources)))
        known = [self._holding[word] for word in set(sentence.split()) if word in self._holding]
        chosen: set[int] = set()
        for holding in sorted(known, key=len)[:_RAREST]:
            if chosen and len(chosen) + len(holding) > _QUICK:
                break
            chosen.update(holding)
        return sorted(chosen)


def recall(bench: Workbench, pair: Pair) -> Recall:
    """Return the corrections of one direction, ready to be compared with."""
    return Recall([one for one in bench.library.corrections.all() if one.pair == pair])


def suggest(memory: Recall, sentence: str, text: str) -> Suggestion | None:
    """Return what the memory offers for a sentence whose translation is ``text`` now."""
    found = memory.closest(sentence)
    if found is None:
        return None
    source_changes, _ = changes(found.remembered.source, sentence)
    target_changes, _ = changes(found.remembered.text, text)
    telling = _telling(found.remembered.text, target_changes)
    return Suggestion(found.remembered, found.share, source_changes, telling)


def _telling(text: str, changed: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the changes that tell something: of a text in quite other words, the numbers."""
    if sum(map(len, changed)) <= _MOSTLY * len(text):
        return changed
    return tuple(span for span in changed if any(map(str.isdigit, span.of(text))))
