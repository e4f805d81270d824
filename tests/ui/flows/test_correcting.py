"""Correcting a translation in place: written, kept, shown everywhere, taken back."""

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.errors import LibraryBusyError
from newsreader.ui.library_panel.article_model import SUMMARY_ROLE
from newsreader.ui.reader.accessibility import Proxy
from newsreader.ui.reader.painting_corrections import pencil_rect
from newsreader.ui.tasks import Lane
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import (
    CONTROL,
    SHIFT,
    SOURCE,
    STORY,
    TARGET,
    button,
    click_row,
    drag,
    key,
    listed,
    notice,
    opens,
    paste,
    point_at,
    press,
    settled,
    text,
)

pytestmark = pytest.mark.gui

E, O = Qt.Key.Key_E, Qt.Key.Key_O  # noqa: E741
FISHERS = '"Fishers work at night," one of them said.'


def story(qtbot, window, shelf, says=str.upper):
    """Open a pasted story whose translation shouts."""
    shelf.install("en-ko", says=says)
    paste(qtbot, window, STORY)
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.target.text for row in rows))
    window.reader.view.setFocus()


def sentence(window, paragraph, number):
    row = window.reader.view.page.rows[paragraph]
    return row.target.sentences[number].of(row.target.text)


def edit(window, paragraph, quote, side=TARGET):
    point_at(window, paragraph, quote, side)
    key(window, E)
    editor = window.correcting.editor
    assert editor is not None
    assert editor.isVisible()
    return editor


def write(window, words, paragraph=3, quote="FISHERS"):
    editor = edit(window, paragraph, quote)
    editor.field.selectAll()
    QTest.keyClicks(editor.field, words)
    return editor


def correct(qtbot, window, words, paragraph=3, quote="FISHERS"):
    editor = write(window, words, paragraph, quote)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)


@contextmanager
def only_reading(window):
    """Take the right to write from the library for a while."""
    database = window.desk.bench.library.database
    database._access = replace(database._access, read_only=True)
    yield
    database._access = replace(database._access, read_only=False)


def kept(window):
    return [(one.source, one.text) for one in window.desk.bench.library.corrections.all()]


