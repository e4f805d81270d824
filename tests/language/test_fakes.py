import pytest

from tests.language.contract import AnalyserContract
from tests.language.fakes import SpaceAnalyser


class TestSpaceAnalyser(AnalyserContract):
    @pytest.fixture
    def analyser(self):
        return SpaceAnalyser()
