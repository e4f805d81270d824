"""Where the program keeps its data, with a button to open each folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from newsreader.ui import fonts
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.labels import ElidedLabel, label


class Folders(QWidget):
    """One row a folder: what it holds, its path, a button."""

    folder_requested = Signal(object)  # Path

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def set_folders(self, folders: Sequence[tuple[str, Path]]) -> None:
        """Show these folders in place of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (name, path) in enumerate(folders):
            self._add(row, name, path)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        recolour(self, colours)

    def _add(self, row: int, name: str, path: Path) -> None:
        shown = ElidedLabel(str(path), fonts.interface_font(12), lines=2)
        shown.setToolTip(str(path))
        meaning = self.tr("Open folder: {name}").format(name=name)
        button = IconButton("folder", meaning, self._colours, 16)
        button.clicked.connect(lambda: self.folder_requested.emit(path))
        self._grid.addWidget(label(name, role="muted", pixels=12), row, 0)
        self._grid.addWidget(shown, row, 1)
        self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignRight)
