from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from newsreader.ui.library_panel.article_model import ArticleModel
from newsreader.ui.library_panel.keeping import _runs
from newsreader.ui.library_panel.row_layout import RowLayouts
from tests.ui.library_panel.conftest import summary

pytestmark = pytest.mark.gui


def test_it_is_a_sound_model(qapp):
    model = ArticleModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.set_ids([3, 1, 2])
    model.put([summary(1), summary(2)])
    model.set_open(1)
    assert tester.model() is model
    assert model.rowCount() == 3


def test_summaries_stay_over_new_ids(qapp):
    model = ArticleModel()
    model.set_ids([1, 2])
    model.put([summary(1)])
    model.set_ids([5, 1])
    assert model.missing(0, 1) == [5]


def test_old_summaries_are_let_go(qapp):
    model = ArticleModel()
    model.set_ids(range(5000))
    model.put([summary(i) for i in range(5000)])
    assert model.summary(0) is None
    assert model.summary(4999) is not None


def test_a_screen_reader_hears_title_translation_and_state(qapp):
    model = ArticleModel()
    model.set_ids([1])
    model.put([summary(1, starred=True)])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Harbour news 1. translated 1. 해안신문. Unread. Starred"


@given(st.sets(st.integers(0, 200)))
def test_runs_cover_the_same_rows(rows: set[int]):
    runs = _runs(sorted(rows))
    assert {row for first, last in runs for row in range(first, last + 1)} == rows
    assert all(right[0] > left[1] + 1 for left, right in pairwise(runs))


def test_a_row_never_has_more_than_three_lines(qapp):
    long = "검은머리물떼새가 갯벌에 둥지를 틀었다 " * 6
    for translated in ("", "short", long):
        lines = RowLayouts().lines(
            summary(2, title=long, translated_title=translated, excerpt=long), 240, 20
        )
        assert len(lines.title) + len(lines.translation) + len(lines.excerpt) == 3


def test_a_short_title_leaves_room_for_the_excerpt(qapp):
    lines = RowLayouts().lines(summary(2, title="갯벌"), 240, 20)
    assert lines.title == ("갯벌",)
    assert lines.translation == ("translated 2",)
    assert lines.excerpt == ("배가 떠났다.",)


def test_summaries_out_of_sight_can_be_forgotten(qapp):
    model = ArticleModel()
    model.set_ids([1, 2, 3, 4])
    model.put([summary(1), summary(2), summary(4)])
    assert model.keep_only(-5, 2) == [1, 2]
    assert model.missing(0, 3) == [3, 4]
