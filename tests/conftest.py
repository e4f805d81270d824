"""What every test may use: a home of its own, and Qt without a screen."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

from newsreader.paths import Paths

DATA = Path(__file__).parent / "data"


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    return Paths.find(tmp_path / "home").make()
