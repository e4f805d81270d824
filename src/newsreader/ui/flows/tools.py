"""What every flow may use: the open tools, the lanes, the reader's settings, and one voice.

In: a workbench. Out: a ``Desk`` handed to each flow; ``Preferences`` tell when settings change.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from newsreader import settings as stored
from newsreader.errors import SettingsError
from newsreader.settings import Settings
from newsreader.ui.messages import message
from newsreader.ui.tasks import Lane, Tasks
from newsreader.usecases.workbench import Workbench

logger = logging.getLogger(__name__)


class Voice(Protocol):
    """Says something to the reader without stopping them."""

    def say(
        self,
        text: str,
        advice: str = "",
        actions: list[tuple[str, Callable[[], None]]] | None = None,
        kind: str = "info",
    ) -> None:
        """Show a message with up to two buttons."""

    def take_back(self, text: str) -> None:
        """Take a message away if it is the one that shows."""

    def complain(self, error: Exception) -> None:
        """Show an error."""


class Preferences(QObject):
    """The settings of this session; a change is written a moment later, off the window's thread."""

    changed = Signal(object, object)  # Settings before, Settings now

    def __init__(self, settings: Settings, path: Path, tasks: Tasks) -> None:
        """Start from settings that were read."""
        super().__init__()
        self._settings = settings
        self._path = path
        self._tasks = tasks
        self._asked = False  # whether the reader asked for what waits to be written
        self._written = settings
        self._writing = threading.Lock()
        self._later = QTimer(self, singleShot=True, interval=400)
        self._later.timeout.connect(self._write)

    @property
    def now(self) -> Settings:
        """The settings as they are."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Take what the reader chose: ``change(replace(preferences.now, theme="dark"))``."""
        if settings != self._settings:
            self._asked = True
        self.remember(settings)

    def remember(self, settings: Settings) -> None:
        """Take what the program notes by itself; that it cannot be written is no news."""
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        self.changed.emit(before, settings)
        self._later.start()

    def save_now(self) -> None:
        """Write what is waiting to be written; for the end of the program."""
        self._later.stop()
        try:
            self._save()
        except SettingsError as error:
            _log(error)  # nobody is there to tell

    def _write(self) -> None:
        failed = self._tasks.failed.emit if self._asked else _log
        self._asked = False
        self._tasks.run(Lane.LIBRARY, self._save, failed=failed)

    def _save(self) -> None:
        # Work that had to wait writes the settings as they are by then, never older ones.
        with self._writing:
            settings = self._settings
            if settings != self._written:
                stored.save(settings, self._path)
                self._written = settings


def _log(error: Exception) -> None:
    logger.warning("The settings were not saved: %s", error)


@dataclass(frozen=True, slots=True)
class BrokenSettings:
    """What is wrong with the settings file, and where it is kept now; None where it was."""

    error: SettingsError
    kept: Path | None

    def tell(self, voice: Voice) -> None:
        """Say it to the reader."""
        if self.kept is None:
            voice.complain(self.error)
            return
        advice = QCoreApplication.translate(
            "BrokenSettings", "It is kept as {0} in the same folder; the defaults are used now."
        )
        voice.say(message(self.error).text, advice.format(self.kept.name), kind="error")


def load_settings(path: Path) -> tuple[Settings, BrokenSettings | None]:
    """Return the stored settings; or the defaults, with the broken file moved out of their way."""
    try:
        return stored.load(path), None
    except SettingsError as error:
        return Settings(), BrokenSettings(error, _set_aside(path))


def _set_aside(path: Path) -> Path | None:
    try:
        return stored.set_aside(path)
    except SettingsError as error:
        _log(error)
        return None


@dataclass(frozen=True, slots=True)
class Desk:
    """The tools of a flow."""

    bench: Workbench
    tasks: Tasks
    preferences: Preferences
    voice: Voice
    undo: "Undo"


class Undo(QObject):
    """What can be taken back, the last first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to take back."""
        super().__init__(parent)
        self._steps: list[tuple[int, str, Callable[[], None]]] = []
        self._count = 0

    def push(self, text: str, step: Callable[[], None]) -> Callable[[], None]:
        """Remember how to take something back; return a function that does just that, once."""
        self._count += 1
        number = self._count
        self._steps.append((number, text, step))
        self.changed.emit()
        return lambda: self._take(number)

    def undo(self) -> None:
        """Take the last thing back."""
        if self._steps:
            self._take(self._steps[-1][0])

    @property
    def text(self) -> str:
        """What ``undo`` would take back, or nothing."""
        return self._steps[-1][1] if self._steps else ""

    def _take(self, number: int) -> None:
        for step in self._steps:
            if step[0] == number:
                self._steps.remove(step)
                self.changed.emit()
                step[2]()
                return
