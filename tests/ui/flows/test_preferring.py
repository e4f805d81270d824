"""Choosing engines in the settings window, in the running program."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.translation import students
from newsreader.ui.settings_dialog.server_box import ServerBox
from newsreader.ui.settings_dialog.settings_dialog import SettingsDialog
from tests.translation.packages.server import Handler, Server, body, status
from tests.translation.students.shop import Shop
from tests.ui.flows.hands import STORY, notice, paste, press

pytestmark = pytest.mark.gui

KO_EN, EN_KO = Pair.parse("ko-en"), Pair.parse("en-ko")
WAIT = 20_000


def settings(window) -> SettingsDialog:
    window.late.show_settings()
    dialog = window.late.settings.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


def choose(picker, kind: EngineKind) -> None:
    """Choose an engine with the keyboard."""
    picker.setFocus()
    while picker.value != kind:
        before = picker.currentIndex()
        wanted = picker.findData(str(kind))
        QTest.keyClick(picker, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
        assert picker.currentIndex() != before


def typed(box: ServerBox, address: str) -> None:
    box.address.setFocus()
    box.address.selectAll()
    QTest.keyClicks(box.address, address)
    QTest.keyClick(box.address, Qt.Key.Key_Return)


def told(window) -> str:
    """Return what is said about the chosen engine."""
    if "engine_trouble" not in window.late.__dict__:
        return ""
    strip = window.late.engine_trouble.strip
    return strip.text() if strip.isVisible() else ""


def targets(window) -> str:
    return "".join(row.target.text for row in window.reader.view.page.rows)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Server() as running:
        languages = [{"code": "ko", "targets": ["en"]}, {"code": "en", "targets": ["de"]}]
        running.answers["/languages"] = body(json.dumps(languages).encode())
        running.answers["/translate"] = shout
        yield running


def shout(handler: Handler) -> None:
    asked = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
    body(json.dumps({"translatedText": [f"<{one}>" for one in asked["q"]]}).encode())(handler)


@pytest.mark.slow
def test_a_chosen_model_translates_the_open_article_at_once(qtbot, real_house, tmp_path):
    window = real_house.open()
    bench = window.desk.bench
    paste(qtbot, window, STORY)
    shop = Shop(tmp_path)
    shop.publish("en-ko")
    students.import_model(shop.packed(), students.load(shop.list()), bench.paths, lambda _: None)
    dialog = settings(window)
    choose(dialog.engines.english, EngineKind.STUDENT)
    qtbot.waitUntil(lambda: bool(targets(window)), timeout=WAIT)
    assert bench.engines.engine(EN_KO, 2).tag.engine == "student"
    assert bench.engines.choice(KO_EN) == EngineChoice()


def test_what_the_chosen_engine_lacks_is_named(qtbot, house):
    window = house.open()
    paste(qtbot, window, STORY)
    usual = "The model package English → Korean is not installed."
    qtbot.waitUntil(lambda: usual in notice(window))
    picker = settings(window).engines.english
    choose(picker, EngineKind.STUDENT)
    other = "The Firefox Translations model English → Korean is not installed."
    qtbot.waitUntil(lambda: told(window) == other)
    assert notice(window) == ""
    choose(picker, EngineKind.ARGOS)
    qtbot.waitUntil(lambda: usual in notice(window))
    assert told(window) == ""


def test_the_choice_holds_after_a_restart(qtbot, real_house):
    window = real_house.open()
    choose(settings(window).engines.english, EngineKind.STUDENT)
    window = real_house.reopen()
    engines = window.desk.bench.engines
    assert engines.choice(EN_KO).kind is EngineKind.STUDENT
    assert engines.choice(KO_EN).kind is EngineKind.ARGOS


def test_nothing_is_sent_to_a_server_before_it_is_chosen_and_named(qtbot, real_house, server):
    window = real_house.open()
    paste(qtbot, window, STORY)
    dialog = settings(window)
    box = dialog.engines.server
    assert not box.isVisible()
    choose(dialog.engines.english, EngineKind.LIBRETRANSLATE)
    assert box.isVisible()
    wanted = "No translation server is named for English → Korean."
    qtbot.waitUntil(lambda: told(window) == wanted)
    assert server.requests == []
    typed(box, server.url(""))
    qtbot.waitUntil(lambda: targets(window).startswith("<"), timeout=WAIT)
    assert {path for path, _ in server.requests} == {"/translate"}
    assert told(window) == ""


def test_a_test_of_the_connection_tells_what_the_server_knows_and_sends_no_text(
    qtbot, real_house, server
):
    window = real_house.open()
    box = settings(window).engines.server
    choose(window.late.settings.dialog.engines.english, EngineKind.LIBRETRANSLATE)
    paste(qtbot, window, STORY)
    typed(box, server.url(""))
    press(box.test)
    wanted = "The server answers. It translates Korean → English."
    qtbot.waitUntil(lambda: box.notice.text() == wanted)
    assert ("/languages", None) in [(path, None) for path, _ in server.requests]
    server.answers["/languages"] = status(500)
    press(box.test)
    qtbot.waitUntil(lambda: "500" in box.notice.text())
    assert box.test.isEnabled()


def test_an_address_that_is_none_is_told(qtbot, real_house):
    window = real_house.open()
    dialog = settings(window)
    choose(dialog.engines.english, EngineKind.LIBRETRANSLATE)
    qtbot.waitUntil(dialog.isActiveWindow)
    typed(dialog.engines.server, "ftp://example.org")
    assert "no address of a server" in dialog.engines.server.hint.text()
    assert window.desk.preferences.now.server_url == ""
