"""What is known about one installed package: version, size, folder, owner, checksum."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from newsreader.model.package import InstalledPackage
from newsreader.ui.models_dialog.wording import is_ours, size_text
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton
from newsreader.ui.widgets.labels import ElidedLabel, label

_SHORT = 16


class PackageDetails(QWidget):
    """Rows of name and value; the checksum can be copied whole."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self._version = label()
        self._folder = ElidedLabel(lines=2)
        self._owner = label(wrap=True)
        self._checksum = label()
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        for value in (self._version, self._checksum):
            value.setTextInteractionFlags(selectable)
        self._copy = IconButton("copy", self.tr("Copy the whole checksum"), colours, 14)
        self._copy.clicked.connect(self._copy_checksum)
        self._copy_folder = IconButton("copy", self.tr("Copy the path"), colours, 14)
        self._copy_folder.clicked.connect(self._copy_path)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._add(self.tr("Version"), self._version)
        self._owner_name = self._add(self.tr("Owner"), self._owner)
        self._add(self.tr("Folder"), self._folder, self._copy_folder)
        self._add(self.tr("SHA-256"), self._checksum, self._copy)

    def show_package(self, package: InstalledPackage) -> None:
        """Show a package."""
        self._sha256 = package.sha256
        self._version.setText(f"{package.version} · {size_text(package.size)}")
        self._folder.set_text(str(package.folder))
        self._folder.setToolTip(str(package.folder))
        foreign = not is_ours(package.owner)
        note = self.tr("Installed by {owner}, read only").format(owner=package.owner)
        self._owner.setText(note if foreign else "")
        self._owner.setVisible(foreign)
        self._owner_name.setVisible(foreign)
        short = f"{package.sha256[:_SHORT]}…" if package.sha256 else self.tr("not known")
        self._checksum.setText(short)
        self._checksum.setToolTip(package.sha256)
        self._copy.setVisible(bool(package.sha256))

    def _add(self, name: str, value: QWidget, tool: QWidget | None = None) -> QLabel:
        row = self._grid.rowCount()
        caption = label(name, role="muted", pixels=12)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(value, row, 1)
        if tool is not None:
            self._grid.addWidget(tool, row, 2)
        return caption

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(self._folder.text())

    def _copy_checksum(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
