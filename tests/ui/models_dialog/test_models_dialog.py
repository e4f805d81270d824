from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.ui import theme
from newsreader.ui.models_dialog.models_dialog import ModelsDialog

pytestmark = pytest.mark.gui

KO_EN = Pair.parse("ko-en")
EN_KO = Pair.parse("en-ko")
LEFT = Qt.MouseButton.LeftButton
SHA = "0123456789abcdef" * 4


def package(owner: str = "newsreader", version: str = "1.1") -> InstalledPackage:
    return InstalledPackage(KO_EN, version, Path("/data/packages/ko_en"), 94_600_000, SHA, owner)


@pytest.fixture
def dialog(qtbot, colours) -> ModelsDialog:
    dialog = ModelsDialog(colours)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_blocks_no_other_window(dialog):
    assert not dialog.isModal()


def test_a_direction_without_package_offers_to_download(qtbot, dialog):
    dialog.set_packages([package()])
    card = dialog.card(EN_KO)
    assert card._state.text() == "Not installed"
    assert not card.verify.isVisible()
    assert not card.remove.isVisible()
    with qtbot.waitSignal(dialog.download_requested) as told:
        qtbot.mouseClick(card.download, LEFT)
    assert told.args == [EN_KO]


def test_an_installed_package_shows_what_is_known(qtbot, dialog):
    dialog.set_packages([package()])
    details = dialog.card(KO_EN).details
    assert details._version.text() == "1.1 · 94.6 MB"
    assert details._folder.text() == "/data/packages/ko_en"
    assert details._checksum.text().startswith(SHA[:16])
    qtbot.mouseClick(details._copy, LEFT)
    assert QGuiApplication.clipboard().text() == SHA


def test_verify_tells_its_direction(qtbot, dialog):
    dialog.set_packages([package()])
    with qtbot.waitSignal(dialog.verify_requested) as told:
        qtbot.mouseClick(dialog.card(KO_EN).verify, LEFT)
    assert told.args == [KO_EN, EngineKind.ARGOS]


def test_removing_asks_once_more_in_its_own_place(qtbot, dialog):
    dialog.set_packages([package()])
    card = dialog.card(KO_EN)
    with qtbot.assertNotEmitted(dialog.remove_requested):
        qtbot.mouseClick(card.remove, LEFT)
        qtbot.mouseClick(card.keep, LEFT)
    assert card.remove.isVisible()
    qtbot.mouseClick(card.remove, LEFT)
    with qtbot.waitSignal(dialog.remove_requested) as told:
        qtbot.mouseClick(card.confirm, LEFT)
    assert told.args == [KO_EN, EngineKind.ARGOS]


def test_while_a_package_is_being_removed_nothing_else_can_be_asked_of_it(qtbot, dialog):
    dialog.set_packages([package()])
    card = dialog.card(KO_EN)
    qtbot.mouseClick(card.remove, LEFT)
    qtbot.mouseClick(card.confirm, LEFT)
    assert card._state.text() == "Removing…"
    assert not any(b.isVisible() for b in (card.download, card.verify, card.remove))
    dialog.set_packages([])
    assert card._state.text() == "Not installed"
    assert card.download.isVisible()


def test_a_package_that_could_not_be_removed_can_be_asked_again(qtbot, dialog):
    dialog.set_packages([package()])
    card = dialog.card(KO_EN)
    qtbot.mouseClick(card.remove, LEFT)
    qtbot.mouseClick(card.confirm, LEFT)
    dialog.show_error(KO_EN, "The folder cannot be written.")
    assert card._state.text() == "Installed"
    assert card.remove.isVisible()


def test_another_programs_package_can_only_be_read(dialog):
    dialog.set_packages([package(owner="LibreTranslate")])
    card = dialog.card(KO_EN)
    assert card.details._owner.text() == "Installed by LibreTranslate, read only"
    assert not card.remove.isVisible()
    assert card.verify.isVisible()
    assert not card._others.isVisible()


