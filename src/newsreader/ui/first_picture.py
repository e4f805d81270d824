"""The first picture: the window as it was left, on the screen before the window itself is made.

In: the picture kept when the window was closed: a PPM file, which is not packed and so is read in a
quarter of the time of a PNG. Out: a cover over the new window that goes when the article stands
below it. It loads nothing but Qt: it is there to hide the time that loading takes.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from newsreader.errors import ExportError


def load(path: Path) -> QImage | None:
    """Return the kept picture and forget it, so that a crash leaves no old one; None without."""
    image = QImage(str(path))
    with suppress(OSError):  # what is wrong with the folder is told when the tools are opened
        path.unlink()
    return None if image.isNull() else image


def keep(window: QWidget, path: Path) -> None:
    """Keep what ``window`` shows now; a picture that cannot be written is not missed."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.save(str(path))


def draw(window: QWidget, path: Path) -> None:
    """Draw what ``window`` shows now into a PNG file.

    Raises:
        ExportError: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}.") from error
    if not window.grab().save(str(path), "PNG"):
        raise ExportError(f"{path} cannot be written.")


_PATIENCE_MS = 300


class FirstPicture(QWidget):
    """Covers a window with a picture of it."""

    painted = Signal()

    def __init__(self, image: QImage, window: QWidget) -> None:
        """Cover ``window``, which takes the picture's size."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below need be painted
        self._image = image
        self._image.setDevicePixelRatio(window.devicePixelRatioF())
        self.resize(self.natural_size())
        window.resize(self.natural_size())

    def natural_size(self) -> QSize:
        """Return the size of the window the picture was taken of."""
        return self._image.deviceIndependentSize().toSize()

    def wait_for_paint(self) -> None:
        """Wait until the picture is painted: a window manager shows a window when it likes."""
        loop = QEventLoop()
        self.painted.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()

    def let_through(self, widget: QWidget) -> None:
        """Let a widget of the window be seen and reached through the picture."""
        place = QRect(widget.mapTo(self.window(), QPoint(0, 0)), widget.size())
        self.setMask(QRegion(self.rect()) - QRegion(place))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
        self.painted.emit()
