"""The first start: a strip that says what to try, until it is dismissed.

In: the settings. Out: the strip above the article; ``welcomed`` once it was dismissed.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette
from newsreader.ui.welcome.welcome import Welcome


class WelcomingFlow(QObject):
    """Shows the welcome strip."""

    def __init__(self, desk: Desk, reader: ReaderPanel, colours: Callable[[], Palette]) -> None:
        """Put the strip above the article."""
        super().__init__(reader)
        self._desk = desk
        self.dialog = Welcome(colours(), reader)
        self.dialog.dismissed.connect(self._dismiss)
        reader.add_strip(self.dialog)

    def _dismiss(self) -> None:
        self.dialog.hide()
        self._desk.preferences.change(replace(self._desk.preferences.now, welcomed=True))
