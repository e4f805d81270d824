"""The settings window: what the reader chooses applies at once.

In: the settings window's wishes. Out: changed preferences.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from newsreader.settings import Settings
from newsreader.ui.flows.tools import Desk
from newsreader.ui.settings_dialog.settings_dialog import SettingsDialog
from newsreader.ui.theme import Palette


class SettingsFlow(QObject):
    """Shows the settings window and takes its choices."""

    def __init__(self, desk: Desk, window: QWidget, colours: Callable[[], Palette]) -> None:
        """Remember the window the dialog belongs to; it is made when first shown."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._colours = colours
        self.dialog: SettingsDialog | None = None
        desk.preferences.changed.connect(self._changed)

    def show(self) -> None:
        """Show the settings window."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._desk.preferences.now, self._colours(), self._window)
            self.dialog.set_folders(self._folders())
            self.dialog.settings_changed.connect(self._desk.preferences.change)
            self.dialog.folder_requested.connect(_open_folder)
        self.dialog.show()
        self.dialog.raise_()

    def _folders(self) -> list[tuple[str, Path]]:
        paths = self._desk.bench.paths
        return [
            (self.tr("Library"), paths.data),
            (self.tr("Settings"), paths.config),
            (self.tr("Cache"), paths.cache),
        ]

    def _changed(self, _before: Settings, now: Settings) -> None:
        if self.dialog is not None:
            self.dialog.set_settings(now)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
