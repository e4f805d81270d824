"""Flags of paragraphs: for every target sentence, whoever translated and however it is aligned."""

from dataclasses import replace

import pytest

from newsreader.alignment import one_to_one
from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language
from newsreader.model.quality import FlagKind
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph, Bead, SentenceTranslation
from newsreader.paths import seeds
from newsreader.translation.quality_score import ALONE, score_of_mean
from newsreader.usecases.check_translations import (
    bars_of,
    check_article,
    check_lines,
    check_paragraph,
)
from newsreader.usecases.plant_seeds import read_seeds

GOOD = ("예산은 3조원이다.", "The budget is 3 trillion won.")
CHANGED = ("학생 40명이 나무를 심었다.", "The 14 students planted trees.")
EMPTY = ("회의가 열렸다.", "")


def paragraph(
    *pairs: tuple[str, str],
    index: int = 0,
    scores: tuple[float | None, ...] = (),
    origin: str = "argos ko_en 1.1 00",
) -> AlignedParagraph:
    source = " ".join(pair[0] for pair in pairs)
    spans, start = [], 0
    for text, _ in pairs:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 1
    marks = scores or (None,) * len(pairs)
    return one_to_one.align(
        index=index,
        kind=ParagraphKind.BODY,
        source_language=Language.KOREAN,
        source_text=source,
        source_sentences=spans,
        targets=[SentenceTranslation(*p, score) for p, score in zip(pairs, marks, strict=True)],
        origin=origin,
    )


def kinds(found) -> list[set[FlagKind]]:
    return [{flag.kind for flag in flags} for flags in found]


def test_each_target_sentence_has_its_own_flags():
    found = check_paragraph(paragraph(GOOD, CHANGED, EMPTY))
    assert kinds(found) == [set(), {FlagKind.NUMBER}, {FlagKind.LENGTH}]


def test_sentences_that_correspond_as_a_group_are_checked_together():
    one = paragraph(("학생 40명이 나무를 심고 3월에 돌아왔다.", "The 40 students planted trees."))
    text = f"{one.target_text} They came back in March."
    end = len(one.target_text)
    two = replace(
        one,
        target_text=text,
        target_sentences=(Span(0, end), Span(end + 1, len(text))),
        beads=(Bead((0,), (0, 1)),),
        scores=(),
    )
    assert kinds(check_paragraph(two)) == [set(), set()]
    wrong = replace(two, target_text=text.replace("40", "14"))
    assert kinds(check_paragraph(wrong)) == [{FlagKind.NUMBER}, set()]


def test_a_group_whose_first_sentence_is_empty_is_flagged_where_something_stands():
    one = paragraph(EMPTY, CHANGED)
    joined = replace(one, beads=(Bead((0, 1), (0, 1)),))
    assert FlagKind.NUMBER in kinds(check_paragraph(joined))[1]


def test_a_sentence_without_counterpart_is_left_out_on_purpose():
    one = paragraph(GOOD, CHANGED)
    alone = replace(one, beads=(Bead((0,), (0,)), Bead((1,), ()), Bead((), (1,))))
    assert kinds(check_paragraph(alone)) == [set(), set()]


def _scored(mean: float, index: int, origin: str = "argos ko_en 1.1 00") -> AlignedParagraph:
    source, target = "학생들이 나무를 심었다.", "The students planted trees."
    score = score_of_mean(mean, target, Language.ENGLISH)
    if origin.startswith("student"):
        score = mean
    return paragraph((source, target), index=index, scores=(score,), origin=origin)


@pytest.mark.parametrize("origin", ["argos ko_en 1.1 00", "student ko_en base 00"])
def test_a_sentence_is_measured_by_those_the_same_engine_made_in_the_article(origin):
    article = [_scored(-0.4 - number / 100, number, origin) for number in range(12)]
    outlier = _scored(-1.1, 12, origin)
    bars = bars_of([*article, outlier])
    assert kinds(check_paragraph(outlier, bars)) == [{FlagKind.SCORE}]
    assert not any(map(any, (check_paragraph(one, bars) for one in article)))
    assert kinds(check_paragraph(outlier)) == [set()]  # alone it would pass


def test_each_engine_has_a_bar_of_its_own():
    sure = [_scored(-0.2, number) for number in range(12)]
    unsure = [_scored(-1.2, number, "argos ko_en 0.9 11") for number in range(12, 24)]
    bars = bars_of([*sure, *unsure])
    assert bars["argos ko_en 0.9 11"] < -1.2 < bars["argos ko_en 1.1 00"]


def test_without_scores_there_is_no_bar():
    assert bars_of([paragraph(GOOD, origin="a person")]) == {}
    assert bars_of([_scored(-0.4, 0)]) == {"argos ko_en 1.1 00": ALONE}


def test_what_is_near_the_screen_is_checked_first():
    article = [paragraph(GOOD, index=number) for number in range(9)]
    order = [one.index for one in check_article(article, {}, lambda: (4, 5))]
    assert order[:4] == [5, 4, 6, 3]
    assert sorted(order) == list(range(9))


def test_without_a_screen_the_article_is_checked_from_its_beginning():
    article = [paragraph(GOOD, index=number) for number in (2, 0, 1)]
    assert [one.index for one in check_article(article, {})] == [0, 1, 2]


def test_checking_ends_when_nobody_wants_it_any_more():
    article = [paragraph(GOOD, index=number) for number in range(9)]
    asked = iter([False, False, True])
    assert len(list(check_article(article, {}, cancelled=lambda: next(asked)))) == 2


def test_the_starter_library_has_next_to_no_doubts():
    checked = [
        flags
        for seed in read_seeds(seeds())
        for given in seed.given
        for flags in check_paragraph(given)
    ]
    assert len(checked) > 100
    assert sum(map(bool, checked)) <= len(checked) // 100


def test_lines_are_checked_one_by_one():
    found = list(check_lines(["\t".join(CHANGED), "", "\t".join(GOOD) + "\tmore"], Language.KOREAN))
    assert kinds(found) == [{FlagKind.NUMBER}, set(), set()]
