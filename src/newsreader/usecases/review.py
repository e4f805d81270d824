"""Reviewing saved words: what is due, grading, taking a grade back.

In: the moment it is (in UTC), and how well a word was remembered. Out: the words that are due; what
a grade made of one. The same words, grades and moments always give the same schedule: the package
``fsrs`` would spread intervals by chance, which is turned off.

What a status follows from, after each review::

    learning, first step, or forgotten at once        1
    learning further on, or learned again             2
    remembered for less than three weeks              3
    remembered for three weeks or longer              4

A word that was remembered is never put lower. From ``KNOWN_AFTER`` on it is offered as known; it
never becomes that by itself.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from newsreader.model.review import Grade, Graded, Phase, ReviewCard, ReviewCounts, ReviewState
from newsreader.model.vocabulary import STEPS, WordStatus
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

NEW_A_DAY = 20
FIRM_AFTER = 21.0  # days of stability
KNOWN_AFTER = 90.0
_NIGHT = timedelta(hours=4)


def now() -> datetime:
    """Return this moment in UTC, as the other functions want it."""
    return datetime.now(UTC)


def due(
    bench: Workbench, moment: datetime, limit: int = 100, new_a_day: int = NEW_A_DAY
) -> tuple[ReviewCard, ...]:
    """Return the words to review: the longest waiting first, then those never reviewed.

    Of these there are ``new_a_day`` less those begun today; a day begins at four in the morning.
    """
    return bench.library.reviews.due(moment, limit, _new_left(bench, moment, new_a_day))


def counts(bench: Workbench, moment: datetime, new_a_day: int = NEW_A_DAY) -> ReviewCounts:
    """Return how many words ``due`` would give without a limit."""
    waiting, new = bench.library.reviews.counts(moment)
    return ReviewCounts(waiting, min(new, _new_left(bench, moment, new_a_day)))


def next_due(bench: Workbench) -> datetime | None:
    """Return when the next reviewed word comes again; None when no word was reviewed."""
    return bench.library.reviews.next_due()


def intervals(card: ReviewCard, moment: datetime) -> Mapping[Grade, timedelta]:
    """Return after how long the word would come again with each grade."""
    return {grade: scheduled(card.state, grade, moment).due - moment for grade in Grade}


def grade(bench: Workbench, card: ReviewCard, how: Grade, moment: datetime) -> Graded:
    """Keep how well a word was remembered, and return what follows from it.

    Raises:
        LibraryError: it cannot be kept.
    """
    after = scheduled(card.state, how, moment)
    status = _status(card, how, after)
    review_id = bench.library.reviews.keep(card, how, after, status)
    bench.statuses().apply({card.item.key: status})
    return Graded(
        word_id=card.item.id,
        review_id=review_id,
        grade=how,
        before=card.state,
        status_before=card.item.status,
        after=after,
        status=status,
        offers_known=how is not Grade.AGAIN and (after.stability or 0) >= KNOWN_AFTER,
    )


def take_back(bench: Workbench, card: ReviewCard, graded: Graded) -> None:
    """Undo the last grade of a word.

    Raises:
        NoSuchWordError: the word is gone, or was reviewed again.
    """
    bench.library.reviews.take_back(graded)
    if bench.statuses().of(card.item.key) is graded.status:
        bench.statuses().apply({card.item.key: graded.status_before})


def scheduled(state: ReviewState | None, how: Grade, moment: datetime) -> ReviewState:
    """Return what the schedule knows of a word once it was graded; None before is a first time."""
    from fsrs import Rating

    card, _ = _scheduler().review_card(
        _card(state, moment), Rating(int(how)), moment.astimezone(UTC)
    )
    return ReviewState(
        due=card.due,
        phase=Phase(int(card.state)),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        reviewed=card.last_review,
    )


def status_of(state: ReviewState) -> WordStatus:
    """Return the status that follows from what the schedule knows of a word."""
    match state.phase:
        case Phase.LEARNING:
            return WordStatus.SECOND if state.step else WordStatus.FIRST
        case Phase.RELEARNING:
            return WordStatus.SECOND
    firm = (state.stability or 0) >= FIRM_AFTER
    return WordStatus.FOURTH if firm else WordStatus.THIRD


def _status(card: ReviewCard, how: Grade, after: ReviewState) -> WordStatus:
    status, before = status_of(after), card.item.status
    if how is Grade.AGAIN or before not in STEPS:
        return status
    return max(status, before, key=STEPS.index)


def _new_left(bench: Workbench, moment: datetime, new_a_day: int) -> int:
    begun = bench.library.reviews.begun_since(_morning(moment))
    return max(new_a_day - begun, 0)


def _morning(moment: datetime) -> datetime:
    """Return when the reader's day began: who reads past midnight is still in the day before."""
    here = moment.astimezone()
    return (here - _NIGHT).replace(hour=0, minute=0, second=0, microsecond=0) + _NIGHT


def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(enable_fuzzing=False)


def _card(state: ReviewState | None, moment: datetime) -> "Card":
    from fsrs import Card, State

    if state is None:
        return Card(card_id=0, due=moment)
    return Card(
        card_id=0,
        state=State(int(state.phase)),
        step=state.step,
        stability=state.stability,
        difficulty=state.difficulty,
        due=state.due,
        last_review=state.reviewed,
    )
