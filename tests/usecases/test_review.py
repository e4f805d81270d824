from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import NoSuchWordError
from newsreader.library.library import Library
from newsreader.model.language import Language
from newsreader.model.review import Grade, Graded, Phase, ReviewCard, ReviewState
from newsreader.model.vocabulary import WordKey, WordStatus
from newsreader.usecases import review, vocabulary
from newsreader.usecases.workbench import Workbench
from tests.library.wording import context, word

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
CHIP = word("반도체")


@pytest.fixture
def card(bench: Workbench) -> ReviewCard:
    """A word that was just saved, with its sentence."""
    vocabulary.set_status(bench, [CHIP], WordStatus.FIRST, context())
    (one,) = review.due(bench, NOON)
    return one


def _again(bench: Workbench, key: WordKey = CHIP) -> ReviewCard:
    item = vocabulary.item(bench, key)
    return ReviewCard(item, bench.library.reviews.state(item.id))


def _grade(bench: Workbench, how: Grade, moment: datetime) -> Graded:
    return review.grade(bench, _again(bench), how, moment)


def test_a_word_on_a_step_is_due_with_its_sentence_until_it_is_known(
    bench: Workbench, card: ReviewCard
):
    assert (card.item.key, card.state) == (CHIP, None)
    assert card.item.context == context()
    assert review.counts(bench, NOON).new == 1
    vocabulary.set_status(bench, [CHIP], WordStatus.KNOWN)
    assert review.due(bench, NOON) == ()
    assert review.counts(bench, NOON).all == 0


def test_a_graded_word_comes_again_when_it_is_due_and_not_before(
    bench: Workbench, card: ReviewCard
):
    graded = review.grade(bench, card, Grade.EASY, NOON)
    assert graded.after.phase is Phase.REVIEW
    assert review.due(bench, NOON + DAY) == ()
    assert review.next_due(bench) == graded.after.due
    (again,) = review.due(bench, graded.after.due)
    assert again.state == graded.after
    assert again.item.due == graded.after.due


def test_better_grades_come_later_and_are_told_before(bench: Workbench, card: ReviewCard):
    told = review.intervals(card, NOON)
    assert list(told.values()) == sorted(told.values())
    graded = review.grade(bench, card, Grade.GOOD, NOON)
    assert graded.after.due - NOON == told[Grade.GOOD]


def test_the_status_follows_what_is_remembered(bench: Workbench, card: ReviewCard):
    statuses = []
    moment = NOON
    for how in (Grade.AGAIN, *[Grade.GOOD] * 9):
        graded = _grade(bench, how, moment)
        statuses.append(graded.status)
        moment = graded.after.due
    assert statuses == sorted(statuses)
    assert statuses[0] is WordStatus.FIRST
    assert statuses[1] is WordStatus.SECOND
    assert WordStatus.THIRD in statuses
    assert statuses[-1] is WordStatus.FOURTH
    assert bench.statuses().of(CHIP) is WordStatus.FOURTH
    forgotten = _grade(bench, Grade.AGAIN, moment)
    assert (forgotten.status, forgotten.after.phase) == (WordStatus.SECOND, Phase.RELEARNING)


def test_a_word_that_is_remembered_is_never_put_lower(bench: Workbench, card: ReviewCard):
    vocabulary.set_status(bench, [CHIP], WordStatus.FOURTH)
    assert _grade(bench, Grade.GOOD, NOON).status is WordStatus.FOURTH
    assert _grade(bench, Grade.AGAIN, NOON + DAY).status is WordStatus.FIRST


def test_a_word_that_stays_is_offered_as_known_and_never_becomes_that(
    bench: Workbench, card: ReviewCard
):
    moment, offers = NOON, []
    for _ in range(6):
        graded = _grade(bench, Grade.EASY, moment)
        offers.append(graded.offers_known)
        moment = graded.after.due
    assert not offers[0]
    assert offers[-1]
    assert vocabulary.item(bench, CHIP).status is WordStatus.FOURTH


