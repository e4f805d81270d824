"""Engines nobody uses give their memory back."""

import weakref

import pytest

from newsreader.model.language import Pair
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.ui.flows.resting import RestingFlow
from tests.ui.flows.gate import Gate
from tests.ui.flows.hands import STORY, paste, settled
from tests.ui.flows.test_translating import translated

pytestmark = pytest.mark.gui


def test_an_idle_engine_is_unloaded_and_loads_itself_again(qtbot, window, shelf):
    shelf.install("en-ko")
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    flow = RestingFlow(window.desk, window.translating, window, seconds=0)
    flow._look.timeout.emit()
    settled(qtbot, window)
    (engine,) = shelf.made
    assert engine.unloaded == 1
    window.translating.again()
    qtbot.waitUntil(lambda: len(engine.asked) > 2)


def test_an_engine_at_work_is_left_alone(qtbot, window, shelf):
    flow = RestingFlow(window.desk, window.translating, window, seconds=0)
    gate = Gate()
    shelf.install("en-ko", says=gate.says)
    paste(qtbot, window, STORY)
    gate.open(1)
    flow._look.timeout.emit()
    settled(qtbot, window)
    (engine,) = shelf.made
    assert engine.unloaded == 0
    gate.open()


@pytest.mark.slow
def test_a_real_model_is_let_go_and_loaded_again(qtbot, real_window):
    window = real_window
    paste(qtbot, window, STORY)
    translated(qtbot, window)
    engine = window.desk.bench.engines.engine(Pair.parse("en-ko"), 2)
    assert isinstance(engine, ArgosEngine)
    model = weakref.ref(engine._loaded)
    assert model() is not None
    flow = RestingFlow(window.desk, window.translating, window, seconds=0)
    flow._look.timeout.emit()
    settled(qtbot, window)
    assert model() is None
    assert engine.translate(["The boats leave every hour."])[0].target
    assert engine._loaded is not None