def test_the_package_in_use_is_shown_and_the_other_one_named(qtbot, dialog):
    dialog.set_packages([package(owner="LibreTranslate", version="1.9"), package()])
    card = dialog.card(KO_EN)
    assert card.details._version.text().startswith("1.9")
    others = card._others.text()
    assert others == "Also installed, not in use: version 1.1 by Newsreader in /data/packages/ko_en"
    qtbot.mouseClick(card.remove, LEFT)
    assert card._question.text() == "Remove Newsreader's own version 1.1 from this computer?"


def test_another_programs_package_beside_ours_is_not_what_is_removed(qtbot, dialog):
    dialog.set_packages([package(version="1.9"), package(owner="LibreTranslate")])
    card = dialog.card(KO_EN)
    assert "by LibreTranslate" in card._others.text()
    qtbot.mouseClick(card.remove, LEFT)
    assert card._question.text() == "Remove this package from this computer?"


def test_verify_says_what_it_does_for_whose_package(dialog):
    verify = dialog.card(KO_EN).verify
    dialog.set_packages([package()])
    assert verify.toolTip() == "Check that every file is as it was installed"
    dialog.set_packages([package(owner="LibreTranslate")])
    assert verify.toolTip() == "Load the model and let it translate a sentence"
    assert verify.accessibleDescription() == verify.toolTip()


def test_a_check_that_was_cancelled_speaks_of_no_download(qtbot, dialog):
    dialog.set_packages([package()])
    dialog.set_busy(KO_EN, True, verifying=True)
    card = dialog.card(KO_EN)
    assert card.progress.text() == "Verifying"
    assert "download" not in card.progress.cancel.toolTip()
    qtbot.mouseClick(card.progress.cancel, LEFT)
    dialog.set_busy(KO_EN, False)
    assert card.notice.text() == "The check was stopped."
    assert card.download.text() == "Download again"


def test_trying_a_sentence_counts_no_bytes(dialog):
    dialog.show_progress(EN_KO, Progress("try", 0, 1))
    progress = dialog.card(EN_KO).progress
    assert progress.text() == "Trying a sentence"
    assert progress._bar.maximum() == 0


@pytest.mark.parametrize(
    ("offered", "text"),
    [("1.10", "Update to 1.10"), ("1.1", "Download again"), ("1.0", "Download again")],
)
def test_a_newer_version_is_offered_by_number_not_by_spelling(dialog, offered: str, text: str):
    dialog.set_packages([package(version="1.9" if offered == "1.10" else "1.1")])
    dialog.set_available([AvailablePackage(KO_EN, offered, ())])
    assert dialog.card(KO_EN).download.text() == text


def test_progress_shows_stage_amount_speed_and_time_left(dialog):
    dialog.show_progress(EN_KO, Progress("download", 31_200_000, 94_600_000, 3_170_000.0))
    card = dialog.card(EN_KO)
    assert card.progress.text() == "Downloading 31.2 of 94.6 MB · 3.2 MB/s · 20 s left"
    assert card.progress._bar.value() == 329
    assert not card.download.isVisible()


def test_progress_of_unknown_extent_moves_without_an_end(dialog):
    dialog.show_progress(EN_KO, Progress("download", 2_000_000, 0))
    assert dialog.card(EN_KO).progress.text() == "Downloading 2.0 MB"
    assert dialog.card(EN_KO).progress._bar.maximum() == 0


@pytest.mark.parametrize("stage", ["unpack", "try", "finish", "verify"])
def test_known_stages_are_said_in_words(dialog, stage: str):
    dialog.show_progress(EN_KO, Progress(stage, 0, 1))
    assert not dialog.card(EN_KO).progress.text().lower().startswith(f"{stage} ")


def test_after_a_cancel_the_download_can_be_resumed(qtbot, dialog):
    dialog.set_busy(EN_KO, True)
    card = dialog.card(EN_KO)
    with qtbot.waitSignal(dialog.cancel_requested) as told:
        qtbot.mouseClick(card.progress.cancel, LEFT)
    assert told.args == [EN_KO, EngineKind.ARGOS]
    assert not card.progress.cancel.isEnabled()
    dialog.set_busy(EN_KO, False)
    assert card.notice.text() == "Stopped. The download goes on where it stopped."
    assert card.download.text() == "Resume download"


