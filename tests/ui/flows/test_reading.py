"""Opening and reading: the list, the place in the article, words, finding, hiding."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.ui.library_panel.section import Section
from tests.ui.flows.hands import (
    CONTROL,
    LEFT,
    SHIFT,
    SOURCE,
    TARGET,
    button,
    click,
    click_row,
    drag,
    explained,
    key,
    listed,
    open_language,
    opens,
    point_at,
    press,
    read_a_column_that_is_empty,
    settled,
    text,
    title,
    words_on,
)

pytestmark = pytest.mark.gui


def test_a_click_in_the_list_opens_the_article(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    opens(qtbot, window, lambda: click_row(window, 1))
    assert window.reading.opened.kept.id == listed(window)[1]
    assert all(row.target.text for row in window.reader.view.page.rows)


def test_arrows_and_enter_open_the_next_article_and_reading_goes_on_by_keys(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    window.articles.view.setFocus()
    QTest.keyClick(window.articles.view, Qt.Key.Key_Down)
    opens(qtbot, window, lambda: QTest.keyClick(window.articles.view, Qt.Key.Key_Return))
    assert window.reading.opened.kept.id == listed(window)[1]
    assert window.reader.view.hasFocus()


def test_an_opened_article_is_read_and_counted_so(qtbot, window):
    qtbot.waitUntil(lambda: window.sidebar.row(Section.UNREAD).count == 7)
    opens(qtbot, window, lambda: click_row(window, 1))
    qtbot.waitUntil(lambda: window.sidebar.row(Section.UNREAD).count == 6)


def test_pointing_lights_the_sentence_in_both_columns(qtbot, window):
    explained(qtbot, window)
    word = text(window, 1).split()[5]
    point_at(window, 1, word)
    lit = window.reader.view.overlay.lit
    assert lit.paragraph == 1
    assert lit.source
    assert lit.target


def test_a_pinned_card_leads_to_the_full_entry(qtbot, window):
    explained(qtbot, window)
    click(window, 1, "countries")
    card = window.reader.view.word_card
    assert card.pinned
    press(button(card, "Look up"))
    assert window.lookup.isVisible()
    assert window.lookup.word.lemma == "country"
    assert not card.isVisible()


def test_the_full_entry_follows_the_words_that_are_clicked(qtbot, window):
    explained(qtbot, window)
    click(window, 1, "countries")
    key(window, Qt.Key.Key_Return)
    click(window, 1, "negotiations")
    assert window.lookup.word.lemma == "negotiation"
    key(window, Qt.Key.Key_Escape)
    assert window.lookup.isVisible()
    key(window, Qt.Key.Key_Escape)
    assert not window.lookup.isVisible()


def test_a_selection_is_looked_up_as_it_stands(qtbot, window):
    explained(qtbot, window)
    drag(window, 1, "countries")
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(window.lookup.isVisible)
    assert any(entry.headword == "country" for entry in window.lookup.word.entries)
    drag(window, 1, "countries adopted")
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.lookup.word.lemma == "countries adopted")
    headwords = {entry.headword for entry in window.lookup.word.entries}
    assert {"country", "adopt"} <= headwords


def test_a_click_beside_the_text_lets_the_pinned_card_go(qtbot, window):
    explained(qtbot, window)
    click(window, 1, "countries")
    ground = window.reader.view.viewport()
    QTest.mouseClick(ground, LEFT, pos=QPoint(6, ground.height() - 6))
    assert not window.reader.view.word_card.isVisible()


def test_the_place_in_an_article_is_kept_over_a_restart(qtbot, house):
    window = house.open()
    view = window.reader.view
    view.verticalScrollBar().setValue(700)
    place = view.position()
    assert place.paragraph > 1
    view = house.reopen().reader.view
    assert view.position().paragraph == place.paragraph
    assert abs(view.top() - 700) <= 2


def test_the_place_is_kept_while_another_article_is_read(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    window.reader.view.verticalScrollBar().setValue(500)
    opens(qtbot, window, lambda: click_row(window, 1))
    assert window.reader.view.top() == 0
    opens(qtbot, window, lambda: click_row(window, 0))
    assert abs(window.reader.view.top() - 500) <= 2


def test_finding_steps_through_both_columns(qtbot, window):
    key(window, Qt.Key.Key_Slash)
    bar = window.reader.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.window().focusWidget(), "squid")
    view = window.reader.view
    qtbot.waitUntil(lambda: view.overlay.current_hit is not None)
    paragraph, side, span = view.overlay.current_hit
    assert span.of(text(window, paragraph, side)).lower() == "squid"
    key(window, Qt.Key.Key_F3)
    assert view.overlay.current_hit != (paragraph, side, span)
    key(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view.hasFocus()


def test_translations_wait_until_they_are_asked_for(qtbot, window):
    explained(qtbot, window)
    key(window, Qt.Key.Key_T, CONTROL)
    view = window.reader.view
    row = view.page.rows[2]
    assert len(row.target.sentences) > 1
    point_at(window, 2, text(window, 2).split()[1])
    key(window, Qt.Key.Key_T)
    assert row.revealed == {0}
    key(window, Qt.Key.Key_T, SHIFT)
    assert not view.page.concealed(row)
    key(window, Qt.Key.Key_T, SHIFT)
    assert len(view.page.concealed(row)) == len(row.target.sentences)


@pytest.mark.parametrize("code", [0x3145, ord("ㅅ")])
def test_the_hangul_layout_gives_the_same_commands(qtbot, window, code):
    key(window, Qt.Key.Key_T, CONTROL)
    point_at(window, 2, text(window, 2).split()[1])
    view = window.reader.view
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, code, none, "ㅅ")
    QApplication.sendEvent(view, event)
    QTest.sendKeyEvent(QTest.KeyAction.Click, view, Qt.Key(code), "ㅅ", none)
    assert view.page.rows[2].revealed


def test_a_sentence_is_copied_with_its_translation(qtbot, window):
    point_at(window, 2, text(window, 2).split()[1])
    key(window, Qt.Key.Key_C)
    source, target = QGuiApplication.clipboard().text().split("\n")
    assert source in text(window, 2)
    assert target in text(window, 2, TARGET)


def test_the_star_key_and_the_list_agree(qtbot, window):
    settled(qtbot, window)
    articles = window.desk.bench.library.articles
    one = window.reading.opened.kept.id
    key(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: articles.summaries_of([one])[0].starred)
    assert window.actions_["star"].isChecked()
    window.articles.star_requested.emit(one, False)
    qtbot.waitUntil(lambda: not window.actions_["star"].isChecked())
    assert not articles.summaries_of([one])[0].starred


def test_the_star_in_the_list_is_clicked(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    settled(qtbot, window)
    view = window.articles.view
    index = view.model().index(2, 0)
    area = view.itemDelegate().star_area(view.visualRect(index))
    before = title(window)
    QTest.mouseClick(view.viewport(), LEFT, pos=area.center())
    articles = window.desk.bench.library.articles
    qtbot.waitUntil(lambda: articles.summaries_of([listed(window)[2]])[0].starred)
    assert title(window) == before


def test_words_of_the_translation_are_explained_too(qtbot, window):
    open_language(qtbot, window, "ko")
    explained(qtbot, window, TARGET)
    cell = window.reader.view.page.rows[1].target
    word = next(word for word in cell.words if word.entries)
    point = window.reader.view.anchor_rect(1, Side.TARGET, word.span).center()
    QTest.mouseClick(window.reader.view.viewport(), LEFT, pos=point)
    shown = window.reader.view.word_card.findChild(QLabel).text()
    assert word.lemma in shown


def test_a_narrow_selection_of_nothing_offers_nothing(window):
    view = window.reader.view
    point = view.anchor_rect(1, SOURCE, Span(0, 1)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    assert not window.bar.isVisible()
    assert words_on(window.bar) == ""


def test_where_there_is_nothing_to_copy_the_clipboard_is_left_alone(qtbot, window):
    read_a_column_that_is_empty(qtbot, window)
    QGuiApplication.clipboard().setText("mine")
    key(window, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "mine"
