"""The composition root of the window: the only file that knows everything.

In: the command line. Out: a running window. ``build`` makes everything without running it, so
that tests and benchmarks use the same program.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader.errors import NewsreaderError, SettingsError
from newsreader.paths import Paths
from newsreader.ui import first_picture
from newsreader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from newsreader.settings import Settings
    from newsreader.ui.flows.tools import Preferences
    from newsreader.ui.fonts import KoreanFont
    from newsreader.ui.tasks import Tasks
    from newsreader.ui.theme import Palette
    from newsreader.usecases.housekeeping import Housekeeping
    from newsreader.usecases.workbench import Workbench

_HURRY_MS = 2000  # how long the start may go without looking for garbage
_AGAIN = -1  # in place of an exit code: the newest backup is wished for, or is there already
_UNSEEN = ("offscreen", "minimal")  # platforms where a window would wait for nobody


@dataclass(frozen=True, slots=True)
class Program:
    """Everything that is open; ``close`` in the end."""

    app: QApplication
    bench: "Workbench"
    tasks: "Tasks"
    preferences: "Preferences"
    window: MainWindow
    housekeeping: "Housekeeping"

    def close(self) -> None:
        """Keep a picture for the next start, stop the work, write what waits, close the tools."""
        from newsreader.usecases.workbench import close_workbench

        self.window.keep_picture(self.bench.paths.first_picture)
        self.preferences.save_now()
        self.tasks.close()
        self.housekeeping.stop()
        close_workbench(self.bench)


def main(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code."""
    options = _options(arguments)
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    if not _has_display():
        sys.stderr.write("There is no display; newsreader --help names what works without.\n")
        return 1
    paths, app = Paths.find(options.home), application()
    code = _session(app, paths, options)
    while code == _AGAIN:
        code = _session(app, paths, options)
    return code


def application() -> QApplication:
    """Return the Qt application, made if there is none."""
    # Named here, the style is not handed over as an object, for which all styles would be loaded.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Newsreader")
    app.setDesktopFileName("org.newsreader.Newsreader")
    return app


def show_as_left(app: QApplication, window: MainWindow, paths: Paths) -> None:
    """Show the window as it was left, at once; the first time there is nothing to show yet."""
    picture = first_picture.load(paths.first_picture)
    if picture is not None:
        cover = window.cover(picture)
        window.show()
        cover.wait_for_paint()
        app.processEvents()  # what was painted goes to the screen


def build(paths: Paths, window: MainWindow | None = None) -> Program:
    """Return the program, ready to be shown; the rest of the window comes after the first article.

    Raises:
        HomeError: the data folder cannot be used.
        LibraryError: the library cannot be opened.
    """
    from newsreader.settings import choices
    from newsreader.ui.flows.starting import tell_of_fonts
    from newsreader.ui.flows.tools import Preferences, load_settings
    from newsreader.ui.tasks import Tasks
    from newsreader.usecases.housekeeping import Housekeeping
    from newsreader.usecases.workbench import open_workbench

    app = application()
    bench = open_workbench(paths)
    settings, broken = load_settings(paths.settings)
    bench.engines.choose_all(choices(settings))
    colours, korean = _dress(app, settings)
    tasks = Tasks()
    preferences = Preferences(settings, paths.settings, tasks)
    window = window or MainWindow()
    window.begin(bench, tasks, preferences, colours)
    tell_of_fonts(window.desk.voice, korean)
    if broken is not None:
        broken.tell(window.desk.voice)
    return Program(app, bench, tasks, preferences, window, Housekeeping(bench))


def _dress(app: QApplication, settings: "Settings") -> "tuple[Palette, KoreanFont]":
    from newsreader.ui import fonts, interface_language, theme
    from newsreader.ui.flows.appearance import dress

    interface_language.install(app, settings.interface_language)
    korean = fonts.make_ready()
    app.setFont(fonts.interface_font())
    colours = theme.load(settings.theme)
    dress(colours)
    return colours, korean


def _session(app: QApplication, paths: Paths, options: argparse.Namespace) -> int:
    window = MainWindow()
    if app.platformName() not in _UNSEEN:
        window.fit_to(app.primaryScreen().availableSize())
    if not options.sources:
        show_as_left(app, window, paths)
    try:
        program = build(paths, window)
    except NewsreaderError as error:
        window.hide()
        _complain(error)
        seen = options.picture is None and app.platformName() not in _UNSEEN
        return _AGAIN if seen and _tell(app, paths, error) else 1
    code = _run(program, options)
    if code != _AGAIN:
        return code
    window.deleteLater()
    gc.collect()  # nothing may hold the library's file when another one takes its place
    return _AGAIN if _put_back(paths) else 1


def _run(program: Program, options: argparse.Namespace) -> int:
    from newsreader.ui.flows.starting import StartFlow

    app, window = program.app, program.window
    window.show()
    QTimer.singleShot(_HURRY_MS, gc.enable)
    starting = StartFlow(window.desk, program.housekeeping, window, window)
    starting.restore_requested.connect(window.close)
    starting.restore_requested.connect(lambda: app.exit(_AGAIN))
    starting.start([Path(source) for source in options.sources])
    if options.picture is not None:
        starting.when_shown(lambda: app.exit(_draw(window, options.picture)))
    try:
        return app.exec()
    finally:
        program.close()


def _draw(window: MainWindow, picture: Path) -> int:
    try:
        window.grab_to(picture)
    except NewsreaderError as error:
        _complain(error)
        return 1
    return 0


def _tell(app: QApplication, paths: Paths, error: NewsreaderError) -> bool:
    """Say in a window why the program cannot start; tell whether it can now."""
    from newsreader import settings
    from newsreader.ui import trouble

    try:
        chosen = settings.load(paths.settings)
    except SettingsError:
        chosen = settings.Settings()
    _dress(app, chosen)
    return trouble.tell(error, paths)


def _put_back(paths: Paths) -> bool:
    from newsreader.ui import trouble

    return trouble.restore(paths)


def _complain(error: NewsreaderError) -> None:
    sys.stderr.write(f"{error}\n{error.advice}".rstrip() + "\n")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="newsreader", description="Open the window.")
    parser.add_argument("sources", nargs="*", metavar="FILE")
    parser.add_argument("--home", metavar="DIR")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the window and quit")
    return parser.parse_args(arguments)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
