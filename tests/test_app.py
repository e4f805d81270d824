"""The program as a person starts it, from the command line to its end."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader import app
from newsreader.library.backup import backup
from newsreader.library.library import Library
from newsreader.paths import Paths, seeds
from newsreader.ui.flows.starting import StartFlow
from newsreader.ui.main_window import MainWindow
from newsreader.ui.trouble import Trouble
from newsreader.usecases.plant_seeds import plant_once
from newsreader.usecases.workbench import close_workbench, open_workbench

STORY = "Ferries sail at night\n\nThe harbour office said Friday that ferries will sail at night.\n"
NONSENSE = """
layout = "diagonal"
window = [999999999999, 5]
beam = 100000
font_size = -3
column_ratio = 7
theme = "neon"
[keys]
find = 3
"""


def start(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "newsreader", "--home", str(home), *words],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )


def test_a_home_that_is_a_file_is_told_in_one_sentence(tmp_path: Path):
    home = tmp_path / "home"
    home.write_text("a file", "utf-8")
    done = start(home)
    assert done.returncode == 1
    assert done.stderr.startswith(f"The data folder {home} cannot be used")
    assert "Traceback" not in done.stderr


def test_a_damaged_library_is_told_on_the_command_line_too(home: Paths):
    home.library.write_bytes(b"not a database at all" * 400)
    done = start(home.data)
    assert done.returncode == 1
    assert "is damaged" in done.stderr
    assert "Restore the newest backup" in done.stderr


def test_nonsense_in_the_settings_does_not_stop_the_start(home: Paths, tmp_path: Path):
    home.settings.write_text(NONSENSE, "utf-8")
    picture = tmp_path / "window.png"
    done = start(home.data, "--picture", str(picture))
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert picture.stat().st_size > 10_000


def test_a_broken_settings_file_survives_the_start(home: Paths, tmp_path: Path):
    home.settings.write_text('theme = "dark\n', "utf-8")
    done = start(home.data, "--picture", str(tmp_path / "window.png"))
    assert done.returncode == 0
    kept = home.settings.with_name("settings.toml.broken")
    assert kept.read_text("utf-8") == 'theme = "dark\n'
    assert home.settings.exists()


def test_a_picture_that_cannot_be_written_is_an_error(home: Paths, tmp_path: Path):
    for target in (tmp_path, home.settings / "window.png"):
        home.settings.touch()
        done = start(home.data, "--picture", str(target))
        assert done.returncode == 1
        assert f"{target} cannot be written" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_named_file_that_is_missing_is_told_in_the_picture(home: Paths, tmp_path: Path):
    picture = tmp_path / "window.png"
    done = start(home.data, str(tmp_path / "nothing.txt"), "--picture", str(picture))
    assert done.returncode == 0
    assert picture.exists()


def test_a_named_file_is_drawn(home: Paths, tmp_path: Path):
    story, picture = tmp_path / "story.txt", tmp_path / "window.png"
    story.write_text(STORY, "utf-8")
    done = start(home.data, str(story), "--picture", str(picture))
    assert done.returncode == 0
    assert picture.exists()


# --- a backup in the library's place -------------------------------------------------------------


@pytest.fixture
def backed_up(home: Paths, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A library with a backup, on a desktop where windows are seen."""
    monkeypatch.setattr(app, "_UNSEEN", ())
    bench = open_workbench(home)
    plant_once(bench, seeds())
    backup(bench.library, home.backups)
    close_workbench(bench)
    return home


def _reads(window: MainWindow) -> bool:
    return not window.covered and hasattr(window, "reading") and window.reading.opened is not None


@contextmanager
def hands(at_trouble: Callable[[Trouble], object], at_window: Callable[[MainWindow], object]):
    """Do something with every trouble window and with every window that has an article."""

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Trouble) and window.isVisible():
                at_trouble(window)
            elif isinstance(window, MainWindow) and window.isVisible() and _reads(window):
                at_window(window)

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()


@pytest.mark.gui
def test_a_damaged_library_is_restored_and_the_program_starts(qapp, backed_up: Paths):
    backed_up.library.write_bytes(b"not a database at all" * 400)
    titles: list[str] = []

    def close(window: MainWindow) -> None:
        titles.append(window.windowTitle())
        window.close()

    def restore(trouble: Trouble) -> None:
        assert trouble.restore is not None
        trouble.restore.click()

    with hands(restore, close):
        assert app.main(["--home", str(backed_up.data)]) == 0
    assert len(titles) == 1
    assert list(backed_up.data.glob("library-damaged-*"))


@pytest.mark.gui
def test_a_wish_to_restore_starts_the_program_again_with_the_backup(qapp, backed_up: Paths):
    seen: list[MainWindow] = []
    starred: list[int] = []

    def use(window: MainWindow) -> None:
        first = not seen
        seen.append(window)
        articles = window.desk.bench.library.articles
        if first:
            articles.set_starred(articles.ids()[0], starred=True)
            window.findChildren(StartFlow)[0].restore_requested.emit()
        else:
            starred.extend(one.id for one in articles.summaries() if one.starred)
            window.close()

    with hands(lambda trouble: trouble.quit.click(), use):
        assert app.main(["--home", str(backed_up.data)]) == 0
    assert len(seen) == 2
    assert starred == []
    (aside,) = backed_up.data.glob("library-damaged-*")  # whole, with nothing left beside it
    kept = Library(aside, backed_up.backups)
    assert any(one.starred for one in kept.articles.summaries())
    kept.close()
