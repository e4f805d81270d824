"""The memory: sentences much like a corrected one are marked, and its translation is offered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from newsreader.ui.reader.painting_corrections import pencil_rect
from tests.ui.flows.hands import CONTROL, LEFT, STORY, TARGET, paste, press, settled, text
from tests.ui.flows.test_correcting import correct, edit, kept, sentence, story

pytestmark = pytest.mark.gui

UPDATE = STORY.replace("every hour", "every two hours").replace("Harbour ferries", "Small ferries")


def updated(qtbot, window, shelf):
    """Correct a sentence, then open an update of its story."""
    story(qtbot, window, shelf)
    correct(qtbot, window, "Boats sail hourly.", 2, "BOATS")
    paste(qtbot, window, UPDATE)
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.target.text for row in rows))
    qtbot.waitUntil(lambda: rows[2].remembered == {0})
    window.reader.view.setFocus()
    return rows


def offered(qtbot, window):
    editor = edit(window, 2, "BOATS")
    qtbot.waitUntil(editor.strip.isVisible)
    return editor


def pencil(window, row):
    view = window.reader.view
    span = row.target.sentences[0]
    first = view.page.rects(row, TARGET, span)[0]
    return pencil_rect(view.page, row, first).translated(0, -view.top()).toRect()


def test_a_sentence_much_like_a_corrected_one_is_marked(qtbot, window, shelf):
    rows = updated(qtbot, window, shelf)
    assert [row.index for row in rows if row.remembered] == [2]
    picture = window.reader.view.viewport().grab(pencil(window, rows[2])).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert seen - {window.colours().window.name()}


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_its_mark_can_be_seen_in_every_theme(qtbot, window, shelf, name):
    rows = updated(qtbot, window, shelf)
    window.preferences.change(replace(window.preferences.now, theme=name))
    qtbot.waitUntil(lambda: window.colours().name == name)
    picture = window.reader.view.viewport().grab(pencil(window, rows[2])).toImage()
    ground = luminance(window.colours().window)
    contrasts = []
    for x in range(picture.width()):
        for y in range(picture.height()):
            drawn = luminance(picture.pixelColor(x, y))
            contrasts.append((max(drawn, ground) + 0.05) / (min(drawn, ground) + 0.05))
    assert len([one for one in contrasts if one >= 3]) >= 12


def test_its_translation_is_offered_with_what_differs(qtbot, window, shelf):
    updated(qtbot, window, shelf)
    editor = offered(qtbot, window)
    assert editor.strip.offered == "Boats sail hourly."
    assert "% alike" in editor.strip.accessibleName()
    source = editor.strip._source.text()
    assert f"background:{window.colours().word.name()}" in source
    assert ">hour.</span>" in source
    assert source.count("background") == 1


def test_ctrl_1_uses_it_and_enter_keeps_it(qtbot, window, shelf):
    updated(qtbot, window, shelf)
    editor = offered(qtbot, window)
    QTest.keyClick(editor.field, Qt.Key.Key_1, CONTROL)
    assert editor.field.toPlainText() == "Boats sail hourly."
    QTest.keyClicks(editor.field, " Twice.")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert sentence(window, 2, 0) == "Boats sail hourly. Twice."
    assert len(kept(window)) == 2


def test_a_click_uses_it_and_undo_brings_back_what_was_written(qtbot, window, shelf):
    updated(qtbot, window, shelf)
    editor = offered(qtbot, window)
    press(editor.strip.use_button)
    assert editor.field.toPlainText() == "Boats sail hourly."
    assert editor.field.hasFocus()
    editor.field.undo()
    assert editor.field.toPlainText() == text(window, 2, TARGET)


def test_a_sentence_like_no_other_gets_no_offer(qtbot, window, shelf):
    updated(qtbot, window, shelf)
    editor = edit(window, 3, "FISHERS")
    settled(qtbot, window)
    QTest.qWait(100)
    assert not editor.strip.isVisible()


def test_the_mark_goes_when_the_correction_goes(qtbot, window, shelf):
    rows = updated(qtbot, window, shelf)
    window.desk.undo.undo()
    qtbot.waitUntil(lambda: rows[2].remembered == frozenset())


def test_a_click_on_the_pencil_opens_the_sentence(qtbot, window, shelf):
    rows = updated(qtbot, window, shelf)
    window.reader.view.show_place(2, TARGET, rows[2].target.sentences[0])
    QTest.mouseClick(window.reader.view.viewport(), LEFT, pos=pencil(window, rows[2]).center())
    assert window.correcting.at.paragraph == 2
    assert window.correcting.editor.isVisible()


def test_beside_the_pencil_nothing_opens(qtbot, window, shelf):
    rows = updated(qtbot, window, shelf)
    beside = pencil(window, rows[2]).center() - QPoint(0, 25)
    QTest.mouseClick(window.reader.view.viewport(), LEFT, pos=beside)
    assert window.correcting.at is None
