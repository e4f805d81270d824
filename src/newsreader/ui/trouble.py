"""The trouble window: why the program cannot start, for a person who sees no terminal.

In: an error and the reader's folders. Out: whether the newest backup took the library's place.
"""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from newsreader.errors import LibraryDamagedError, LibraryError, NewsreaderError
from newsreader.paths import Paths
from newsreader.ui import fonts
from newsreader.ui.messages import message
from newsreader.usecases.restore_backup import newest_backup, restore_newest

_WIDTH = 460  # pixels


def tell(error: NewsreaderError, paths: Paths) -> bool:
    """Show why the program cannot start; return whether the reader had a backup put back."""
    return bool(Trouble(error, _backup(error, paths)).exec()) and restore(paths)


def restore(paths: Paths) -> bool:
    """Put the newest backup in the library's place, or show why that cannot be done."""
    try:
        restore_newest(paths)
    except LibraryError as error:
        Trouble(error).exec()
        return False
    return True


def _backup(error: NewsreaderError, paths: Paths) -> Path | None:
    if not isinstance(error, LibraryDamagedError):
        return None
    try:
        return newest_backup(paths)
    except LibraryError:
        return None


class Trouble(QDialog):
    """A small plain window: what is wrong, what to do, and the way out."""

    def __init__(self, error: Exception, backup: Path | None = None) -> None:
        """Say what is wrong; ``exec()`` is true when the backup is to be put back."""
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setMinimumWidth(_WIDTH)
        said = message(error)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(8)
        column.addWidget(_line(self.tr("Newsreader cannot start"), pixels=17))
        column.addWidget(_line(said.text))
        column.addWidget(_line(said.advice, role="secondary"))
        if backup is not None:
            made = self.tr("The newest backup was made on {0}.").format(_moment(backup))
            column.addWidget(_line(made, role="secondary"))
        column.addSpacing(10)
        column.addStretch(1)
        column.addLayout(self._buttons(backup is not None))
        # Qt does not ask a layout of wrapped lines by itself how high it is.
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))

    def _buttons(self, restorable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.quit = QPushButton(self.tr("Quit"))
        self.quit.clicked.connect(self.reject)
        row.addWidget(self.quit)
        self.restore: QPushButton | None = None
        if restorable:
            self.restore = QPushButton(self.tr("Restore the newest backup"))
            self.restore.setProperty("look", "primary")
            self.restore.clicked.connect(self.accept)
            row.addWidget(self.restore)
        return row


def _line(text: str, role: str = "", pixels: int = 13) -> QLabel:
    line = QLabel(text)
    line.setProperty("role", role)
    line.setFont(fonts.interface_font(pixels))
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    line.setWordWrap(True)
    line.setVisible(bool(text))
    return line


def _moment(backup: Path) -> str:
    made = QDateTime.fromSecsSinceEpoch(int(backup.stat().st_mtime))
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)
