import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.language import Language
from newsreader.model.quality import FlagKind
from newsreader.translation.quality import flags
from newsreader.translation.quality_score import (
    ALONE,
    BOTTOM,
    FLOOR,
    USUAL,
    Expected,
    bar_of,
    expected_of,
    mean_log_probability,
    score_of_mean,
)

MEANS = st.lists(st.floats(-8, 0), max_size=60)


def test_one_sentence_far_below_the_others_is_doubted():
    usual = [-0.3, -0.35, -0.4, -0.42, -0.45, -0.5, -0.5, -0.55, -0.6, -0.7]
    bar = bar_of([*usual, -1.5])
    assert -1.5 < bar < min(usual)


def test_in_an_article_of_doubtful_sentences_only_the_worst_stand_out():
    bar = bar_of([-1.5, -1.55, -1.6, -1.65, -1.7, -1.7, -1.75, -1.8, -1.8, -1.9])
    assert bar == BOTTOM


def test_the_least_probable_sentence_of_a_good_article_is_a_good_one():
    assert bar_of([-0.1] * 20 + [-0.6]) == FLOOR


def test_a_few_sentences_have_no_middle():
    assert bar_of([-0.1] * 5) == ALONE
    assert bar_of([]) == ALONE


def test_what_is_no_number_counts_for_nothing():
    assert bar_of([math.nan, -math.inf, *[-0.4] * 9]) == ALONE


@given(MEANS)
def test_the_bar_lies_between_the_bottom_and_the_floor(means):
    assert BOTTOM <= bar_of(means) <= FLOOR


@given(st.floats(-8, 0), st.text(max_size=80), st.sampled_from(Language))
def test_a_mean_is_found_again_in_its_score(mean, target, language):
    score = score_of_mean(mean, target, language)
    assert mean_log_probability(score, target, language) == pytest.approx(mean)


def test_a_sentence_is_measured_by_the_bar_of_its_article():
    source, target = "학생들이 나무를 심었다.", "The students planted trees."
    score = score_of_mean(-1.1, target, Language.ENGLISH)
    kinds = [
        {flag.kind for flag in flags(source, target, Language.KOREAN, score, bar)}
        for bar in (FLOOR, BOTTOM)
    ]
    assert kinds == [{FlagKind.SCORE}, set()]


def test_a_usual_package_has_the_bars_of_one_that_nobody_measured():
    assert pytest.approx((-1.3, -0.9, -2.0)) == (ALONE, FLOOR, BOTTOM)
    assert bar_of([]) == bar_of([], USUAL)


def test_the_bars_move_with_what_a_package_holds_of_plain_sentences():
    modest = expected_of([-0.5, -0.6, -0.65, -0.7, -0.8, -0.8, -0.8, -0.95, -1.0, -1.1, -1.2, -3.0])
    proud = expected_of([-0.01] * 11 + [-2.5])
    assert modest.alone < ALONE < proud.alone
    assert modest.floor < FLOOR < proud.floor
    assert modest.bottom < BOTTOM < proud.bottom
    assert bar_of([-1.0] * 4, proud) == proud.alone
    assert bar_of([-0.1] * 20 + [-0.8], proud) == proud.floor


@pytest.mark.parametrize("means", [[], [-0.1] * 5, [math.nan] * 20])
def test_too_few_sentences_say_nothing_about_a_package(means):
    assert expected_of(means) == USUAL


@given(MEANS)
def test_whatever_a_package_holds_its_bars_stay_sensible(means):
    found = expected_of(means)
    assert found.bottom < found.alone < found.floor < 0
    assert Expected(-1.0, 0.4).alone <= found.alone <= Expected(-0.2, 0.15).alone
