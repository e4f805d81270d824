"""Looking up: a word, or whatever is selected, gets its full entry at the right.

In: what the reader asks about. Out: the look-up panel, filled and in sight.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from newsreader.model.entry import Entry
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord
from newsreader.ui.flows.tools import Desk
from newsreader.ui.lookup_panel.panel import LookupPanel
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.reader.values import WordHit
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.workbench import Workbench


class LookingUpFlow(QObject):
    """Fills the look-up panel."""

    shown = Signal()

    def __init__(self, desk: Desk, reader: ReaderPanel, panel: LookupPanel) -> None:
        """Join the panels."""
        super().__init__(panel)
        self._desk = desk
        self._reader = reader
        self._panel = panel
        self._looking: Task | None = None
        reader.view.look_up_requested.connect(self.look_up)
        reader.view.word_pinned.connect(self._follow)

    def look_up(self, hit: WordHit) -> None:
        """Show the entry of a word, or of the selected text."""
        if self._looking is not None:
            self._looking.cancel()
        self._reader.view.close_card()
        if hit.word is not None:
            self._show(hit.word)
        else:
            self._look_up_text(hit)

    def _follow(self, hit: WordHit) -> None:
        if self._panel.isVisible() and hit.word is not None:
            self._panel.show_word(hit.word)

    def _look_up_text(self, hit: WordHit) -> None:
        cell = self._reader.view.page.rows[hit.paragraph].cell(hit.side)
        text = " ".join(hit.span.of(cell.text).split())
        words = [word for word in cell.words if word.span.overlaps(hit.span)]
        bench, language = self._desk.bench, cell.language
        self._looking = self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: _found(bench, text, language),
            lambda entries: self._show(_explained(text, entries, words)),
        )

    def _show(self, word: ExplainedWord) -> None:
        self._panel.show_word(word)
        self.shown.emit()


def _found(bench: Workbench, text: str, language: Language) -> tuple[Entry, ...]:
    from newsreader.usecases.look_up import look_up  # its rules are many: not at the start

    return look_up(bench, text, language)


def _explained(
    text: str, entries: Sequence[Entry], words: Sequence[ExplainedWord]
) -> ExplainedWord:
    """Return selected text as a word: by its own entries, else by those of the words in it."""
    if not entries and len(words) == 1:
        return words[0]
    known = entries or tuple(dict.fromkeys(entry for word in words for entry in word.entries[:1]))
    return ExplainedWord(text, Span(0, len(text)), text, "", tuple(known))
