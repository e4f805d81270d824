"""Work of the window's thread that can wait: steps taken when there is nothing else to do.

In: steps, first to last. Out: they are taken one at a time, or all at once as soon as the reader
wishes something.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

Step = Callable[[], None]

_WISHES = (
    QEvent.Type.ShortcutOverride,  # before a key is looked up among the commands
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
)


class Rest(QObject):
    """Takes steps when nothing else is to be done, one at a time; or all of them at once."""

    over = Signal()

    def __init__(self, steps: list[Step], parent: QWidget) -> None:
        """Remember the steps, first to last."""
        super().__init__(parent)
        self._steps = steps[::-1]
        self._taking = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._step)

    @property
    def left(self) -> int:
        """How many steps are left."""
        return len(self._steps)

    @property
    def taking(self) -> bool:
        """Whether a step is being taken right now."""
        return self._taking

    def soon(self) -> None:
        """Begin to take steps as soon as there is nothing else to do."""
        if self._steps:
            self._idle.start()

    def hold(self) -> None:
        """Take no step until ``soon`` or ``now``."""
        self._idle.stop()

    def now(self) -> None:
        """Take all steps that are left."""
        while self._steps:
            self._step()

    def listen(self, *widgets: QWidget) -> None:
        """Take all steps as soon as a key or a button is pressed there, before it is obeyed."""
        for widget in widgets:
            widget.installEventFilter(self)
            self.over.connect(partial(widget.removeEventFilter, self))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Be ready for what the reader wishes."""
        if event.type() in _WISHES and not self._taking:
            self.now()
        return False

    def _step(self) -> None:
        self._taking = True
        try:
            self._steps.pop()()
        finally:
            self._taking = False
        if not self._steps:
            self._idle.stop()
            self.over.emit()
