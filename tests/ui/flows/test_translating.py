"""Translations arriving: streamed, stopped, made anew, missing; with an engine that shouts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from newsreader.errors import EngineError
from newsreader.model.annotation import Side
from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.ui.library_panel.article_model import SUMMARY_ROLE
from newsreader.ui.reader.values import TargetState
from newsreader.ui.tasks import Lane
from newsreader.usecases.read_aligned import known_translations
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import (
    CONTROL,
    STORY,
    TARGET,
    button,
    click_row,
    drag,
    explained,
    key,
    lane_is_free,
    listed,
    notice,
    on_screen,
    opens,
    paste,
    press,
    settled,
    text,
)

pytestmark = pytest.mark.gui


def targets(window):
    return [row.target.text for row in window.reader.view.page.rows]


def translated(qtbot, window):
    qtbot.waitUntil(lambda: all(targets(window)))


def test_a_pasted_story_is_translated_paragraph_by_paragraph(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    assert text(window, 0, TARGET) == text(window, 0).upper()
    assert window.reader.progress.isHidden() or not window.translating._work
    assert "translated by" in window.reader.header.text()


def test_words_of_what_was_translated_are_explained(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    explained(qtbot, window, TARGET)
    target = window.reader.view.page.rows[1].target
    assert [word.surface for word in target.words] == target.text.split()


def test_without_a_package_the_column_names_it_and_offers_two_ways(qtbot, window):
    paste(qtbot, window, STORY)
    page = window.reader.view.page
    assert page.state is TargetState.MISSING
    assert "English → Korean" in page.message
    assert "English → Korean" in notice(window)
    assert {b.text() for b in window.reader.notice.buttons()} == {
        "Download…",
        "Install from file…",
    }


def test_what_was_said_about_a_package_goes_with_its_article(qtbot, window):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    paste(qtbot, window, STORY)
    assert notice(window)
    pasted = window.reading.opened.kept.id
    qtbot.waitUntil(lambda: pasted in listed(window))
    opens(qtbot, window, lambda: click_row(window, int(listed(window)[0] == pasted)))
    assert notice(window) == ""


def test_a_package_that_comes_starts_the_translation(qtbot, window, shelf):
    paste(qtbot, window, STORY)
    shelf.install("en-ko")
    window.translating.packages_changed()
    translated(qtbot, window)
    assert notice(window) == ""
    assert window.reader.view.page.state is not TargetState.MISSING


def test_stopping_keeps_what_is_there_and_offers_the_rest(qtbot, window, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    gate.open(1)
    qtbot.waitUntil(lambda: any(targets(window)))
    key(window, Qt.Key.Key_Period, CONTROL)
    gate.open()
    settled(qtbot, window)
    left = targets(window)
    assert "" in left
    assert window.reader.view.page.state is TargetState.FAILED
    window.reader.view.translation_requested.emit(left.index(""))
    translated(qtbot, window)


def test_another_article_drops_the_translation_of_the_first(qtbot, window, shelf):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    seed = next(i for i in listed(window) if i != window.reading.opened.kept.id)
    opens(qtbot, window, lambda: window.reading.open(seed))
    before = targets(window)
    gate.open()
    settled(qtbot, window)
    qtbot.wait(50)
    assert targets(window) == before


def test_nothing_that_is_read_moves_while_translations_arrive(qtbot, window, shelf):
    long = STORY + "\n\n".join(
        f"Paragraph {number} tells of the harbour and its boats. " * 6 for number in range(40)
    )
    paste(qtbot, window, long)
    view = window.reader.view
    view.verticalScrollBar().setValue(1500)
    held = view.page.rows[view.hold().row]
    before = on_screen(view, held)
    shelf.install("en-ko", says=lambda sentence: sentence.upper() + " AND MORE" * 12)
    window.translating.packages_changed()
    seen = set()
    view.texts_changed.connect(lambda: seen.add(on_screen(view, held)))
    translated(qtbot, window)
    assert len(seen) <= 2
    assert all(abs(place - before) <= 1 for place in seen)


def test_translating_again_keeps_marks_whose_words_are_still_there(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    index = next(i for i, t in enumerate(targets(window)) if "CAPTAINS" in t)
    drag(window, index, "CAPTAINS", TARGET)
    key(window, Qt.Key.Key_H)
    cell = window.reader.view.page.rows[index].cell(Side.TARGET)
    qtbot.waitUntil(lambda: bool(cell.marks))
    shelf.install("en-ko", "2.0", says=lambda s: "SEE: " + s.upper())
    window.actions_["translate_again"].trigger()
    qtbot.waitUntil(lambda: targets(window)[index].startswith("SEE:"))
    (mark,) = cell.marks
    assert mark.selector.span.of(cell.text) == "CAPTAINS"


def test_a_mark_whose_words_are_gone_is_shown_as_lost(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    index = next(i for i, t in enumerate(targets(window)) if "CAPTAINS" in t)
    drag(window, index, "CAPTAINS", TARGET)
    key(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.notes.cards()) == 1)
    shelf.install("en-ko", "2.0", says=lambda s: "·" * len(s))
    window.actions_["translate_again"].trigger()
    qtbot.waitUntil(lambda: targets(window)[index].startswith("·"))
    assert window.notes.cards()[0].annotation.orphan
    key(window, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.notes._lost.isVisible()


def test_a_package_that_goes_while_it_translates_is_told(qtbot, window, shelf):
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY + "\n\n".join(f"Boat {n} leaves." for n in range(40)))
    gate.open(1)
    qtbot.waitUntil(lambda: any(targets(window)))
    shelf.packages.clear()
    window.late.models.packages_leaving.emit()
    gate.open()
    window.late.models.packages_changed.emit()
    qtbot.waitUntil(lambda: "English → Korean" in notice(window))
    assert any(targets(window))


def test_a_failing_engine_is_told_and_can_be_asked_again(qtbot, window, shelf):
    broken = [True]

    def says(sentence: str) -> str:
        if broken:
            raise EngineError("The translation model failed.")
        return sentence.upper()

    shelf.install("en-ko", says=says)
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: "failed" in notice(window))
    broken.clear()
    window.reader.view.translation_requested.emit(0)
    translated(qtbot, window)


def test_the_notice_opens_the_package_window_to_choose_a_file(qtbot, window):
    paste(qtbot, window, STORY)
    press(button(window.reader.notice, "Install from file…"))
    dialog = window.late.models.dialog
    assert dialog.isVisible()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.reject()


def test_asking_twice_translates_once_and_never_into_another_article(qtbot, window, shelf):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    gate = Gate()
    paste(qtbot, window, STORY)
    shelf.install("en-ko", says=gate.says)
    window.reader.view.translation_requested.emit(0)
    window.reader.view.translation_requested.emit(1)
    window.translating.packages_changed()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: window.translating._work is not None)
    seed = next(i for i in listed(window) if i != window.reading.opened.kept.id)
    opens(qtbot, window, lambda: window.reading.open(seed))
    before = targets(window)
    gate.open()
    lane_is_free(qtbot, window, Lane.TRANSLATION)
    assert targets(window) == before


def test_asking_twice_shows_every_paragraph_once(qtbot, window, shelf):
    gate = Gate()
    paste(qtbot, window, STORY)
    shelf.install("en-ko", says=gate.says)
    arrived: list[int] = []
    window.translating.paragraph_arrived.connect(lambda paragraph: arrived.append(paragraph.index))
    for _ in range(2):
        window.translating.packages_changed()
        settled(qtbot, window)
    gate.open()
    translated(qtbot, window)
    lane_is_free(qtbot, window, Lane.TRANSLATION)
    assert sorted(arrived) == list(range(len(targets(window))))


def test_translating_again_while_another_article_opens_leaves_that_alone(qtbot, window, shelf):
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    shelf.install("en-ko")
    shelf.install("ko-en")
    paste(qtbot, window, STORY + "\n\n".join(f"Boat {n} leaves." for n in range(30)))
    translated(qtbot, window)
    seed = next(i for i in listed(window) if i != window.reading.opened.kept.id)

    def open_and_translate_again() -> None:
        window.reading.open(seed)
        window.translating.again()

    opens(qtbot, window, open_and_translate_again)
    before = targets(window)
    settled(qtbot, window)
    lane_is_free(qtbot, window, Lane.TRANSLATION)
    assert targets(window) == before
    assert notice(window) == ""


def test_what_the_engine_leaves_empty_waits_no_longer_in_the_end(qtbot, window, shelf):
    shelf.install("en-ko", says=lambda s: "" if s.startswith(("Three", '"Fishers')) else s.upper())
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: sum(map(bool, targets(window))) >= 3)
    qtbot.waitUntil(lambda: window.translating._work is None)
    assert "" in targets(window)
    assert window.reader.view.page.state is TargetState.NONE


def test_what_a_package_translated_before_is_shown_explained_and_marked(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    story = window.reading.opened.kept.id
    first = targets(window)
    shelf.install("en-ko", "2.0", says=lambda s: "SEE: " + s.upper())
    opens(qtbot, window, lambda: window.reading.open(story))
    qtbot.waitUntil(lambda: all(t.startswith("SEE:") for t in targets(window)))
    shelf.install("en-ko")
    window.translating.packages_changed()
    qtbot.waitUntil(lambda: targets(window) == first)
    explained(qtbot, window, TARGET)
    index = next(i for i, t in enumerate(first) if "CAPTAINS" in t)
    drag(window, index, "CAPTAINS", TARGET)
    key(window, Qt.Key.Key_H)
    cell = window.reader.view.page.rows[index].cell(Side.TARGET)
    qtbot.waitUntil(lambda: bool(cell.marks))
    assert cell.marks[0].selector.exact == "CAPTAINS"


def test_words_of_a_translation_that_was_replaced_are_dropped(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    explained(qtbot, window, TARGET)
    old = window.translating._opened
    aligned = known_translations(window.desk.bench, old.kept).aligned
    shelf.install("en-ko", "2.0", says=lambda s: "SEE: " + s.upper())
    window.actions_["translate_again"].trigger()
    qtbot.waitUntil(lambda: all(t.startswith("SEE:") for t in targets(window)))
    explained(qtbot, window, TARGET)
    window.explaining.explain_targets(aligned)  # as when the analyser was late
    lane_is_free(qtbot, window, Lane.LANGUAGE)
    cell = window.reader.view.page.rows[1].target
    assert all(word.span.of(cell.text) == word.surface for word in cell.words)


def test_the_column_tells_amounts_only_of_what_is_counted_in_bytes(qtbot, window):
    paste(qtbot, window, STORY)
    page, pair = window.reader.view.page, Pair.parse("en-ko")
    window.translating.show_download(pair, Progress("download", 12_000_000, 94_600_000))
    assert page.message == "Installing the model package: 12 of 95 MB"
    for progress in (Progress("try", 0, 1), Progress("download", 12_000_000, 0)):
        window.translating.show_download(pair, progress)
        assert page.message == "Installing the model package…"


def test_a_failed_download_leaves_the_column_naming_what_is_missing(qtbot, window):
    now = window.preferences.now
    window.preferences.change(replace(now, package_index="http://127.0.0.1:1/index.json"))
    paste(qtbot, window, STORY)
    pair = Pair.parse("en-ko")
    window.translating.show_download(pair, Progress("download", 1_000_000, 94_600_000))
    window.late.download(pair)
    card = window.late.models.dialog.card(pair)
    qtbot.waitUntil(card.notice.isVisible)
    qtbot.waitUntil(lambda: "not installed" in window.reader.view.page.message)


def test_the_list_shows_the_translated_title_once_it_is_there(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    article = window.reading.opened.kept.id
    model = window.articles.view.model()

    def second_line() -> str:
        row = listed(window).index(article)
        summary = model.index(row, 0).data(SUMMARY_ROLE)
        return summary.translated_title if summary is not None else ""

    qtbot.waitUntil(lambda: second_line() == targets(window)[0])
