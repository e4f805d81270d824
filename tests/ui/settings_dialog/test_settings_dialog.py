from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.model.engine import EngineKind
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


def pick(qtbot, picker, kind: EngineKind) -> None:
    """Choose the engine that follows the present one until it is the wanted one."""
    picker.setFocus()
    while picker.value != kind:
        qtbot.keyClick(picker, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("control", "field"), [("korean", "engine_ko_en"), ("english", "engine_en_ko")]
)
def test_each_direction_has_an_engine_of_its_own(qtbot, dialog, control: str, field: str):
    picker = getattr(dialog.engines, control)
    assert picker.value == "argos"
    with qtbot.waitSignal(dialog.settings_changed) as told:
        pick(qtbot, picker, EngineKind.STUDENT)
    changed: dict[str, Any] = {field: "student"}
    assert told.args[0] == replace(Settings(), **changed)


def test_the_engines_are_named_in_full_and_which_one_is_experimental(dialog):
    picker = dialog.engines.korean
    names = [picker.itemText(number) for number in range(picker.count())]
    assert names == [
        "Argos packages (usual)",
        "Firefox Translations models (experimental)",
        "LibreTranslate server (sends your text)",
    ]
    assert picker.accessibleName() == "Engine, Korean → English"


def test_scrolling_over_an_engine_chooses_nothing(qtbot, dialog):
    picker = dialog.engines.korean
    picker.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(dialog.settings_changed):
        QApplication.sendEvent(picker, turn)
    assert picker.value == "argos"


def test_the_server_is_asked_for_only_when_a_direction_uses_one(qtbot, dialog):
    box = dialog.engines.server
    assert not box.isVisible()
    pick(qtbot, dialog.engines.english, EngineKind.LIBRETRANSLATE)
    assert box.isVisible()
    assert "sent from this computer" in box._warning.text()
    assert not box.test.isEnabled()


def test_an_address_is_taken_when_it_is_whole_and_not_letter_by_letter(qtbot, dialog):
    pick(qtbot, dialog.engines.english, EngineKind.LIBRETRANSLATE)
    box = dialog.engines.server
    with qtbot.assertNotEmitted(dialog.settings_changed):
        qtbot.keyClicks(box.address, "http://127.0.0.1:5000 ")
    assert box.test.isEnabled()
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.keyClick(box.address, Qt.Key.Key_Return)
    assert told.args[0].server_url == "http://127.0.0.1:5000"


def test_what_is_being_typed_survives_another_change(qtbot, dialog):
    pick(qtbot, dialog.engines.english, EngineKind.LIBRETRANSLATE)
    box = dialog.engines.server
    qtbot.keyClicks(box.address, "http://hal")
    qtbot.mouseClick(dialog.theme.button("dark"), LEFT)
    assert box.address.text() == "http://hal"


def test_the_key_is_not_shown(dialog):
    dialog.set_settings(Settings(engine_ko_en="libretranslate", server_key="secret"))
    assert dialog.engines.server.key.text() == "secret"
    assert "secret" not in dialog.engines.server.key.displayText()


def test_a_test_of_the_connection_is_a_wish_and_its_answer_is_told(qtbot, dialog):
    dialog.set_settings(Settings(engine_ko_en="libretranslate", server_url="http://127.0.0.1:1"))
    box = dialog.engines.server
    with qtbot.waitSignal(box.test_requested) as told:
        qtbot.mouseClick(box.test, LEFT)
    assert told.args == ["http://127.0.0.1:1"]
    assert box.notice.text() == "Asking the server…"
    box.show_error("The server cannot be reached.", "Check its address.")
    assert box.notice.accessibleName() == "The server cannot be reached. Check its address."
    assert box.test.isEnabled()
    box.show_success("The server answers.")
    assert box.notice.text() == "The server answers."


