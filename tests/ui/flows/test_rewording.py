"""Other wordings: asked for by key, chosen by key and pointer, going on from what was typed."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.errors import EngineError
from newsreader.model.language import Pair
from newsreader.ui.correcting.wordings_popup import _Row
from tests.ui.flows.hands import CONTROL, LEFT, SHIFT, TARGET, explained, key, point_at, settled
from tests.ui.flows.test_correcting import FISHERS, edit, sentence, story

pytestmark = pytest.mark.gui

SHOUTED = FISHERS.upper()


def alternatives(window, answer):
    """Let the engine answer a question for other wordings as a test wants."""
    engine = window.desk.bench.engines.engine(Pair.parse("en-ko"), 2)
    engine.alternatives = answer


def ask(qtbot, window, behind='"FISHERS '):
    editor = edit(window, 3, "FISHERS")
    editor.field.stand_behind(behind)
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    popup = window.correcting.rewording.popup
    qtbot.waitUntil(lambda: popup.isVisible() and bool(popup.offered))
    return editor, popup


def test_wordings_from_the_caret_on_are_offered(qtbot, window, shelf):
    story(qtbot, window, shelf)
    _, popup = ask(qtbot, window)
    assert len(popup.offered) == 5
    assert all(popup.rect().contains(row.geometry()) for row in popup.findChildren(_Row))
    assert all(row.isVisible() for row in popup.findChildren(_Row))
    assert all(rest.startswith('WORK AT NIGHT,"') for rest in popup.offered)
    assert not any(rest == SHOUTED.removeprefix('"FISHERS ') for rest in popup.offered)


def test_arrows_and_enter_choose_everything_behind_the_caret(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor, popup = ask(qtbot, window)
    second = popup.offered[1]
    QTest.keyClick(editor.field, Qt.Key.Key_Down)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert editor.isVisible()
    assert editor.field.toPlainText() == '"FISHERS ' + second
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert sentence(window, 3, 1) == '"FISHERS ' + second


def test_a_click_chooses_and_writing_goes_on(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor, popup = ask(qtbot, window)
    third = popup.offered[2]
    QTest.mouseClick(popup.findChildren(_Row)[2], LEFT)
    assert editor.field.toPlainText() == '"FISHERS ' + third
    assert editor.field.hasFocus()
    key(window, Qt.Key.Key_Z, CONTROL)
    assert editor.field.toPlainText() == SHOUTED


def test_the_first_words_that_differ_are_bold(qtbot, window, shelf):
    story(qtbot, window, shelf)
    alternatives(window, lambda _s, prefix, *_: [prefix + 'SAIL AT NIGHT," SHE SAID.'])
    _, popup = ask(qtbot, window)
    (row,) = popup.findChildren(_Row)
    assert ">SAIL</b> AT NIGHT" in row.text()


def test_choosing_goes_on_behind_the_words_that_were_chosen(qtbot, window, shelf):
    story(qtbot, window, shelf)
    asked = []

    def answer(_sentence, prefix, *_):
        asked.append(prefix)
        return [prefix + ("SAIL AT NIGHT," if len(asked) == 1 else " BY DAY.")]

    alternatives(window, answer)
    editor, popup = ask(qtbot, window)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    qtbot.waitUntil(lambda: popup.isVisible() and bool(popup.offered))
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert asked == ['"FISHERS ', '"FISHERS SAIL']
    assert editor.field.toPlainText() == '"FISHERS SAIL BY DAY.'


def test_what_was_typed_is_kept(qtbot, window, shelf):
    story(qtbot, window, shelf)
    asked: list[str] = []

    def other(_sentence, prefix, *_rest):
        asked.append(prefix)
        return [prefix + "n boat."]

    alternatives(window, other)
    editor = edit(window, 3, "FISHERS")
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "A fishermen's ow")
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    popup = window.correcting.rewording.popup
    qtbot.waitUntil(lambda: bool(popup.offered))
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert asked == ["A fishermen's ow"]
    assert editor.field.toPlainText() == "A fishermen's own boat."


def test_esc_closes_the_wordings_and_then_the_editor(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor, popup = ask(qtbot, window)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert editor.isVisible()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_typing_closes_them(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor, popup = ask(qtbot, window)
    QTest.keyClicks(editor.field, "x")
    assert not popup.isVisible()
    assert editor.field.toPlainText().startswith('"FISHERS xWORK')


def test_a_opens_them_at_the_word_the_reader_points_at(qtbot, window, shelf):
    story(qtbot, window, shelf)
    explained(qtbot, window, TARGET)
    point_at(window, 3, "NIGHT", TARGET)
    key(window, Qt.Key.Key_A)
    popup = window.correcting.rewording.popup
    qtbot.waitUntil(lambda: bool(popup.offered))
    assert window.correcting.editor.field.before_caret().startswith('"FISHERS WORK AT')
    assert "NIGHT" not in window.correcting.editor.field.before_caret()


def test_while_the_engine_thinks_it_says_so_and_is_not_waited_for(qtbot, window, shelf):
    story(qtbot, window, shelf)
    go = threading.Event()
    alternatives(window, lambda _s, prefix, *_: go.wait(20) and [prefix + "X"])
    editor = edit(window, 3, "FISHERS")
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    popup = window.correcting.rewording.popup
    assert "Looking for" in popup.said
    QTest.keyClicks(editor.field, "!")
    go.set()
    QTest.qWait(50)
    assert not popup.isVisible()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda *_: [], "no other wording"),
        (lambda *_: (_ for _ in ()).throw(EngineError("It broke.")), "It broke."),
    ],
)
def test_none_and_failure_are_said_under_the_caret(qtbot, window, shelf, answer, said):
    story(qtbot, window, shelf)
    alternatives(window, answer)
    editor = edit(window, 3, "FISHERS")
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    popup = window.correcting.rewording.popup
    qtbot.waitUntil(lambda: said in popup.said)


def test_without_a_package_it_says_which_would_be_needed(qtbot, window):
    editor = edit(window, 1, window.reader.view.page.rows[1].target.text.split()[1])
    QTest.keyClick(editor.field, Qt.Key.Key_Space, CONTROL)
    popup = window.correcting.rewording.popup
    qtbot.waitUntil(lambda: "No model package" in popup.said)


def test_shift_and_enter_choose_nothing(qtbot, window, shelf):
    story(qtbot, window, shelf)
    editor, _ = ask(qtbot, window)
    QTest.keyClick(editor.field, Qt.Key.Key_Return, SHIFT)
    assert editor.field.toPlainText() == SHOUTED


def test_at_the_bottom_of_the_screen_the_page_gives_way_to_them(qtbot, window, shelf):
    story(qtbot, window, shelf)
    window.resize(1280, 560)
    view = window.reader.view
    editor, popup = ask(qtbot, window)
    caret = editor.field.mapTo(view.viewport(), editor.field.caret().bottomLeft())
    assert popup.geometry().top() > caret.y()
    assert view.viewport().rect().contains(popup.geometry())
