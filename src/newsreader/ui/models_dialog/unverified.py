"""The second question before files with unknown checksums are installed.

In: why the files were refused. Out: ``confirmed`` or ``refused``; nothing happens without one.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton
from newsreader.ui.widgets.labels import label


class UnverifiedQuestion(QFrame):
    """Hidden until there is something to ask."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._reason = label(bold=True, wrap=True)
        risk = self.tr(
            "The files may be damaged, or made by somebody else than they seem. The model is "
            "tried out before it is installed, and stays marked as unverified."
        )
        self.use = TextButton(
            self.tr("Use as unverified"), self.tr("Install these files all the same"), colours,
            look="danger",
        )  # fmt: skip
        self.leave = TextButton(
            self.tr("Do not use"), self.tr("Leave everything as it is"), colours
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._reason)
        column.addWidget(label(risk, role="secondary", wrap=True))
        column.addLayout(buttons)
        self.use.clicked.connect(self._confirm)
        self.leave.clicked.connect(self._refuse)
        self.hide()

    def ask(self, reason: str) -> None:
        """Say why the files were refused and ask whether to use them all the same."""
        self._reason.setText(reason)
        self.setAccessibleName(reason)
        self.show()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Return the reason shown."""
        return self._reason.text()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()

    def _refuse(self) -> None:
        self.hide()
        self.refused.emit()
