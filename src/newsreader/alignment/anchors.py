"""Words of two texts that surely answer each other: numbers, dates, names.

In: a sentence in Korean and English. Out: ``Anchor``s; some may compete for the same words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.alignment import anchor_names, anchor_numbers, anchor_words
from newsreader.model.language import Language
from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of the source and one of the target that mean the same, and how surely."""

    source: Span
    target: Span
    strength: float


def anchors(source: str, target: str, language: Language) -> Iterator[Anchor]:
    """Yield what anchors the two texts; ``language`` is the source's."""
    korean_first = language is Language.KOREAN
    korean, english = (source, target) if korean_first else (target, source)
    for find in (anchor_numbers.find, anchor_words.find, anchor_names.find):
        for here, there, strength in find(korean, english):
            yield Anchor(here, there, strength) if korean_first else Anchor(there, here, strength)
