"""A strip above the article that says something and offers what to do about it.

In: a sentence, advice, up to two buttons. Out: the strip; it blocks nothing and can be dismissed.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from newsreader.ui.fonts import interface_font
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.icons import pixmap

_ICON = 18
Action = tuple[str, Callable[[], object]]


class NoticeKind(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Notice(QWidget):
    """One message with up to two buttons and a cross."""

    dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._kind = NoticeKind.INFO
        self._buttons: list[TextButton] = []
        self._text, self._advice = "", ""
        self._picture = QLabel()
        self._label = QLabel()
        self._label.setFont(interface_font(13))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._cross = IconButton("close", self.tr("Dismiss"), colours, 14)
        self._cross.clicked.connect(self._dismiss)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(36, 9, 26, 9)
        self._line.setSpacing(8)
        self._line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addSpacing(4)
        self._line.addWidget(self._label, 1)
        self._line.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._dismiss)
        self.hide()

    def show_notice(
        self,
        text: str,
        advice: str = "",
        actions: Sequence[Action] = (),
        kind: NoticeKind | str = NoticeKind.INFO,
        seconds: float = 0,
    ) -> None:
        """Show a message; with ``seconds`` it goes by itself.

        A button hides the notice before it calls; the callback may show another.
        """
        self._kind = NoticeKind(kind)
        self._text, self._advice = text, advice
        self._label.setText(f"{text} {advice}".strip())
        self._label.setAccessibleName(self._label.text())
        self._set_buttons(actions)
        self.set_palette(self._colours)
        self.show()
        self._timer.stop()
        if seconds > 0:
            self._timer.start(round(seconds * 1000))

    def hide_notice(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()

    @property
    def kind(self) -> NoticeKind:
        """How much the message matters."""
        return self._kind

    def text(self) -> str:
        """Return the message as it is shown."""
        return self._label.text()

    def buttons(self) -> list[TextButton]:
        """Return the buttons of the message."""
        return list(self._buttons)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        recolour(self, colours)
        names = {NoticeKind.INFO: "info", NoticeKind.WARNING: "warning"}
        name = names.get(self._kind, "warning")
        self._picture.setPixmap(pixmap(name, self._tone(), _ICON, self.devicePixelRatioF()))
        self.update()

    def _set_buttons(self, actions: Sequence[Action]) -> None:
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, (text, call) in enumerate(actions[:2]):
            look = "primary" if number == 0 and self._kind is not NoticeKind.INFO else "plain"
            button = TextButton(text, text, self._colours, look=look)
            button.setFont(interface_font(12))
            button.clicked.connect(lambda _=False, call=call: self._call(call))
            self._line.insertWidget(self._line.count() - 1, button)
            self._buttons.append(button)

    def _call(self, call: Callable[[], object]) -> None:
        self.hide_notice()
        call()
        if self.isHidden():  # it was not put to another use at once
            self.dismissed.emit()

    def _dismiss(self) -> None:
        self.hide_notice()
        self.dismissed.emit()

    def _tone(self) -> QColor:
        return self._colours.danger if self._kind is NoticeKind.ERROR else self._colours.accent

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet, with its tone at the left edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.rect().toRectF().adjusted(20.5, 2.5, -16.5, -2.5)
        painter.setPen(self._colours.rule)
        painter.setBrush(self._colours.panel)
        painter.drawRoundedRect(sheet, 8, 8)
        painter.end()
