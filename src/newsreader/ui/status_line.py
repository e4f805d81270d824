"""A slim line at the window's bottom, there only while there is something to tell.

In: what is going on, and how something ended that did not end well. Out: its name, how far it is,
how long it still takes, and buttons to hold it or to end it; or what came of it, and buttons to see
more, to try again and to put it away. What is going on comes first.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from newsreader.ui import fonts
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.icons import pixmap
from newsreader.ui.widgets.labels import ElidedLabel, hairline, label

_HEIGHT = 31
_BAR = 120  # pixels
_BUTTON, _SIGN = 24, 15
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


@dataclass(frozen=True, slots=True)
class Ending:
    """How work ended that did not end well; with ``listed`` there is more to see about it."""

    text: str
    listed: bool = False


class StatusLine(QWidget):
    """Shows one piece of work, else how one ended, or hides."""

    hold_requested = Signal()
    resume_requested = Signal()
    stop_requested = Signal()
    list_requested = Signal()
    again_requested = Signal()
    put_away = Signal()
    colours_changed = Signal(object)  # Palette

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._ending: Ending | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self.setStyleSheet("QPushButton { padding: 1px 11px; }")  # the line is low
        self._text = ElidedLabel(font=fonts.interface_font(12))
        self._rest = label(role="muted", pixels=12)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR, 4)
        self._hold = IconButton("pause", self.tr("Pause"), colours, size=14)
        self._resume = IconButton("resume", self.tr("Resume"), colours, size=14)
        self._stop = IconButton("close", self.tr("Stop"), colours, size=14)
        self._sign = QLabel()
        self.list = TextButton(
            self.tr("Show…"), self.tr("Show which articles these are, and why"), colours
        )
        self._again = TextButton(
            self.tr("Try Again"), self.tr("Translate these articles now"), colours
        )
        self._away = IconButton("close", self.tr("Dismiss"), colours, size=14)
        self._of_work = (self._bar, self._rest, self._hold, self._resume, self._stop)
        self._of_ending = (self._sign, self.list, self._again, self._away)
        self._place()
        self.set_colours(colours)
        self._hold.clicked.connect(self.hold_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._stop.clicked.connect(self.stop_requested)
        self.list.clicked.connect(self.list_requested)
        self._again.clicked.connect(self.again_requested)
        self._away.clicked.connect(self._put_away)
        self.hide()

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._bar)  # before the words: they change their width all the time
        row.addWidget(self._text, 1)
        row.addWidget(self._rest)
        for labelled in (self.list, self._again):
            labelled.setFont(fonts.interface_font(12))
            labelled.setFixedHeight(_BUTTON)
            row.addWidget(labelled)
        for button in (self._hold, self._resume, self._stop, self._away):
            button.setFixedSize(34, 26)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(row, 1)

    def text(self) -> str:
        """Return what the line says."""
        if self._work is not None:
            return " · ".join(filter(None, (self._work.text, self._work.rest)))
        return self._ending.text if self._ending is not None else ""

    def set_work(self, work: Work | None) -> None:
        """Show what is going on; nothing may be."""
        if work != self._work:
            self._work = work
            self._show()

    def set_ending(self, ending: Ending | None) -> None:
        """Show how something ended, as long as nothing goes on; None is as if nothing had."""
        if ending != self._ending:
            self._ending = ending
            self._show()

    def _put_away(self) -> None:
        self.set_ending(None)
        self.put_away.emit()

    def _show(self) -> None:
        if self._work is None:
            for part in self._of_work:
                part.hide()
        if self._work is not None or self._ending is None:
            for other in self._of_ending:
                other.hide()
        if self._work is not None:
            self._show_work(self._work)
        elif self._ending is not None:
            self._show_ending(self._ending)
        self.setAccessibleName(self.text())
        self.setVisible(bool(self.text()))

    def _show_work(self, work: Work) -> None:
        self._say(work.text)
        self._rest.setText(work.rest)
        self._rest.setVisible(bool(work.rest))
        self._bar.setValue(round(work.share * _STEPS))
        self._bar.setAccessibleName(work.text)
        self._bar.setAccessibleDescription(work.rest)
        self._stop.show()
        self._show_button(work)
        self._fit()

    def _show_ending(self, ending: Ending) -> None:
        self._say(ending.text)
        self._text.setToolTip(ending.text)  # it may be longer than the line
        for part in self._of_ending:
            part.show()
        self.list.setVisible(ending.listed)

    def _say(self, text: str) -> None:
        self._text.set_text(text)
        self._text.setToolTip("")

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
        self.colours = colours
        recolour(self, colours)
        self._sign.setPixmap(pixmap("warning", colours.doubt, _SIGN, self.devicePixelRatioF()))
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colours.text_secondary)
        self._text.setPalette(palette)
        self.colours_changed.emit(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._bar.setVisible(self._work is not None and self.width() >= _ROOMY)
