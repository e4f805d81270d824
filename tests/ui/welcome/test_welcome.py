import pytest
from PySide6.QtCore import Qt

from newsreader.ui import theme
from newsreader.ui.welcome.welcome import Welcome

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def welcome(qtbot, colours) -> Welcome:
    welcome = Welcome(colours)
    welcome.resize(900, 600)
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


def test_every_button_tells_its_wish(qtbot, welcome):
    for button, signal in (
        (welcome.paste, welcome.paste_requested),
        (welcome.open, welcome.open_requested),
        (welcome.models, welcome.models_requested),
        (welcome.close_button, welcome.dismissed),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)


def test_buttons_show_their_whole_text(welcome):
    for button in (welcome.paste, welcome.open, welcome.models):
        assert button.width() >= button.sizeHint().width()


def test_packages_are_not_spoken_of_once_installed(welcome):
    welcome.set_packages_installed(True)
    assert not welcome.models.isVisible()
    welcome.set_packages_installed(False)
    assert welcome.models.isVisible()


def test_it_follows_the_theme(welcome):
    before = welcome.grab().toImage()
    welcome.set_colours(theme.load("dark"))
    assert welcome.grab().toImage() != before
