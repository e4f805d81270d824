"""A person at a terminal, with a home of their own."""

import io
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.paths import Paths
from tests.cli.processes import Done
from tests.conftest import DATA

KO_EN = DATA / "packages" / "translate-ko_en-1_1.argosmodel"
EN_KO = DATA / "packages" / "translate-en_ko-1_1.argosmodel"
STORY = (
    "북한은 다음 주까지 협상에 복귀할지 결정해야 한다\n\n"
    "정치 2026-11-17 09:09\n\n"
    "(서울=한빛통신) 김민수 기자 = 장관은 월요일 서울에서 회의를 열었다. 두 장관은 곧 만난다.\n"
)
STORY_ID = "9"  # after the eight of the starter library


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "person"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NEWSREADER_HOME", "COLUMNS", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)


@dataclass
class Terminal:
    """Runs commands in this process, in one home."""

    folder: Path
    paths: Paths
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def __call__(self, *words: object, stdin: bytes = b"") -> Done:
        return self.bare("--home", self.paths.data, *words, stdin=stdin)

    def bare(self, *words: object, stdin: bytes = b"") -> Done:
        self.patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        self.capture.readouterr()
        code = run([str(word) for word in words])
        said = self.capture.readouterr()
        return Done(code, said.out, said.err)

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the starter library, not to be changed."""
    folder = tmp_path_factory.mktemp("planted") / "home"
    assert run(["--home", str(folder), "list", "--json", "--limit", "1"]) == 0
    return folder


@pytest.fixture(scope="session")
def equipped(planted: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the starter library and the Korean–English package, not to be changed."""
    folder = tmp_path_factory.mktemp("equipped") / "home"
    shutil.copytree(planted, folder)
    assert run(["--home", str(folder), "models", "install", "--file", str(KO_EN)]) == 0
    return folder


@pytest.fixture
def terminal(
    planted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A terminal in a home with the starter library."""
    return _terminal(planted, tmp_path, capsys, monkeypatch)


@pytest.fixture
def equipped_terminal(
    equipped: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A terminal in a home that can translate from Korean."""
    return _terminal(equipped, tmp_path, capsys, monkeypatch)


def _terminal(
    home: Path,
    folder: Path,
    capture: pytest.CaptureFixture[str],
    patch: pytest.MonkeyPatch,
) -> Terminal:
    shutil.copytree(home, folder / "home")
    patch.chdir(folder)
    return Terminal(folder, Paths.find(folder / "home"), capture, patch)


@pytest.fixture
def copy_of(tmp_path: Path) -> Callable[[Path], Path]:
    """Return a function that copies a home for a test of its own."""

    def copy(home: Path) -> Path:
        return Path(shutil.copytree(home, tmp_path / "home"))

    return copy
