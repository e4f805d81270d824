"""Words explained: every paragraph of an open article gets its words, once, in the background.

In: an opened article and translations as they arrive. Out: word cards and the look-up panel have
what they show; the lemmas go to the library for search.
"""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from newsreader.model.kept import KeptArticle
from newsreader.model.translation import AlignedParagraph
from newsreader.model.word import ExplainedParagraph
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.explain import (
    Passage,
    explain,
    keep_lemmas,
    source_passages,
    target_passage,
)
from newsreader.usecases.open_article import Opened
from newsreader.usecases.workbench import Workbench


class ExplainingFlow(QObject):
    """Keeps the reader's words up to date."""

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        """Join the reader panel."""
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._tasks: list[Task] = []
        self._arrived: list[AlignedParagraph] = []
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._explain_arrived)

    def start(self, opened: Opened) -> None:
        """Explain an article that was just opened: its own words first."""
        self.stop()
        kept = opened.kept
        bench = self._desk.bench
        self._run(
            lambda cancelled: _explained_and_kept(bench, kept, cancelled),
            self._reader.view.set_words,
        )
        self.explain_targets(opened.known.aligned)

    def stop(self) -> None:
        """Drop what is under way."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._arrived.clear()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Explain a translation; those that arrive together are explained together."""
        self._arrived.append(paragraph)
        self._soon.start()

    def _explain_arrived(self) -> None:
        arrived, self._arrived = self._arrived, []
        self.explain_targets(arrived)

    def explain_targets(self, paragraphs: Sequence[AlignedParagraph]) -> None:
        """Explain translations that are known."""
        passages: list[Passage] = [target_passage(paragraph) for paragraph in paragraphs]
        texts = {passage.index: passage.text for passage in passages}
        bench = self._desk.bench

        def show(explained: ExplainedParagraph) -> None:
            # Meanwhile another translation may have come, and its words are other ones.
            if self._reader.view.page.rows[explained.index].target.text == texts[explained.index]:
                self._reader.view.set_words(explained)

        if passages:
            self._run(lambda cancelled: explain(bench, passages, cancelled), show)

    def _run(
        self,
        work: Callable[[Callable[[], bool]], Iterator[ExplainedParagraph]],
        show: Callable[[ExplainedParagraph], None],
    ) -> None:
        self._tasks = [task for task in self._tasks if task.running]
        self._tasks.append(self._desk.tasks.stream(Lane.LANGUAGE, work, show))


def _explained_and_kept(
    bench: Workbench, kept: KeptArticle, cancelled: Callable[[], bool]
) -> Iterator[ExplainedParagraph]:
    done: list[ExplainedParagraph] = []
    for paragraph in explain(bench, source_passages(kept), cancelled):
        done.append(paragraph)
        yield paragraph
    if len(done) == len(kept.article.paragraphs) and not bench.library.read_only:
        keep_lemmas(bench, kept, done)
