"""The LibreTranslate server of the reader: its address, its key, and what it gets to see.

In: the settings, and what a test of the connection said. Out: ``address_changed`` and
``test_requested`` with the address.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice

_LONGEST = 2000


class ServerBox(QFrame):
    """Shown while a direction is translated by a server."""

    address_changed = Signal(str, str)  # address, key
    test_requested = Signal(str)

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._warning = label(self._said(), wrap=True)
        self.address = self._field(self.tr("Address"), "http://192.168.0.10:5000")
        self.key = self._field(self.tr("Key"), self.tr("Only if the server wants one"))
        self.key.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.test = TextButton(
            self.tr("Test connection"),
            self.tr("Ask the server which languages it knows; no text is sent"),
            colours,
            icon_name="link",
        )
        self.notice = InlineNotice(colours)
        self._lay_out()
        self._join()

    def _said(self) -> str:
        return self.tr(
            "For the directions that use it, the text of every article you read is sent from this "
            "computer to this server, and so is what is translated in the background. Name only a "
            "server you trust. While no direction uses it, nothing is sent."
        )

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, field in enumerate((self.address, self.key)):
            grid.addWidget(label(field.accessibleName(), role="muted", pixels=12), row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._warning)
        column.addLayout(grid)
        column.addWidget(self.notice)
        column.addLayout(buttons)

    def _join(self) -> None:
        for field in (self.address, self.key):
            field.editingFinished.connect(self._changed)
        self.address.textEdited.connect(lambda _text: self._show_test())
        self.test.clicked.connect(self._ask)

    def set_server(self, address: str, key: str) -> None:
        """Show a server without a signal."""
        for field, text in ((self.address, address), (self.key, key)):
            if field.text() != text and not field.isModified():
                field.setText(text)
        self._show_test()

    def show_success(self, text: str) -> None:
        """Say that the server answers."""
        self._show_test()
        self.notice.say_done(text)

    def show_error(self, text: str, advice: str = "") -> None:
        """Say that the server does not answer as it should."""
        self._show_test()
        self.notice.say_error(text, advice)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.notice.set_colours(colours)

    def _changed(self) -> None:
        for field in (self.address, self.key):
            field.setModified(False)
        self.notice.hide()
        self.address_changed.emit(self.address.text().strip(), self.key.text().strip())

    def _ask(self) -> None:
        self.test.setEnabled(False)
        self.notice.say(self.tr("Asking the server…"))
        self.test_requested.emit(self.address.text().strip())

    def _show_test(self) -> None:
        self.test.setEnabled(bool(self.address.text().strip()))
