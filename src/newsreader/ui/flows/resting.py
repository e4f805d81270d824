"""Engines nobody uses give their memory back.

In: time that passes. Out: models unloaded, off the window's thread; the next use loads them again.
"""

from PySide6.QtCore import QObject, QTimer

from newsreader.ui.flows.tools import Desk
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.tasks import Lane

IDLE_SECONDS = 300
_LOOK_MS = 60_000


class RestingFlow(QObject):
    """Looks once a minute which engines are idle."""

    def __init__(
        self,
        desk: Desk,
        translating: TranslatingFlow,
        parent: QObject,
        seconds: float = IDLE_SECONDS,
        look_ms: int = _LOOK_MS,
    ) -> None:
        """Begin to look."""
        super().__init__(parent)
        self._desk = desk
        self._seconds = seconds
        self._busy = False
        translating.progressed.connect(self._note)
        self._look = QTimer(self, interval=look_ms)
        self._look.timeout.connect(self._unload)
        self._look.start()

    def stop(self) -> None:
        """Look no more."""
        self._look.stop()

    def _note(self, _done: int, total: int) -> None:
        # A long article asks for its engine once and then uses it for minutes.
        self._busy = bool(total)

    def _unload(self) -> None:
        engines = self._desk.bench.engines
        if not self._busy:
            self._desk.tasks.run(Lane.LIBRARY, lambda: engines.unload_idle(self._seconds))
