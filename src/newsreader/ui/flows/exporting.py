"""Saving an article to a file of the reader's choice.

In: the open article. Out: a Markdown or JSON file, and a message that it is there.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.ui.flows.tools import Desk
from newsreader.ui.tasks import Lane
from newsreader.usecases.export_articles import export
from newsreader.usecases.open_article import Opened


class ExportingFlow(QObject):
    """Writes articles to files."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Remember the window the dialog belongs to."""
        super().__init__(window)
        self._desk = desk
        self._window = window

    def export(self, opened: Opened | None) -> None:
        """Let the reader choose where to, and write the article there."""
        if opened is None:
            return
        dialog = QFileDialog(self._window, self.tr("Export article"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("md")
        dialog.selectFile(_file_name(opened.kept.article.title))
        dialog.fileSelected.connect(lambda path: self.write(opened.kept.id, Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write(self, article_id: int, path: Path) -> None:
        """Write an article; the file's ending says the format."""
        bench, beam = self._desk.bench, self._desk.preferences.now.beam
        chosen = "json" if path.suffix.lower() == ".json" else "markdown"
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: export(bench, [article_id], chosen, path, beam),
            lambda _: self._desk.voice.say(self.tr("Written to {0}.").format(path)),
        )


def _file_name(title: str) -> str:
    kept = "".join(char if char.isalnum() or char in " -_·" else " " for char in title)
    return " ".join(kept.split())[:80] + ".md"
