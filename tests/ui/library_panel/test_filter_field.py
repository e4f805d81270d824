import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsreader.ui.library_panel.filter_field import FilterField
from tests.ui.library_panel.conftest import current

pytestmark = pytest.mark.gui


@pytest.fixture
def field(qtbot, colours) -> FilterField:
    field = FilterField(colours)
    qtbot.addWidget(field)
    field.show()
    return field


def test_typing_tells_the_filter_once_after_a_pause(qtbot, field):
    told: list[str] = []
    field.filter_changed.connect(told.append)
    qtbot.keyClicks(field, "harbour")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["harbour"]


def test_the_syllable_being_composed_counts(qtbot, field):
    field.setText("갯")
    field.tell()
    with qtbot.waitSignal(field.filter_changed) as told:
        QApplication.sendEvent(field, QInputMethodEvent("버", []))
    assert told.args == ["갯버"]


def test_a_committed_syllable_is_not_counted_twice(qtbot, field):
    QApplication.sendEvent(field, QInputMethodEvent("버", []))
    done = QInputMethodEvent()
    done.setCommitString("벌")
    QApplication.sendEvent(field, done)
    assert field.words() == "벌"


def test_escape_empties_it_at_once(qtbot, field):
    field.setText("harbour")
    field.tell()
    with qtbot.waitSignal(field.filter_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_enter_does_not_wait(qtbot, field):
    told: list[str] = []
    field.filter_changed.connect(told.append)
    qtbot.keyClicks(field, "fog")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["fog"]


def test_down_goes_to_the_rows(qtbot, articles, shelf):
    articles.set_ids([1, 2])
    qtbot.waitUntil(lambda: bool(shelf.requests))
    articles.focus_filter()
    qtbot.keyClick(articles.field, Qt.Key.Key_Down)
    qtbot.waitUntil(articles.view.hasFocus)
    assert current(articles) == 1
