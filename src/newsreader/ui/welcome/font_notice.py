"""What is said when no installed font can show Korean."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton
from newsreader.ui.widgets.icons import pixmap
from newsreader.ui.widgets.labels import hairline, label


class FontNotice(QFrame):
    """A strip in English only: without a Korean font, Korean words would be boxes."""

    dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._picture = QLabel()
        heading = self.tr("No font on this computer can show Korean")
        advice = self.tr(
            "Install one, then start the program again. On Debian and Ubuntu: fonts-noto-cjk; "
            "on Fedora: google-noto-sans-cjk-fonts; anywhere: pip install 'newsreader[fonts]'."
        )
        self.setAccessibleName(f"{heading}. {advice}")
        advice_label = label(advice, role="secondary", pixels=12, wrap=True)
        advice_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(heading, bold=True, wrap=True))
        words.addWidget(advice_label)
        words.addStretch(1)
        self.close_button = IconButton("close", self.tr("Close this message"), colours, 15)
        self.close_button.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(hairline())
        self.set_colours(colours)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self.close_button.set_colours(colours)
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap("warning", colours.danger, 20, ratio))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
