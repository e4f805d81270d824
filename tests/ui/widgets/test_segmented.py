import pytest
from PySide6.QtCore import Qt

from newsreader.ui.widgets.segmented import Segmented

pytestmark = pytest.mark.gui


@pytest.fixture
def choice(qtbot, colours):
    choice = Segmented([("a", "First", ""), ("b", "Second", "the other")], "Order", colours)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_a_click_chooses(qtbot, choice):
    choice.set_value("a")
    with qtbot.waitSignal(choice.value_chosen) as told:
        qtbot.mouseClick(choice.button("b"), Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    assert choice.value == "b"


def test_an_unknown_value_leaves_all_up(choice):
    choice.set_value("a")
    choice.set_value("never heard of")
    assert choice.value == ""


def test_space_chooses_from_the_keyboard(qtbot, choice):
    choice.set_value("a")
    with qtbot.waitSignal(choice.value_chosen):
        qtbot.keyClick(choice.button("b"), Qt.Key.Key_Space)


def test_buttons_say_what_they_choose(choice):
    assert choice.button("b").accessibleName() == "Order: Second"
    assert choice.button("b").toolTip() == "the other"
