import pytest
from PySide6.QtWidgets import QProgressBar

from newsreader.ui import theme
from newsreader.ui.status_line import Ending, StatusLine, Work
from tests.ui.flows.hands import press, words_on

pytestmark = pytest.mark.gui

UNREAD = Work("Translating unread articles: 3 of 9", 0.25, "about 5 minutes left", holdable=True)
ARTICLE = Work("Translating this article: paragraph 2 of 8", 0.1)


@pytest.fixture
def line(qtbot) -> StatusLine:
    line = StatusLine(theme.load("light"))
    qtbot.addWidget(line)
    line.resize(900, line.height())
    return line


def buttons(line: StatusLine) -> list[str]:
    shown = (line._hold, line._resume, line._stop)
    return [button.accessibleName() for button in shown if button.isVisible()]


def test_it_is_there_only_while_something_goes_on(line: StatusLine):
    assert line.isHidden()
    line.set_work(UNREAD)
    assert line.isVisible()
    assert line._text.text() == "Translating unread articles: 3 of 9"
    assert words_on(line) == "about 5 minutes left"
    line.set_work(None)
    assert line.isHidden()
    assert line.text() == ""


def test_the_bar_is_as_full_as_the_work_is_far(line: StatusLine):
    line.set_work(UNREAD)
    (bar,) = line.findChildren(QProgressBar)
    assert bar.value() * 4 == bar.maximum()


def test_the_bar_stays_where_it_is_while_the_words_change(qtbot, line: StatusLine):
    line.set_work(UNREAD)
    (bar,) = line.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: bar.geometry().width() > 0 and bar.x() > 0)
    place = bar.x()
    line.set_work(Work("Translating unread articles: 10 of 10", 0.9, "less than a minute left"))
    layout = line.layout()
    assert layout is not None
    layout.activate()
    assert bar.x() == place


def test_buttons_fit_what_can_be_done(line: StatusLine):
    line.set_work(UNREAD)
    assert buttons(line) == ["Pause", "Stop"]
    line.set_work(Work("Translating", 0.5, "Paused", holdable=True, held=True))
    assert buttons(line) == ["Resume", "Stop"]
    line.set_work(ARTICLE)
    assert buttons(line) == ["Stop"]


def test_every_button_says_what_is_wished(qtbot, line: StatusLine):
    line.set_work(UNREAD)
    with qtbot.waitSignal(line.hold_requested):
        press(line._hold)
    with qtbot.waitSignal(line.stop_requested):
        press(line._stop)
    line.set_work(Work("Translating", 0.5, "Paused", holdable=True, held=True))
    with qtbot.waitSignal(line.resume_requested):
        press(line._resume)


def test_who_pauses_by_keys_can_resume_at_the_same_place(qtbot, line: StatusLine):
    line.set_work(UNREAD)
    line.activateWindow()
    line._hold.setFocus()
    qtbot.waitUntil(line._hold.hasFocus)
    line.set_work(Work(UNREAD.text, 0.25, "Paused", holdable=True, held=True))
    assert line._resume.hasFocus()


def test_a_screen_reader_hears_it_all(line: StatusLine):
    line.set_work(UNREAD)
    assert line.accessibleName() == "Translating unread articles: 3 of 9 · about 5 minutes left"
    (bar,) = line.findChildren(QProgressBar)
    assert (bar.accessibleName(), bar.accessibleDescription()) == (UNREAD.text, UNREAD.rest)


def test_a_narrow_window_shortens_the_text_and_keeps_time_and_buttons(line: StatusLine):
    line.set_work(UNREAD)
    line.resize(420, line.height())
    (bar,) = line.findChildren(QProgressBar)
    assert bar.isHidden()
    assert line.minimumSizeHint().width() <= 420
    assert line._rest.width() >= line._rest.sizeHint().width()
    assert line._text.geometry().right() < line._rest.geometry().left()
    assert line._stop.geometry().right() <= 420


ENDING = Ending("3 translated, 1 could not be: “A title”: a reason", listed=True)


def labelled(line: StatusLine) -> list[str]:
    shown = (line.list, line._again, line._away)
    return [button.accessibleName() for button in shown if button.isVisible()]


def test_what_ended_badly_stays_until_it_is_put_away(qtbot, line: StatusLine):
    line.set_ending(ENDING)
    assert line.isVisible()
    assert line.text() == line.accessibleName() == ENDING.text
    assert (buttons(line), labelled(line)) == ([], ["Show…", "Try Again", "Dismiss"])
    assert not line.findChildren(QProgressBar)[0].isVisible()
    with qtbot.waitSignal(line.put_away):
        press(line._away)
    assert line.isHidden()
    assert line.text() == ""


def test_what_goes_on_comes_before_what_ended(line: StatusLine):
    line.set_ending(ENDING)
    line.set_work(UNREAD)
    assert line.text().startswith(UNREAD.text)
    assert labelled(line) == []
    line.set_work(None)
    assert line.text() == ENDING.text
    assert buttons(line) == []


def test_an_ending_says_what_is_wished(qtbot, line: StatusLine):
    line.set_ending(ENDING)
    with qtbot.waitSignal(line.list_requested):
        press(line.list)
    with qtbot.waitSignal(line.again_requested):
        press(line._again)
    line.set_ending(Ending("The engine failed."))
    assert labelled(line) == ["Try Again", "Dismiss"]


def test_an_ending_fits_a_narrow_window(line: StatusLine):
    line.set_ending(ENDING)
    line.resize(420, line.height())
    assert line.minimumSizeHint().width() <= 420
    assert line._text.toolTip() == ENDING.text
    assert line._text.geometry().right() < line.list.geometry().left()
    line.set_work(UNREAD)
    assert line._text.toolTip() == ""
