"""What every test may use: a home of its own, and Qt without a screen."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# Times are measured in `make bench`, never asserted. A submission is judged on the same examples
# each time; new ones are found at the desk.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

from newsreader.paths import Paths

DATA = Path(__file__).parent / "data"


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    return Paths.find(tmp_path / "home").make()
