"""The first start: what this is, what to try, how to get translations.

In: whether packages and articles are there. Out: wishes to open, paste, install; ``dismissed``.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.icons import app_icon, pixmap
from newsreader.ui.widgets.labels import label

_LOGO = 56
_WIDTH = 660


class Welcome(QWidget):
    """A quiet page in place of an article; it blocks nothing."""

    open_requested = Signal()
    paste_requested = Signal()
    models_requested = Signal()
    dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pictures: dict[str, QLabel] = {}
        self._install: QWidget | None = None
        card = QFrame()
        card.setMaximumWidth(_WIDTH)
        self._fill(card, colours)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        QWidget.setTabOrder(self.models, self.close_button)
        self.set_colours(colours)

    def _fill(self, card: QFrame, colours: Palette) -> None:
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        column.addLayout(self._head(colours))
        column.addSpacing(4)
        self._line(
            column,
            "columns",
            self.tr("The news in Korean and English, side by side"),
            self.tr("Each paragraph stands level with its translation, made on this computer."),
        )
        self._line(
            column,
            "korean",
            self.tr("Rest the pointer on a Korean word"),
            self.tr("A card shows its dictionary form and what each particle and ending does."),
        )
        self._install = self._line(
            column,
            "package",
            self.tr("Install a model package to translate"),
            self.tr("Once, about 100 MB for each direction. After that everything works offline."),
        )
        column.addSpacing(6)
        column.addLayout(self._buttons(colours))

    def _head(self, colours: Palette) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(_LOGO, _LOGO))
        self.close_button = IconButton("close", self.tr("Close the welcome page"), colours, 16)
        self.close_button.clicked.connect(self.dismissed)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(logo)
        row.addWidget(label("Newsreader", pixels=24, bold=True), 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _line(self, column: QVBoxLayout, icon_name: str, heading: str, text: str) -> QWidget:
        box = QWidget()
        picture = QLabel()
        self._pictures[icon_name] = picture
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(heading, pixels=14, bold=True, wrap=True))
        words.addWidget(label(text, role="secondary", wrap=True))
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(32)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column.addWidget(box)
        return box

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
            self.tr("Choose a text file or a saved page"),
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
        row.setContentsMargins(72, 0, 0, 0)
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
        if self._install is not None:
            self._install.setVisible(not installed)
        self.models.setVisible(not installed)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        ratio = self.devicePixelRatioF()
        for name, picture in self._pictures.items():
            picture.setPixmap(pixmap(name, colours.accent, 24, ratio))