@pytest.fixture
def box(qtbot, dialog):
    """The server's box after a test that failed, with the focus in its address."""
    dialog.set_settings(Settings(engine_ko_en="libretranslate", server_url="http://127.0.0.1:1"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.show_engines()
    box = dialog.engines.server
    box.show_error("The server cannot be reached.", "Check its address.")
    qtbot.waitUntil(lambda: seen_whole(box.notice))
    assert box.address.hasFocus()
    return box


def seen_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def click_there(box, button) -> None:
    """Press where a button stands now and let go at the same point of the screen."""
    window = box.window()
    point = button.mapTo(window, button.rect().center())
    for click in (QTest.mousePress, QTest.mouseRelease):
        under = window.childAt(point)
        click(under, LEFT, pos=under.mapFrom(window, point))


def test_one_click_tests_what_is_typed_also_after_an_error(qtbot, dialog, box):
    box.address.selectAll()
    qtbot.keyClicks(box.address, "192.168.1.5:5000")
    told: list[str] = []
    box.test_requested.connect(told.append)
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        click_there(box, box.test)
    assert told == ["http://192.168.1.5:5000"]
    assert changed.args[0].server_url == "http://192.168.1.5:5000"
    assert box.address.text() == "http://192.168.1.5:5000"
    box.show_error("The server cannot be reached.")
    click_there(box, box.test)
    assert len(told) == 2


def test_the_focus_stays_on_the_button_that_tests(qtbot, box):
    box.test.setFocus()
    qtbot.keyClick(box.test, Qt.Key.Key_Space)
    assert box.test.hasFocus()
    box.show_success("The server answers.")
    assert box.test.hasFocus()


def test_leaving_the_field_moves_nothing(qtbot, box):
    qtbot.keyClicks(box.address, "x")
    before = box.test.pos()
    box.key.setFocus()
    assert "no address of a server" in box.hint.text()
    assert box.test.pos() == before
    box.address.setFocus()
    qtbot.keyClick(box.address, Qt.Key.Key_Backspace)
    box.key.setFocus()
    assert box.test.pos() == before


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("localhost:5000", "http://localhost:5000"),
        ("https://example.org/lt/", "https://example.org/lt"),
        ("", ""),
    ],
)
def test_an_address_is_written_out_before_it_is_kept(qtbot, dialog, box, typed: str, kept: str):
    box.address.selectAll()
    qtbot.keyClick(box.address, Qt.Key.Key_Delete)
    qtbot.keyClicks(box.address, typed)
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.keyClick(box.address, Qt.Key.Key_Return)
    assert told.args[0].server_url == kept
    assert box.address.text() == kept


def test_what_is_no_address_is_said_beside_it_and_not_kept(qtbot, dialog, box):
    usual = box.hint.text()
    box.address.selectAll()
    with qtbot.assertNotEmitted(dialog.settings_changed):
        qtbot.keyClicks(box.address, "ftp://example.org")
        qtbot.keyClick(box.address, Qt.Key.Key_Return)
    assert box.hint.text().endswith("http://192.168.0.10:5000")
    assert box.address.accessibleDescription() == box.hint.text()
    with qtbot.assertNotEmitted(box.test_requested):
        click_there(box, box.test)
    assert box.address.hasFocus()
    qtbot.keyClick(box.address, Qt.Key.Key_Backspace)
    assert box.hint.text() == usual


def test_the_list_of_engines_has_the_colours_of_the_theme(qtbot, dialog):
    dark = theme.load("dark")
    dialog.set_colours(dark)
    picker = dialog.engines.korean
    picker.showPopup()
    shown = picker.view().window()
    qtbot.waitUntil(shown.isVisible)
    picture = shown.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in (0, 1, picture.width() - 1)
        for y in range(picture.height())
    }
    assert colours <= {dark.card.name(), dark.rule.name(), dark.panel.name()}
    picker.hidePopup()


@pytest.mark.parametrize(
    ("control", "value", "changed"),
    [
        ("battery", "no", {"pause_on_battery": False}),
        ("unread", "yes", {"translate_unread": True}),
    ],
)
def test_yes_and_no_are_settings_too(
    qtbot, dialog, control: str, value: str, changed: dict[str, Any]
):
    with qtbot.waitSignal(dialog.settings_changed) as told:
        qtbot.mouseClick(getattr(dialog, control).button(value), LEFT)
    assert told.args[0] == replace(Settings(), **changed)
