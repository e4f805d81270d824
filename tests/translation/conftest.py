"""Real packages, and a home without those of other programs."""

from pathlib import Path

import pytest

from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths
from newsreader.translation.packages import install_file
from tests.conftest import DATA
from tests.translation.packages.server import Server

PACKAGES = DATA / "packages"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "person"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(scope="session")
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """A home with both directions installed, not to be changed."""
    paths = Paths.find(tmp_path_factory.mktemp("packages") / "home").make()
    for file in sorted(PACKAGES.glob("*.argosmodel")):
        install_file(file, paths, lambda _: None)
    return paths


@pytest.fixture
def ko_en(home: Paths) -> InstalledPackage:
    """The Korean–English package, installed in the test's own home."""
    return install_file(PACKAGES / "translate-ko_en-1_1.argosmodel", home, lambda _: None)


@pytest.fixture
def package_file() -> Path:
    """A good package file, not to be changed."""
    return PACKAGES / "translate-ko_en-1_1.argosmodel"


@pytest.fixture
def server():
    with Server() as running:
        yield running


@pytest.fixture
def ko() -> Pair:
    return Pair.parse("ko-en")
