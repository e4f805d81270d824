"""The window fits the screen when it opens, and can be made small."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from newsreader.ui.main_window import MainWindow
from newsreader.ui.window_size import SMALLEST, fitting, on_screen

pytestmark = pytest.mark.gui

WANTED = QSize(1440, 900)


@pytest.mark.parametrize("screen", [(1440, 900), (1366, 728), (1280, 720), (1024, 768)])
def test_on_a_small_screen_there_is_room_around_the_window(screen):
    size, free = fitting(WANTED, QSize(*screen)), QSize(*screen)
    assert free.height() - size.height() >= 60
    assert size.width() == WANTED.width() or free.width() - size.width() >= 30


def test_a_size_that_fits_stays():
    assert fitting(WANTED, QSize(1920, 1040)) == WANTED
    assert fitting(QSize(1000, 690), QSize(1280, 728)) == QSize(1000, 690)


def test_only_the_edge_that_does_not_fit_gives_way():
    assert fitting(QSize(900, 900), QSize(1366, 728)) == QSize(900, 648)


def test_the_window_is_never_smaller_than_it_can_be():
    assert fitting(WANTED, QSize(320, 240)) == SMALLEST


def test_the_window_opens_within_the_screen(qtbot, house):
    window = house.open(screen=QSize(1280, 720))
    assert window.size() == fitting(WANTED, QSize(1280, 720))


def test_settings_and_packages_open_within_the_screen(qtbot, window):
    free = window.screen().availableSize()
    assert on_screen(window, QSize(680, free.height() + 90)).height() < free.height()
    window.late.show_settings()
    window.late.show_models()
    for flow in (window.late.settings, window.late.models):
        assert free.height() >= flow.dialog.height()


def test_the_picture_of_a_larger_screen_makes_no_larger_window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.fit_to(QSize(1280, 720))
    picture = QImage(WANTED, QImage.Format.Format_RGB32)
    window.cover(picture)
    assert window.size() == fitting(WANTED, QSize(1280, 720))


def test_a_wide_window_can_be_made_narrow_at_once(qtbot, window):
    assert window.sidebar.isVisible()
    window.resize(SMALLEST)
    assert window.size() == SMALLEST
    qtbot.waitUntil(lambda: not window.sidebar.isVisible() and not window.articles.isVisible())
    assert window.reader.view.page.columns.stacked
    qtbot.waitUntil(lambda: window.reader.width() == SMALLEST.width())


def test_in_the_narrowest_window_everything_asked_for_stands_within_it(qtbot, window):
    window.resize(SMALLEST)
    window.panes.show_side(window.notes)
    qtbot.waitUntil(lambda: window.side.isVisible() and window.reader.width() < 400)
    assert window.side.geometry().right() < SMALLEST.width()
    assert window.reader.width() >= 300
    window.panes.show_library(True)
    assert window.articles.isVisible()
    assert not window.side.isVisible()
    assert window.reader.geometry().right() < SMALLEST.width()
    window.panes.show_side(window.lookup)
    assert not window.articles.isVisible()
    assert window.reader.width() >= 300


def test_the_tools_of_a_narrow_article_are_not_cut_off(qtbot, window):
    window.resize(SMALLEST)
    window.panes.show_side(window.notes)
    qtbot.waitUntil(lambda: window.reader.width() < 400)
    header = window.reader.header
    shown = [button for button in header.buttons() if button.isVisible()]
    assert shown
    assert all(header.rect().contains(button.geometry()) for button in shown)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.reader.width() > 700)
    shown = [button for button in header.buttons() if button.isVisible()]
    named = {button.defaultAction().objectName() for button in shown}
    assert {"side", "stacked", "find"} <= named
