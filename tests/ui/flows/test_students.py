"""Student models in the running window: import, use, question about unknown files, removal."""

import gzip
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.ui.models_dialog.models_dialog import ModelsDialog
from newsreader.ui.models_dialog.student_card import StudentCard
from newsreader.usecases import manage_models
from tests.translation.packages.server import Server, body
from tests.translation.students.shop import STUDENTS, Shop
from tests.ui.flows.hands import press

pytestmark = [pytest.mark.gui, pytest.mark.slow]

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")
STUDENT = EngineKind.STUDENT
WAIT = 20_000


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A shop on the loopback that published the Korean–English test student."""
    shop = Shop(tmp_path)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Server() as server:
        shop.publish("ko-en", lambda name: server.url(f"/{name}"))
        for name, data in shop.files.items():
            server.answers[f"/{name}"] = body(data)
        published = shop.list(server.url("/models.json"))
        monkeypatch.setattr("newsreader.usecases.manage_models.resource", lambda _name: published)
        yield shop


@pytest.fixture
def dialog(real_house, shop) -> ModelsDialog:
    window = real_house.open()
    window.late.show_models()
    dialog = window.late.models.dialog
    assert isinstance(dialog, ModelsDialog)
    return dialog


def card(dialog: ModelsDialog, pair: Pair = KO_EN) -> StudentCard:
    found = dialog.card(pair, STUDENT)
    assert isinstance(found, StudentCard)
    return found


def choose(one: StudentCard, folder: Path) -> None:
    one.choose_folder()
    chooser = one.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def test_a_folder_of_published_files_is_installed_verified_and_removed(
    qtbot, real_house, shop, dialog
):
    choose(card(dialog), shop.packed())
    qtbot.waitUntil(lambda: card(dialog)._state.text() == "Installed", timeout=WAIT)
    assert card(dialog).notice.text() == "Version 2.0 is installed."
    press(card(dialog).verify)
    wanted = "Every file is as it was installed."
    qtbot.waitUntil(lambda: card(dialog).notice.text() == wanted, timeout=WAIT)
    press(card(dialog).remove)
    press(card(dialog).confirm)
    qtbot.waitUntil(lambda: card(dialog)._state.text() == "Not installed", timeout=WAIT)
    assert list(real_house.program.bench.paths.students.iterdir()) == []


def test_a_model_is_downloaded_when_asked(qtbot, real_house, dialog):
    qtbot.waitUntil(lambda: "MB" in card(dialog).download.text())
    press(card(dialog).download)
    qtbot.waitUntil(lambda: card(dialog)._state.text() == "Installed", timeout=WAIT)
    (made,) = [
        one for one in manage_models.installed(real_house.program.bench) if one.engine is STUDENT
    ]
    assert made.verified


def test_unknown_files_are_installed_only_after_a_second_yes(qtbot, real_house, dialog):
    bench = real_house.program.bench
    question = dialog.students.question
    choose(card(dialog, EN_KO), STUDENTS / "en_ko")
    qtbot.waitUntil(question.isVisible, timeout=WAIT)
    assert "checksum" in question.text()
    assert not card(dialog, EN_KO).progress.isVisible()
    press(question.leave)
    assert manage_models.installed(bench) == []
    choose(card(dialog, EN_KO), STUDENTS / "en_ko")
    qtbot.waitUntil(question.isVisible, timeout=WAIT)
    press(question.use)
    state = card(dialog, EN_KO)._state
    qtbot.waitUntil(lambda: state.text() == "Installed, unverified", timeout=WAIT)
    assert card(dialog, EN_KO).notice.text() == "The model is installed, marked as unverified."


def test_a_dropped_folder_finds_its_direction(qtbot, real_house, shop, dialog):
    dialog.folder_requested.emit(None, str(shop.packed()), False)
    qtbot.waitUntil(lambda: card(dialog)._state.text() == "Installed", timeout=WAIT)
    assert not dialog.notice.isVisible()


def test_a_damaged_file_is_told_on_its_card(qtbot, real_house, shop, dialog):
    folder = shop.folder / "damaged"
    folder.mkdir()
    for file in (STUDENTS / "ko_en").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "vocab.koen.spm").unlink()
    (folder / "vocab.koen.spm.gz").write_bytes(gzip.compress(b"x" * 1000)[:-8])
    dialog.folder_requested.emit(KO_EN, str(folder), True)
    notice = card(dialog).notice
    qtbot.waitUntil(notice.isVisible, timeout=WAIT)
    assert "damaged" in card(dialog).notice.text()
    assert card(dialog)._state.text() == "Not installed"
