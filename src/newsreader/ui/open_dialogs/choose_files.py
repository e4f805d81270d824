"""The file dialog that chooses articles, without blocking the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_files(parent: QWidget, callback: Callable[[list[Path]], None]) -> QFileDialog:
    """Open a dialog for text files and return it; ``callback`` gets the files when chosen."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("ChooseFiles", "Open articles"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            translate("ChooseFiles", "Text files (*.txt *.text *.md)"),
            translate("ChooseFiles", "All files (*)"),
        ]
    )

    def chosen(files: list[str]) -> None:
        callback([Path(file) for file in files])

    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog
