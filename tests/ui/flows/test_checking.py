"""Checking in the window: flags and links as translations come, and what is done with them."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from newsreader import settings as stored
from newsreader.alignment import one_to_one
from newsreader.errors import AnalyserError
from newsreader.model.annotation import Side
from newsreader.model.quality import FlagKind
from newsreader.model.span import Span
from newsreader.model.translation import SentenceTranslation, WordLink
from newsreader.ui.flows.checking import CheckingFlow
from newsreader.ui.reader.doubts import doubt_rects
from newsreader.ui.reader.model import Row
from newsreader.ui.tasks import Lane
from tests.ui.flows.hands import (
    STORY,
    TARGET,
    click_row,
    explained,
    key,
    lane_is_free,
    listed,
    notice,
    opens,
    paste,
    point_at,
    press,
    span_of,
    text,
)

pytestmark = pytest.mark.gui

# What an engine might make of the story: the captains are thirteen, and the work is left English.
_WRONG = {
    "Three captains asked for the change last spring.": "지난봄 선장 13명이 변경을 요청했다.",
    '"Fishers work at night," one of them said.': '그중 한 명은 "어부들은 밤에 work한다"고 말했다.',
}
_RIGHT = {
    "Harbour ferries move to night timetable": "항구 여객선, 야간 시간표로 바뀐다",
    "The harbour office said Friday that ferries will sail at night.": (
        "항만청은 금요일 여객선이 밤에 다닐 것이라고 밝혔다."
    ),
    "The boats leave every hour.": "배는 매시간 떠난다.",
    "The office will look at the figures again in March.": "항만청은 3월에 수치를 다시 본다.",
}


def says(sentence: str) -> str:
    for source, target in {**_WRONG, **_RIGHT}.items():
        if source in sentence:
            return target
    return sentence


@pytest.fixture
def doubted(qtbot, window, shelf):
    """A pasted story whose translation has two doubtful sentences in one paragraph."""
    shelf.install("en-ko", says=says)
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: window.reader.view.doubts == 2)
    checked(qtbot, window)
    window.reader.view.setFocus()
    return window


def checked(qtbot, window):
    """Wait until all translations are there and checked."""
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.flags for row in rows))
    lane_is_free(qtbot, window, Lane.CHECKING)


def tool(window) -> QToolButton:
    action = window.actions_["doubts_only"]
    buttons: list[QToolButton] = window.reader.header.findChildren(QToolButton)
    return next(button for button in buttons if button.defaultAction() is action)


def doubtful_paragraph(window) -> int:
    rows: list[Row] = window.reader.view.page.rows
    return next(row.index for row in rows if row.flagged)


def test_doubtful_sentences_of_a_translation_that_arrives_are_marked(doubted):
    index = doubtful_paragraph(doubted)
    row = doubted.reader.view.page.rows[index]
    assert "Three captains" in row.source.text
    assert [{flag.kind for flag in found} for found in row.flags] == [
        {FlagKind.NUMBER},
        {FlagKind.LEFTOVER},
    ]
    assert len(doubt_rects(doubted.reader.view.page, row)) == 2


def test_the_starter_library_opens_without_a_doubt(qtbot, window):
    checked(qtbot, window)
    assert window.reader.view.doubts == 0
    assert not tool(window).isVisible()


def test_what_was_translated_before_is_checked_when_it_is_opened_again(qtbot, house, doubted):
    window = house.reopen()
    qtbot.waitUntil(lambda: window.reader.view.doubts == 2)


def test_doubts_go_with_their_article(qtbot, doubted):
    qtbot.waitUntil(lambda: len(listed(doubted)) == 9)
    opens(qtbot, doubted, lambda: click_row(doubted, 3))
    checked(qtbot, doubted)
    assert doubted.reader.view.doubts == 0
    assert not tool(doubted).isVisible()


def test_keys_go_from_doubt_to_doubt_and_say_why(qtbot, doubted):
    key(doubted, Qt.Key.Key_Period)
    card = doubted.reader.view.doubt_card
    assert card.isVisible()
    assert card.text() == "The original says “Three”, the translation “13”."
    key(doubted, Qt.Key.Key_Period)
    assert card.text() == "Left untranslated: “work”"
    key(doubted, Qt.Key.Key_Comma)
    assert "13" in card.text()
    key(doubted, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_mark_answers_the_pointer(doubted):
    view = doubted.reader.view
    index = doubtful_paragraph(doubted)
    view.show_place(index, Side.TARGET, view.page.rows[index].target.sentences[0])
    rect = doubt_rects(view.page, view.page.rows[index])[0][1].translated(0, -view.top())
    point = rect.center().toPoint()
    QTest.mouseMove(view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(view.viewport(), point)
    assert view.doubt_card.isVisible()
    assert view.overlay.lit.paragraph == index


def test_without_doubts_the_keys_say_so(qtbot, window):
    checked(qtbot, window)
    window.reader.view.setFocus()
    key(window, Qt.Key.Key_Period)
    assert notice(window) == "No sentence of this article looks doubtful."


def test_without_a_translation_there_is_nothing_to_check(qtbot, window):
    paste(qtbot, window, STORY)
    window.reader.hide_notice()
    window.checking.next_doubt()
    assert notice(window) == "There is no translation to check yet."


def test_the_tool_counts_and_leaves_only_the_doubtful(doubted):
    assert tool(doubted).isVisible()
    assert tool(doubted).text() == "2 doubts"
    press(tool(doubted))
    rows = doubted.reader.view.page.rows
    assert [row.index for row in rows if not row.folded] == [0, doubtful_paragraph(doubted)]
    assert doubted.actions_["doubts_only"].isChecked()
    key(doubted, Qt.Key.Key_D)
    assert not any(row.folded for row in rows)
    assert not doubted.actions_["doubts_only"].isChecked()


def test_the_key_of_the_filter_works_in_a_hangul_layout(doubted):
    key(doubted, Qt.Key(ord("ㅇ")))
    assert doubted.reader.view.doubts_only


def test_without_doubts_the_filter_says_so_and_stays_off(qtbot, window):
    checked(qtbot, window)
    window.reader.view.setFocus()
    key(window, Qt.Key.Key_D)
    assert notice(window) == "No sentence of this article looks doubtful."
    assert not window.actions_["doubts_only"].isChecked()
    assert not window.reader.view.doubts_only


def test_the_filter_ends_with_its_article(qtbot, doubted):
    key(doubted, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(listed(doubted)) == 9)
    opens(qtbot, doubted, lambda: click_row(doubted, 3))
    assert not doubted.reader.view.doubts_only
    assert not doubted.actions_["doubts_only"].isChecked()


def test_a_sentence_put_right_is_no_doubt_any_more(qtbot, doubted):
    index = doubtful_paragraph(doubted)
    paragraph = doubted.checking._paragraphs[index]
    right = paragraph.target_text.replace("13명", "세 명").replace("work한다", "일한다")
    end = right.index(".") + 1
    spans = (Span(0, end), Span(end + 1, len(right)))
    better = replace(paragraph, target_text=right, target_sentences=spans)
    doubted.reader.view.set_target(better)
    doubted.translating.paragraph_arrived.emit(better)
    qtbot.waitUntil(lambda: bool(doubted.reader.view.page.rows[index].flags))
    assert doubted.reader.view.doubts == 0
    assert not tool(doubted).isVisible()


# -- word links


class Linker:
    """Links the first word of both sides, and remembers what it was asked for."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[int] = []
        self.error = error

    def __call__(self, _bench, paragraph, _cancelled):
        self.asked.append(paragraph.index)
        if self.error is not None:
            raise self.error
        texts = (paragraph.source_text, paragraph.target_text)
        source, target = (Span(0, len(text.split()[0])) for text in texts)
        return (WordLink(source, target, 1.0),)


