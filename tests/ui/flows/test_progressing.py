"""What the status line says while the open article and the unread ones are translated."""

import pytest

from newsreader.ui.flows import progressing
from newsreader.ui.flows.progressing import time_left
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import STORY, paste, press
from tests.ui.flows.test_background import ended, stories, wish
from tests.ui.flows.test_translating import targets, translated

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0, "less than a minute left"),
        (59, "less than a minute left"),
        (61, "about a minute left"),
        (170, "about 3 minutes left"),
        (3599, "about an hour left"),
        (3700, "about an hour left"),
        (7300, "about 2 hours left"),
    ],
)
def test_time_is_told_in_words(seconds: float | None, words: str):
    assert time_left(seconds) == words


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progressing, "_SHORT_MS", 0)


def test_a_long_translation_of_the_open_article_is_told(qtbot, at_once, house, shelf):
    window, gate = house.open(), Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    gate.open(1)
    qtbot.waitUntil(window.status.isVisible)
    total = len(targets(window))
    qtbot.waitUntil(lambda: "paragraph 2" in window.status.text())
    assert window.status.text() == f"Translating this article: paragraph 2 of {total}"
    gate.open()
    translated(qtbot, window)
    qtbot.waitUntil(window.status.isHidden)


def test_stopping_the_article_leaves_the_rest_to_be_asked_for(qtbot, at_once, house, shelf):
    window, gate = house.open(), Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    gate.open(1)
    qtbot.waitUntil(window.status.isVisible)
    press(window.status._stop)
    gate.open()
    assert window.status.isHidden()
    assert "" in targets(window)


def test_a_short_translation_is_not_worth_a_line(qtbot, window, shelf):
    seen: list[bool] = []
    window.translating.progressed.connect(lambda *_: seen.append(window.status.isVisible()))
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    assert seen
    assert not any(seen)


def test_the_article_is_told_first_and_then_the_unread_ones_again(qtbot, at_once, house, shelf):
    window, gate = house.open(), Gate()
    window.background.start()
    shelf.install("en-ko", says=gate.says)
    stories(window, 3, sentences=20)
    wish(window)
    gate.open(8)
    qtbot.waitUntil(lambda: "unread" in window.status.text())
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: "this article" in window.status.text())
    gate.open()
    ended(qtbot, window)
    translated(qtbot, window)
