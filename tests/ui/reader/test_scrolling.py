"""The reading position: held while translations arrive, restored, reported."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.span import Span
from newsreader.ui.reader.values import TargetState
from tests.ui.reader import articles
from tests.ui.reader.conftest import row_top

pytestmark = pytest.mark.gui
LONG = articles.long_story(60)


@pytest.fixture
def long_view(empty_view):
    empty_view.show_article(articles.kept(LONG), ReadingPosition())
    return empty_view


def first_whole(view):
    return next(i for i in view.visible_paragraphs() if view.page.rows[i].y >= view.top())


@pytest.mark.parametrize("order", [range(30), reversed(range(60)), [*range(0, 60, 2)]])
@pytest.mark.parametrize("mode", ["side", "stacked"])
def test_nothing_moves_while_translations_arrive(long_view, mode, order):
    long_view.set_layout(mode)
    long_view.set_target_state(TargetState.WAITING)
    long_view.verticalScrollBar().setValue(1400)
    held = first_whole(long_view)
    top = row_top(long_view, held)
    for index in order:
        long_view.set_target(articles.aligned(LONG, index))
        QApplication.processEvents()
        assert row_top(long_view, held) == top


def test_nothing_moves_when_many_arrive_at_once(long_view):
    long_view.verticalScrollBar().setValue(900)
    held = first_whole(long_view)
    top = row_top(long_view, held)
    long_view.set_targets([articles.aligned(LONG, i) for i in range(60)])
    assert row_top(long_view, held) == top


def test_a_new_translation_of_a_paragraph_replaces_the_old_one(view):
    other = [articles.HEADING, articles.NOTE]
    changed = articles.aligned([(kind, other[1]) for kind, _ in articles.STORY], 6)
    view.set_target(changed)
    assert view.page.rows[6].target.text == articles.NOTE[0][1]


def test_opening_returns_to_where_reading_stopped(qtbot, empty_view):
    position = ReadingPosition(25, 0.5)
    empty_view.show_article(articles.kept(LONG), position)
    assert empty_view.position().paragraph == 25
    assert empty_view.position().fraction == pytest.approx(0.5, abs=0.03)
    shown = row_top(empty_view, 26)
    qtbot.waitUntil(lambda: all(row.exact for row in empty_view.page.rows))
    assert row_top(empty_view, 26) == shown


def test_an_article_opens_at_its_beginning(view):
    assert view.top() == 0
    assert view.position() == ReadingPosition(0, 0.0)
    assert view.visible_paragraphs()[0] == 0


def test_scrolling_reports_the_position_and_what_is_visible(qtbot, long_view):
    with qtbot.waitSignals([long_view.position_changed, long_view.visible_changed]):
        long_view.verticalScrollBar().setValue(2000)
    assert long_view.position().paragraph > 0
    assert 0 not in long_view.visible_paragraphs()


@pytest.mark.parametrize("size", [13, 24, 32])
def test_another_text_size_keeps_the_place(long_view, size):
    long_view.verticalScrollBar().setValue(1500)
    held = first_whole(long_view)
    top = row_top(long_view, held)
    long_view.set_font_size(size)
    assert abs(row_top(long_view, held) - top) <= size


def test_another_width_keeps_the_place(long_view):
    long_view.verticalScrollBar().setValue(1500)
    held = first_whole(long_view)
    top = row_top(long_view, held)
    long_view.resize(820, 700)
    assert abs(row_top(long_view, held) - top) <= 20


def test_control_and_wheel_change_the_text_size(qtbot, view):
    with qtbot.waitSignal(view.font_size_changed) as caught:
        event = QWheelEvent(
            QPointF(300, 300),
            view.mapToGlobal(QPointF(300, 300)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    assert caught.args == [19]
    assert view.page.styles.size == 19


def test_keys_scroll_and_go_through_paragraphs(long_view):
    QTest.keyClick(long_view, Qt.Key.Key_Space)
    assert long_view.top() > 500
    QTest.keyClick(long_view, Qt.Key.Key_End)
    assert long_view.top() == long_view.verticalScrollBar().maximum()
    assert 59 in long_view.visible_paragraphs()
    QTest.keyClick(long_view, Qt.Key.Key_Home)
    assert long_view.top() == 0
    for _ in range(3):
        QTest.keyClick(long_view, Qt.Key.Key_Down)
    assert long_view.current_paragraph() == 3
    QTest.keyClick(long_view, Qt.Key.Key_Up)
    assert long_view.current_paragraph() == 2


def test_the_current_paragraph_is_always_brought_onto_the_screen(long_view):
    for _ in range(20):
        long_view.next_paragraph()
        row = long_view.page.rows[long_view.current_paragraph()]
        assert row.y >= long_view.top()
        assert row.y + row.height - 40 <= long_view.top() + long_view.viewport().height()


def test_the_paragraph_cursor_is_painted_beside_the_paragraph(view, colours):
    view.setFocus()
    view.next_paragraph()
    view.next_paragraph()
    rect = view.anchor_rect(2, Side.SOURCE, Span(0, 1))
    x = view.page.columns.source.x - 16
    image = view.viewport().grab().toImage()
    assert image.pixelColor(x, rect.center().y()) == colours.accent


def test_dragging_the_gutter_changes_the_column_ratio(qtbot, view):
    columns = view.page.columns
    x = (columns.source.right + columns.target.x) // 2
    with qtbot.waitSignal(view.column_ratio_changed) as caught:
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 300))
        QTest.mouseMove(view.viewport(), QPoint(x + 100, 300))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x + 100, 300))
    assert 0.55 < caught.args[0] < 0.65
    assert view.page.columns.source.width > columns.source.width + 80
    assert view.selected() is None


def test_an_article_without_paragraphs_after_clearing_takes_every_key(view):
    view.clear()
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return)
    for key in keys:
        QTest.keyClick(view, key)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.position() == ReadingPosition()
    assert view.visible_paragraphs() == ()


def test_the_pointer_finds_words_after_scrolling(long_view):
    long_view.verticalScrollBar().setValue(700)
    index = first_whole(long_view)
    rect = long_view.anchor_rect(index, Side.SOURCE, Span(0, 1))
    place, inside = long_view.page.place_at(rect.center().toPointF() + QPointF(0, long_view.top()))
    assert (place.paragraph, place.position, inside) == (index, 0, True)
