from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from newsreader.settings import Settings
from newsreader.ui import theme
from newsreader.ui.settings_dialog.settings_dialog import SettingsDialog
from newsreader.ui.widgets.buttons import IconButton

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot, colours) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), colours)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("control", "value", "changed"),
    [
        ("theme", "sepia", {"theme": "sepia"}),
        ("layout_choice", "stacked", {"layout": "stacked"}),
        ("translation", "hidden", {"translation": "hidden"}),
        ("care", "4", {"beam": 4}),
        ("language", "ko", {"interface_language": "ko"}),
    ],
)
def test_a_click_changes_one_setting_at_once(
    qtbot, dialog, control: str, value: str, changed: dict[str, Any]
):
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.mouseClick(getattr(dialog, control).button(value), LEFT)
    assert told.args[0] == replace(Settings(), **changed)


def test_the_arrow_keys_change_the_text_size(qtbot, dialog):
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.keyClick(dialog.font_size.slider, Qt.Key.Key_Right)
    assert told.args[0].font_size == 19


def test_the_ratio_is_a_share(qtbot, dialog):
    with qtbot.waitSignal(dialog.settings_changed) as told:
        dialog.ratio.slider.setValue(40)
    assert told.args[0].column_ratio == pytest.approx(0.4)


def test_changes_add_up(qtbot, dialog):
    seen: list[Settings] = []
    dialog.settings_changed.connect(seen.append)
    qtbot.mouseClick(dialog.theme.button("dark"), LEFT)
    qtbot.mouseClick(dialog.care.button("1"), LEFT)
    assert (seen[-1].theme, seen[-1].beam) == ("dark", 1)


def test_choosing_the_present_value_changes_nothing(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.settings_changed):
        qtbot.mouseClick(dialog.theme.button("system"), LEFT)


def test_showing_settings_is_silent(qtbot, dialog):
    wanted = Settings(
        theme="dark",
        layout="stacked",
        font_size=24,
        column_ratio=0.6,
        beam=1,
        translation="hidden",
        interface_language="en",
    )
    with qtbot.assertNotEmitted(dialog.settings_changed):
        dialog.set_settings(wanted)
    assert dialog.theme.value == "dark"
    assert dialog.font_size.slider.value() == 24
    assert dialog.ratio.slider.value() == 60
    assert dialog.language.value == "en"


def test_a_value_from_the_file_that_no_button_has_is_kept(qtbot, dialog):
    dialog.set_settings(Settings(beam=3))
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.mouseClick(dialog.theme.button("dark"), LEFT)
    assert told.args[0].beam == 3


def test_the_ratio_waits_while_the_layout_is_stacked(qtbot, dialog):
    qtbot.mouseClick(dialog.layout_choice.button("stacked"), LEFT)
    assert not dialog.ratio.isEnabled()


def test_a_folder_is_opened_by_wish(qtbot, dialog):
    dialog.set_folders([("Library", Path("/data")), ("Settings", Path("/config"))])
    buttons = dialog.folders.findChildren(IconButton)
    assert buttons[1].accessibleName() == "Open folder: Settings"
    with qtbot.waitSignal(dialog.folder_requested) as told:
        qtbot.mouseClick(buttons[1], LEFT)
    assert told.args == [Path("/config")]


def test_the_sample_shows_the_settings(qtbot, dialog):
    before = dialog.preview.grab().toImage()
    dialog.set_settings(Settings(font_size=28))
    larger = dialog.preview.grab().toImage()
    dialog.set_settings(Settings(font_size=28, layout="stacked", translation="hidden"))
    assert before != larger != dialog.preview.grab().toImage()


def test_sliders_are_named_for_a_screen_reader(dialog):
    assert dialog.font_size.slider.accessibleName() == "Text size"
    assert dialog.ratio.slider.accessibleName() == "Width of the original"


def test_escape_closes(qtbot, dialog):
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)


def test_it_follows_the_theme(dialog):
    before = dialog.grab().toImage()
    dialog.set_colours(theme.load("dark"))
    assert dialog.grab().toImage() != before
