"""Labels of the shell: by role, and one that ends in an ellipsis after some lines."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from newsreader.ui import fonts


def label(
    text: str = "",
    *,
    role: str = "",
    pixels: int = 13,
    bold: bool = False,
    wrap: bool = False,
) -> QLabel:
    """Return a label of the shell; ``role`` is muted, secondary, error or nothing."""
    made = QLabel(text)
    made.setProperty("role", role)
    weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    made.setFont(fonts.interface_font(pixels, weight))
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def hairline() -> QFrame:
    """Return a horizontal rule one pixel high."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("line", True)
    line.setStyleSheet("background: palette(mid); border: 0;")
    return line


class ElidedLabel(QWidget):
    """Text over at most ``lines`` lines; what does not fit ends in an ellipsis."""

    def __init__(
        self,
        text: str = "",
        font: QFont | None = None,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._lines = lines
        self.setFont(font or fonts.interface_font())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines the text needs at ``width``."""
        return self._pitch() * max(1, len(wrapped(self._text, self.font(), width, self._lines)))

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(120, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return one line's height."""
        return QSize(20, self._pitch())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        lines = wrapped(self._text, self.font(), self.width(), self._lines)
        top = max(0.0, (self.height() - self._pitch() * len(lines)) / 2)
        base = top + QFontMetricsF(self.font()).ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, base + number * self._pitch()), line)
        painter.end()

    def _pitch(self) -> int:
        return round(QFontMetricsF(self.font()).height() * 1.08)


def wrapped(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """Return ``text`` broken into at most ``lines`` lines, the last one elided if need be."""
    flat = " ".join(text.split())
    if not flat:
        return []
    layout = QTextLayout(flat, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    found: list[str] = []
    utf16 = flat.encode("utf-16-le")
    while len(found) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start, end = line.textStart(), line.textStart() + line.textLength()
        rest = utf16[2 * start :].decode("utf-16-le", "ignore")
        whole = end * 2 >= len(utf16)
        if len(found) == lines - 1 and not whole:
            found.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            found.append(utf16[2 * start : 2 * end].decode("utf-16-le", "ignore").rstrip())
    layout.endLayout()
    return found


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
