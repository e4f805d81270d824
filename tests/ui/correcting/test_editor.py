"""The editor at every width: nothing covers anything, and what has no room is left out."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from newsreader.model.language import Language
from newsreader.ui import theme
from newsreader.ui.correcting.editor import PAD, SentenceEditor
from newsreader.ui.correcting.sentence_field import Setting
from newsreader.ui.fonts import reading_font

pytestmark = pytest.mark.gui

LONG = "The harbour office said on Friday that ferries will sail at night from March on. " * 4


@pytest.fixture
def editor(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 700)
    made = SentenceEditor(theme.load("light"), ground)
    made.open("수정한 문장이다.", LONG, Setting(reading_font(Language.KOREAN, 18), 30, 21))
    ground.show()
    made.show()
    return made


def stand(editor, column):
    editor.fit(column)
    editor.put(QRect(40, 60, column, 30))
    return [editor.wordings, editor.revert, editor._hint, editor.cancel, editor.save]


@pytest.mark.parametrize("column", [170, 200, 260, 300, 340, 420, 700])
def test_the_parts_of_the_row_stand_beside_each_other(editor, column):
    parts = [one for one in stand(editor, column) if one.isVisible()]
    assert editor.width() == column + 2 * PAD
    for number, one in enumerate(parts):
        assert editor.rect().contains(one.geometry())
        for other in parts[number + 1 :]:
            assert not one.geometry().intersects(other.geometry())
    assert editor.save.width() >= editor.save.sizeHint().width()


def test_a_wide_editor_says_what_the_keys_do_and_a_slim_one_does_not(editor):
    stand(editor, 700)
    assert editor._hint.text() == "Enter saves · Tab saves and goes on · Esc restores"
    stand(editor, 360)
    assert editor._hint.text() in {"Enter saves · Esc restores", ""}
    stand(editor, 200)
    assert editor._hint.text() == ""
    assert editor._hint.width() < 20


def test_where_there_is_no_room_to_cancel_esc_still_does(editor):
    stand(editor, 300)
    assert editor.cancel.isVisible()
    stand(editor, 150)
    assert not editor.cancel.isVisible()
    assert editor.save.isVisible()


def test_the_strip_of_the_memory_fits_into_a_slim_editor(editor):
    editor.strip.offer(0.93, (LONG, ()), ("수정한 문장이 여기에 있다. " * 6, ()))
    stand(editor, 220)
    assert editor.width() == 220 + 2 * PAD
    assert editor.rect().contains(editor.strip.geometry())
    button = editor.strip.use_button
    assert editor.strip.rect().contains(button.geometry())
    assert editor.strip.geometry().bottom() < editor.save.geometry().top()