def test_a_sentence_is_written_over_and_kept(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail by night.")
    assert sentence(window, 3, 1) == "Fishers sail by night."
    assert sentence(window, 3, 0) == "THREE CAPTAINS ASKED FOR THE CHANGE LAST SPRING."
    assert kept(window) == [(FISHERS, "Fishers sail by night.")]
    assert not window.correcting.editor.isVisible()
    assert window.focusWidget() is window.reader.view


def test_the_editor_stands_over_its_sentence_set_like_it(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "FISHERS")
    view = window.reader.view
    row = view.page.rows[3]
    assert editor.field.toPlainText() == FISHERS.upper()
    assert editor.geometry().contains(view.anchor_rect(3, TARGET, row.target.sentences[1]))
    assert editor.field.font().family() == view.page.style(row).fonts[row.target.language].family()
    assert editor.field.mapTo(view.viewport(), editor.field.rect().topLeft()).x() == (
        view.page.columns.target.x
    )


def test_the_editor_grows_with_what_is_written(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "FISHERS")
    before = editor.height()
    QTest.keyClicks(editor.field, " and more" * 30)
    assert editor.height() > before
    assert editor.field.height() >= editor.field.document().size().height()


def test_the_sentence_can_be_reached_from_the_source(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "Fishers", SOURCE)
    assert editor.field.toPlainText() == FISHERS.upper()


def test_esc_leaves_the_sentence_as_it_was(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "Nonsense")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert kept(window) == []
    assert edit(window, 3, "FISHERS").field.toPlainText() == FISHERS.upper()


def test_a_sentence_has_no_line_breaks(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "One")
    QTest.keyClick(editor.field, Qt.Key.Key_Return, SHIFT)
    QApplication.clipboard().setText(" two\nthree\u2029four ")
    editor.field.paste()
    assert editor.isVisible()
    assert editor.field.toPlainText() == "One two three four "
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert sentence(window, 3, 1) == "One two three four"


def test_undo_inside_the_editor_stays_inside(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "FISHERS")
    QTest.keyClicks(editor.field, " So")
    key(window, Qt.Key.Key_Z, CONTROL)
    assert editor.field.toPlainText() == FISHERS.upper()
    key(window, Qt.Key.Key_Z, CONTROL)
    assert editor.field.toPlainText() == FISHERS.upper()


def test_what_is_still_composed_in_hangul_is_kept_as_well(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "x")
    editor.field.selectAll()
    done = QInputMethodEvent("", [])
    done.setCommitString("배")
    QApplication.sendEvent(editor.field, done)
    QApplication.sendEvent(editor.field, QInputMethodEvent("가", []))
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert sentence(window, 3, 1) == "배가"


def test_esc_ends_a_composition_before_it_leaves(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "x")
    QApplication.sendEvent(editor.field, QInputMethodEvent("가", []))
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert editor.field.toPlainText() == "x가"


def test_the_same_sentence_is_corrected_wherever_it_stands(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Boats sail hourly.", 2, "BOATS")
    other = STORY.replace("Harbour ferries", "Small ferries")
    paste(qtbot, window, other)
    qtbot.waitUntil(lambda: text(window, 2, TARGET) == "Boats sail hourly.")


def test_a_correction_survives_a_restart_translating_again_and_another_package(qtbot, house, shelf):
    window = house.open()
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail by night.")
    window = house.reopen()
    assert sentence(window, 3, 1) == "Fishers sail by night."
    window.actions_["translate_again"].trigger()
    qtbot.waitUntil(lambda: window.translating._work is None)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == "Fishers sail by night."
    shelf.install("en-ko", "2.0", says=str.swapcase)
    window.translating.packages_changed()
    qtbot.waitUntil(lambda: text(window, 2, TARGET) == "tHE BOATS LEAVE EVERY HOUR.")
    assert sentence(window, 3, 1) == "Fishers sail by night."


def test_undo_brings_back_each_state_before(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "First.")
    correct(qtbot, window, "Second.", quote="First")
    correct(qtbot, window, " ", quote="Second")
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert window.actions_["undo"].text() == "Undo Correction"
    for expected in ("Second.", "First.", FISHERS.upper()):
        key(window, Qt.Key.Key_Z, CONTROL)
        settled(qtbot, window)
        assert sentence(window, 3, 1) == expected
    assert kept(window) == []


def test_emptied_a_sentence_is_what_it_was(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Mine.")
    editor = edit(window, 3, "Mine")
    editor.field.selectAll()
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert kept(window) == []
    assert window.reader.view.page.rows[3].corrected == ()


def test_what_is_half_written_stays_when_the_focus_goes(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "Half a")
    window.reader.view.setFocus()
    assert editor.isVisible()
    assert editor.field.toPlainText() == "Half a"
    press(editor.save)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == "Half a"


def test_an_editor_nobody_wrote_in_closes_when_the_focus_goes(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = edit(window, 3, "FISHERS")
    window.articles.view.setFocus()
    assert not editor.isVisible()


def test_what_is_half_written_is_kept_when_another_sentence_is_written(qtbot, window, shelf):
    story(qtbot, window, shelf)
    write(window, "Half a")
    window.reader.view.setFocus()
    editor = edit(window, 2, "BOATS")
    settled(qtbot, window)
    assert editor.field.toPlainText() == "THE BOATS LEAVE EVERY HOUR."
    assert sentence(window, 3, 1) == "Half a"


def test_what_is_half_written_is_kept_when_another_article_opens(qtbot, window, shelf):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    story(qtbot, window, shelf)
    qtbot.waitUntil(lambda: len(listed(window)) == 9)
    write(window, "Half a")
    own = window.reading.opened.kept.id
    row = next(row for row, one in enumerate(listed(window)) if one != own)
    opens(qtbot, window, lambda: click_row(window, row))
    assert not window.correcting.editor.isVisible()
    settled(qtbot, window)
    assert kept(window) == [(FISHERS, "Half a")]
    opens(qtbot, window, lambda: window.reading.open(own))
    assert sentence(window, 3, 1) == "Half a"


def test_what_is_half_written_is_kept_when_the_window_closes(qtbot, house, shelf):
    window = house.open()
    story(qtbot, window, shelf)
    write(window, "Half a")
    assert sentence(house.reopen(), 3, 1) == "Half a"


def test_a_story_that_came_with_its_translation_can_be_corrected_too(qtbot, house):
    window = house.open()
    row = window.reader.view.page.rows[1]
    source = row.source.sentences[0].of(row.source.text)
    correct(qtbot, window, "My own words.", 1, row.target.text.split()[1])
    assert sentence(window, 1, 0) == "My own words."
    assert kept(window) == [(source, "My own words.")]
    assert sentence(house.reopen(), 1, 0) == "My own words."


def test_a_hidden_translation_shows_while_it_is_written_and_after(qtbot, window, shelf):
    story(qtbot, window, shelf)
    key(window, Qt.Key.Key_T, CONTROL)
    editor = edit(window, 3, "Fishers", SOURCE)
    page = window.reader.view.page
    assert page.concealed(page.rows[3]) == (page.rows[3].target.sentences[0],)
    QTest.keyClicks(editor.field, " Mine.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert page.concealed(page.rows[3]) == (page.rows[3].target.sentences[0],)


def test_writing_goes_on_while_translations_arrive(qtbot, window, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    window.reader.view.setFocus()
    gate.open(1)
    qtbot.waitUntil(lambda: bool(text(window, 0, TARGET)))
    editor = write(window, "Ferries by night", 0, "HARBOUR")
    gate.open()
    qtbot.waitUntil(lambda: bool(text(window, 4, TARGET)))
    assert editor.isVisible()
    assert editor.field.toPlainText() == "Ferries by night"
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert sentence(window, 0, 0) == "Ferries by night"


def test_a_sentence_the_engine_left_empty_can_be_written(qtbot, window, shelf):
    story(qtbot, window, shelf, says=lambda s: "" if s == FISHERS else s.upper())
    editor = edit(window, 3, "Fishers", SOURCE)
    assert editor.field.toPlainText() == ""
    QTest.keyClicks(editor.field, "Fishers sail.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert text(window, 3, TARGET).endswith("LAST SPRING. Fishers sail.")


def test_where_nothing_is_translated_yet_there_is_nothing_to_correct(qtbot, window):
    paste(qtbot, window, STORY)
    window.reader.view.setFocus()
    point_at(window, 3, "Fishers")
    key(window, E)
    assert "no translation to correct" in notice(window)
    assert window.correcting.editor is None


def test_a_library_that_can_only_be_read_says_so_before_one_writes(qtbot, window, shelf):
    story(qtbot, window, shelf)
    with only_reading(window):
        point_at(window, 3, "FISHERS", TARGET)
        key(window, E)
        assert "nothing can be corrected" in notice(window)
        assert window.correcting.editor is None


def test_what_cannot_be_kept_is_offered_again(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "Long words.")
    with only_reading(window):
        QTest.keyClick(editor.field, Qt.Key.Key_Return)
        settled(qtbot, window)
        assert sentence(window, 3, 1) == FISHERS.upper()
        assert notice(window)
    assert edit(window, 3, "FISHERS").field.toPlainText() == "Long words."


def test_the_selection_bar_offers_to_correct(qtbot, window, shelf):
    story(qtbot, window, shelf)
    drag(window, 3, "WORK", TARGET)
    press(window.bar.correct)
    assert window.correcting.editor.field.toPlainText() == FISHERS.upper()
    assert not window.bar.isVisible()


def test_the_original_is_one_key_away_and_can_be_brought_back(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Mine.")
    point_at(window, 3, "Mine", TARGET)
    key(window, O)
    card = window.correcting.originals.card
    assert card.isVisible()
    assert card.original == FISHERS.upper()
    key(window, O)
    assert not card.isVisible()
    key(window, O)
    key(window, Qt.Key.Key_Escape)
    assert not card.isVisible()
    key(window, O)
    press(button(card, "Revert to This"))
    settled(qtbot, window)
    assert sentence(window, 3, 1) == FISHERS.upper()
    key(window, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == "Mine."


def test_a_sentence_nobody_corrected_has_no_original(qtbot, window, shelf):
    story(qtbot, window, shelf)
    point_at(window, 3, "FISHERS", TARGET)
    key(window, O)
    assert "not corrected" in notice(window)


def test_marks_on_what_was_written_over_become_orphans_and_come_back(qtbot, window, shelf):
    story(qtbot, window, shelf)
    drag(window, 3, "FISHERS", TARGET)
    key(window, Qt.Key.Key_H)
    row = window.reader.view.page.rows[3]
    qtbot.waitUntil(lambda: len(row.target.marks) == 1)
    correct(qtbot, window, "Nothing alike.")
    assert row.target.marks == []
    assert [one.orphan for one in window.annotating._annotations.values()] == [True]
    key(window, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, window)
    assert [mark.selector.exact for mark in row.target.marks] == ["FISHERS"]


def test_the_list_shows_a_corrected_title(qtbot, window, shelf):
    story(qtbot, window, shelf)
    own = window.reading.opened.kept.id
    qtbot.waitUntil(lambda: own in listed(window))
    correct(qtbot, window, "Ferries by night", 0, "HARBOUR")

    def shown():
        model = window.articles.view.model()
        index = model.index(listed(window).index(own), 0)
        summary = index.data(SUMMARY_ROLE)
        return summary is not None and summary.translated_title == "Ferries by night"

    qtbot.waitUntil(shown)


def test_a_screen_reader_hears_which_sentence_is_the_readers_own(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Mine.")
    told = "Your own translation: sentence 2"

    def heard():
        proxies = window.reader.view.viewport().findChildren(Proxy)
        return any(told in proxy.accessibleDescription() for proxy in proxies)

    qtbot.waitUntil(heard)


def test_hovering_a_corrected_sentence_lights_its_source_and_back(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail by night.")
    view = window.reader.view
    row = view.page.rows[3]
    for side, quote in ((TARGET, "sail"), (SOURCE, "Fishers")):
        point_at(window, 3, quote, side)
        assert view.overlay.lit.source == (row.source.sentences[1],)
        assert view.overlay.lit.target == (row.target.sentences[1],)


def test_a_corrected_sentence_is_underlined_in_dots_with_a_pencil_beside(qtbot, window, shelf):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Fishers sail by night.")
    view = window.reader.view
    row = view.page.rows[3]
    first, *_ = view.page.rects(row, TARGET, row.target.sentences[1])
    below = first.translated(0, -view.top()).toAlignedRect()
    beside = pencil_rect(view.page, row, first).translated(0, -view.top()).toAlignedRect()
    point_at(window, 1, "HARBOUR", TARGET)
    for rect in (below, beside):
        assert any(one.blue() - one.red() > 50 for one in _pixels(view, rect))


def _pixels(view, rect):
    image = view.viewport().grab(rect).toImage()
    for x in range(image.width()):
        for y in range(image.height()):
            yield image.pixelColor(x, y)


def test_stacked_in_a_small_window_the_editor_stays_on_the_screen(qtbot, window, shelf):
    story(qtbot, window, shelf)
    window.actions_["stacked"].trigger()
    window.resize(480, 600)
    editor = edit(window, 3, "FISHERS")
    view = window.reader.view
    assert view.page.columns.stacked
    assert view.viewport().rect().contains(editor.geometry())
    before = editor.geometry().top()
    QTest.keyClicks(editor.field, " and more" * 20)
    assert editor.geometry().bottom() <= view.viewport().rect().bottom()
    assert editor.geometry().top() <= before


def test_the_editor_follows_its_sentence_when_the_text_gets_larger(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor = write(window, "Half a")
    window.actions_["larger"].trigger()
    view = window.reader.view
    row = view.page.rows[3]
    assert editor.geometry().contains(
        view.anchor_rect(3, TARGET, row.target.sentences[1]).topLeft()
    )
    assert editor.field.font().pixelSize() == view.page.styles.size
    assert editor.field.toPlainText() == "Half a"


def test_an_undo_that_fails_can_be_tried_again(qtbot, window, shelf, monkeypatch):
    story(qtbot, window, shelf)
    correct(qtbot, window, "Mine.")
    said = window.desk.undo.text
    with monkeypatch.context() as patch:
        patch.setattr(window.desk.bench.library.corrections, "remove", busy)
        window.desk.undo.undo()
        settled(qtbot, window)
        assert "Another program" in notice(window)
    assert window.desk.undo.text == said
    assert sentence(window, 3, 1) == "Mine."
    window.desk.undo.undo()
    settled(qtbot, window)
    assert sentence(window, 3, 1) == FISHERS.upper()
    assert kept(window) == []


def busy(*_given):
    raise LibraryBusyError("Another program is using the library.")


def test_what_is_kept_can_be_undone_though_it_cannot_be_looked_up(
    qtbot, window, shelf, monkeypatch
):
    story(qtbot, window, shelf)
    with monkeypatch.context() as patch:
        patch.setattr("newsreader.usecases.correct.as_they_are_now", busy)
        correct(qtbot, window, "Mine.")
        assert notice(window)
    assert kept(window) == [(FISHERS, "Mine.")]
    assert sentence(window, 3, 1) == "Mine."
    window.desk.undo.undo()
    settled(qtbot, window)
    assert kept(window) == []
    assert sentence(window, 3, 1) == FISHERS.upper()


def test_a_translation_that_arrives_does_not_hide_what_is_on_its_way(qtbot, window, shelf):
    story(qtbot, window, shelf)
    arriving = window.correcting.keeper.targets[3]
    gate = threading.Event()
    window.desk.tasks.run(Lane.LIBRARY, lambda: gate.wait(5))
    editor = write(window, "Mine.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    window.reader.view.set_target(arriving)
    window.translating.paragraph_arrived.emit(replace(arriving, origin="another"))
    assert sentence(window, 3, 1) == "Mine."
    gate.set()
    settled(qtbot, window)
    assert sentence(window, 3, 1) == "Mine."


def test_a_selection_that_begins_between_two_sentences_means_the_second(qtbot, window, shelf):
    story(qtbot, window, shelf)
    drag(window, 3, ' "FISHERS WORK', TARGET)
    row, (part,) = window.reader.view.page.rows[3], window.reader.view.selected().parts
    assert row.target.sentence_at(part[1].start) is None
    key(window, E)
    assert window.correcting.editor.field.toPlainText() == FISHERS.upper()
