"""Nothing leaves the machine while reading: no socket is opened, no telemetry file is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
STORY = (
    "북한은 다음 주까지 협상에 복귀할지 결정해야 한다\n\n"
    "정치 2026-11-17 09:09\n\n"
    "(서울=한빛통신) 김민수 기자 = 장관은 월요일 서울에서 회의를 열었다. 두 장관은 곧 만난다.\n"
)


class Reader:
    """Runs commands as a person would, in a home of its own, watched for sockets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "sockets.log"
        self.person = folder / "person"
        self.person.mkdir()

    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.person),
            "PYTHONPATH": str(ROOT / "guard"),
            "SOCKET_LOG": str(self.log),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }

    def run(self, *words: str, code: str = "") -> str:
        python = ["-c", code] if code else ["-m", "newsreader", *words]
        done = subprocess.run(
            [sys.executable, *python, *(words if code else ())],
            env=self.environment(),
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def newsreader(self, *words: str) -> str:
        return self.run(*words, "--home", str(self.folder / "home"))

    def sockets(self) -> str:
        return self.log.read_text() if self.log.exists() else ""


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(tmp_path)


def test_the_guard_sees_a_socket(reader: Reader):
    reader.run(code="import socket; socket.socket().close()")
    assert "socket.__new__" in reader.sockets()


@pytest.mark.slow
def test_reading_analysing_translating_noting_and_reopening_open_no_socket(reader: Reader):
    (reader.folder / "story.txt").write_text(STORY, "utf-8")
    package = ROOT / "data" / "packages" / "translate-ko_en-1_1.argosmodel"
    reader.newsreader("models", "install", "--file", str(package))
    reader.newsreader("import", "story.txt")
    reader.newsreader("analyse", "장관은 회의를 열었다.")
    assert reader.newsreader("translate", "9").strip()
    reader.newsreader("annotate", "9", "--quote", "회의를 열었다", "--note", "회의")
    reader.newsreader("show", "9", "--side-by-side")
    assert "회의" in reader.newsreader("annotations", "9")
    assert reader.sockets() == ""


@pytest.mark.slow
@pytest.mark.gui
def test_the_window_opens_no_socket(reader: Reader):
    reader.newsreader("--picture", "window.png")
    assert (reader.folder / "window.png").stat().st_size > 10_000
    assert reader.sockets() == ""


@pytest.mark.slow
def test_nothing_is_written_outside_the_chosen_home(reader: Reader):
    (reader.folder / "story.txt").write_text(STORY, "utf-8")
    package = ROOT / "data" / "packages" / "translate-ko_en-1_1.argosmodel"
    reader.newsreader("models", "install", "--file", str(package))
    reader.newsreader("translate", "story.txt")
    written = [path for path in reader.person.rglob("*") if path.is_file()]
    assert written == []
