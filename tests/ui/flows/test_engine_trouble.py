"""The chosen engine does not translate: what was kept stays in sight, and there are ways out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
from newsreader.settings import choices
from newsreader.ui import theme
from newsreader.ui.reader.engine_strip import EngineStrip
from newsreader.ui.reader.values import TargetState
from newsreader.usecases.engines import _engine_of_server
from tests.translation.engines.libre_server import LibreServer
from tests.translation.packages.server import status
from tests.ui.flows.hands import (
    STORY,
    button,
    listed,
    notice,
    opens,
    paste,
    press,
    settled,
)
from tests.usecases.second_engines import Company

pytestmark = pytest.mark.gui

EN_KO = Pair.parse("en-ko")
DEAD = "http://127.0.0.1:9"
AGAIN, ARGOS, SETTINGS = "Try again", "Use the Argos package for now", "Open settings"
BACK = "Use the chosen engine again"
SHORT = "The boats\n\nBoats leave every hour."


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def company(window, shelf) -> Company:
    company = Company(shelf)
    company.join(window.desk.bench.engines)
    window.desk.bench.engines._connect = _engine_of_server
    return company


def choose(qtbot, window, kind: EngineKind, url: str = "") -> None:
    """Choose an engine as the settings window does."""
    assert window.late.settings.dialog is None  # it listens to the preferences
    preferences = window.desk.preferences
    preferences.change(replace(preferences.now, engine_en_ko=str(kind), server_url=url))
    wanted = choices(preferences.now)[EN_KO]
    qtbot.waitUntil(lambda: window.desk.bench.engines._choices.get(EN_KO) == wanted)
    settled(qtbot, window)


def use_server(qtbot, window, url: str = DEAD) -> None:
    choose(qtbot, window, EngineKind.LIBRETRANSLATE, url)


def strip(qtbot, window) -> EngineStrip:
    qtbot.waitUntil(lambda: "engine_trouble" in window.late.__dict__)
    found: EngineStrip = window.late.engine_trouble.strip
    qtbot.waitUntil(found.isVisible)
    return found


def targets(window) -> list[str]:
    return [row.target.text for row in window.reader.view.page.rows]


def ways(one: EngineStrip) -> list[str]:
    return [way.text() for way in one.buttons()]


def test_a_dead_server_is_named_with_the_ways_out_and_nothing_blocks(qtbot, window, shelf, company):
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    assert told.text() == "The server 127.0.0.1:9 cannot be reached: nothing is running there."
    assert ways(told) == [AGAIN, SETTINGS]  # no Argos package is installed
    assert notice(window) == ""
    assert window.reader.view.page.state is TargetState.FAILED
    assert window.isEnabled()


def test_the_argos_package_stands_in_until_the_chosen_engine_is_wanted_again(
    qtbot, window, shelf, company
):
    shelf.install("en-ko")
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    assert ways(told) == [AGAIN, ARGOS, SETTINGS]
    press(button(told, ARGOS))
    qtbot.waitUntil(lambda: all(targets(window)))
    qtbot.waitUntil(lambda: ways(told) == [BACK])
    assert told.text() == (
        "The Argos package translates English → Korean until Newsreader is closed."
    )
    assert "Argos" in window.reader.header.text()
    assert window.desk.preferences.now.engine_en_ko == "libretranslate"
    press(button(told, BACK))
    settled(qtbot, window)
    assert window.desk.bench.engines.choice(EN_KO).kind is EngineKind.LIBRETRANSLATE
    assert all(targets(window))


def test_it_stands_in_for_this_session_only(qtbot, house, shelf):
    window = house.open()
    shelf.install("en-ko")
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    press(button(strip(qtbot, window), ARGOS))
    qtbot.waitUntil(lambda: all(targets(window)))
    window = house.reopen()
    assert window.desk.preferences.now.engine_en_ko == "libretranslate"
    assert not window.desk.bench.engines.end_stand_in(EN_KO)


def test_what_was_translated_before_by_another_engine_stays_in_sight(qtbot, window, shelf, company):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: all(targets(window)))
    story, before = window.reading.opened.kept.id, targets(window)
    other = next(one for one in listed(window) if one != story)
    opens(qtbot, window, lambda: window.reading.open(other))
    use_server(qtbot, window)
    opens(qtbot, window, lambda: window.reading.open(story))
    strip(qtbot, window)
    qtbot.waitUntil(lambda: targets(window) == before)


def test_trying_again_translates_once_the_server_is_back(qtbot, window, shelf, company):
    with LibreServer() as server:
        whole = server.answers["/translate"]
        server.answers["/translate"] = status(500)
        use_server(qtbot, window, server.url(""))
        paste(qtbot, window, STORY)
        told = strip(qtbot, window)
        assert "status 500" in told.text()
        press(button(told, AGAIN))
        qtbot.waitUntil(told.isHidden)
        strip(qtbot, window)
        server.answers["/translate"] = whole
        press(button(told, AGAIN))
        qtbot.waitUntil(lambda: all(text.startswith("<") for text in targets(window)))
        assert told.isHidden()
        assert "LibreTranslate at 127.0.0.1" in window.reader.header.text()


def test_everything_works_by_keyboard(qtbot, window, shelf, company):
    shelf.install("en-ko")
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    view = window.reader.view
    view.setFocus()
    for wanted in told.buttons():
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is wanted
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is told.cross
    QTest.keyClick(told.cross, Qt.Key.Key_Backtab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is told.buttons()[1]
    QTest.keyClick(told.buttons()[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: all(targets(window)))
    assert view.hasFocus()


def test_escape_takes_the_strip_away_and_reading_goes_on(qtbot, window, shelf, company):
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    told.buttons()[0].setFocus()
    QTest.keyClick(told.buttons()[0], Qt.Key.Key_Escape)
    assert told.isHidden()
    assert window.reader.view.hasFocus()


def test_the_settings_open_where_the_address_is(qtbot, window, shelf, company):
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    press(button(strip(qtbot, window), SETTINGS))
    dialog = window.late.settings.dialog
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.engines.server.address.hasFocus)


def test_the_trouble_goes_with_its_article(qtbot, window, shelf, company):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    story = window.reading.opened.kept.id
    qtbot.waitUntil(lambda: story in listed(window))
    other = next(one for one in listed(window) if one != story)
    opens(qtbot, window, lambda: window.reading.open(other))
    assert told.isHidden()


def test_a_model_that_has_gone_is_told_in_the_same_way(qtbot, window, shelf, company):
    shelf.install("en-ko")
    company.students.install("en-ko", "2.0", str.title)
    choose(qtbot, window, EngineKind.STUDENT)
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: all(targets(window)))
    before = targets(window)
    company.students.packages.clear()
    window.translating.packages_changed()
    settled(qtbot, window)
    assert targets(window) == before
    paste(qtbot, window, SHORT)
    told = strip(qtbot, window)
    assert told.text() == "The Firefox Translations model English → Korean is not installed."
    assert ways(told) == [AGAIN, ARGOS, "Download…", SETTINGS]
    press(button(told, ARGOS))
    qtbot.waitUntil(lambda: all(targets(window)))
    assert targets(window)[1] == "BOATS LEAVE EVERY HOUR."


def test_a_server_that_answers_its_test_translates_again(qtbot, window, shelf, company):
    shelf.install("en-ko")
    with LibreServer() as server:
        use_server(qtbot, window, server.url(""))
        whole = server.answers["/translate"]
        server.answers["/translate"] = status(500)
        paste(qtbot, window, STORY)
        press(button(strip(qtbot, window), ARGOS))
        qtbot.waitUntil(lambda: all(targets(window)))
        server.answers["/translate"] = whole
        window.late.show_settings()
        box = window.late.settings.dialog.engines.server
        press(box.test)
        qtbot.waitUntil(lambda: targets(window)[0].startswith("<"))
        chosen = window.desk.bench.engines.choice(EN_KO)
        assert chosen == EngineChoice(EngineKind.LIBRETRANSLATE, server.url(""))


def test_the_strip_follows_the_theme_and_wraps_its_buttons(qtbot, window, shelf, company):
    shelf.install("en-ko")
    use_server(qtbot, window)
    paste(qtbot, window, STORY)
    told = strip(qtbot, window)
    before = told.grab().toImage()
    for part in window.late.dialogs():
        part.set_colours(theme.load("dark"))
    assert told.grab().toImage() != before
    assert told.heightForWidth(320) > told.heightForWidth(900)
