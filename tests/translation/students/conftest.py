from pathlib import Path

import pytest

from newsreader.translation import students
from tests.translation.students.shop import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that published the Korean–English test student."""
    shop = Shop(tmp_path)
    shop.publish("ko-en")
    return shop


@pytest.fixture
def served(tmp_path: Path, server) -> Shop:
    """The same, with its files on a web server; a test says how each is answered."""
    shop = Shop(tmp_path)
    shop.publish("ko-en", lambda name: server.url(f"/{name}"))
    return shop


@pytest.fixture
def load():
    """Return a function that reads the list of a shop."""
    return lambda shop: students.load(shop.list())
