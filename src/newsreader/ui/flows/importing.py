"""Getting articles in: files, pasted text and drops become articles and are opened.

In: the open dialogs' wishes. Out: ``article_imported`` with the id.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from newsreader.errors import NewsreaderError
from newsreader.model.language import Language
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.ui.open_dialogs import drops
from newsreader.ui.open_dialogs.choose_files import choose_files
from newsreader.ui.open_dialogs.paste_dialog import PasteDialog
from newsreader.ui.tasks import Lane
from newsreader.ui.theme import Palette
from newsreader.usecases.import_source import import_files, import_text


class ImportingFlow(QObject):
    """Imports what the reader opens, pastes or drops."""

    article_imported = Signal(int)
    library_changed = Signal()

    def __init__(self, desk: Desk, window: QWidget, colours: Callable[[], Palette]) -> None:
        """Remember the window that dialogs belong to."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._colours = colours
        self.dialog: PasteDialog | None = None

    def choose(self) -> None:
        """Let the reader choose files."""
        choose_files(self._window, self.open_files)

    def paste(self) -> None:
        """Let the reader paste a page's text."""
        if self.dialog is None:
            self.dialog = PasteDialog(self._colours(), self._window)
            self.dialog.text_submitted.connect(self._submitted)
            self.dialog.files_chosen.connect(self.open_files)
            self.dialog.files_requested.connect(self.choose)
        self.dialog.show_empty()

    def open_files(self, files: Sequence[Path]) -> None:
        """Import files; one that fails does not keep the others out."""
        bench = self._desk.bench
        paths = [drops.local_file(file) for file in files]
        results: list[int | NewsreaderError] = []
        self._desk.tasks.stream(
            Lane.LIBRARY,
            lambda _cancelled: import_files(bench, paths),
            results.append,
            finished=lambda: self._imported(results),
        )

    def open_dropped(self, mime: QMimeData) -> None:
        """Import what was dropped on the window: files, or a piece of text."""
        if files := drops.files(mime):
            self.open_files(files)
        elif text := drops.text(mime):
            self.open_text(text)

    def _imported(self, results: list[int | NewsreaderError]) -> None:
        kept = [result for result in results if isinstance(result, int)]
        failed = [result for result in results if not isinstance(result, int)]
        if failed:
            self._desk.voice.complain(failed[0])
        if kept:
            self._keep(kept[-1])

    def open_text(self, text: str) -> None:
        """Import dropped text; its language is found out."""
        bench = self._desk.bench
        self._desk.tasks.run(Lane.LIBRARY, lambda: import_text(bench, text), self._keep)

    def _keep(self, article_id: int) -> None:
        self.library_changed.emit()
        self.article_imported.emit(article_id)

    def _submitted(self, text: str, language: str) -> None:
        """Import the text of the paste window in a language, or find it out when it is empty."""
        bench = self._desk.bench
        chosen = Language(language) if language else None
        assert self.dialog is not None
        self.dialog.set_busy(True)
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: import_text(bench, text, chosen), self._pasted, self._paste_failed
        )

    def _pasted(self, article_id: int) -> None:
        assert self.dialog is not None
        self.dialog.accept()
        self._window.activateWindow()
        self._keep(article_id)

    def _paste_failed(self, error: Exception) -> None:
        assert self.dialog is not None
        said = message(error)
        self.dialog.show_error(said.text, said.advice)
        if not self.dialog.isVisible():
            self._desk.voice.complain(error)
