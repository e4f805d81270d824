"""Selecting and copying, in one column and across paragraphs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.reader.selection import Grain, SelectionModel
from newsreader.ui.reader.values import Place
from tests.ui.reader import articles
from tests.ui.reader.conftest import click, drag, has_colour, point_of, span_of, text_of

pytestmark = pytest.mark.gui


def left_of(view, paragraph, quote, side=Side.SOURCE):
    rect = view.anchor_rect(paragraph, side, span_of(view, paragraph, quote, side))
    return QPoint(rect.left() + 1, rect.center().y())


def test_dragging_selects_across_paragraphs_in_one_column(qtbot, view, colours):
    with qtbot.waitSignal(view.selection_changed):
        drag(view, left_of(view, 2, "한다고"), left_of(view, 4, "모양의"))
    chosen = view.selected()
    assert chosen.side is Side.SOURCE
    assert chosen.text == "한다고 말했다.\n\n" + text_of(view, 3) + "\n\n열람실 벽에는 백자(白磁) "
    assert [index for index, _ in chosen.parts] == [2, 3, 4]
    whole = view.anchor_rect(3, Side.SOURCE, Span(0, len(text_of(view, 3))))
    assert has_colour(view, whole, colours.selection)


def test_a_selection_stays_in_its_column(view):
    drag(view, left_of(view, 2, "20일부터"), left_of(view, 4, "porcelain", Side.TARGET))
    assert view.selected().side is Side.SOURCE
    assert "porcelain" not in view.selected().text


def test_dragging_backwards_selects_the_same(view):
    drag(view, left_of(view, 2, "열기로"), left_of(view, 2, "20일부터"))
    assert view.selected().text == "20일부터 밤 열 시까지 문을 "


def test_copy_puts_the_selection_onto_the_clipboard(view):
    drag(view, left_of(view, 2, "20일부터"), left_of(view, 2, "열 시까지"))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "20일부터 밤 "


def test_copying_nothing_leaves_the_clipboard_alone(view):
    QGuiApplication.clipboard().setText("before")
    assert view.copy_text() == ""
    assert QGuiApplication.clipboard().text() == "before"


def test_a_double_click_selects_a_word(view):
    point = point_of(view, 2, "도서관은")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.selected().text == "도서관은"


def test_a_third_click_selects_the_sentence(view):
    point = point_of(view, 2, "낮에")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.selected().text == articles.FIRST[1][0]


def test_shift_and_click_extend(view):
    click(view, left_of(view, 2, "20일부터"))
    click(view, left_of(view, 2, "열기로"), Qt.KeyboardModifier.ShiftModifier)
    assert view.selected().text == "20일부터 밤 열 시까지 문을 "


def test_a_click_drops_the_selection(view):
    drag(view, left_of(view, 2, "20일부터"), left_of(view, 2, "열기로"))
    click(view, QPoint(5, 300))
    assert view.selected() is None


def test_select_all_takes_the_column_the_reader_is_in(view):
    click(view, point_of(view, 2, "director", Side.TARGET))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    whole = "\n\n".join(text_of(view, i, Side.TARGET) for i in range(len(articles.STORY)))
    assert view.selected().text == whole


def test_shift_and_arrows_extend_by_words(view):
    click(view, left_of(view, 2, "20일부터"))
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected().text == "20일부터 밤 열"
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected().text == "20일부터 밤 "


def test_an_emoji_is_selected_whole(view):
    drag(view, left_of(view, 5, "🌙"), left_of(view, 5, " 그림과"))
    assert view.selected().text == "🌙📚"


def test_dragging_below_the_edge_scrolls_on(qtbot, view):
    start = left_of(view, 2, "20일부터")
    below = QPoint(start.x(), view.viewport().height() + 60)
    view.resize(1100, 400)
    drag(view, start, below, release=False)
    qtbot.waitUntil(lambda: view.top() > 100)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    stopped = view.top()
    qtbot.wait(80)
    assert view.top() == stopped
    assert len(view.selected().parts) > 3


def test_a_word_is_found_by_its_letters_while_words_are_unknown(view):
    model = SelectionModel(view.page)
    view.page.rows[4].source.set_words(())
    model.begin(Place(4, Side.SOURCE, span_of(view, 4, "오래된").start), Grain.WORD)
    chosen = model.selection()
    assert chosen is not None
    assert chosen.text == "오래된"


def test_escape_drops_the_selection(view):
    drag(view, left_of(view, 2, "20일부터"), left_of(view, 2, "열기로"))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected() is None
