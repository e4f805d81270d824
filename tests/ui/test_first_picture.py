"""The window as it was left stands on the screen before the window is made."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from newsreader import app
from newsreader.paths import Paths
from newsreader.ui import first_picture
from newsreader.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    path = tmp_path / "window.ppm"
    image.save(str(path))
    return path


def test_a_bare_window_takes_the_size_and_the_look_of_its_picture(qtbot, picture: Path):
    window = MainWindow()
    qtbot.addWidget(window)
    image = first_picture.load(picture)
    assert image is not None
    window.cover(image)
    with qtbot.waitExposed(window):
        window.show()
    assert (window.width(), window.height()) == (640, 480)
    assert window.grab().toImage().pixelColor(320, 240) == QColor("#336699")


def test_a_picture_is_shown_once_so_that_a_crash_leaves_no_old_one(picture: Path):
    assert first_picture.load(picture) is not None
    assert first_picture.load(picture) is None


def test_the_first_start_has_no_picture(qapp, qtbot, home: Paths):
    window = MainWindow()
    qtbot.addWidget(window)
    app.show_as_left(qapp, window, home)
    assert not window.isVisible()


def test_a_home_that_is_a_file_has_no_picture_and_no_traceback(tmp_path: Path):
    (tmp_path / "home").write_text("a file", "utf-8")
    assert first_picture.load(Paths.find(tmp_path / "home").first_picture) is None


def test_a_window_that_will_speak_another_language_leaves_no_picture(house, home: Paths):
    window = house.open()
    window.preferences.change(replace(window.preferences.now, interface_language="ko"))
    house.close()
    assert not home.first_picture.exists()


def test_a_bare_window_can_be_closed(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.close()


def test_closing_keeps_the_picture_that_the_next_start_shows(house, qapp, home: Paths):
    window = house.open()
    size = window.size()
    house.close()
    kept = QImage(str(home.first_picture))
    assert kept.size() == size
    colours = {kept.pixelColor(x, 300).name() for x in range(0, kept.width(), 7)}
    assert len(colours) > 3  # panels, text and paper, not an empty sheet


def test_the_picture_goes_when_the_article_stands(qtbot, qapp, home: Paths, picture: Path):
    picture.replace(home.first_picture)
    window = MainWindow()
    qtbot.addWidget(window)
    app.show_as_left(qapp, window, home)
    program = app.build(home, window)
    assert window.covered
    program.housekeeping.first()
    window.reading.open(program.bench.library.articles.ids()[0])
    qtbot.waitUntil(lambda: not window.covered)
    assert window.reading.opened is not None
    program.close()
