from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from newsreader.ui.open_dialogs import drops
from newsreader.ui.open_dialogs.choose_files import choose_files

pytestmark = pytest.mark.gui


def urls(*found: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in found])
    return mime


def test_files_come_in_order_and_nothing_else(qapp):
    mime = urls("file:///tmp/a.txt", "https://example.org/b", "file:///tmp/%EA%B0%AF%20b.txt")
    assert drops.files(mime) == [Path("/tmp/a.txt"), Path("/tmp/갯 b.txt")]


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a", "ftp://example.org/a", "javascript:alert(1)", "data:text/plain,x"],
)
def test_addresses_are_refused(qapp, url: str):
    mime = urls(url)
    mime.setText(url)
    assert not drops.accepts(mime)


def test_files_named_as_text_are_files(qapp):
    mime = QMimeData()
    mime.setData("text/plain", b"file:///tmp/a%20b.txt\r\nfile:///tmp/c.txt\r\n")
    assert drops.files(mime) == [Path("/tmp/a b.txt"), Path("/tmp/c.txt")]
    assert drops.text(mime) == ""


def test_dragged_words_are_text(qapp):
    mime = QMimeData()
    mime.setText("  배가 떠났다. ")
    assert drops.accepts(mime)
    assert drops.files(mime) == []
    assert drops.text(mime) == "배가 떠났다."


def test_an_address_is_not_also_text(qapp):
    mime = urls("https://example.org/b")
    mime.setText("https://example.org/b")
    assert drops.text(mime) == ""


def test_an_image_is_refused(qapp):
    mime = QMimeData()
    mime.setData("image/png", b"\x89PNG")
    assert not drops.accepts(mime)


def test_chosen_files_reach_the_callback_as_paths(qtbot, tmp_path: Path):
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[list[Path]] = []
    dialog = choose_files(parent, chosen.append)
    assert dialog.isVisible()
    assert dialog.nameFilters() == ["Text files (*.txt *.text *.md)", "All files (*)"]
    dialog.filesSelected.emit([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    assert chosen == [[tmp_path / "a.txt", tmp_path / "b.txt"]]
    dialog.close()
