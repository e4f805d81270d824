"""The side panel with the full entry of a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from newsreader.model.word import ExplainedWord
from newsreader.ui import theme
from newsreader.ui.lookup_panel.panel import LookupPanel
from tests.ui.reader.articles import explained

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot):
    panel = LookupPanel(theme.load("light"))
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    return panel


def shown(panel):
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def test_everything_about_a_word_is_there(panel):
    panel.show_word(explained("결정했다", 0))
    for part in (
        "결정하다",
        "決定하다",
        "to decide",
        "to determine",
        "to settle on",
        "decision",
        "verb suffix",
        "동사 파생 접미사",
        "-기로 결정하다",
        "내일 떠나기로 결정했다.",
        "We decided to leave tomorrow.",
        "adjective suffix",
        "Newsreader lexicon",
    ):
        assert part in shown(panel)


def test_a_word_without_an_entry_says_so(panel):
    word = explained("결정했다", 0)
    panel.show_word(ExplainedWord(word.surface, word.span, word.lemma, word.pos))
    assert "No dictionary entry." in shown(panel)


def test_another_theme_keeps_the_word(panel):
    panel.show_word(explained("결정했다", 0))
    panel.set_palette(theme.load("dark"))
    assert "to determine" in shown(panel)
    assert theme.load("dark").text.name() in shown(panel)


def test_long_explanations_wrap_inside_the_panel(qtbot, panel):
    panel.show_word(explained("결정했다", 0))
    text = next(label for label in panel.findChildren(QLabel) if "결정하다" in label.text())
    assert text.width() <= panel.width()
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


def test_the_cross_and_escape_close_it(qtbot, panel):
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.findChild(QToolButton), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
