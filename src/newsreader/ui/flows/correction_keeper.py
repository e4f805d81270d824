"""Corrections kept and shown: in the library, and wherever their sentence stands on the screen.

In: what the reader wrote for a sentence. Out: a correction that can be taken back; changed
paragraphs in the view and for the other flows.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader import writing_place
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane
from newsreader.usecases import correct
from newsreader.usecases.correct import Change, Standing, Wording
from newsreader.usecases.open_article import Opened

_Shown = tuple[AlignedParagraph, ...]


class CorrectionKeeper(QObject):
    """Keeps corrections; ``targets`` are the translations of the open article by paragraph."""

    paragraph_changed = Signal(object)  # AlignedParagraph
    translation_wanted = Signal()  # the engine never translated what the reader gave back
    title_changed = Signal(int)  # article id
    kept = Signal(object)  # Change

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        """Remember the panel that shows them."""
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._opened: Opened | None = None
        self._drafts: dict[tuple[str, str], str] = {}  # what could not be kept
        self.targets: dict[int, AlignedParagraph] = {}

    def start(self, opened: Opened | None) -> None:
        """Take the translations of an article that was just opened, or of none."""
        self._opened = opened
        known = opened.known.aligned if opened is not None else ()
        self.targets = {paragraph.index: paragraph for paragraph in known}

    @property
    def opened(self) -> Opened | None:
        """The article on screen."""
        return self._opened

    def draft(self, at: Standing) -> str:
        """Return what was written for a sentence and could not be kept, once."""
        return self._drafts.pop((str(at.pair), at.source), "")

    def keep(self, at: Standing, text: str) -> None:
        """Keep what the reader wrote for a sentence and show it at once."""
        wording = Wording(at.pair, at.source, text, at.original)
        before = self._show_at_once(wording)
        bench, opened, look = self._desk.bench, self._opened, self._look(at.source)

        def keep() -> tuple[Change, _Shown]:
            change = correct.correct(bench, wording)
            return change, look()

        def failed(error: Exception) -> None:
            self._drafts[str(at.pair), at.source] = text
            if self._opened is opened:
                self._show(before)
            self._desk.voice.complain(error)

        def done(result: tuple[Change, _Shown]) -> None:
            change, shown = result
            self._is_kept(change, shown, opened)

        self._desk.tasks.run(Lane.LIBRARY, keep, done, failed)

    def _show_at_once(self, wording: Wording) -> _Shown:
        """Show a wording wherever its sentence stands; return what stood there."""
        if not correct.one_line(wording.text):
            return ()
        held = [old for old in self.targets.values() if correct.standing_of(old, wording.source)]
        self._show(correct.with_wording(old, wording) for old in held)
        return tuple(held)

    def _look(self, source: str) -> Callable[[], _Shown]:
        """Return what looks up how a sentence is to be shown now in the open article."""
        bench, opened, beam = self._desk.bench, self._opened, self._desk.preferences.now.beam
        if opened is None:
            return tuple
        return lambda: correct.as_they_are_now(bench, opened.kept, {source}, beam)

    def _is_kept(self, change: Change, shown: _Shown, opened: Opened | None) -> None:
        if change.before != change.after:
            self._desk.undo.push(self.tr("Correction"), lambda: self._take_back(change))
        if self._opened is opened:
            self._show_changed(change, shown)
        elif self._opened is not None:
            # Another article was being opened meanwhile, perhaps with the same sentence.
            look = self._look(change.source)
            self._desk.tasks.run(
                Lane.LIBRARY, look, lambda found: self._show_changed(change, found)
            )
        self.kept.emit(change)

    def _take_back(self, change: Change) -> None:
        bench, opened, look = self._desk.bench, self._opened, self._look(change.source)

        def take_back() -> _Shown:
            correct.take_back(bench, change)
            return look()

        def done(shown: _Shown) -> None:
            if self._opened is opened:
                self._show_changed(change, shown)
            self.kept.emit(change)

        self._desk.tasks.run(Lane.LIBRARY, take_back, done)

    def _show_changed(self, change: Change, shown: _Shown) -> None:
        held = [i for i, old in self.targets.items() if correct.standing_of(old, change.source)]
        self._show(shown)
        found = {paragraph.index for paragraph in shown}
        if 0 in found and self._opened is not None:
            self.title_changed.emit(self._opened.kept.id)
        if set(held) - found:
            self.translation_wanted.emit()

    def _show(self, paragraphs: Iterable[AlignedParagraph]) -> None:
        view = self._reader.view
        for paragraph in paragraphs:
            if self.targets.get(paragraph.index) == paragraph:
                continue
            row = view.page.rows[paragraph.index]
            seen = set(row.revealed), set(row.veiled)
            view.set_target(paragraph)
            writing_place.keep_revealed(view, paragraph.index, seen)
            self.targets[paragraph.index] = paragraph
            self.paragraph_changed.emit(paragraph)
