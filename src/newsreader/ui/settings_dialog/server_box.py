"""The LibreTranslate server of the reader: its address, its key, and what it gets to see.

In: the settings, and what a test of the connection said. Out: ``address_changed`` and
``test_requested`` with the address, written out whole; what cannot be an address goes nowhere.

Nothing above the button comes or goes while the reader leaves a field: the button would be gone
from under the pointer before the click is done.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsreader.errors import ServerAddressError
from newsreader.ui.messages import Message, message
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice
from newsreader.usecases.try_server import server_address

_LONGEST = 2000


class ServerBox(QFrame):
    """Shown while a direction is translated by a server."""

    address_changed = Signal(str, str)  # address, key
    test_requested = Signal(str)
    answered = Signal()  # the notice says something about the server now

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._warning = label(self._said(), wrap=True)
        self.address = self._field(self.tr("Address"), "http://192.168.0.10:5000")
        self.hint = label(pixels=12)
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
        self._show_hint()

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
        for row, field in ((0, self.address), (2, self.key)):
            grid.addWidget(label(field.accessibleName(), role="muted", pixels=12), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.hint, 1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._warning)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addWidget(self.notice)

    def _join(self) -> None:
        for field in (self.address, self.key):
            field.editingFinished.connect(self._take)
            field.textEdited.connect(lambda _text: self._edited())
        self.test.clicked.connect(self._ask)

    def set_server(self, address: str, key: str) -> None:
        """Show a server without a signal."""
        for field, text in ((self.address, address), (self.key, key)):
            if field.text() != text and not field.isModified():
                field.setText(text)
        self._show_test()

    def show_success(self, text: str) -> None:
        """Say that the server answers."""
        self.notice.say_done(text)
        self.answered.emit()

    def show_error(self, text: str, advice: str = "") -> None:
        """Say that the server does not answer as it should."""
        self.notice.say_error(text, advice)
        self.answered.emit()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.notice.set_colours(colours)

    def _edited(self) -> None:
        self._show_hint()
        self.notice.hide()
        self._show_test()

    def _take(self) -> str:
        """Hand on what was typed and return the address; nothing if it cannot be one."""
        try:
            address = server_address(self.address.text())
        except ServerAddressError:
            self._show_hint(message(ServerAddressError()))
            return ""
        self.address.setText(address)
        for field in (self.address, self.key):
            field.setModified(False)
        self.address_changed.emit(address, self.key.text().strip())
        return address

    def _ask(self) -> None:
        address = self._take()
        if not address:
            self.address.setFocus()
            return
        self.notice.say(self.tr("Asking the server…"))
        self.answered.emit()
        self.test_requested.emit(address)

    def _show_hint(self, wrong: Message | None = None) -> None:
        """Show under the address what one looks like, or that this is none."""
        usual = self.tr("For example 192.168.0.10:5000 or https://translate.example.org")
        text = f"{wrong.text} {wrong.advice}" if wrong is not None else usual
        self.hint.setText(text)
        self.address.setAccessibleDescription(text)
        self.hint.setProperty("role", "muted" if wrong is None else "error")
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)

    def _show_test(self) -> None:
        self.test.setEnabled(bool(self.address.text().strip()))
