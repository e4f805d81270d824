"""A second opinion in the running window: asked by a key, shown, used, taken back, left."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from newsreader.errors import EngineError
from newsreader.model.language import Pair
from newsreader.ui import theme
from newsreader.usecases import manage_models
from tests.conftest import DATA
from tests.ui.flows.hands import (
    CONTROL,
    SHIFT,
    STORY,
    click,
    key,
    notice,
    open_language,
    paste,
    point_at,
    press,
    settled,
    text,
    words_on,
)
from tests.ui.flows.test_correcting import FISHERS, kept, only_reading, sentence
from tests.usecases.second_engines import URL, Company

pytestmark = pytest.mark.gui

P = Qt.Key.Key_P
NIGHT = '"Fishers work by night," one of them said.'


def student(said: str) -> str:
    return {FISHERS: NIGHT}.get(said, said.upper())


@pytest.fixture
def company(window, shelf) -> Company:
    company = Company(shelf)
    company.join(window.desk.bench.engines)
    company.students.install("en-ko", "2.0", student)
    return company


def read(qtbot, window, shelf):
    """Read a story that Argos translates by shouting."""
    shelf.install("en-ko", "1.1")
    paste(qtbot, window, STORY)
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.target.text for row in rows))
    window.reader.hide_notice()
    window.reader.view.setFocus()


def named(window, server: str):
    preferences = window.desk.preferences
    preferences.change(replace(preferences.now, server_url=server))


def ask(qtbot, window, quote="captains", *, wait=True):
    point_at(window, 3, quote)
    key(window, P)
    card = window.second_opinion.card
    assert card is not None
    assert card.isVisible()
    if wait:
        answered(qtbot, window)
    return card


def answered(qtbot, window):
    qtbot.waitUntil(lambda: not window.second_opinion._inquiry.working)


def lines(card):
    return [[view.text.text() for view in block.lines if view.isVisible()] for block in card.blocks]


@pytest.fixture
def card(qtbot, window, shelf, company):
    read(qtbot, window, shelf)
    return ask(qtbot, window)


def test_the_other_engine_s_sentences_stand_under_the_paragraph(window, card):
    first, second = lines(card)
    assert "says the same" in first[1]
    assert "FISHERS" in second[0]
    assert "Fishers work by night,&quot; one of them said." in second[1]
    assert card.heading.text() == "Argos en→ko 1.1 compared with Firefox student model 2.0"
    view = window.reader.view
    row = view.page.rows[3]
    paragraph = QRect(0, row.y - view.top(), view.width(), row.height - view.page.style(row).below)
    assert not card.geometry().intersects(paragraph)
    assert window.focusWidget() is view


def test_the_key_of_a_hangul_keyboard_asks_too(qtbot, window, shelf, company):
    read(qtbot, window, shelf)
    point_at(window, 3, "captains")
    key(window, Qt.Key(ord("ㅔ")))
    assert window.second_opinion.paragraph == 3


def test_a_sentence_that_is_used_becomes_the_reader_s_own_and_can_be_taken_back(
    qtbot, window, card
):
    press(card.blocks[1].lines[1].use)
    assert sentence(window, 3, 1) == NIGHT
    settled(qtbot, window)
    assert kept(window) == [(FISHERS, NIGHT)]
    qtbot.waitUntil(lambda: "says the same" in lines(card)[1][1])
    assert card.blocks[1].lines[0].name.text() == "Yours"
    assert not card.blocks[1].lines[1].use.isVisible()
    key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: sentence(window, 3, 1) == FISHERS.upper())
    qtbot.waitUntil(card.blocks[1].lines[1].use.isVisible)
    assert kept(window) == []


def test_a_sentence_can_be_used_before_the_others_have_come(qtbot, window, shelf, company):
    go = threading.Event()

    def slow(said: str) -> str:
        return f"First, {said}" if "captains" in said else str(go.wait(20) and NIGHT)

    company.students.install("en-ko", "2.0", slow)
    read(qtbot, window, shelf)
    card = ask(qtbot, window, wait=False)
    qtbot.waitUntil(lambda: bool(card.blocks) and card.blocks[0].lines[1].use.isVisible())
    assert "…" in lines(card)[1][1]
    assert "Translating" in words_on(card)
    press(card.blocks[0].lines[1].use)
    assert sentence(window, 3, 0).startswith("First, Three captains")
    go.set()
    answered(qtbot, window)
    qtbot.waitUntil(lambda: "night" in lines(card)[1][1])
    assert "says the same" in lines(card)[0][1]
    assert "Translating" not in words_on(card)


def test_a_disagreement_about_a_number_is_said(qtbot, window, shelf, company):
    company.students.install("en-ko", "2.0", lambda said: said.replace("Three", "40"))
    read(qtbot, window, shelf)
    shown = ask(qtbot, window)
    assert "40" in shown.blocks[0].apart.text()
    assert shown.blocks[0].apart.isVisible()
    assert "40" in shown.blocks[0].lines[1].doubts.text()
    assert not shown.blocks[1].apart.isVisible()


def test_without_another_engine_it_says_so_and_offers_the_packages(qtbot, window, shelf, company):
    company.students.packages.clear()
    read(qtbot, window, shelf)
    card = ask(qtbot, window)
    assert "No other engine is installed" in words_on(card)
    press(card.models)
    assert window.late.models.dialog.isVisible()
    company.students.install("en-ko", "2.0", student)
    window.late.models.packages_changed.emit()
    answered(qtbot, window)
    qtbot.waitUntil(lambda: len(card.blocks) == 2)
    assert not card.models.isVisible()


def test_nothing_is_sent_to_a_server_until_its_button_is_pressed(qtbot, window, shelf, company):
    named(window, URL)
    read(qtbot, window, shelf)
    card = ask(qtbot, window)
    assert company.asked == []
    assert URL in card.server.toolTip()
    press(card.server)
    answered(qtbot, window)
    assert {choice.url for choice in company.asked} == {URL}
    assert company.server[0].asked == [
        ["Three captains asked for the change last spring."],
        [FISHERS],
    ]
    assert "Fishers work at night" in lines(card)[1][2]
    assert not card.server.isVisible()


def test_a_server_nobody_named_is_not_offered(card):
    assert not card.server.isVisible()


def test_an_engine_that_fails_is_told_in_the_card(qtbot, window, shelf, company):
    def broken(_said: str) -> str:
        raise EngineError("It broke.")

    company.students.install("en-ko", "2.0", broken)
    read(qtbot, window, shelf)
    card = ask(qtbot, window)
    assert "It broke." in words_on(card)
    assert "no answer" in lines(card)[0][1]
    assert notice(window) == ""


@pytest.mark.parametrize("leave", ["again", "escape", "on", "back", "click", "edit", "paste"])
def test_moving_on_takes_the_card_away_and_cancels(qtbot, window, shelf, company, leave):
    go = threading.Event()
    company.students.install("en-ko", "2.0", lambda said: str(go.wait(20) and said))
    read(qtbot, window, shelf)
    card = ask(qtbot, window, wait=False)
    inquiry = window.second_opinion._inquiry
    tasks = list(inquiry._tasks)
    keys = {"again": P, "escape": Qt.Key.Key_Escape, "on": Qt.Key.Key_J, "back": Qt.Key.Key_K}
    if leave in keys:
        key(window, keys[leave])
    elif leave == "click":
        click(window, 0, "Harbour")
    elif leave == "edit":
        key(window, Qt.Key.Key_E)
    else:
        key(window, Qt.Key.Key_V, CONTROL | SHIFT)
        dialog = window.late.importing.dialog
        dialog.field.setPlainText(STORY.replace("Harbour", "River"))
        with qtbot.waitSignal(window.reading.article_opened):
            press(dialog.import_button)
    qtbot.waitUntil(lambda: not card.isVisible())
    assert all(task.cancelled for task in tasks)
    go.set()
    QTest.qWait(60)
    assert not card.isVisible()
    assert inquiry.opinions == {}


def test_another_paragraph_can_be_asked_about_at_once(qtbot, window, card):
    point_at(window, 0, "Harbour")
    key(window, P)
    answered(qtbot, window)
    assert window.second_opinion.paragraph == 0
    assert len(lines(card)) == 1


def test_scrolling_away_takes_the_card_away(qtbot, window, shelf, company):
    shelf.install("en-ko", "1.1")
    paste(qtbot, window, STORY + "\n\n".join("The ferries sail at night. " * 6 for _ in range(30)))
    qtbot.waitUntil(lambda: bool(window.reader.view.page.rows[3].target.text))
    window.reader.view.setFocus()
    card = ask(qtbot, window)
    view = window.reader.view
    view.verticalScrollBar().setValue(view.top() + 40)
    assert card.isVisible()
    view.go_end()
    assert not card.isVisible()


def test_the_card_stays_with_its_paragraph(qtbot, window, card):
    before = card.geometry()
    window.appearance.larger()
    QTest.qWait(30)
    assert card.isVisible()
    assert card.geometry() != before


def test_a_translation_that_came_with_the_article_is_compared_with_all(qtbot, window, company):
    company.shelf.install("ko-en", "1.1")
    company.students.install("ko-en", "2.0", lambda said: said + "!")
    open_language(qtbot, window, "ko")
    window.reader.view.setFocus()
    point_at(window, 0, text(window, 0).split()[0])
    key(window, P)
    answered(qtbot, window)
    card = window.second_opinion.card
    assert [view.name.text() for view in card.blocks[0].lines] == ["In use", "Argos", "Firefox"]


def test_a_library_that_can_only_be_read_takes_no_sentence(qtbot, window, card):
    with only_reading(window):
        press(card.blocks[1].lines[1].use)
        assert "can only be read" in notice(window)
    assert sentence(window, 3, 1) == FISHERS.upper()


def test_without_a_translation_there_is_nothing_to_compare(qtbot, window, company):
    paste(qtbot, window, STORY)
    window.reader.view.setFocus()
    key(window, P)
    assert "no translation to compare" in notice(window)


def test_the_card_follows_the_theme(qtbot, window, card):
    key(window, Qt.Key.Key_M)
    ink = window.colours().text.name()
    assert ink != theme.load("light").text.name()
    assert ink in lines(card)[1][1]


def test_tab_reaches_the_button_and_enter_uses_the_sentence(qtbot, window, card):
    use = card.blocks[1].lines[1].use
    use.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(use, Qt.Key.Key_Return)
    assert sentence(window, 3, 1) == NIGHT
    assert not window.lookup.isVisible()


@pytest.mark.slow
def test_the_real_engines_answer_beside_each_other(qtbot, real_window):
    bench, window = real_window.desk.bench, real_window
    for name in ("en_ko", "ko_en"):
        pair = Pair.parse(name)
        manage_models.import_student(bench, DATA / "student" / name, pair=pair, unverified=True)
    paste(qtbot, window, STORY)
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.target.text for row in rows), timeout=30_000)
    window.reader.view.setFocus()
    point_at(window, 3, "captains")
    key(window, P)
    qtbot.waitUntil(lambda: not window.second_opinion._inquiry.working, timeout=30_000)
    card = window.second_opinion.card
    assert card.heading.text() == "Argos en→ko 1.1 compared with Firefox student model, unverified"
    assert [view.name.text() for view in card.blocks[0].lines] == ["Argos", "Firefox"]
    assert all(view.text.text() for block in card.blocks for view in block.lines)
    (use,) = [v.use for v in card.blocks[0].lines if v.use.isVisible()]
    said = card.blocks[0].lines[1]._line.text
    press(use)
    assert sentence(window, 3, 0) == said