@pytest.fixture
def linker(window):
    linker = Linker()
    window.checking._link_words = linker
    return linker


def linked(qtbot, window, paragraph=1):
    view = window.reader.view
    qtbot.waitUntil(
        lambda: bool(view.page.rows[paragraph].links.counterparts(Side.SOURCE, 0)), timeout=20000
    )


def reopen_article(qtbot, window):
    opens(qtbot, window, window.reading.reopen)


def test_pointing_at_a_word_lights_its_counterpart(qtbot, window, linker):
    reopen_article(qtbot, window)
    linked(qtbot, window)
    explained(qtbot, window)
    point_at(window, 1, text(window, 1).split()[0])
    (found,) = window.reader.view.overlay.lit.links
    assert found.side is TARGET
    assert found.span == span_of(window, 1, text(window, 1, TARGET).split()[0], TARGET)


def test_only_what_is_near_the_screen_is_linked_until_the_reader_scrolls(qtbot, window, linker):
    window.resize(1300, 500)
    page = STORY.rsplit("\n\n", 1)[0] + "".join(
        f"\n\nThe ferries of pier {number} leave at night, the office said. They are full."
        for number in range(2, 42)
    )
    paste(qtbot, window, page)
    linker.asked.clear()
    rows = window.reader.view.page.rows
    given = [_shouted(row) for row in rows]
    window.reader.view.set_targets(given)
    for paragraph in given:
        window.translating.paragraph_arrived.emit(paragraph)
    linked(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.checking._wanted() == [])
    visible = window.reader.view.visible_paragraphs()
    assert set(visible) <= set(linker.asked)
    assert len(set(linker.asked)) < len(rows) - 10
    window.reader.view.go_end()
    linked(qtbot, window, len(rows) - 1)


