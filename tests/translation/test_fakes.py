import pytest

from newsreader.translation.base import Engine
from tests.translation.engine_contract import EngineContract
from tests.translation.fakes import UpperCaseEngine


class TestUpperCaseEngine(EngineContract):
    @pytest.fixture
    def engine(self) -> Engine:
        return UpperCaseEngine()

    def test_shouts(self, engine):
        assert engine.translate(["Hello there."])[0].target == "HELLO THERE."
