"""The reader's side of the window: opening an article and remembering the place in it.

In: an article id. Out: the article on screen, with what is known of its translation; the other
flows hear of it through ``article_opened``.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from newsreader.model.kept import ReadingPosition
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases import manage_articles
from newsreader.usecases.open_article import Opened, open_article

_Following = Callable[[int, Sequence[int]], int | None]


class ReadingFlow(QObject):
    """Opens articles and keeps the reading position."""

    article_shown = Signal()  # it stands on the screen; ``article_opened`` may have to wait
    opening = Signal()  # what can wait gives way until one of the next two
    article_opened = Signal(object)  # Opened
    open_failed = Signal()
    article_closed = Signal()

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        """Join the reader panel."""
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._opening: Task | None = None
        self._opened: Opened | None = None
        self._held = False
        self._untold: Opened | None = None  # shown while ``article_opened`` was held
        self._kept_place: ReadingPosition | None = None
        self._left: int | None = None  # the article that was deleted while it was open
        self._keep_place = QTimer(self, singleShot=True, interval=700)
        self._keep_place.timeout.connect(self.save_place)
        reader.view.position_changed.connect(lambda _position: self._keep_place.start())

    @property
    def opened(self) -> Opened | None:
        """The article on screen."""
        return self._opened

    def hold(self) -> None:
        """Tell nobody of an article that is shown until ``let_go``: they are not there yet."""
        self._held = True

    def let_go(self) -> None:
        """Tell of the article that was shown meanwhile."""
        self._held = False
        untold, self._untold = self._untold, None
        if untold is not None:
            self.article_opened.emit(untold)

    def open(self, article_id: int) -> None:
        """Show an article; the one on screen keeps its place."""
        if self._opening is not None:
            self._opening.cancel()
        self.save_place()
        bench, beam = self._desk.bench, self._desk.preferences.now.beam
        self.opening.emit()
        self._opening = self._desk.tasks.run(
            Lane.LIBRARY, lambda: open_article(bench, article_id, beam), self._show, self._failed
        )

    def reopen(self) -> None:
        """Show the same article again, at the same place."""
        if self._opened is not None:
            self.open(self._opened.kept.id)

    def leave(self, gone: Sequence[int], following: _Following) -> None:
        """Go on to another article when the open one is among those gone."""
        if self._opened is None or self._opened.kept.id not in gone:
            return
        self._left = self._opened.kept.id
        after = following(self._left, gone)
        self.close()
        if after is not None:
            self.open(after)

    def come_back(self, restored: Sequence[int]) -> None:
        """Open the article again that was left when it was deleted."""
        if self._left in restored and self._left is not None:
            self.open(self._left)

    def close(self) -> None:
        """Show no article."""
        self._keep_place.stop()
        self._opened = None
        self._reader.show_nothing()
        self.article_closed.emit()

    def _failed(self, error: Exception) -> None:
        self._desk.voice.complain(error)
        self.open_failed.emit()

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self._reader.show_article(opened.kept, opened.kept.position)
        self._reader.view.set_targets(opened.known.aligned)
        self._reader.view.set_annotations(opened.annotations)
        self._kept_place = self._reader.view.position()
        self.article_shown.emit()
        if self._held:
            self._untold = opened
        else:
            self.article_opened.emit(opened)

    def copy_pair(self) -> None:
        """Put the sentence the reader is at and its translation onto the clipboard."""
        view = self._reader.view
        sentence = view.current_sentence()
        if sentence is not None:
            index, side, span = sentence
            text = "\n".join(filter(None, view.sentence_pair(side, index, span.start)))
            if text:
                QGuiApplication.clipboard().setText(text)

    def save_place(self) -> None:
        """Keep the reading position now, if it is another one than before."""
        self._keep_place.stop()
        bench, opened = self._desk.bench, self._opened
        place = self._reader.view.position()
        if opened is None or place == self._kept_place or bench.library.read_only:
            return
        self._kept_place = place
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: manage_articles.remember_position(bench, opened.kept.id, place),
        )
