import pytest

from newsreader.ui import theme
from newsreader.ui.theme import Palette


@pytest.fixture
def colours(qapp) -> Palette:
    return theme.load("light")
