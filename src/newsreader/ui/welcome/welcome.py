"""The first start: what to try, and how to get articles and translations.

In: whether packages are there. Out: wishes to open, paste, install; ``dismissed``.
"""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.icons import app_icon
from newsreader.ui.widgets.labels import label

_LOGO = 32
_ROOMY = 700  # pixels: below, the strip is short of words
_BESIDE = 150  # pixels: what stands left and right of the buttons


class Welcome(QWidget):
    """A quiet strip above the first article; it blocks nothing."""

    open_requested = Signal()
    paste_requested = Signal()
    models_requested = Signal()
    dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._installed = False
        self._packages = label(
            self.tr(
                "A model package, about 100 MB for each direction, translates it on this computer."
            ),
            role="secondary",
            wrap=True,
        )
        self.setAccessibleName(self.tr("Welcome"))
        line = QHBoxLayout(self)
        line.setContentsMargins(36, 12, 26, 14)
        line.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._logo(), 0, top)
        line.addLayout(self._words(colours), 1)
        self.close_button = IconButton("close", self.tr("Close the welcome"), colours, 14)
        self.close_button.clicked.connect(self.dismissed)
        line.addWidget(self.close_button, 0, top)

    def _logo(self) -> QLabel:
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(_LOGO, _LOGO))
        logo.setFixedSize(_LOGO, _LOGO)
        return logo

    def _words(self, colours: Palette) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        heading = self.tr("Rest the pointer on a word: a card explains it")
        words.addWidget(label(heading, pixels=14, bold=True, wrap=True))
        advice = self.tr(
            "Its sentence lights up in both columns. Paste a page to read an article of your own."
        )
        self._advice = label(advice, role="secondary", wrap=True)
        words.addWidget(self._advice)
        words.addWidget(self._packages)
        words.addSpacing(8)
        words.addLayout(self._buttons(colours))
        return words

    def _buttons(self, colours: Palette) -> QHBoxLayout:
        self.paste = TextButton(
            self.tr("Paste an article…"),
            self.tr("Paste the text of a page"),
            colours,
            look="primary",
            icon_name="paste",
        )
        self.open = TextButton(
            self.tr("Open a file…"),
            self.tr("Choose a text file"),
            colours,
            icon_name="file",
        )
        self.models = TextButton(
            self.tr("Model packages…"),
            self.tr("Install the packages that translate"),
            colours,
            icon_name="package",
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, signal in (
            (self.paste, self.paste_requested),
            (self.open, self.open_requested),
            (self.models, self.models_requested),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def set_packages_installed(self, installed: bool) -> None:
        """Leave out the line about packages once there are any."""
        self._installed = installed
        self._fit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has: buttons that do not fit stand in the menus too."""
        return QSize(280, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow strip has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._advice.setVisible(self.width() >= _ROOMY)
        self._packages.setVisible(self.width() >= _ROOMY and not self._installed)
        room = self.width() - _BESIDE
        for button in (self.paste, self.models, self.open):
            wanted = not (button is self.models and self._installed)
            room -= button.sizeHint().width() + 8 if wanted else 0
            button.setVisible(wanted and room >= 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline below the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.window)
        painter.setPen(self._colours.rule)
        y = self.height() - 0.5
        painter.drawLine(QPointF(36, y), QPointF(self.width() - 26, y))
        painter.end()
