import pytest
from PySide6.QtCore import Qt

from newsreader.model.annotation import Colour
from newsreader.ui.widgets.colour_chips import ColourChips, colour_name

pytestmark = pytest.mark.gui


def test_a_click_tells_the_colour_and_keeps_it(qtbot, colours):
    chips = ColourChips(colours)
    qtbot.addWidget(chips)
    with qtbot.waitSignal(chips.colour_chosen) as told:
        qtbot.mouseClick(chips.chips[2], Qt.MouseButton.LeftButton)
    assert told.args == [Colour.BLUE]
    assert chips.colour is Colour.BLUE


def test_setting_a_colour_is_silent(qtbot, colours):
    chips = ColourChips(colours)
    qtbot.addWidget(chips)
    with qtbot.assertNotEmitted(chips.colour_chosen):
        chips.set_colour(Colour.PINK)
    assert chips.colour is Colour.PINK


def test_every_chip_is_named(qtbot, colours):
    chips = ColourChips(colours)
    qtbot.addWidget(chips)
    names = [chip.accessibleName() for chip in chips.chips]
    assert names == [colour_name(colour) for colour in Colour]
    assert len(set(names)) == 4
