"""One row of the sidebar: icon, name, count."""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from newsreader.ui import fonts
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap

_HEIGHT = 32
_ICON = 18
_RADIUS = 7.0


class SidebarRow(QAbstractButton):
    """A row that can be chosen; checked rows stand on a tint."""

    def __init__(
        self, icon_name: str, text: str, colours: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._colours = colours
        self._count: int | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int | None:
        """The number at the end of the row, or None."""
        return self._count

    def set_count(self, count: int | None) -> None:
        """Show a number at the end of the row."""
        self._count = count
        shown = "" if count is None else QLocale().toString(count)
        self.setAccessibleDescription(shown)
        self.update()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that shows icon, name and a count of five digits."""
        return QSize(_ICON + 90 + self.fontMetrics().horizontalAdvance(self.text()), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon, the name and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tint = self._colours.accent if self.isChecked() else self._colours.text_secondary
        top = (self.height() - _ICON) / 2
        picture = pixmap(self._icon_name, tint, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(10, top), picture)
        left = 10 + _ICON + 10
        right = self.width() - 11.0
        right -= self._paint_count(painter, right)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        self._write(painter, QRectF(left, 0, right - left, self.height()), weight)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        state = QStyleOptionButton()
        state.initFrom(self)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        hovered = state.state & QStyle.StateFlag.State_MouseOver
        if self.isChecked() or hovered:
            ground = QColor(self._colours.rule)
            ground.setAlphaF(1.0 if self.isChecked() else 0.55)
            painter.setBrush(ground)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if state.state & QStyle.StateFlag.State_HasFocus and self._keyboard_focus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.accent, 1.5))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _keyboard_focus(self) -> bool:
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _paint_count(self, painter: QPainter, right: float) -> float:
        if not self._count:
            return 0.0
        painter.setFont(fonts.interface_font(11))
        c = self._colours
        painter.setPen(c.text_secondary if self.isChecked() else c.muted)
        shown = QLocale().toString(self._count)
        width = painter.fontMetrics().horizontalAdvance(shown)
        area = QRectF(right - width, 0, width + 1, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return width + 8.0

    def _write(self, painter: QPainter, area: QRectF, weight: QFont.Weight) -> None:
        painter.setFont(fonts.interface_font(13, weight))
        painter.setPen(self._colours.text)
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), mode, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
