import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.language import Pair
from newsreader.model.package import Progress
from newsreader.ui import language_names
from newsreader.ui.models_dialog import wording

pytestmark = pytest.mark.gui


def test_directions_are_named(qapp):
    assert language_names.pair_name(Pair.parse("ko-en")) == "Korean → English"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s left"), (59, "59 s left"), (61, "1 min left"), (200, "3 min left")],
)
def test_time_left(qapp, seconds: float, text: str):
    assert wording.left_text(seconds) == text


def test_an_unknown_stage_is_shown_as_it_came(qapp):
    assert wording.stage_text("download") == "Downloading"
    assert wording.stage_text("polishing") == "polishing"


@given(done=st.integers(0, 10**10), total=st.integers(0, 10**10), speed=st.floats(0, 10**9))
def test_amounts_never_fail(qapp, done: int, total: int, speed: float):
    text = wording.amount_text(Progress("download", done, total, speed))
    assert ("left" in text) is (speed >= 1 and total > done)
