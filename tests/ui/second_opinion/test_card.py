"""The card by itself: sentences, tints, narrow columns, keys."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from newsreader.model.span import Span
from newsreader.ui import theme
from newsreader.ui.second_opinion.card import SecondOpinionCard
from newsreader.ui.second_opinion.lines import Line, SentenceLines, merged

pytestmark = pytest.mark.gui

ONE = SentenceLines(
    Line("Argos", "Ferries sail <at> night.", (Span(8, 12),)),
    (Line("Firefox", "Ferries go <at> night.", (Span(8, 10),), doubts=("Odd.",), usable=True),),
    ("The numbers differ.",),
)
SAME = SentenceLines(Line("Argos", "Nobody was hurt."), (Line("Firefox", remark="says the same"),))


@pytest.fixture
def ground(qtbot):
    ground = QWidget()
    ground.resize(900, 600)
    qtbot.addWidget(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    return ground


@pytest.fixture
def card(ground):
    card = SecondOpinionCard(theme.load("light"), ground)
    card.set_sentences([ONE, SAME])
    card.put(QRect(20, 20, 860, 60))
    return card


def test_every_sentence_shows_all_that_is_said(card):
    first, second = card.blocks
    assert [view.name.text() for view in first.lines] == ["Argos", "Firefox"]
    assert "&lt;at&gt;" in first.lines[0].text.text()
    assert first.lines[1].doubts.text() == "Odd."
    assert first.apart.text() == "The numbers differ."
    assert not second.apart.isVisible()
    assert [view.use.isVisible() for view in (*first.lines, *second.lines)] == [
        False, True, False, False,
    ]  # fmt: skip


def test_what_differs_is_tinted_in_both_and_nothing_where_all_differs(card):
    tint = theme.load("light").hover.name()
    ours, theirs = (view.text.text() for view in card.blocks[0].lines)
    assert f'<span style="background:{tint}">sail</span>' in ours
    assert f'<span style="background:{tint}">go</span>' in theirs
    card.set_sentences([SentenceLines(Line("Argos", "Yes.", (Span(0, 4),)))])
    assert tint not in card.blocks[0].lines[0].text.text()


def test_the_tint_follows_the_theme(card):
    card.set_colours(theme.load("dark"))
    assert theme.load("dark").hover.name() in card.blocks[0].lines[0].text.text()


@pytest.mark.parametrize("width", [860, 420])
def test_everything_fits_without_scrolling_where_there_is_room(qtbot, card, width):
    card.put(QRect(20, 20, width, 30))
    QTest.qWait(20)
    assert card._scroll.verticalScrollBar().maximum() == 0
    assert card.width() == width
    assert all(card.rect().contains(card.mapFromGlobal(one.mapToGlobal(one.rect().bottomRight())))
               for block in card.blocks for one in block.lines)  # fmt: skip


def test_a_card_that_is_cut_scrolls(card):
    card.set_sentences([ONE] * 12)
    card.put(QRect(20, 20, 860, 60))
    QTest.qWait(20)
    assert card._scroll.verticalScrollBar().maximum() > 0
    assert card.geometry().bottom() < 600


def test_a_button_says_which_sentence_is_wanted(qtbot, card):
    with qtbot.waitSignal(card.use_requested) as told:
        QTest.mouseClick(card.blocks[0].lines[1].use, Qt.MouseButton.LeftButton)
    assert told.args == [0, "Ferries go <at> night."]


def test_enter_presses_the_button_with_the_focus_and_esc_closes(qtbot, ground, card):
    ground.activateWindow()
    card.blocks[0].lines[1].use.setFocus()
    with qtbot.waitSignal(card.use_requested):
        QTest.keyClick(card.blocks[0].lines[1].use, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.close_requested):
        QTest.keyClick(card.blocks[0].lines[1].use, Qt.Key.Key_Escape)


def test_a_line_that_went_comes_again(card):
    card.set_sentences([SentenceLines(ONE.in_use)])
    assert [view.isVisible() for view in card.blocks[0].lines] == [True, False]
    card.set_sentences([ONE])
    assert [view.isVisible() for view in card.blocks[0].lines] == [True, True]


def test_the_server_is_offered_by_a_button_that_says_where_the_text_goes(qtbot, card):
    assert not card.server.isVisible()
    card.offer_server("Ask the Server", "Send it to http://127.0.0.1:5000")
    assert card.server.isVisible()
    assert "127.0.0.1" in card.server.toolTip()
    with qtbot.waitSignal(card.server_requested):
        QTest.mouseClick(card.server, Qt.MouseButton.LeftButton)


def test_tints_that_touch_are_one():
    assert merged((Span(5, 9), Span(0, 2), Span(7, 12))) == (Span(0, 2), Span(5, 12))
