import sys

import pytest

from newsreader.errors import AnalyserError
from newsreader.language import kiwi_worker


def test_a_missing_kiwi_is_said_in_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "kiwipiepy", None)
    with pytest.raises(AnalyserError, match="cannot be loaded"):
        kiwi_worker.warm()
