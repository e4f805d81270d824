"""Noticing when an article has been painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from newsreader.ui.reader.view import ReaderView


class Painted(QObject):
    """Calls ``done`` once, after the first paint of the view that shows an article."""

    def __init__(self, view: ReaderView, done: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._done: Callable[[], None] | None = done
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the paint of a page with rows."""
        if event.type() == QEvent.Type.Paint and self._view.page.rows and self._done:
            QTimer.singleShot(0, self._done)
            self._done = None
        return False
