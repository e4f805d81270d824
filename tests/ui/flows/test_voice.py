"""One voice: what is said last shows, but an error is not driven away by a warning."""

import pytest

from newsreader.errors import EmptySourceError
from newsreader.ui import theme
from newsreader.ui.flows.voice import ReaderVoice
from newsreader.ui.reader.panel import ReaderPanel
from tests.ui.flows.hands import press

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot):
    panel = ReaderPanel(theme.load("light"))
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show()
    return panel


def test_a_warning_waits_until_an_error_was_dismissed(panel):
    voice = ReaderVoice(panel)
    voice.complain(EmptySourceError("nothing.txt is empty."))
    voice.say("A package is missing.", kind="warning")
    assert panel.notice.text().startswith("nothing.txt is empty.")
    press(panel.notice._cross)
    assert panel.notice.text() == "A package is missing."


def test_what_waits_can_be_taken_back(panel):
    voice = ReaderVoice(panel)
    voice.complain(EmptySourceError("nothing.txt is empty."))
    voice.say("A package is missing.", kind="warning")
    voice.take_back("A package is missing.")
    press(panel.notice._cross)
    assert not panel.notice.isVisible()


def test_only_the_message_that_shows_is_taken_back(panel):
    voice = ReaderVoice(panel)
    voice.say("The note was deleted.")
    voice.take_back("A package is missing.")
    assert panel.notice.isVisible()
    voice.take_back("The note was deleted.")
    assert not panel.notice.isVisible()