def _shouted(row):
    return one_to_one.align(
        index=row.index,
        kind=row.kind,
        source_language=row.source.language,
        source_text=row.source.text,
        source_sentences=row.source.sentences,
        targets=[
            SentenceTranslation(s.of(row.source.text), s.of(row.source.text).upper())
            for s in row.source.sentences
        ],
        origin="upper",
    )


def test_the_key_switches_links_off_and_the_choice_is_kept(qtbot, window, home, linker):
    reopen_article(qtbot, window)
    linked(qtbot, window)
    window.reader.view.setFocus()
    assert window.actions_["word_links"].isChecked()
    key(window, Qt.Key.Key_L)
    assert not window.reader.view.page.word_links
    assert not window.actions_["word_links"].isChecked()
    point_at(window, 1, text(window, 1).split()[0])
    assert window.reader.view.overlay.lit.links == ()
    qtbot.waitUntil(lambda: home.settings.exists() and not stored.load(home.settings).word_links)
    key(window, Qt.Key.Key_L)
    point_at(window, 1, text(window, 1).split()[0])
    assert len(window.reader.view.overlay.lit.links) == 1


def test_while_links_are_off_nothing_is_linked(qtbot, window, linker):
    window.checking.set_word_links(False)
    reopen_article(qtbot, window)
    checked(qtbot, window)
    lane_is_free(qtbot, window, Lane.LANGUAGE)
    linker.asked.clear()
    qtbot.wait(200)
    assert linker.asked == []
    window.checking.set_word_links(True)
    linked(qtbot, window)


def test_an_analyser_that_is_gone_costs_the_links_and_no_more(qtbot, window):
    linker = Linker(AnalyserError("The analyser does not answer."))
    window.checking._link_words = linker
    reopen_article(qtbot, window)
    qtbot.waitUntil(lambda: bool(linker.asked))
    checked(qtbot, window)
    qtbot.waitUntil(lambda: window.checking._wanted() == [])
    asked = len(linker.asked)
    qtbot.wait(300)
    assert len(linker.asked) == asked  # not again and again
    assert notice(window) == ""


def test_the_real_links_of_a_translation_people_made_join_its_names(qtbot, window):
    row = window.reader.view.page.rows[1]
    words = row.source.text.split()
    view = window.reader.view
    places = [row.source.text.index(word) for word in words]
    qtbot.waitUntil(
        lambda: any(view.page.rows[1].links.counterparts(Side.SOURCE, at) for at in places),
        timeout=20000,
    )


def test_flags_do_not_wait_for_the_analyser(qtbot, window, linker):
    """The lane of the language is busy; the flags come all the same."""
    gate = threading.Event()
    window.desk.tasks.run(Lane.LANGUAGE, lambda: gate.wait(20))
    reopen_article(qtbot, window)
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.flags for row in rows))
    assert not rows[1].source.words
    gate.set()


def test_what_was_found_about_another_text_is_dropped(qtbot, window, linker):
    reopen_article(qtbot, window)
    linked(qtbot, window)
    view = window.reader.view
    old = window.checking._paragraphs[1]
    view.set_target(replace(old, target_text="x" * len(old.target_text)))
    window.checking._flag([old])
    lane_is_free(qtbot, window, Lane.CHECKING)
    assert view.page.rows[1].flags == ()


def test_the_flow_joins_a_reader_without_an_article(window):
    assert isinstance(window.checking, CheckingFlow)
    window.reading.close()
    window.checking.next_doubt()
    assert window.reader.view.doubts == 0


def test_checking_gives_way_while_another_article_is_opened(qtbot, doubted):
    doubted.reading.opening.emit()
    assert doubted.checking._held
    reopen_article(qtbot, doubted)
    assert not doubted.checking._held
    qtbot.waitUntil(lambda: doubted.reader.view.doubts == 2)


def test_checking_goes_on_when_there_is_nothing_to_open(qtbot, window):
    with qtbot.waitSignal(window.reading.open_failed):
        window.reading.open(987654)
    assert not window.checking._held
    assert "no article 987654" in notice(window)