def test_the_last_grade_is_taken_back(bench: Workbench, card: ReviewCard):
    first = review.grade(bench, card, Grade.EASY, NOON)
    before = _again(bench)
    second = _grade(bench, Grade.AGAIN, first.after.due)
    review.take_back(bench, before, second)
    after = _again(bench)
    assert after.state == before.state
    assert after.item.status is before.item.status is bench.statuses().of(CHIP)
    review.take_back(bench, after, first)
    (again,) = review.due(bench, NOON)
    assert (again.state, again.item.status) == (None, WordStatus.FIRST)


def test_only_the_last_grade_of_a_word_can_be_taken_back(bench: Workbench, card: ReviewCard):
    first = review.grade(bench, card, Grade.EASY, NOON)
    second = _grade(bench, Grade.GOOD, first.after.due)
    with pytest.raises(NoSuchWordError):
        review.take_back(bench, card, first)
    vocabulary.delete(bench, [CHIP])
    with pytest.raises(NoSuchWordError):
        review.take_back(bench, card, second)


def test_a_status_given_after_a_grade_survives_taking_it_back(bench: Workbench, card: ReviewCard):
    graded = review.grade(bench, card, Grade.GOOD, NOON)
    vocabulary.set_status(bench, [CHIP], WordStatus.KNOWN)
    review.take_back(bench, card, graded)
    assert vocabulary.item(bench, CHIP).status is WordStatus.KNOWN
    assert bench.statuses().of(CHIP) is WordStatus.KNOWN


def test_a_deleted_word_comes_back_with_its_reviews(bench: Workbench, card: ReviewCard):
    graded = review.grade(bench, card, Grade.EASY, NOON)
    before = _again(bench)
    vocabulary.take_back(bench, vocabulary.delete(bench, [CHIP]))
    assert _again(bench) == before
    review.take_back(bench, before, graded)


def test_only_so_many_words_are_begun_in_a_day(bench: Workbench):
    words = [word(f"말{n}") for n in range(5)]
    vocabulary.set_status(bench, words, WordStatus.FIRST)
    cards = review.due(bench, NOON, new_a_day=3)
    assert len(cards) == 3
    for one in cards[:2]:
        review.grade(bench, one, Grade.EASY, NOON)
    assert len(review.due(bench, NOON + timedelta(minutes=1), new_a_day=3)) == 1
    assert review.counts(bench, NOON, new_a_day=3).new == 1
    assert review.counts(bench, NOON + DAY, new_a_day=3).new == 3


def test_waiting_words_come_before_new_ones_and_the_longest_waiting_first(bench: Workbench):
    words = [word(f"말{n}") for n in range(3)]
    vocabulary.set_status(bench, words, WordStatus.FIRST)
    cards = review.due(bench, NOON)
    review.grade(bench, cards[2], Grade.EASY, NOON - DAY)
    review.grade(bench, cards[1], Grade.EASY, NOON)
    order = [one.item.key.lemma for one in review.due(bench, NOON + 30 * DAY)]
    assert order == ["말2", "말1", "말0"]
    assert len(review.due(bench, NOON + 30 * DAY, limit=2)) == 2


@settings(max_examples=30)
@given(grades=st.lists(st.sampled_from(list(Grade)), min_size=1, max_size=8))
def test_the_same_grades_at_the_same_moments_give_the_same_schedule(tmp_path_factory, grades):
    def run() -> list[ReviewState]:
        state, moment, states = None, NOON, []
        for how in grades:
            state = review.scheduled(state, how, moment)
            assert state.due > moment
            states.append(state)
            moment = state.due
        return states

    assert run() == run()


def test_reviews_are_in_the_library_after_it_was_closed(bench: Workbench, card: ReviewCard):
    graded = review.grade(bench, card, Grade.HARD, NOON)
    with Library(bench.paths.library) as other:
        assert other.reviews.state(card.item.id) == graded.after
        assert other.vocabulary.get(CHIP).key.language is Language.KOREAN
