"""The student models in the package window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.ui import theme
from newsreader.ui.models_dialog.models_dialog import ModelsDialog
from newsreader.ui.models_dialog.student_card import StudentCard
from newsreader.usecases import manage_models

pytestmark = pytest.mark.gui

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")
STUDENT = EngineKind.STUDENT
LEFT = Qt.MouseButton.LeftButton
MODEL = InstalledPackage(
    KO_EN, "2.0", Path("/data/models/student/ko-en-base-1c902d6f"), 64_100_000, "1c90" * 16,
    origin="https://example.org/models", engine=STUDENT, architecture="base",
)  # fmt: skip
ARGOS = InstalledPackage(KO_EN, "1.1", Path("/data/packages/ko_en"), 94_600_000, "0" * 64)


@pytest.fixture
def dialog(qtbot, colours) -> ModelsDialog:
    dialog = ModelsDialog(colours)
    qtbot.addWidget(dialog)
    dialog.students.set_available(manage_models.available_students())
    dialog.show()
    return dialog


def card(dialog: ModelsDialog, pair: Pair = KO_EN) -> StudentCard:
    found = dialog.card(pair, STUDENT)
    assert isinstance(found, StudentCard)
    return found


def test_it_says_whose_models_they_are_and_that_they_are_experimental(dialog):
    words = " ".join(label.text() for label in dialog.students.findChildren(QLabel))
    for said in ("experimental", "Mozilla", "MPL 2.0", "not affiliated", ".865", ".738", "Source:"):
        assert said in words


def test_each_kind_is_shown_on_its_own_card(dialog):
    dialog.set_packages([ARGOS, MODEL])
    assert dialog.card(KO_EN).details._version.text() == "1.1 · 94.6 MB"
    assert card(dialog).details._version.text() == "2.0 · usual model (base) · 64.1 MB"
    assert card(dialog).details._origin.text() == "https://example.org/models"
    assert card(dialog).details._check.text() == "Those of the published files."
    assert not dialog.card(KO_EN).details._check.isVisible()
    assert card(dialog, EN_KO)._state.text() == "Not installed"


def test_the_disk_use_of_both_kinds_is_told(dialog):
    dialog.set_packages([ARGOS, MODEL, replace(ARGOS, owner="LibreTranslate")])
    assert dialog._disk.text() == "158.7 MB on this disk"


def test_an_unverified_model_is_marked_wherever_it_is_shown(dialog):
    dialog.set_packages([replace(MODEL, version="unverified", architecture="", verified=False)])
    assert card(dialog)._state.text() == "Installed, unverified"
    assert card(dialog).details._version.text() == "unverified · 64.1 MB"
    assert card(dialog).details._check.text().startswith("Unverified:")
    assert card(dialog).download.text() == "Download (48.2 MB)"


def test_the_download_says_its_size_and_which_model_it_gets(qtbot, dialog):
    assert card(dialog).download.text() == "Download (48.2 MB)"
    with qtbot.waitSignal(dialog.student_requested) as told:
        qtbot.mouseClick(card(dialog).download, LEFT)
    assert told.args == [KO_EN, "base"]
    qtbot.mouseClick(dialog.students.architecture.button("base-memory"), LEFT)
    assert card(dialog).download.text() == "Download (37.2 MB)"
    assert card(dialog, EN_KO).download.text() == "Download (38.0 MB)"
    with qtbot.waitSignal(dialog.student_requested) as told:
        qtbot.mouseClick(card(dialog, EN_KO).download, LEFT)
    assert told.args == [EN_KO, "base-memory"]


def test_verify_remove_and_cancel_tell_their_kind(qtbot, dialog):
    dialog.set_packages([MODEL])
    with qtbot.waitSignal(dialog.verify_requested) as told:
        qtbot.mouseClick(card(dialog).verify, LEFT)
    assert told.args == [KO_EN, STUDENT]
    dialog.set_busy(KO_EN, True, kind=STUDENT)
    with qtbot.waitSignal(dialog.cancel_requested) as told:
        qtbot.mouseClick(card(dialog).progress.cancel, LEFT)
    assert told.args == [KO_EN, STUDENT]
    dialog.set_busy(KO_EN, False, kind=STUDENT)
    qtbot.mouseClick(card(dialog).remove, LEFT)
    assert not card(dialog).from_folder.isVisible()
    with qtbot.waitSignal(dialog.remove_requested) as told:
        qtbot.mouseClick(card(dialog).confirm, LEFT)
    assert told.args == [KO_EN, STUDENT]


def chosen(qtbot, dialog: ModelsDialog, folder: str) -> None:
    qtbot.mouseClick(card(dialog).from_folder, LEFT)
    chooser = card(dialog).findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(folder)
    chooser.close()


def test_a_chosen_folder_is_told_and_never_as_unverified(qtbot, dialog):
    with qtbot.waitSignal(dialog.folder_requested) as told:
        chosen(qtbot, dialog, "/tmp/koen")
    assert told.args == [KO_EN, "/tmp/koen", False]


def test_files_nobody_published_are_asked_about_once_more(qtbot, dialog):
    question = dialog.students.question
    assert not question.isVisible()
    dialog.students.ask_unverified(KO_EN, "/tmp/koen", "No file has the checksum of a known one.")
    assert question.isVisible()
    assert question.text() == "No file has the checksum of a known one."
    assert question.leave.hasFocus() or not dialog.isActiveWindow()
    with qtbot.assertNotEmitted(dialog.folder_requested):
        qtbot.mouseClick(question.leave, LEFT)
    assert not question.isVisible()
    dialog.students.ask_unverified(KO_EN, "/tmp/koen", "No file has the checksum of a known one.")
    with qtbot.waitSignal(dialog.folder_requested) as told:
        qtbot.mouseClick(question.use, LEFT)
    assert told.args == [KO_EN, "/tmp/koen", True]
    assert not question.isVisible()


def test_another_folder_takes_the_question_away(qtbot, dialog):
    dialog.students.ask_unverified(KO_EN, "/tmp/koen", "Unknown.")
    chosen(qtbot, dialog, "/tmp/other")
    assert not dialog.students.question.isVisible()


def test_a_stopped_import_speaks_of_no_download(qtbot, dialog):
    chosen(qtbot, dialog, "/tmp/koen")
    dialog.set_busy(KO_EN, True, kind=STUDENT)
    qtbot.mouseClick(card(dialog).progress.cancel, LEFT)
    dialog.set_busy(KO_EN, False, kind=STUDENT)
    assert card(dialog).notice.text() == "The import was stopped; nothing was installed."
    assert card(dialog).download.text() == "Download (48.2 MB)"


def test_a_stopped_download_can_be_resumed(qtbot, dialog):
    qtbot.mouseClick(card(dialog).download, LEFT)
    dialog.set_busy(KO_EN, True, kind=STUDENT)
    qtbot.mouseClick(card(dialog).progress.cancel, LEFT)
    dialog.set_busy(KO_EN, False, kind=STUDENT)
    assert card(dialog).download.text() == "Resume download (48.2 MB)"


def test_what_went_wrong_is_told_on_the_card_of_its_kind(dialog):
    dialog.show_error(KO_EN, "The checksum differs.", kind=STUDENT)
    assert card(dialog).notice.text() == "The checksum differs."
    assert not dialog.card(KO_EN).notice.isVisible()


def test_it_follows_the_theme(dialog):
    dialog.set_packages([MODEL])
    dialog.students.ask_unverified(KO_EN, "/tmp/koen", "Unknown.")
    before = dialog.students.grab().toImage()
    dialog.set_colours(theme.load("dark"))
    assert dialog.students.grab().toImage() != before
