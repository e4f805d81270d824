"""A reader with an invented article in it, on a screen that is not there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.span import Span
from newsreader.ui import theme
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.reader.view import ReaderView
from tests.ui.reader import articles


@pytest.fixture
def colours() -> theme.Palette:
    return theme.load("light")


@pytest.fixture
def empty_view(qtbot, colours):
    view = ReaderView(colours)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def view(empty_view):
    """The story with its translation and all its words."""
    return fill(empty_view)


@pytest.fixture
def panel(qtbot, colours):
    panel = ReaderPanel(colours)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def fill(view: ReaderView) -> ReaderView:
    view.show_article(articles.kept(articles.STORY), ReadingPosition())
    view.set_targets(articles.all_aligned(articles.STORY))
    for index in range(len(articles.STORY)):
        for side in Side:
            view.set_words(articles.words(articles.STORY, index, side))
    return view


def text_of(view: ReaderView, paragraph: int, side: Side = Side.SOURCE) -> str:
    pairs = articles.STORY[paragraph][1]
    return articles.joined([pair[0 if side is Side.SOURCE else 1] for pair in pairs])[0]


def span_of(view: ReaderView, paragraph: int, quote: str, side: Side = Side.SOURCE) -> Span:
    start = text_of(view, paragraph, side).index(quote)
    return Span(start, start + len(quote))


def point_of(view: ReaderView, paragraph: int, quote: str, side: Side = Side.SOURCE) -> QPoint:
    """The middle of a quote in viewport pixels."""
    return view.anchor_rect(paragraph, side, span_of(view, paragraph, quote, side)).center()


def point_at(view: ReaderView, paragraph: int, quote: str, side: Side = Side.SOURCE) -> QPoint:
    """Move the pointer onto a quote, as a hand would."""
    point = point_of(view, paragraph, quote, side)
    QTest.mouseMove(view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(view.viewport(), point)
    return point


def drag(view: ReaderView, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    if release:
        QTest.mouseRelease(view.viewport(), left, pos=end)


def click(view: ReaderView, point: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, point)


def has_colour(view: ReaderView, rect, colour: QColor) -> bool:
    """Whether a colour is painted anywhere inside a rectangle of the viewport."""
    image = view.viewport().grab(rect).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == colour for x, y in points)


def row_top(view: ReaderView, paragraph: int) -> int:
    return view.anchor_rect(paragraph, Side.SOURCE, Span(0, 1)).top()
