"""One real analyser for all tests of this room: loading Kiwi takes seconds."""

import pytest

from newsreader.language.korean import KoreanAnalyser


@pytest.fixture(scope="session")
def korean():
    analyser = KoreanAnalyser()
    analyser.warm()
    yield analyser
    analyser.close()
