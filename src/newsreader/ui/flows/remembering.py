"""The memory at work: what the reader put right before is offered for sentences much like it.

In: the translations of the open article; the sentence that is being written over. Out: grey pencils
at sentences the memory has one like, and the memory's strip in the editor.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.painting_corrections import pencil_at
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases import suggest
from newsreader.usecases.correct import Standing, standings
from newsreader.usecases.open_article import Opened
from newsreader.usecases.suggest import Recall, Suggestion
from newsreader.usecases.workbench import Workbench

_SOON = 120  # milliseconds: paragraphs that arrive together are looked up together


class RememberingFlow(QObject):
    """Looks every sentence up in the memory, off the window's thread."""

    def __init__(self, desk: Desk, reader: ReaderPanel, correcting: CorrectingFlow) -> None:
        """Join the reader panel and what the reader writes."""
        super().__init__(reader)
        self._desk, self._reader, self._correcting = desk, reader, correcting
        self._memories = Memories(desk.bench)
        self._asking: Task | None = None
        self._scanning: Task | None = None
        self._arrived: dict[int, AlignedParagraph] = {}
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._scan_arrived)
        correcting.editing.connect(self._offer)
        correcting.keeper.kept.connect(self._changed)
        reader.view.viewport().installEventFilter(self)

    # --- marks -------------------------------------------------------------------------------

    def start(self, opened: Opened) -> None:
        """Look up the sentences of an article that was just opened."""
        self.stop()
        self._arrived = {one.index: one for one in opened.known.aligned}
        self._soon.start()  # the article is painted first

    def stop(self) -> None:
        """Look nothing up any more."""
        if self._scanning is not None:
            self._scanning.cancel()
        self._arrived.clear()
        self._soon.stop()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Look up a translation that has just arrived."""
        self._arrived[paragraph.index] = paragraph
        self._soon.start()

    def _scan_arrived(self) -> None:
        arrived, self._arrived = self._arrived, {}
        if arrived:
            self._scan(tuple(arrived.values()))

    def _changed(self, _change: object) -> None:
        self.look_again()

    def look_again(self) -> None:
        """Look everything up again: the memory is another one now."""
        self._memories.forget()
        self._arrived = dict(self._correcting.keeper.targets)
        self._soon.start()

    def _scan(self, paragraphs: tuple[AlignedParagraph, ...]) -> None:
        # A scan that still goes on is about other paragraphs, or about an older memory.
        memories = self._memories
        marked = {row.index for row in self._reader.view.page.rows if row.remembered}

        def work(cancelled: Callable[[], bool]) -> Iterator[tuple[int, str, frozenset[int]]]:
            for paragraph in paragraphs:
                if cancelled():
                    return
                alike = memories.alike(paragraph)
                if alike or paragraph.index in marked:
                    yield paragraph.index, paragraph.target_text, alike

        self._scanning = self._desk.tasks.stream(Lane.ASKING, work, self._mark)

    def _mark(self, found: tuple[int, str, frozenset[int]]) -> None:
        index, text, alike = found
        rows = self._reader.view.page.rows
        row = rows[index] if index < len(rows) else None
        if row is not None and row.target.text == text and row.remembered != alike:
            row.remembered = alike
            self._reader.view.update_rows(index)

    # --- the strip ---------------------------------------------------------------------------

    def _offer(self, at: Standing) -> None:
        if self._asking is not None:
            self._asking.cancel()
        if at.corrected:
            return
        memories = self._memories
        self._asking = self._desk.tasks.run(
            Lane.ASKING, lambda: memories.like(at), lambda found: self._show(at, found)
        )

    def _show(self, at: Standing, found: Suggestion | None) -> None:
        editor = self._correcting.editor
        if found is None or editor is None or self._correcting.at != at:
            return
        editor.strip.offer(
            found.likeness,
            (found.remembered.source, found.source_changes),
            (found.remembered.text, found.target_changes),
        )

    # --- pencils -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what a pencil means, and do what it offers when it is clicked."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._pencil(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), self._meaning(*found))
                return True
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            found = self._pencil(event.position().toPoint())
            if found is not None and event.button() == Qt.MouseButton.LeftButton:
                self._correcting.open_at(found[0].index, found[1])
                return True
        return super().eventFilter(watched, event)

    def _pencil(self, point: QPoint) -> tuple[Row, int] | None:
        view = self._reader.view
        return pencil_at(view.page, (point + QPoint(0, view.top())).toPointF())

    def _meaning(self, row: Row, sentence: int) -> str:
        if any(index == sentence for index, _was in row.corrected):
            return self.tr("Your own translation. O shows the original, E changes it.")
        return self.tr("You corrected a sentence like this one. Click to see it.")


class Memories:
    """The corrections of each direction, loaded once; for one lane."""

    def __init__(self, bench: Workbench) -> None:
        """Remember where the corrections are."""
        self._bench = bench
        self._loaded: dict[Pair, Recall] = {}

    def forget(self) -> None:
        """Load them again when they are next needed."""
        self._loaded = {}

    def like(self, at: Standing) -> Suggestion | None:
        """Return what the memory offers for a sentence."""
        return suggest.suggest(self._of(at.pair), at.source, at.text)

    def alike(self, paragraph: AlignedParagraph) -> frozenset[int]:
        """Return the target sentences of a paragraph that the memory has one like."""
        memory = self._of(Pair(paragraph.source_language, paragraph.source_language.other))
        if not len(memory):
            return frozenset()
        return frozenset(
            at.targets[0]
            for at in standings(paragraph)
            if at.targets and not at.corrected and memory.closest(at.source)
        )

    def _of(self, pair: Pair) -> Recall:
        loaded = self._loaded
        if pair not in loaded:
            loaded[pair] = suggest.recall(self._bench, pair)
        return loaded[pair]
