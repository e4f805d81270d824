"""What a reader's hands do: point at words, drag over them, press keys and buttons."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.library_panel.article_model import ID_ROLE
from newsreader.ui.main_window import MainWindow
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.model import Row
from newsreader.ui.tasks import Lane

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SOURCE, TARGET = Side.SOURCE, Side.TARGET

STORY = """Harbour ferries move to night timetable

By Han Bit

SEOUL, Nov. 20 (Hanbit News) -- The harbour office said Friday that ferries will sail at night.
The boats leave every hour.

Three captains asked for the change last spring. "Fishers work at night," one of them said.

The office will look at the figures again in March.
"""


def title(window: MainWindow) -> str:
    assert window.reading.opened is not None
    return window.reading.opened.kept.article.title


def text(window: MainWindow, paragraph: int, side: Side = SOURCE) -> str:
    return window.reader.view.page.rows[paragraph].cell(side).text


def span_of(window: MainWindow, paragraph: int, quote: str, side: Side = SOURCE) -> Span:
    start = text(window, paragraph, side).index(quote)
    return Span(start, start + len(quote))


def point_of(window: MainWindow, paragraph: int, quote: str, side: Side = SOURCE) -> QPoint:
    """The middle of a quote in pixels of the viewport; it is brought into sight first."""
    view, span = window.reader.view, span_of(window, paragraph, quote, side)
    view.show_place(paragraph, side, span)
    return view.anchor_rect(paragraph, side, span).center()


def point_at(window: MainWindow, paragraph: int, quote: str, side: Side = SOURCE) -> None:
    point = point_of(window, paragraph, quote, side)
    QTest.mouseMove(window.reader.view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(window.reader.view.viewport(), point)


def click(window: MainWindow, paragraph: int, quote: str, side: Side = SOURCE) -> None:
    point = point_of(window, paragraph, quote, side)
    QTest.mouseClick(window.reader.view.viewport(), LEFT, pos=point)


def drag(window: MainWindow, paragraph: int, quote: str, side: Side = SOURCE) -> None:
    """Select a quote that stands on one line."""
    point_of(window, paragraph, quote, side)
    rect = window.reader.view.anchor_rect(paragraph, side, span_of(window, paragraph, quote, side))
    start, end = QPoint(rect.left() + 1, rect.center().y()), QPoint(rect.right(), rect.center().y())
    ground = window.reader.view.viewport()
    QTest.mousePress(ground, LEFT, pos=start)
    QTest.mouseMove(ground, (start + end) / 2)
    QTest.mouseMove(ground, end)
    QTest.mouseRelease(ground, LEFT, pos=end)


def key(window: MainWindow, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def press(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def button(place: QWidget, text: str) -> QAbstractButton:
    found = [b for b in place.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]
    assert found, f"no button {text!r}"
    return found[0]


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def notice(window: MainWindow) -> str:
    return window.reader.notice.text() if window.reader.notice.isVisible() else ""


def listed(window: MainWindow) -> list[int]:
    model = window.articles.view.model()
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def row_point(window: MainWindow, row: int) -> QPoint:
    view = window.articles.view
    area = view.visualRect(view.model().index(row, 0))
    return QPoint(area.left() + 40, area.center().y())


def click_row(window: MainWindow, row: int) -> None:
    QTest.mouseClick(window.articles.view.viewport(), LEFT, pos=row_point(window, row))


def opens(qtbot, window: MainWindow, do: Callable[[], object]) -> None:
    """Do something and wait until another article is on the screen."""
    with qtbot.waitSignal(window.reading.article_opened):
        do()


def open_language(qtbot, window: MainWindow, language: str) -> None:
    """Open the newest article in a language from the list."""
    articles = window.desk.bench.library.articles
    for article_id in articles.ids():
        if articles.summaries_of([article_id])[0].language == language:
            if window.reading.opened and window.reading.opened.kept.id == article_id:
                return
            opens(qtbot, window, lambda: window.reading.open(article_id))  # noqa: B023
            return
    raise AssertionError(language)


def paste(qtbot, window: MainWindow, page: str) -> None:
    """Paste a page through the paste window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    key(
        window,
        Qt.Key.Key_V,
        CONTROL | SHIFT,
    )
    dialog = window.late.importing.dialog
    assert dialog is not None
    dialog.field.setPlainText(page)
    opens(qtbot, window, lambda: press(dialog.import_button))


def read_a_column_that_is_empty(qtbot, window: MainWindow) -> None:
    """Read in the column of the translation, then go on to an article that has none."""
    click(window, 1, text(window, 1, TARGET).split()[0], TARGET)
    paste(qtbot, window, STORY)
    window.reader.hide_notice()
    window.reader.view.setFocus()
    key(window, Qt.Key.Key_J)
    assert window.reader.view.current_sentence() == (1, TARGET, Span(0, 0))


def explained(qtbot, window: MainWindow, side: Side = SOURCE) -> None:
    """Wait until every paragraph of a side has its words."""
    rows = window.reader.view.page.rows
    qtbot.waitUntil(
        lambda: all(row.cell(side).words or not row.cell(side).text for row in rows), timeout=20000
    )


def settled(qtbot, window: MainWindow) -> None:
    """Wait until the library has done everything asked of it so far."""
    lane_is_free(qtbot, window, Lane.LIBRARY)


def lane_is_free(qtbot, window: MainWindow, lane: Lane) -> None:
    """Wait until a lane has done everything asked of it so far."""
    done: list[None] = []
    window.desk.tasks.run(lane, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def on_screen(view: ArticleView, row: Row) -> int:
    """Return how far below the top of the window a row of the article stands, in pixels."""
    return row.y - view.top() + view.mapTo(view.window(), view.rect().topLeft()).y()
