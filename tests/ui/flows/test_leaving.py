"""Leaving the window: what the reader wrote is kept, or told of and found again."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.errors import DiskFullError
from newsreader.ui.tasks import Lane
from tests.ui.flows.hands import notice, settled
from tests.ui.flows.test_correcting import FISHERS, correct, edit, kept, sentence, story, write

pytestmark = pytest.mark.gui


class Full:
    """A disk that is full until there is room again; ``wishes`` counts what it refused."""

    def __init__(self, window, monkeypatch):
        corrections = window.desk.bench.library.corrections
        self._put, self.full, self.wishes = corrections.put, True, 0
        monkeypatch.setattr(corrections, "put", self._answer)

    def _answer(self, *given):
        if self.full:
            self.wishes += 1
            raise DiskFullError("The disk is full.")
        return self._put(*given)


def unsaved(window):
    return window.desk.bench.paths.data / "unsaved.json"


def test_a_correction_that_cannot_be_kept_holds_the_window_once(qtbot, house, shelf, monkeypatch):
    window = house.open()
    story(qtbot, window, shelf)
    write(window, "Precious words.")
    Full(window, monkeypatch)
    assert not window.close()
    assert window.isVisible()
    assert "The disk is full." in notice(window)
    assert "close the window again" in notice(window)
    assert window.correcting.editor.isVisible()
    assert window.correcting.editor.field.toPlainText() == "Precious words."
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert window.close()


def test_what_was_left_unsaved_is_saved_at_the_next_start(qtbot, house, shelf, monkeypatch):
    window = house.open()
    story(qtbot, window, shelf)
    write(window, "Precious words.")
    Full(window, monkeypatch)
    window.close()
    window = house.reopen()
    qtbot.waitUntil(lambda: kept(window) == [(FISHERS, "Precious words.")])
    settled(qtbot, window)
    assert not unsaved(window).exists()


def test_a_program_that_ends_without_its_window_closing_loses_nothing(
    qtbot, house, shelf, monkeypatch
):
    window = house.open()
    story(qtbot, window, shelf)
    Full(window, monkeypatch)
    gate = threading.Event()
    window.desk.tasks.run(Lane.LIBRARY, lambda: gate.wait(5))
    editor = write(window, "Precious words.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    threading.Timer(0.2, gate.set).start()
    house.program.tasks.close()
    assert "Precious words." in unsaved(window).read_text(encoding="utf-8")


def test_what_could_not_be_kept_is_kept_when_the_window_closes(qtbot, house, shelf, monkeypatch):
    window = house.open()
    story(qtbot, window, shelf)
    disk = Full(window, monkeypatch)
    correct(qtbot, window, "First.", quote="THREE")
    correct(qtbot, window, "Second.", quote="FISHERS")
    assert kept(window) == []
    disk.full = False
    assert window.close()
    assert sorted(text for _, text in kept(window)) == ["First.", "Second."]
    assert not unsaved(window).exists()


def test_what_could_not_be_kept_is_kept_after_the_next_correction(
    qtbot, window, shelf, monkeypatch
):
    story(qtbot, window, shelf)
    disk = Full(window, monkeypatch)
    correct(qtbot, window, "First.", quote="THREE")
    disk.full = False
    correct(qtbot, window, "Second.", quote="FISHERS")
    qtbot.waitUntil(
        lambda: (sentence(window, 3, 0), sentence(window, 3, 1)) == ("First.", "Second.")
    )
    assert len(kept(window)) == 2


def test_a_draft_left_with_esc_is_gone_for_good(qtbot, house, shelf, monkeypatch):
    window = house.open()
    story(qtbot, window, shelf)
    disk = Full(window, monkeypatch)
    correct(qtbot, window, "Nonsense.")
    assert unsaved(window).exists()
    editor = edit(window, 3, "FISHERS")
    assert editor.field.toPlainText() == "Nonsense."
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    settled(qtbot, window)
    disk.full = False
    assert not unsaved(window).exists()
    window = house.reopen()
    settled(qtbot, window)
    assert kept(window) == []


def test_two_corrections_that_fail_leave_nothing_on_the_screen(qtbot, window, shelf, monkeypatch):
    story(qtbot, window, shelf)
    disk = Full(window, monkeypatch)
    gate = threading.Event()
    window.desk.tasks.run(Lane.LIBRARY, lambda: gate.wait(5))
    before = window.correcting.keeper.targets[3]
    for quote, words in (("THREE", "First."), ("FISHERS", "Second."), ("Second.", "Third.")):
        editor = write(window, words, quote=quote)
        QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert (sentence(window, 3, 0), sentence(window, 3, 1)) == ("First.", "Third.")
    gate.set()
    qtbot.waitUntil(lambda: disk.wishes == 3)
    settled(qtbot, window)
    assert window.correcting.keeper.targets[3] == before
    assert not window.reader.view.page.rows[3].corrected
