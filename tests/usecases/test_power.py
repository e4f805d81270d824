from types import SimpleNamespace

import psutil
import pytest

from newsreader.usecases.power import on_battery


@pytest.mark.parametrize(
    ("battery", "expected"),
    [
        (None, False),  # a desktop
        (SimpleNamespace(power_plugged=True), False),
        (SimpleNamespace(power_plugged=False), True),
        (SimpleNamespace(power_plugged=None), False),  # it does not tell
    ],
)
def test_the_machine_is_on_its_battery_when_it_says_so(
    monkeypatch: pytest.MonkeyPatch, battery: object, expected: bool
):
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    assert on_battery() is expected


def test_a_system_that_cannot_tell_is_not_on_its_battery(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    assert not on_battery()
