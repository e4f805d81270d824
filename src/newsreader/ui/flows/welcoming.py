"""The first start: a strip that says what to try, until it is dismissed.

In: the settings. Out: the strip above the article; ``welcomed`` once it was dismissed.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane
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
        # Before the first article, so that it does not move when a line of the strip goes.
        self.look_for_packages()

    def look_for_packages(self) -> None:
        """Speak of model packages only while there are none."""
        bench = self._desk.bench

        def found() -> bool:
            from newsreader.usecases import manage_models

            return bool(manage_models.installed(bench))

        self._desk.tasks.run(Lane.LIBRARY, found, self.dialog.set_packages_installed)

    def _dismiss(self) -> None:
        self.dialog.hide()
        self._desk.preferences.change(replace(self._desk.preferences.now, welcomed=True))
