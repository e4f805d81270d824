"""An article first, the rest of the window after it, and nobody notices."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from newsreader.model.annotation import Side
from newsreader.paths import Paths
from newsreader.settings import Settings, save
from newsreader.ui.main_window import MainWindow
from tests.ui.flows.hands import key, listed

pytestmark = pytest.mark.gui


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.fixture
def reader_of_every_day(home: Paths) -> None:
    """Somebody who put the welcome away long ago."""
    save(Settings(welcomed=True), home.settings)


@pytest.fixture
def begun(qtbot, house, reader_of_every_day) -> MainWindow:
    """A window that shows its first article and waits with everything else."""
    window: MainWindow = house.begin()
    window.reading.article_shown.connect(window.rest.hold)
    qtbot.waitUntil(lambda: window.reading.opened is not None)
    assert window.rest.left > 0
    return window


# --- an article first ----------------------------------------------------------------------------


def test_the_first_article_can_be_pointed_at_before_the_rest_is_made(begun: MainWindow):
    view = begun.reader.view
    row = view.page.rows[0]
    sentence = view.anchor_rect(0, Side.SOURCE, row.source.sentences[0])
    QTest.mouseMove(view.viewport(), sentence.center() - QPoint(1, 0))
    QTest.mouseMove(view.viewport(), sentence.center())
    assert view.overlay.lit is not None
    assert begun.rest.left > 0


def test_the_article_does_not_move_when_the_rest_comes(qtbot, begun: MainWindow):
    view, row = begun.reader.view, begun.reader.view.page.rows[0]
    before, columns, height = place(begun, view), view.page.columns, row.height
    begun.complete()
    qtbot.waitUntil(lambda: len(listed(begun)) > 0)
    assert place(begun, view) == before
    assert (view.page.columns, row.height) == (columns, height)


def test_panels_come_into_the_room_that_was_kept_for_them(qtbot, begun: MainWindow):
    begun.repaint()
    sizes = begun.splitter.sizes()
    begun.complete()
    qtbot.waitUntil(begun.articles.isVisible)
    assert begun.splitter.sizes() == sizes
    assert begun.splitter.widget(0) is begun.sidebar
    assert begun.splitter.widget(1) is begun.articles


def test_the_rest_comes_by_itself_after_the_article(qtbot, house, reader_of_every_day):
    window: MainWindow = house.begin()
    qtbot.waitUntil(lambda: window.rest.left == 0)
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    assert window.actions_["star"].isEnabled()
    assert window.reading.opened is not None
    assert window.reading.opened.kept.article.title in window.windowTitle()


def test_the_rest_comes_when_there_is_no_article(qtbot, house, reader_of_every_day):
    window = house.open()
    articles = window.desk.bench.library.articles
    for article_id in articles.ids():
        articles.delete(article_id)
    house.close()
    window = house.begin()
    qtbot.waitUntil(lambda: window.rest.left == 0)
    assert not window.reader.has_article
    assert window.reader._empty.isVisible()


def test_an_article_is_told_of_once_and_to_everyone(qtbot, begun: MainWindow):
    told: list[object] = []
    begun.reading.article_opened.connect(told.append)
    begun.complete()
    assert told == [begun.reading.opened]
    assert "translated by" in begun.reader.header.text()


# --- whoever is early ----------------------------------------------------------------------------


def test_a_key_that_comes_early_is_obeyed(begun: MainWindow):
    assert not begun.reader.view.page.columns.stacked
    key(begun, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert begun.reader.view.page.columns.stacked
    assert begun.rest.left == 0


def test_a_letter_in_the_article_that_comes_early_is_obeyed(begun: MainWindow):
    begun.reader.view.setFocus()
    theme = begun.colours().name
    QTest.keyClick(begun.reader.view, Qt.Key.Key_M)
    assert begun.colours().name != theme


def test_a_click_that_comes_early_finds_everything_made(begun: MainWindow):
    QTest.mouseClick(begun.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 120))
    assert begun.rest.left == 0


def test_a_part_that_is_asked_for_early_is_made_with_all_others(begun: MainWindow):
    assert begun.articles.isVisible()
    assert begun.rest.left == 0


def test_a_part_that_no_window_has_is_no_part(begun: MainWindow):
    with pytest.raises(AttributeError, match="no cellar"):
        getattr(begun, "cellar")  # noqa: B009
    assert begun.rest.left > 0


def test_a_file_that_is_named_at_the_start_is_opened(qtbot, house, tmp_path: Path):
    story = tmp_path / "story.txt"
    story.write_text("Ferries at night\n\nThey sail at night from Friday on.\n", "utf-8")
    window = house.begin(story)
    qtbot.waitUntil(lambda: "Ferries" in window.windowTitle())


def test_a_window_closed_early_closes(begun: MainWindow):
    assert begun.close()


# --- under the picture ---------------------------------------------------------------------------


def test_the_pointer_reaches_the_article_through_the_picture(qtbot, house, reader_of_every_day):
    window: MainWindow = house.begin()
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    cover = window.cover(image)
    cover.show()
    window.reading.article_shown.connect(window.rest.hold)
    qtbot.waitUntil(lambda: window.reading.opened is not None)
    view = window.reader.view
    assert window.covered
    assert window.childAt(view.mapTo(window, view.rect().center())) is view.viewport()
    assert window.childAt(QPoint(40, 300)) is cover  # the list is not there yet
    assert window.grab().toImage().pixelColor(40, 300) == QColor("#336699")
    window.rest.soon()
    qtbot.waitUntil(lambda: not window.covered)
