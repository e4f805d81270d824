from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from newsreader.ui.open_dialogs.paste_dialog import PasteDialog

pytestmark = pytest.mark.gui

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot, colours) -> PasteDialog:
    dialog = PasteDialog(colours)
    qtbot.addWidget(dialog)
    dialog.show_empty()
    return dialog


def test_it_blocks_no_other_window(dialog):
    assert not dialog.isModal()


def test_nothing_can_be_imported_from_nothing(qtbot, dialog):
    assert not dialog.import_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.text_submitted):
        dialog.field.setPlainText(" \n ")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)


def test_import_tells_the_text_as_pasted(qtbot, dialog):
    dialog.field.setPlainText("갯벌 소식\n\n배가 떠났다.")
    with qtbot.waitSignal(dialog.text_submitted) as told:
        qtbot.mouseClick(dialog.import_button, LEFT)
    assert told.args == ["갯벌 소식\n\n배가 떠났다.", ""]


def test_the_language_can_be_said(qtbot, dialog):
    dialog.field.setPlainText("갯벌")
    qtbot.mouseClick(dialog.language.button("ko"), LEFT)
    with qtbot.waitSignal(dialog.text_submitted) as told:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)
    assert told.args == ["갯벌", "ko"]


def test_the_count_follows_the_text(qtbot, dialog):
    dialog.field.setPlainText("갯벌 소식\n\n배가 떠났다.")
    qtbot.waitUntil(lambda: dialog._count.text() == "14 characters in 2 paragraphs")
    dialog.field.clear()
    qtbot.waitUntil(lambda: dialog._count.text() == "")


def test_a_text_of_spaces_offers_no_import_for_long(qtbot, dialog):
    dialog.field.setPlainText(" \n ")
    qtbot.waitUntil(lambda: not dialog.import_button.isEnabled())


def test_a_long_text_is_counted_only_after_a_pause(qtbot, dialog):
    dialog.field.setPlainText("갯벌\n" * 50_000)
    assert dialog._count.text() == ""
    assert dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: "50,000 paragraphs" in dialog._count.text().replace("50000", "50,000"))


def test_a_text_is_not_submitted_twice(qtbot, dialog):
    dialog.field.setPlainText("갯벌")
    dialog.set_busy(True)
    with qtbot.assertNotEmitted(dialog.text_submitted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)
    assert not dialog.import_button.isEnabled()


def test_a_failure_stays_beside_the_text(qtbot, dialog):
    dialog.field.setPlainText("갯벌")
    dialog.set_busy(True)
    dialog.show_error("No article was recognised.", "Paste the headline too.")
    assert dialog.notice.isVisible()
    assert dialog.field.toPlainText() == "갯벌"
    assert dialog.import_button.isEnabled()


def test_success_empties_and_closes(dialog):
    dialog.field.setPlainText("갯벌")
    dialog.accept()
    assert dialog.isHidden()
    assert dialog.field.toPlainText() == ""


def test_closing_keeps_a_text_not_imported(qtbot, dialog):
    dialog.field.setPlainText("갯벌")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)
    dialog.show_empty()
    assert dialog.field.toPlainText() == "갯벌"


def test_rich_text_is_pasted_plain(dialog):
    mime = QMimeData()
    mime.setHtml("<b>갯벌</b>")
    mime.setText("갯벌")
    dialog.field.insertFromMimeData(mime)
    assert dialog.field.toPlainText() == "갯벌"


def test_a_dropped_file_is_told_and_not_pasted(qtbot, dialog, tmp_path: Path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "story.txt"))])
    with qtbot.waitSignal(dialog.files_chosen) as told:
        dialog.field.insertFromMimeData(mime)
    assert told.args == [[tmp_path / "story.txt"]]
    assert dialog.field.toPlainText() == ""


def test_an_address_is_pasted_as_text(dialog):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/b")])
    mime.setText("https://example.org/b")
    assert dialog.field.canInsertFromMimeData(mime)
    dialog.field.insertFromMimeData(mime)
    assert dialog.field.toPlainText() == "https://example.org/b"


def test_a_file_can_be_opened_instead(qtbot, dialog):
    with qtbot.waitSignal(dialog.files_requested):
        qtbot.mouseClick(dialog.open_button, LEFT)
