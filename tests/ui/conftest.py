"""The whole window over a home of its own, with fakes for what is heavy, or with the real thing."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from newsreader.app import Program, build
from newsreader.dictionary.index import open_lexicon
from newsreader.library.library import Library
from newsreader.paths import Paths, resource
from newsreader.ui import theme
from newsreader.ui.flows.appearance import dress
from newsreader.ui.flows.starting import StartFlow
from newsreader.ui.flows.tools import Preferences, load_settings
from newsreader.ui.main_window import MainWindow
from newsreader.ui.tasks import Tasks
from newsreader.usecases.engines import Engines
from newsreader.usecases.housekeeping import Housekeeping
from newsreader.usecases.workbench import Lazy, Workbench
from tests.conftest import DATA
from tests.language.fakes import SpaceAnalyser
from tests.usecases.conftest import Shelf

PACKAGES = DATA / "packages"


class House:
    """Opens windows over one home, one after the other, and closes what is left open."""

    def __init__(self, qtbot, make: Callable[[QSize | None], Program]) -> None:
        self._qtbot = qtbot
        self._make = make
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        assert self._program is not None
        return self._program

    def open(self, *sources: Path, article: bool = True, screen: QSize | None = None) -> MainWindow:
        """Start the program as the command line does, and wait for its first article and the rest.

        The rest is made at once, so that what a test does first is not what completes the window.
        """
        window = self.begin(*sources, screen=screen)
        if article:
            self._qtbot.waitUntil(lambda: window.reading.opened is not None)
        window.complete()
        return window

    def begin(self, *sources: Path, screen: QSize | None = None) -> MainWindow:
        """Start the program and wait for nothing but the window."""
        program = self._program = self._make(screen)
        window = program.window
        with self._qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        StartFlow(window.desk, program.housekeeping, window, window).start(sources)
        return window

    def close(self) -> None:
        """Close the window as its cross does; nothing goes on after it."""
        program, self._program = self._program, None
        if program is None:
            return
        program.window.close()
        program.close()
        assert not any(pool.activeThreadCount() for pool in program.tasks._pools.values())
        assert not list(program.bench.paths.data.glob("*.session"))
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        program.tasks.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def reopen(self, *, article: bool = True) -> MainWindow:
        """Close the window and open it again over the same home."""
        self.close()
        return self.open(article=article)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the lexicon lies compiled; compiling takes seconds, so all windows share it."""
    folder = tmp_path_factory.mktemp("lexicon")
    open_lexicon(resource("lexicon"), folder).close()
    return folder


@pytest.fixture
def house(qtbot, qapp, home: Paths, shelf: Shelf, compiled: Path) -> Iterator[House]:
    house = House(qtbot, lambda screen: _program(qapp, home, shelf, screen, compiled))
    yield house
    house.close()


def _program(
    app: QApplication, home: Paths, shelf: Shelf, screen: QSize | None, compiled: Path
) -> Program:
    bench = Workbench(
        home,
        Library(home.library, home.backups),
        Lazy(SpaceAnalyser),
        Lazy(lambda: open_lexicon(resource("lexicon"), compiled)),
        Engines(shelf.find, shelf.make),
    )
    settings, _ = load_settings(home.settings)
    colours = theme.load(settings.theme)
    dress(colours)
    tasks = Tasks()
    preferences = Preferences(settings, home.settings, tasks)
    window = MainWindow()
    if screen is not None:
        window.fit_to(screen)
    window.begin(bench, tasks, preferences, colours)
    return Program(app, bench, tasks, preferences, window, Housekeeping(bench))


@pytest.fixture
def window(house: House) -> MainWindow:
    return house.open()


@pytest.fixture
def real_house(
    qtbot, home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled: Path
) -> Iterator[House]:
    """The real analyser and no package yet; packages of other programs are out of sight."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("ARGOS_PACKAGES_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(compiled, home.cache, dirs_exist_ok=True)
    house = House(qtbot, lambda _screen: build(home))
    yield house
    house.close()


@pytest.fixture
def real_window(real_house: House) -> MainWindow:
    """The real program with both packages installed from their files."""
    from newsreader.usecases import manage_models

    window = real_house.open()
    for name in ("translate-ko_en-1_1.argosmodel", "translate-en_ko-1_1.argosmodel"):
        manage_models.install_file(window.desk.bench, PACKAGES / name)
    return window
