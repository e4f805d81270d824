"""The settings window: what the reader chooses applies at once.

In: the settings window's wishes. Out: changed preferences; ``engines_chosen`` once other engines
translate than before.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.settings import Settings, choices
from newsreader.ui.flows.tools import Desk
from newsreader.ui.language_names import pair_name
from newsreader.ui.messages import message
from newsreader.ui.settings_dialog.settings_dialog import SettingsDialog
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette
from newsreader.usecases.try_server import try_server


class SettingsFlow(QObject):
    """Shows the settings window and takes its choices."""

    engines_chosen = Signal()

    def __init__(self, desk: Desk, window: QWidget, colours: Callable[[], Palette]) -> None:
        """Remember the window the dialog belongs to; it is made when first shown."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._colours = colours
        self.dialog: SettingsDialog | None = None
        self._trial: Task | None = None
        desk.preferences.changed.connect(self._changed)

    def show(self) -> None:
        """Show the settings window."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._desk.preferences.now, self._colours(), self._window)
            self.dialog.set_folders(self._folders())
            self.dialog.settings_changed.connect(self._desk.preferences.change)
            self.dialog.folder_requested.connect(_open_folder)
            self.dialog.engines.server.test_requested.connect(self._test)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_engines(self) -> None:
        """Show the settings window where the engines are chosen."""
        self.show()
        if self.dialog is not None:
            self.dialog.show_engines()

    def _folders(self) -> list[tuple[str, Path]]:
        paths = self._desk.bench.paths
        return [
            (self.tr("Library"), paths.data),
            (self.tr("Settings"), paths.config),
            (self.tr("Cache"), paths.cache),
        ]

    def _changed(self, before: Settings, now: Settings) -> None:
        if self.dialog is not None:
            self.dialog.set_settings(now)
        if choices(before) != choices(now):
            engines = self._desk.bench.engines
            # An engine that is just being loaded would keep the window waiting.
            self._desk.tasks.run(
                Lane.LIBRARY,
                lambda: engines.choose_all(choices(now)),
                lambda _: self.engines_chosen.emit(),
            )

    def _test(self, address: str) -> None:
        """Ask a server what it can do, away from the window's thread."""
        if self._trial is not None:
            self._trial.cancel()
        self._trial = self._desk.tasks.stream(
            Lane.DOWNLOAD,
            lambda cancelled: [try_server(address, cancelled)],
            self._tested,
            self._refused,
        )

    def _tested(self, pairs: list[Pair]) -> None:
        if self.dialog is None:
            return
        if pairs:
            self._use_server()
            known = ", ".join(pair_name(pair) for pair in pairs)
            text = self.tr("The server answers. It translates {0}.").format(known)
            self.dialog.engines.server.show_success(text)
        else:
            text = self.tr("The server answers, but does not translate between the two languages.")
            self.dialog.engines.server.show_error(text)

    def _use_server(self) -> None:
        """Let the server translate again where another engine stands in for it."""
        engines, now = self._desk.bench.engines, choices(self._desk.preferences.now)
        served = [pair for pair, one in now.items() if one.kind is EngineKind.LIBRETRANSLATE]
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: [pair for pair in served if engines.end_stand_in(pair)],
            lambda back: self.engines_chosen.emit() if back else None,
        )

    def _refused(self, error: Exception) -> None:
        if self.dialog is not None:
            said = message(error)
            self.dialog.engines.server.show_error(said.text, said.advice)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
