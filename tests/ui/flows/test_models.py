"""Model packages: checking, cancelling, and closing the window in the midst of it."""

import socket
import threading
from dataclasses import replace

import pytest

from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.ui.models_dialog.models_dialog import ModelsDialog
from newsreader.ui.tasks import Lane
from newsreader.usecases import manage_models
from tests.ui.conftest import PACKAGES
from tests.ui.flows.hands import lane_is_free, press

pytestmark = pytest.mark.gui

KO_EN = Pair.parse("ko-en")


@pytest.fixture
def silent_server():
    """A server that takes a connection and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/index.json"


@pytest.fixture
def installed(real_house) -> InstalledPackage:
    """Open the window and install a package of our own."""
    bench = real_house.open().desk.bench
    return manage_models.install_file(bench, PACKAGES / "translate-ko_en-1_1.argosmodel")


def shown(window) -> ModelsDialog:
    """Show the package window."""
    window.late.show_models()
    dialog = window.late.models.dialog
    assert isinstance(dialog, ModelsDialog)
    return dialog


def hold(window, lane: Lane) -> threading.Event:
    """Keep a lane busy until the event is set."""
    go_on = threading.Event()
    window.desk.tasks.run(lane, lambda: go_on.wait(20))
    return go_on


@pytest.mark.slow
def test_a_package_is_verified(qtbot, real_house, installed):
    card = shown(real_house.program.window).card(KO_EN)
    qtbot.waitUntil(card.verify.isVisible)
    press(card.verify)
    qtbot.waitUntil(card.notice.isVisible)
    assert card.notice.text() == "Every file is as it was installed."
    assert card.verify.isVisible()


@pytest.mark.slow
def test_a_check_can_be_stopped_and_done_again(qtbot, real_house, installed):
    window = real_house.program.window
    card = shown(window).card(KO_EN)
    qtbot.waitUntil(card.verify.isVisible)
    go_on = hold(window, Lane.DOWNLOAD)
    press(card.verify)
    press(card.progress.cancel)
    assert card.notice.text() == "The check was stopped."
    go_on.set()
    lane_is_free(qtbot, window, Lane.DOWNLOAD)
    assert card.notice.text() == "The check was stopped."
    press(card.verify)
    qtbot.waitUntil(lambda: card.notice.text() == "Every file is as it was installed.")


@pytest.mark.slow
def test_a_removal_that_fails_is_told_and_translating_goes_on(qtbot, real_house, installed):
    window = real_house.program.window
    card = shown(window).card(KO_EN)
    qtbot.waitUntil(card.remove.isVisible)
    manage_models.remove(window.desk.bench, KO_EN)
    press(card.remove)
    with qtbot.waitSignal(window.late.models.packages_changed):
        press(card.confirm)
    assert "installed" in card.notice.text()


def test_the_window_closes_while_a_server_does_not_answer(qtbot, house, silent_server, capfd):
    window = house.open()
    window.preferences.change(replace(window.preferences.now, package_index=silent_server))
    dialog = shown(window)
    press(dialog.refresh)
    window.late.download(KO_EN)
    assert dialog.card(KO_EN).progress.isVisible()
    house.close()  # which looks that no thread is left
    assert "deleted" not in capfd.readouterr().err
