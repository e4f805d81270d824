"""The trouble window says what is wrong without a terminal, and puts a backup back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from newsreader.errors import HomeError, LibraryDamagedError, LibraryVersionError
from newsreader.library.backup import backup
from newsreader.library.library import Library
from newsreader.paths import Paths
from newsreader.ui import trouble
from newsreader.ui.trouble import Trouble

pytestmark = pytest.mark.gui

DAMAGED = LibraryDamagedError("The file library.sqlite is damaged: malformed.")


@pytest.fixture
def broken(home: Paths) -> Paths:
    """A library that was backed up once and is damaged now."""
    library = Library(home.library, home.backups)
    backup(library, home.backups)
    library.close()
    home.library.write_bytes(b"not a database at all" * 400)
    return home


def words(window: QDialog) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


@contextmanager
def answering(press: Callable[[Trouble], object]) -> Iterator[list[str]]:
    """Press a button of every trouble window that opens; gives what the windows said."""
    said: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Trouble) and window.isVisible():
                said.append(words(window))
                press(window)

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    yield said
    timer.stop()


def press_quit(window: Trouble) -> None:
    QTest.mouseClick(window.quit, Qt.MouseButton.LeftButton)


def press_restore(window: Trouble) -> None:
    QTest.mouseClick(window.restore or window.quit, Qt.MouseButton.LeftButton)


def test_it_says_what_is_wrong_and_what_to_do(qtbot):
    window = Trouble(HomeError("The data folder /mnt/home cannot be used: Not a directory."))
    qtbot.addWidget(window)
    assert "The data folder /mnt/home cannot be used: Not a directory." in words(window)
    assert HomeError.advice in words(window)


def test_only_a_damaged_library_with_a_backup_offers_one(broken: Paths):
    with answering(press_quit) as said:
        assert not trouble.tell(DAMAGED, broken)
        assert not trouble.tell(LibraryVersionError("The library is newer."), broken)
        for copy in broken.backups.iterdir():
            copy.unlink()
        assert not trouble.tell(DAMAGED, broken)
    assert ["newest backup was made" in words for words in said] == [True, False, False]


def test_escape_quits_and_touches_nothing(broken: Paths):
    before = broken.library.read_bytes()
    with answering(lambda window: QTest.keyClick(window, Qt.Key.Key_Escape)):
        assert not trouble.tell(DAMAGED, broken)
    assert broken.library.read_bytes() == before


def test_the_backup_is_put_back_and_the_damaged_file_kept(broken: Paths):
    damaged = broken.library.read_bytes()
    with answering(press_restore) as said:
        assert trouble.tell(DAMAGED, broken)
    assert len(said) == 1
    Library(broken.library, broken.backups).close()
    kept = [path for path in broken.data.glob("library-damaged-*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [damaged]


def test_a_backup_that_cannot_be_put_back_is_told_too(broken: Paths):
    for copy in broken.backups.iterdir():
        copy.write_bytes(b"damaged as well" * 500)
    with answering(press_restore) as said:
        assert not trouble.tell(DAMAGED, broken)
    assert "There is no backup" in said[1]


def test_it_shows_when_the_backup_was_made(qtbot, tmp_path: Path):
    copy = tmp_path / "library-20261124T101500000000Z.sqlite"
    copy.touch()
    window = Trouble(DAMAGED, copy)
    qtbot.addWidget(window)
    assert "The newest backup was made on" in words(window)
