"""The word card: opens at rest, stays within reach, pins, closes, and keeps out of the way."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from newsreader.model.annotation import Side
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.ui.reader.card_keeper import CLOSE_DELAY, OPEN_DELAY
from tests.ui.reader import articles
from tests.ui.reader.conftest import click, point_at, point_of, span_of, text_of

pytestmark = pytest.mark.gui


def card_text(view):
    return view.word_card.findChild(QLabel).text()


def opened(qtbot, view, quote="결정했다"):
    point_at(view, 2, quote)
    qtbot.waitUntil(view.word_card.isVisible)
    return view.word_card


def enter(card):
    spot = QPointF(40, 40)
    QApplication.sendEvent(card, QEnterEvent(spot, spot, card.mapToGlobal(spot)))


def test_the_card_opens_once_the_pointer_rests(qtbot, view):
    point_at(view, 2, "결정했다")
    assert not view.word_card.isVisible()
    qtbot.wait(OPEN_DELAY + 100)
    assert view.word_card.isVisible()
    for part in ("결정하다", "決定하다", "결쩡하다", "to decide", "verb suffix", "-기로 결정하다"):
        assert part in card_text(view)


def test_a_passing_pointer_opens_nothing(qtbot, view):
    for quote in ("바람마을", "도서관은", "20일부터"):
        point_at(view, 2, quote)
        qtbot.wait(OPEN_DELAY // 3)
    QTest.mouseMove(view.viewport(), QPoint(5, 5))
    qtbot.wait(OPEN_DELAY + 60)
    assert not view.word_card.isVisible()


def test_the_card_closes_a_moment_after_the_pointer_left_the_word(qtbot, view):
    card = opened(qtbot, view)
    QTest.mouseMove(view.viewport(), QPoint(5, 5))
    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=CLOSE_DELAY * 5)
    assert view.overlay.lit is None


def test_the_pointer_can_travel_onto_the_card(qtbot, view):
    card = opened(qtbot, view)
    point_at(view, 2, "낮에")
    view.viewportEvent(QEvent(QEvent.Type.Leave))
    enter(card)
    qtbot.wait(CLOSE_DELAY + OPEN_DELAY + 100)
    assert card.isVisible()
    assert card.word.surface == "결정했다"
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=CLOSE_DELAY * 5)


def test_a_click_on_a_word_pins_its_card(qtbot, view):
    with qtbot.waitSignal(view.word_pinned) as caught:
        click(view, point_of(view, 2, "결정했다"))
    assert caught.args[0].word.lemma == "결정하다"
    QTest.mouseMove(view.viewport(), point_of(view, 5, "그림과"))
    qtbot.wait(CLOSE_DELAY + OPEN_DELAY + 60)
    assert view.word_card.isVisible()
    assert view.word_card.word.surface == "결정했다"


def test_a_click_on_the_card_pins_it(qtbot, view):
    card = opened(qtbot, view)
    with qtbot.waitSignal(view.word_pinned):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(24, card.height() - 40))
    assert card.pinned


def test_escape_closes_the_card(qtbot, view):
    click(view, point_of(view, 2, "결정했다"))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.word_card.isVisible()


def test_a_pinned_card_can_be_reached_and_left_by_keys(qtbot, view):
    view.setFocus()
    click(view, point_of(view, 2, "결정했다"))
    QTest.keyClick(view, Qt.Key.Key_Tab)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert view.word_card.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert not view.word_card.isVisible()
    assert view.hasFocus()


def test_a_click_beside_every_word_closes_the_card(view):
    click(view, point_of(view, 2, "결정했다"))
    click(view, QPoint(5, 5))
    assert not view.word_card.isVisible()


def test_the_card_never_takes_the_focus(qtbot, view):
    view.setFocus()
    opened(qtbot, view)
    assert view.hasFocus()


@pytest.mark.parametrize("width", [700, 900, 1100, 1600])
@pytest.mark.parametrize("quote", ["바람마을", "결정했다", "낮에", "말했다"])
def test_the_card_covers_neither_the_word_nor_its_translation(view, width, quote):
    view.resize(width, 700)
    click(view, point_of(view, 2, quote))
    sheet = view.word_card.sheet()
    assert not sheet.intersects(view.anchor_rect(2, Side.SOURCE, span_of(view, 2, quote)))
    row = view.page.rows[2]
    for span in view.overlay.lit.target:
        for rect in view.page.rects(row, Side.TARGET, span):
            assert not sheet.intersects(rect.translated(0, -view.top()).toAlignedRect())
    assert view.rect().contains(sheet)


def test_the_card_goes_with_its_word_when_the_page_scrolls(view):
    click(view, point_of(view, 5, "함께"))
    before = view.word_card.sheet()
    word = view.anchor_rect(5, Side.SOURCE, span_of(view, 5, "함께"))
    view.verticalScrollBar().setValue(40)
    moved = view.anchor_rect(5, Side.SOURCE, span_of(view, 5, "함께"))
    assert moved.top() == word.top() - 40
    assert view.word_card.sheet() != before
    assert not view.word_card.sheet().intersects(moved)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.resize(1100, 200)
    view.go_end()
    assert not view.word_card.isVisible()


def test_the_card_asks_for_the_full_entry(qtbot, view):
    click(view, point_of(view, 2, "결정했다"))
    button = next(b for b in view.word_card.findChildren(QPushButton) if b.text() == "Look up")
    with qtbot.waitSignal(view.look_up_requested) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args[0].word.lemma == "결정하다"


def test_the_card_copies_what_it_says(qtbot, view):
    click(view, point_of(view, 2, "결정했다"))
    button = next(b for b in view.word_card.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "결정하다 (결정했다) · verb" in copied
    assert "to decide; to determine; to settle on" in copied


def test_other_readings_are_folded_until_asked(view):
    click(view, point_of(view, 2, "결정했다"))
    assert "adjective" not in card_text(view)
    view.word_card.findChild(QLabel).linkActivated.emit("alternatives")
    assert "adjective" in card_text(view)


def test_a_word_without_an_entry_says_so(view):
    span = span_of(view, 4, "등과")
    bare = ExplainedWord(
        "등과", span, "등", "noun", (), articles.explained("결정했다", 0).morphemes
    )
    view.set_words(ExplainedParagraph(4, Side.SOURCE, (bare,)))
    click(view, point_of(view, 4, "등과"))
    assert "No dictionary entry." in card_text(view)
    assert "verb suffix" in card_text(view)


def test_markup_in_an_article_is_shown_as_it_is_written(view):
    span = span_of(view, 4, "등과")
    bare = ExplainedWord("<b>등</b>", span, "<img src=x>", "noun")
    view.set_words(ExplainedParagraph(4, Side.SOURCE, (bare,)))
    click(view, point_of(view, 4, "등과"))
    assert "&lt;img src=x&gt;" in card_text(view)


def test_arrow_keys_walk_through_the_words_and_enter_looks_up(qtbot, view):
    view.setFocus()
    view.next_paragraph()
    view.next_paragraph()
    told: list[Any] = []
    view.word_hovered.connect(told.append)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert [hit.word.surface for hit in told] == ["바람마을", "도서관은", "20일부터", "도서관은"]
    assert view.word_card.isVisible()
    with qtbot.waitSignal(view.look_up_requested) as caught:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert caught.args[0].word.surface == "도서관은"


def test_walking_goes_on_in_the_next_paragraph(view):
    click(view, point_of(view, 2, "말했다"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current_word().paragraph == 3
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current_word().word.surface == "말했다"


def test_walking_stops_at_the_ends_of_the_article(view):
    for _ in range(3):
        view.previous_word()
    assert view.current_paragraph() == 0
    for _ in range(200):
        view.next_word()
    assert view.current_paragraph() == len(articles.STORY) - 1


def test_english_words_have_cards_too(view):
    click(view, point_of(view, 2, "director", Side.TARGET))
    assert "gloss of director" in card_text(view)
    assert text_of(view, 2, Side.TARGET)


def test_a_selected_text_can_be_looked_up(qtbot, view):
    view.set_words(ExplainedParagraph(2, Side.SOURCE, ()))
    point = point_of(view, 2, "도서관은")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(view.look_up_requested) as caught:
        view.look_up_current()
    hit = caught.args[0]
    assert hit.word is None
    assert hit.span.of(text_of(view, 2)) == "도서관은"
    assert isinstance(hit.rect, QRect)


def test_a_word_reached_through_another_gets_its_card_although_the_old_one_goes(qtbot, view):
    card = opened(qtbot, view)
    point_at(view, 2, "바람마을")
    qtbot.wait(CLOSE_DELAY - OPEN_DELAY + 60)  # the old card is about to go
    point_at(view, 2, "20일부터")
    qtbot.waitUntil(lambda: card.isVisible() and card.word.surface == "20일부터", timeout=2000)
