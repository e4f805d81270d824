import pytest

from newsreader.model.span import Span
from newsreader.translation.base import Engine
from tests.translation.engine_contract import EngineContract
from tests.translation.fakes import UpperCaseEngine


class TestUpperCaseEngine(EngineContract):
    @pytest.fixture
    def engine(self) -> Engine:
        return UpperCaseEngine()

    def test_shouts(self, engine):
        assert engine.translate(["Hello there."])[0].target == "HELLO THERE."

    def test_shouts_louder_behind_what_was_kept(self, engine):
        found = engine.alternatives("Hello there.", "Good day", most=2)
        assert found == ["Good dayERE!", "Good dayERE?!"]
        assert engine.alternatives("Hello there.", "HEL", most=1) == ["HELLO THERE!"]

    def test_answers_word_by_word(self, engine):
        (links,) = engine.attend([("Hello there.", "HELLO THERE.")])
        assert [(link.source, link.target) for link in links] == [
            (Span(0, 5), Span(0, 5)), (Span(6, 11), Span(6, 11)),
        ]  # fmt: skip
        assert engine.translate(["Hello there."])[0].attention == links