def test_a_resumed_download_can_be_cancelled_again(qtbot, dialog):
    card = dialog.card(EN_KO)
    for _ in range(2):
        dialog.set_busy(EN_KO, True)
        assert card.progress.cancel.isEnabled()
        qtbot.mouseClick(card.progress.cancel, LEFT)
        dialog.set_busy(EN_KO, False)
    assert card.download.text() == "Resume download"


def test_a_failure_is_told_with_advice_where_it_happened(dialog):
    dialog.set_busy(EN_KO, True)
    dialog.show_error(EN_KO, "The server did not answer.", "Try again.")
    card = dialog.card(EN_KO)
    assert card.notice.accessibleName() == "The server did not answer. Try again."
    assert card.download.isVisible()
    assert not card.progress.isVisible()
    assert not dialog.card(KO_EN).notice.isVisible()


def test_a_new_attempt_takes_the_old_failure_away(dialog):
    dialog.show_error(EN_KO, "The server did not answer.")
    dialog.set_busy(EN_KO, True)
    assert not dialog.card(EN_KO).notice.isVisible()


def test_success_is_told_too(dialog):
    dialog.set_packages([package()])
    dialog.show_done(KO_EN, "The package is whole.")
    assert dialog.card(KO_EN).notice.text() == "The package is whole."


def test_asking_the_index_is_a_wish_and_its_failure_is_told(qtbot, dialog):
    with qtbot.waitSignal(dialog.refresh_requested):
        qtbot.mouseClick(dialog.refresh, LEFT)
    dialog.set_refreshing(True)
    assert not dialog.refresh.isEnabled()
    dialog.show_error(None, "The index cannot be read.")
    assert dialog.refresh.isEnabled()
    assert dialog.notice.text() == "The index cannot be read."


def test_a_chosen_file_is_told(qtbot, dialog):
    qtbot.mouseClick(dialog.from_file, LEFT)
    chooser = dialog.findChild(QFileDialog)
    with qtbot.waitSignal(dialog.file_requested) as told:
        chooser.fileSelected.emit("/tmp/ko_en.argosmodel")
    assert told.args == ["/tmp/ko_en.argosmodel"]
    chooser.close()


def dropped(*paths: Path) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    dropped.mime = mime  # type: ignore[attr-defined]  # the event does not keep it
    return QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )


def test_a_dropped_package_file_is_told(qtbot, dialog):
    told: list[str] = []
    dialog.file_requested.connect(told.append)
    dialog.dropEvent(dropped(Path("/tmp/a.argosmodel"), Path("/tmp/b.txt")))
    assert told == ["/tmp/a.argosmodel"]


def test_a_dropped_folder_or_zip_file_is_told_without_a_direction(qtbot, dialog, tmp_path):
    told: list[tuple[object, ...]] = []
    dialog.folder_requested.connect(lambda *said: told.append(said))
    dialog.dropEvent(dropped(tmp_path, tmp_path / "m.zip", tmp_path / "b.txt"))
    assert told == [(None, str(tmp_path), False), (None, str(tmp_path / "m.zip"), False)]


def test_escape_closes(qtbot, dialog):
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)


def test_it_follows_the_theme(dialog):
    dialog.set_packages([package()])
    before = dialog.grab().toImage()
    dialog.set_colours(theme.load("dark"))
    assert dialog.grab().toImage() != before


def test_a_resumed_download_that_succeeds_is_not_called_stopped(qtbot, dialog):
    card = dialog.card(EN_KO)
    dialog.set_busy(EN_KO, True)
    qtbot.mouseClick(card.progress.cancel, LEFT)
    dialog.set_busy(EN_KO, False)
    dialog.set_busy(EN_KO, True)
    dialog.set_busy(EN_KO, False)
    assert not card.notice.isVisible()
    assert card.download.text() == "Download"
