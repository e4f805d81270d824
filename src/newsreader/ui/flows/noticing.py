"""Noticing what another program does to the library: a command in a terminal, another window.

In: time that passes while the window is seen, and the window coming to the front. Out: the list,
the glossary and the open article as the library holds them now. What stands on the screen already,
and what the reader is writing, is left alone; what is read does not move.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsreader.library.changes import Noun
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.reading import ReadingFlow
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader import writing_place
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.notice_changes import Present, Watch, present

_LOOK_MS = 2000


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The article that is read, the panel it stands in, and its translations by paragraph."""

    reading: ReadingFlow
    reader: ReaderPanel
    translation: Callable[[int], AlignedParagraph | None]


class NoticingFlow(QObject):
    """Asks every few seconds, off the window's thread, whether somebody else wrote."""

    list_changed = Signal()
    articles_changed = Signal()  # which there are
    terms_changed = Signal()
    corrections_changed = Signal()
    paragraph_changed = Signal(object)  # AlignedParagraph, shown already
    annotations_changed = Signal(object)  # tuple[Annotation, ...] of the open article
    star_changed = Signal(int, bool)  # the open article's id, starred

    def __init__(
        self, desk: Desk, window: QWidget, screen: OnScreen, look_ms: int = _LOOK_MS
    ) -> None:
        """Begin to look; what is there now is what changes are told from."""
        super().__init__(window)
        self._desk, self._window, self._screen = desk, window, screen
        self._watch = Watch(desk.bench)
        self._looking: Task | None = None
        self._timer = QTimer(self, interval=look_ms)
        self._timer.timeout.connect(self.look)
        window.installEventFilter(self)
        self._timer.start()
        self._ask()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at once when the reader comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)

    # --- looking -----------------------------------------------------------------------------

    def look(self) -> None:
        """Look whether the library changed, if anybody sees the window."""
        waiting = self._looking is not None and self._looking.running
        if not waiting and self._window.isVisible() and not self._window.isMinimized():
            self._ask()

    def _ask(self) -> None:
        # That the library cannot be read just now is told by whoever wants something of it.
        self._looking = self._desk.tasks.run(
            Lane.LIBRARY, self._watch.look, self._looked, lambda _error: None
        )

    def _looked(self, changed: frozenset[Noun]) -> None:
        if changed & {Noun.ARTICLES, Noun.STATES, Noun.TERMS, Noun.CORRECTIONS}:
            self.list_changed.emit()
        if Noun.ARTICLES in changed:
            self.articles_changed.emit()
        if Noun.TERMS in changed:
            self.terms_changed.emit()
        if Noun.CORRECTIONS in changed:
            self.corrections_changed.emit()
        if changed:
            self._look_at_article()

    def _look_at_article(self) -> None:
        opened = self._screen.reading.opened
        if opened is None:
            return
        bench, beam, article = self._desk.bench, self._desk.preferences.now.beam, opened.kept.id
        # An article that was deleted elsewhere stays on the screen until the reader leaves it.
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: present(bench, article, beam), self._show, lambda _error: None
        )

    # --- showing -----------------------------------------------------------------------------

    def _show(self, now: Present) -> None:
        opened = self._screen.reading.opened
        if opened is None or opened.kept.id != now.article:
            return
        self.star_changed.emit(now.article, now.starred)
        for paragraph in self._changed(now.aligned):
            self._show_paragraph(paragraph)
            self.paragraph_changed.emit(paragraph)
        self.annotations_changed.emit(now.annotations)

    def _changed(self, aligned: Iterable[AlignedParagraph]) -> list[AlignedParagraph]:
        shown = self._screen.translation
        return [one for one in aligned if _seen(one) != _seen(shown(one.index))]

    def _show_paragraph(self, paragraph: AlignedParagraph) -> None:
        view = self._screen.reader.view
        row = view.page.rows[paragraph.index]
        before = set(row.revealed), set(row.veiled)
        view.set_target(paragraph)
        writing_place.keep_revealed(view, paragraph.index, before)


def _seen(paragraph: AlignedParagraph | None) -> tuple[object, ...]:
    """Return what a reader sees of a translation."""
    if paragraph is None:
        return ()
    return (
        paragraph.target_text,
        paragraph.target_sentences,
        paragraph.corrected,
        paragraph.terms,
    )
