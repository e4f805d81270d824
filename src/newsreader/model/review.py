"""Reviewing: how well a word was remembered, and when it comes again."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from newsreader.model.vocabulary import VocabularyItem, WordStatus


class Grade(IntEnum):
    """How well the reader remembered a word."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Phase(IntEnum):
    """Where a word is in its reviews."""

    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True, slots=True)
class ReviewState:
    """When a word comes again, and what the schedule knows of it.

    ``stability`` is in days: after so long the word is remembered nine times of ten. Both numbers
    are None before the first review. Moments are in UTC.
    """

    due: datetime
    phase: Phase = Phase.LEARNING
    step: int | None = 0
    stability: float | None = None
    difficulty: float | None = None
    reviewed: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A word that is due, with the sentence to show; ``state`` is None before its first review."""

    item: VocabularyItem
    state: ReviewState | None


@dataclass(frozen=True, slots=True)
class Graded:
    """A review that was kept, and what it takes to take it back.

    ``offers_known`` says that the word is remembered for so long that it may be called known.
    """

    word_id: int
    review_id: int
    grade: Grade
    before: ReviewState | None
    status_before: WordStatus
    after: ReviewState
    status: WordStatus
    offers_known: bool


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """How many words are due: seen before, and never reviewed as far as today takes new ones."""

    due: int
    new: int

    @property
    def all(self) -> int:
        """Both together."""
        return self.due + self.new
