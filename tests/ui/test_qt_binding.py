"""A guard against a binding that loses references to None and aborts after some thousand calls."""

import sys

import pytest
from PySide6.QtCore import QObject

pytestmark = pytest.mark.gui


def test_calls_that_return_nothing_keep_the_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    # Python 3.12 made None immortal: its count does not move at all.
    assert lost < 100
