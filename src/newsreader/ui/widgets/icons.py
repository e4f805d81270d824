"""Icons: our own line drawings, in any colour, crisp at any scale of the screen.

In: a name of ``resources/icons``, a colour and a size in device-independent pixels. Out: a
``QIcon`` or ``QPixmap``.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap

from newsreader.paths import resource

_APP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_DISABLED_OPACITY = 0.4


def icon(name: str, colour: QColor, size: int = 18) -> QIcon:
    """Return the icon ``name`` drawn in ``colour``, with a faded look for disabled controls.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    made = QIcon()
    for ratio in _ratios():
        normal = _drawn(name, colour.rgba(), size, ratio)
        made.addPixmap(QPixmap.fromImage(normal))
        made.addPixmap(QPixmap.fromImage(_faded(normal)), QIcon.Mode.Disabled)
    return made


def _ratios() -> set[float]:
    # Only those of the screens that are there: drawing more would be half of the window's start.
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _faded(image: QImage) -> QImage:
    faded = QImage(image.size(), image.format())
    faded.setDevicePixelRatio(image.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawImage(0, 0, image)
    painter.end()
    return faded


def pixmap(name: str, colour: QColor, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Return one picture of an icon, ``size`` wide on a screen with ``ratio`` pixels a point."""
    return QPixmap.fromImage(_drawn(name, colour.rgba(), size, ratio))


def app_icon() -> QIcon:
    """Return the program's own icon in the sizes a desktop asks for."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(QPixmap.fromImage(_drawn("newsreader", 0, size, 1.0)))
    return made


# Images, not pixmaps: they may outlive the application object.
@lru_cache(maxsize=1024)
def _drawn(name: str, rgba: int, size: int, ratio: float) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    colour = QColor.fromRgba(rgba)
    drawing = _drawing(name).replace("currentColor", colour.name())
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if "currentColor" in _drawing(name):
        painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
