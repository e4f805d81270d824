from functools import partial

"""Steps are taken when there is nothing else to do, or all at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from newsreader.ui.steps import Rest

pytestmark = pytest.mark.gui


def test_steps_are_taken_one_by_one_in_their_order(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[int] = []
    rest = Rest([partial(taken.append, n) for n in range(5)], parent)
    rest.soon()
    assert taken == []
    with qtbot.waitSignal(rest.over):
        pass
    assert taken == [0, 1, 2, 3, 4]
    assert rest.left == 0


def test_steps_that_are_left_are_taken_at_once(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[int] = []
    over: list[bool] = []
    rest = Rest([partial(taken.append, n) for n in range(3)], parent)
    rest.over.connect(lambda: over.append(True))
    rest.now()
    rest.now()
    assert taken == [0, 1, 2]
    assert over == [True]


def test_a_key_takes_what_is_left_and_a_later_one_nothing(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[int] = []
    rest = Rest([partial(taken.append, n) for n in range(3)], parent)
    rest.listen(parent)
    QTest.keyClick(parent, Qt.Key.Key_J)
    assert taken == [0, 1, 2]
    QTest.keyClick(parent, Qt.Key.Key_J)
    assert taken == [0, 1, 2]


def test_a_step_that_fails_does_not_keep_the_next_ones_from_being_taken(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[int] = []

    def fail() -> None:
        raise ValueError("lost")

    rest = Rest([fail, lambda: taken.append(2)], parent)
    with pytest.raises(ValueError, match="lost"):
        rest.now()
    assert not rest.taking
    rest.now()
    assert taken == [2]
