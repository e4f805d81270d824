import threading

import pytest

from newsreader.model.package import AvailablePackage


@pytest.fixture
def stop():
    """An event for answers that wait; set when the test ends."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def offered(server, ko):
    """Return a package that the server offers at these paths."""

    def make(*paths: str) -> AvailablePackage:
        return AvailablePackage(ko, "1.1", tuple(server.url(path) for path in paths))

    return make
