"""Getting articles in: pasted, opened, dropped; and what is said when it fails."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.flows.hands import (
    CONTROL,
    STORY,
    explained,
    key,
    listed,
    notice,
    opens,
    paste,
    text,
    title,
)

pytestmark = pytest.mark.gui

HEADLINE = "Harbour ferries move to night timetable"


def drop(window, *paths: Path, words: str = "") -> None:
    mime = QMimeData()
    if paths:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    else:
        mime.setText(words)
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert event.isAccepted()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_a_pasted_page_becomes_an_article_and_is_opened(qtbot, window):
    paste(qtbot, window, STORY)
    assert title(window) == HEADLINE
    assert not window.late.importing.dialog.isVisible()
    qtbot.waitUntil(lambda: len(listed(window)) == 9)
    explained(qtbot, window)


def test_ctrl_enter_imports_too(qtbot, window):
    window.late.paste()
    dialog = window.late.importing.dialog
    dialog.field.setPlainText(STORY)
    opens(qtbot, window, lambda: QTest.keyClick(dialog.field, Qt.Key.Key_Return, CONTROL))
    assert title(window) == HEADLINE


def test_text_that_is_no_article_is_left_in_the_field_with_a_sentence(qtbot, window):
    window.late.paste()
    dialog = window.late.importing.dialog
    dialog.field.setPlainText("... --- ...")
    dialog.submit()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text()
    assert dialog.field.toPlainText() == "... --- ..."
    assert dialog.import_button.isEnabled()


def test_a_dropped_file_is_opened(qtbot, window, story):
    opens(qtbot, window, lambda: drop(window, story))
    assert title(window) == HEADLINE


def test_dropped_text_is_opened_and_leaves_a_text_being_pasted_alone(qtbot, window):
    window.late.paste()
    dialog = window.late.importing.dialog
    dialog.field.setPlainText("not imported yet")
    dialog.close()
    opens(qtbot, window, lambda: drop(window, words=STORY))
    assert title(window) == HEADLINE
    assert dialog.field.toPlainText() == "not imported yet"


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)],
)
def test_a_file_without_text_is_told_and_nothing_is_lost(qtbot, window, tmp_path, name, data):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    before = title(window)
    (tmp_path / name).write_bytes(data)
    drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: notice(window).endswith("."))
    assert title(window) == before
    assert len(listed(window)) == 8


def test_of_several_files_the_good_ones_come_in_and_the_bad_one_is_named(
    qtbot, window, story, tmp_path
):
    bad = tmp_path / "nothing.txt"
    bad.write_bytes(b"")
    opens(qtbot, window, lambda: drop(window, bad, story))
    assert title(window) == HEADLINE
    assert "nothing.txt" in notice(window)


def test_a_file_named_at_the_start_is_what_is_read(qtbot, house, story):
    window = house.open(story)
    assert title(window) == HEADLINE
    assert text(window, 0) == HEADLINE


def test_a_file_named_by_its_uri_at_the_start_is_what_is_read(house, story):
    spaced = story.rename(story.with_name("my 이야기.txt"))
    window = house.open(
        Path(QUrl.fromLocalFile(str(spaced)).toString(QUrl.ComponentFormattingOption.FullyEncoded))
    )
    assert title(window) == HEADLINE


def test_the_same_page_twice_is_one_article(qtbot, window):
    paste(qtbot, window, STORY)
    first = window.reading.opened.kept.id
    paste(qtbot, window, STORY)
    assert window.reading.opened.kept.id == first
    qtbot.waitUntil(lambda: len(listed(window)) == 9)


def test_the_file_dialog_blocks_nothing(window):
    key(window, Qt.Key.Key_O, CONTROL)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_open_article_is_written_to_a_file(qtbot, window, tmp_path):
    target = tmp_path / "out.md"
    window.late.exporting.write(window.reading.opened.kept.id, target)
    qtbot.waitUntil(lambda: str(target) in notice(window))
    assert title(window) in target.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_told(qtbot, window, tmp_path):
    window.late.exporting.write(window.reading.opened.kept.id, tmp_path / "no" / "out.md")
    qtbot.waitUntil(lambda: bool(notice(window)))
    assert "out.md" in notice(window)
