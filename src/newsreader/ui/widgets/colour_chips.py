"""The four colours of a highlight, as round buttons.

In: a theme. Out: ``colour_chosen`` with a ``Colour``.
"""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStyle, QStyleOptionButton, QWidget

from newsreader.model.annotation import Colour
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap

_SIZE = 26


def colour_name(colour: Colour) -> str:
    """Return a colour's name in the language of the interface."""
    names = {
        Colour.YELLOW: QCoreApplication.translate("ColourChips", "Yellow"),
        Colour.GREEN: QCoreApplication.translate("ColourChips", "Green"),
        Colour.BLUE: QCoreApplication.translate("ColourChips", "Blue"),
        Colour.PINK: QCoreApplication.translate("ColourChips", "Pink"),
    }
    return names[colour]


def shade(colour: Colour, colours: Palette) -> QColor:
    """Return what a highlight colour looks like in a theme."""
    shades = {
        Colour.YELLOW: colours.yellow,
        Colour.GREEN: colours.green,
        Colour.BLUE: colours.blue,
        Colour.PINK: colours.pink,
    }
    return shades[colour]


def chip_icon(colour: Colour, colours: Palette, size: int = 16) -> QIcon:
    """Return a disc of a highlight colour, for menus and small buttons."""
    image = QPixmap(size * 2, size * 2)
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _disc(painter, QRectF(1.5, 1.5, size - 3, size - 3), shade(colour, colours), colours.muted)
    painter.end()
    return QIcon(image)


def _disc(painter: QPainter, area: QRectF, fill: QColor, edge: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawEllipse(area)


class ColourChip(QAbstractButton):
    """One colour; a tick shows that it is the present one."""

    def __init__(self, colour: Colour, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self._colours = colours
        self.setFixedSize(_SIZE, _SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc, the tick, and a ring when focused or under the pointer."""
        c = self._colours
        state = QStyleOptionButton()
        state.initFrom(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if state.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(c.accent, 1.5))
            painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        elif state.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(c.rule, 1.5))
            painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        _disc(painter, area.adjusted(4.5, 4.5, -4.5, -4.5), shade(self.colour, c), c.muted)
        if self.isChecked():
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(7, 7, pixmap("check", c.text, 12, ratio))
        painter.end()


class ColourChips(QWidget):
    """A row of the four colours; ``keeps`` shows the chosen one with a tick."""

    colour_chosen = Signal(object)  # Colour

    def __init__(
        self, colours: Palette, *, keeps: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeps = keeps
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.chips = [ColourChip(colour, colours, self) for colour in Colour]
        for chip in self.chips:
            chip.setCheckable(keeps)
            chip.setAutoExclusive(keeps)
            chip.setToolTip(colour_name(chip.colour))
            chip.setAccessibleName(colour_name(chip.colour))
            chip.clicked.connect(self._choose)
            row.addWidget(chip)

    @property
    def colour(self) -> Colour:
        """The chosen colour; yellow as long as none is."""
        chosen = [chip.colour for chip in self.chips if chip.isChecked()]
        return chosen[0] if chosen else Colour.YELLOW

    def set_colour(self, colour: Colour) -> None:
        """Tick a colour without a signal."""
        for chip in self.chips:
            if self._keeps and chip.colour is colour:
                chip.setChecked(True)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        for chip in self.chips:
            chip.set_colours(colours)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, ColourChip):
            self.colour_chosen.emit(sender.colour)
