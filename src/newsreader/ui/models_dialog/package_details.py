"""What is known about one installed package: version, size, origin, folder, owner, checksum."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from newsreader.model.engine import EngineKind
from newsreader.model.package import InstalledPackage
from newsreader.ui.models_dialog.wording import is_ours, version_text
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
        self._origin = ElidedLabel(lines=2)
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
        self._origin_name = self._add(self.tr("From"), self._origin)
        self._add(self.tr("Folder"), self._folder, self._copy_folder)
        self._add(self.tr("SHA-256"), self._checksum, self._copy)
        self._check = label(wrap=True)
        self._check_name = self._add(self.tr("Checksums"), self._check)

    def show_package(self, package: InstalledPackage) -> None:
        """Show a package."""
        self._sha256 = package.sha256
        self._version.setText(version_text(package))
        self._folder.set_text(str(package.folder))
        self._folder.setToolTip(str(package.folder))
        foreign = not is_ours(package.owner)
        note = self.tr("Installed by {owner}, read only").format(owner=package.owner)
        self._owner.setText(note if foreign else "")
        self._owner.setVisible(foreign)
        self._owner_name.setVisible(foreign)
        self._origin.set_text(package.origin)
        self._origin.setToolTip(package.origin)
        for widget in (self._origin, self._origin_name):
            widget.setVisible(bool(package.origin) and not foreign)
        self._show_check(package)
        short = f"{package.sha256[:_SHORT]}…" if package.sha256 else self.tr("not known")
        self._checksum.setText(short)
        self._checksum.setToolTip(package.sha256)
        self._copy.setVisible(bool(package.sha256))

    def _show_check(self, package: InstalledPackage) -> None:
        student = package.engine is EngineKind.STUDENT
        self._check.setText(
            self.tr("Those of the published files.")
            if package.verified
            else self.tr("Unverified: nobody published the checksums of these files.")
        )
        self._check.setVisible(student)
        self._check_name.setVisible(student)

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
