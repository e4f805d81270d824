import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.ui import theme
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.empty_state import EmptyState
from newsreader.ui.widgets.notice import InlineNotice

pytestmark = pytest.mark.gui


def test_an_icon_button_says_what_it_does(qtbot, colours):
    button = IconButton("trash", "Delete it", colours)
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Delete it"
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert not button.icon().isNull()


def test_recolour_repaints_every_button_below(qtbot, colours):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    icon = IconButton("theme", "Theme", colours)
    text = TextButton("Open", "Open a file", colours, icon_name="theme")
    column.addWidget(icon)
    column.addWidget(text)
    before = [b.icon().pixmap(16, 16).toImage() for b in (icon, text)]
    recolour(box, theme.load("dark"))
    after = [b.icon().pixmap(16, 16).toImage() for b in (icon, text)]
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_a_notice_is_hidden_until_it_has_something_to_say(qtbot, colours):
    notice = InlineNotice(colours)
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say_error("The disk is full.", "Free some space.")
    assert not notice.isHidden()
    assert notice.text() == "The disk is full."
    assert notice.accessibleName() == "The disk is full. Free some space."


def test_an_empty_state_reads_as_one_sentence(qtbot, colours):
    empty = EmptyState(colours)
    qtbot.addWidget(empty)
    empty.say("books", "No articles yet", "Open one.")
    assert empty.heading() == "No articles yet"
    assert empty.accessibleName() == "No articles yet Open one."
