"""No rights, no room, a damaged home, a process that dies: a sentence, and nothing lost."""

import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import KO_EN, STORY, Terminal
from tests.cli.processes import (
    Done,
    as_ordinary_user,
    command,
    environment,
    newsreader,
    with_room,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def frozen(equipped: Path, copy_of: Callable[[Path], Path]) -> Iterator[Path]:
    """A home that can be read and not written."""
    home = copy_of(equipped)
    folders = [home, *(path for path in home.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    yield home
    for folder in folders:
        folder.chmod(0o755)


def _ordinary(*words: object, home: Path) -> Done:
    return newsreader(*words, home=home, before=as_ordinary_user)


def test_a_home_that_cannot_be_written_can_be_read(frozen: Path, story: Path):
    assert len(_ordinary("list", "--json", home=frozen).json) == 8
    assert "강릉" in _ordinary("show", 4, "--side-by-side", home=frozen).out
    translated = _ordinary("translate", story, "--json", home=frozen)
    assert translated.code == 0
    assert all(p["target"] for p in translated.json["paragraphs"])
    refused = f"The library {frozen / 'library.sqlite'} may be read but not written.\n"
    for words in (("import", story), ("annotate", 4, "--quote", "강릉, 두")):
        assert _ordinary(*words, home=frozen).told.startswith(refused)
    for verb in (("install", "--file", KO_EN), ("remove", "ko-en")):
        assert "cannot be" in _ordinary("models", *verb, home=frozen).told
    assert len(_ordinary("models", "list", "--json", home=frozen).json) == 1


def test_a_home_that_cannot_be_used_is_told(tmp_path: Path, story: Path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    for home in (story, closed, closed / "inside", Path("/proc/nowhere")):
        told = _ordinary("list", home=home).told
        assert told.startswith(f"The data folder {home}")
        assert "--home" in told


def test_a_full_disk_loses_nothing(planted: Path, copy_of: Callable[[Path], Path], story: Path):
    home = copy_of(planted)
    assert newsreader("list", home=home).code == 0
    long = story.with_name("long.txt")
    long.write_text(STORY + "\n" + "장관은 월요일 서울에서 회의를 열었다. " * 20_000, "utf-8")
    room = with_room((home / "library.sqlite").stat().st_size + 40_000)
    told = newsreader("import", long, home=home, before=room).told
    assert told == (
        f"The disk that holds {home / 'library.sqlite'} is full, so nothing was saved.\n"
        "Free some space and try again; what was saved before is intact.\n"
    )
    assert len(newsreader("list", "--json", home=home).json) == 8
    assert newsreader("import", story, home=home).code == 0


@pytest.mark.parametrize("room", [4_096, 70_000])  # no room for SQLite's own files; too little
def test_on_a_full_disk_a_translation_is_shown_all_the_same(
    equipped: Path, copy_of: Callable[[Path], Path], story: Path, room: int
):
    home = copy_of(equipped)
    story.write_text(STORY + "".join(f"\n두 장관은 {n}일 만난다.\n" for n in range(300)), "utf-8")
    done = newsreader("translate", story, "--json", home=home, before=with_room(room))
    if done.code:
        assert "is full, so nothing was saved.\nFree some space" in done.told
    assert [bool(p["target"]) for p in done.json["paragraphs"]] == [True] * 302


def test_a_package_that_does_not_fit_on_the_disk_is_told(
    planted: Path, copy_of: Callable[[Path], Path]
):
    home = copy_of(planted)
    room = with_room(1_000_000)
    told = newsreader("models", "install", "--file", KO_EN, home=home, before=room).told
    assert "Free some space and try again." in told
    assert newsreader("models", "list", "--json", home=home).json == []
    assert not any((home / "packages").iterdir())


def test_a_library_of_a_newer_version_is_left_alone(terminal: Terminal):
    with closing(sqlite3.connect(terminal.paths.library)) as db:
        db.execute("PRAGMA user_version = 999")
    before = terminal.paths.library.read_bytes()
    for words in (("list",), ("import", "story.txt"), ("analyse", "가다")):
        told = terminal(*words).told
        assert told.startswith(f"The library {terminal.paths.library} was written by a newer")
        assert "Update the program" in told
    assert terminal.paths.library.read_bytes() == before


@pytest.mark.parametrize("size", [100_000, 3_000])
def test_a_library_cut_short_is_told(terminal: Terminal, size: int):
    with terminal.paths.library.open("r+b") as file:
        file.truncate(size)
    told = terminal("show", 4).told
    assert f"The file {terminal.paths.library} is damaged" in told
    assert "Restore the newest backup" in told


def test_a_library_that_is_none_is_told_and_left_alone(terminal: Terminal):
    terminal.paths.library.write_bytes(b"Not a library at all. " * 1_000)
    assert f"{terminal.paths.library} is damaged" in terminal("list").told
    assert terminal.paths.library.read_bytes() == b"Not a library at all. " * 1_000
    terminal.paths.library.unlink()
    terminal.paths.library.mkdir()
    assert str(terminal.paths.library) in terminal("list").told


def test_a_database_of_another_program_is_left_alone(terminal: Terminal):
    terminal.paths.library.unlink()
    with closing(sqlite3.connect(terminal.paths.library)) as db:
        db.execute("CREATE TABLE history (url TEXT)")
    assert "is a file of another program" in terminal("list").told


def test_broken_settings_do_not_keep_from_reading(terminal: Terminal, story: Path):
    terminal.paths.settings.write_bytes(b'\xff theme = "da')
    for words in (("list",), ("show", 1), ("import", story), ("models", "list")):
        assert terminal(*words).code == 0


def test_a_package_may_go_while_it_translates(equipped_terminal: Terminal):
    text = STORY + "".join(f"\n두 장관은 {day}일 서울에서 만난다.\n" for day in range(1, 29))
    story = equipped_terminal.file("long.txt", text)
    words = command(equipped_terminal.paths.data, "translate", story)
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=environment(), text=True) as reading:
        assert reading.stdout is not None
        first = reading.stdout.readline()
        assert equipped_terminal("models", "remove", "ko-en").code == 0
        rest = reading.stdout.read()
    assert reading.returncode == 0
    assert len((first + rest).strip().split("\n\n")) == 30
    assert equipped_terminal("translate", story).out == first + rest  # kept in the library
    other = equipped_terminal.file(
        "other.txt", "항만이 다시 열린다\n\n항만이 월요일에 다시 열린다.\n"
    )
    assert "newsreader models install" in equipped_terminal("translate", other).told


def test_a_reader_that_goes_away_is_no_error(planted: Path):
    words = command(planted, "show", 1)
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as showing:
        assert showing.stdout is not None
        assert showing.stderr is not None
        showing.stdout.close()
        said = showing.stderr.read()
    assert (showing.returncode, said) == (0, b"")


def test_without_any_stream_a_command_ends_well(planted: Path):
    def close_all() -> None:
        for descriptor in (0, 1):
            os.close(descriptor)

    assert "no standard input" in newsreader("import", "-", home=planted, before=close_all).told
    assert newsreader("list", home=planted, before=close_all).code == 0


class Analysing:
    """``analyse -`` in a process, given a line at a time."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            command(home, "analyse", "-"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )

    def surfaces(self, *lines: str) -> list[str]:
        """Write lines and return the first word of each answer."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write("".join(f"{line}\n" for line in lines).encode())
        stdin.flush()
        answers = [json.loads(stdout.readline()) for _ in lines]
        return [answer["sentences"][0]["eojeols"][0]["surface"] for answer in answers]

    def kill_kiwi(self) -> None:
        for child in self._children():
            os.kill(child, signal.SIGKILL)

    def end(self) -> tuple[int, str]:
        _, said = self._process.communicate(timeout=60)
        return self._process.returncode, said.decode()

    def _children(self) -> list[int]:
        pid = self._process.pid
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
            kiwis = [
                int(p) for p in listed if b"spawn_main" in Path(f"/proc/{p}/cmdline").read_bytes()
            ]
            if kiwis:
                return kiwis
            time.sleep(0.05)
        raise AssertionError("no analyser was started")


def test_analysing_goes_on_when_kiwi_dies(planted: Path, copy_of: Callable[[Path], Path]):
    analysing = Analysing(copy_of(planted))
    assert analysing.surfaces("장관은 간다.") == ["장관은"]  # answered before the next is written
    analysing.kill_kiwi()
    assert analysing.surfaces("회의를 열었다.", "둘은 만난다.") == ["회의를", "둘은"]
    assert analysing.end() == (0, "")
