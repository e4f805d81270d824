"""A slim line at the window's bottom, there only while something goes on.

In: what is going on. Out: its name, how far it is, how long it still takes, and buttons to hold it
or to end it.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from newsreader.ui import fonts
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.labels import ElidedLabel, hairline, label

_HEIGHT = 31
_BAR = 120  # pixels
_ROOMY = 560  # pixels; below, the text alone has to do
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Work:
    """Something under way: ``share`` of it is done, 0 to 1; ``rest`` tells what is left in words.

    Work that can be held is either ``held`` or not; with ``holdable`` false it can only be ended.
    """

    text: str
    share: float
    rest: str = ""
    holdable: bool = False
    held: bool = False


class StatusLine(QWidget):
    """Shows one piece of work, or hides."""

    hold_requested = Signal()
    resume_requested = Signal()
    stop_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._text = ElidedLabel(font=fonts.interface_font(12))
        self._rest = label(role="muted", pixels=12)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR, 4)
        self._hold = IconButton("pause", self.tr("Pause"), colours, size=14)
        self._resume = IconButton("resume", self.tr("Resume"), colours, size=14)
        self._stop = IconButton("close", self.tr("Stop"), colours, size=14)
        self._place()
        self.set_colours(colours)
        self._hold.clicked.connect(self.hold_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._stop.clicked.connect(self.stop_requested)
        self.hide()

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(self._rest)
        for button in (self._hold, self._resume, self._stop):
            button.setFixedSize(34, 26)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(row, 1)

    def text(self) -> str:
        """Return what the line says."""
        work = self._work
        return " · ".join(filter(None, (work.text, work.rest))) if work else ""

    def set_work(self, work: Work | None) -> None:
        """Show what is going on; hide when nothing is."""
        if work == self._work:
            return
        self._work = work
        if work is None:
            self.hide()
            return
        self._text.set_text(work.text)
        self._rest.setText(work.rest)
        self._rest.setVisible(bool(work.rest))
        self._bar.setValue(round(work.share * _STEPS))
        self._bar.setAccessibleName(work.text)
        self._bar.setAccessibleDescription(work.rest)
        self._show_button(work)
        self.setAccessibleName(self.text())
        self._fit()
        self.show()

    def _show_button(self, work: Work) -> None:
        """Show the one that fits; the focus stays on the place of the button that goes."""
        shown, gone = (self._resume, self._hold) if work.held else (self._hold, self._resume)
        focused = gone.hasFocus()
        shown.setVisible(work.holdable)
        if focused and work.holdable:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()

    def set_colours(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        recolour(self, colours)
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colours.text_secondary)
        self._text.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._bar.setVisible(self.width() >= _ROOMY)
