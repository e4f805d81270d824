"""Translations arriving: what waits is translated, what is on screen first.

In: an opened article. Out: rows filled one by one; ``paragraph_arrived`` for the other flows.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from newsreader.errors import EngineError, PackageMissingError
from newsreader.model.engine import EngineKind
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language, Pair
from newsreader.model.package import Progress
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.tools import Desk
from newsreader.ui.language_names import pair_name
from newsreader.ui.messages import message
from newsreader.ui.models_dialog.wording import counts_bytes
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.reader.values import TargetState
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.open_article import Opened
from newsreader.usecases.read_aligned import (
    Known,
    Wish,
    everything_pending,
    known_translations,
    latest_translations,
    translate_pending,
)
from newsreader.usecases.workbench import Workbench


class TranslatingFlow(QObject):
    """Streams translations into the reader."""

    paragraph_arrived = Signal(object)  # AlignedParagraph
    progressed = Signal(int, int)  # paragraphs done, of so many; 0 and 0 when nothing is going on
    engines_changed = Signal()  # what can be translated may be more or less than before
    article_translated = Signal(int)
    packages_requested = Signal()
    file_requested = Signal()
    download_requested = Signal(object)  # Pair
    troubled = Signal(object, object)  # Pair, and why its chosen engine cannot translate: an error
    trouble_over = Signal()

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        """Join the reader panel."""
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._opened: Opened | None = None
        self._looking: Task | None = None  # for what can be translated
        self._filling: Task | None = None  # with what was kept
        self._work: Task | None = None
        self._visible: tuple[int, ...] = ()
        self._nearby: tuple[int, ...] = ()
        self._asked: int | None = None  # the paragraph the reader asked for
        self._done = self._total = 0
        self._said = ""  # what the reader was told about a missing package
        reader.view.visible_changed.connect(self._look)
        reader.view.word_hovered.connect(lambda hit: self._look() if hit else None)
        reader.view.translation_requested.connect(self._wish)

    def start(self, opened: Opened) -> None:
        """Translate what is pending in an article that was just opened."""
        self._opened = opened
        self._asked = None
        self._run(opened)

    def stop(self) -> None:
        """Stop at once; what was translated stays."""
        for task in (self._looking, self._filling, self._work):
            if task is not None:
                task.cancel()
        self._looking = self._filling = self._work = None
        self._show_progress(0, 0)

    @property
    def _busy(self) -> bool:
        return any(task is not None and task.running for task in (self._looking, self._work))

    def stopped_by_reader(self) -> None:
        """Stop because the reader asked for it; what is left offers to be translated."""
        if self._busy:
            self.stop()
            self._reader.view.set_target_state(TargetState.FAILED)

    def forget(self) -> None:
        """No article is open any more."""
        self.stop()
        self._opened = None
        self._take_back()

    def _wish(self, paragraph: int) -> None:
        """The reader asks for a translation that is not there."""
        self._asked = paragraph
        self._look()
        if not self._busy:
            self.packages_changed()

    def packages_changed(self) -> None:
        """Look again for what can be translated, after a package came or went."""
        self.engines_changed.emit()
        self._look_again(known_translations, self._resume)

    def again(self) -> None:
        """Translate the open article anew; corrections and marks find their places again."""
        self._look_again(everything_pending, self._start_again)

    def _look_again(
        self,
        look: Callable[[Workbench, KeptArticle, int], Known],
        done: Callable[[Opened], None],
    ) -> None:
        """Begin anew with what ``look`` finds; until then, and in another article, all is off."""
        bench, opened, beam = self._desk.bench, self._opened, self._desk.preferences.now.beam
        if opened is None:
            return
        self.stop()
        self._looking = self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: replace(opened, known=look(bench, opened.kept, beam)),
            done,
            self._failed,
        )

    def _start_again(self, opened: Opened) -> None:
        self._opened = opened
        self._run(opened)

    def _resume(self, opened: Opened) -> None:
        rows = self._reader.view.page.rows
        known = opened.known.aligned
        new = [one for one in known if one.target_text != rows[one.index].target.text]
        self._reader.view.set_targets(known)
        for paragraph in new:
            self.paragraph_arrived.emit(paragraph)
        self._start_again(opened)

    def show_download(self, _pair: Pair, progress: Progress) -> None:
        """Say in the empty column how far the download of a package is."""
        if self._reader.view.page.state is not TargetState.MISSING:
            return
        text = self.tr("Installing the model package…")
        if counts_bytes(progress):
            done, total = progress.done / 1e6, progress.total / 1e6
            size = self.tr("{0:.0f} of {1:.0f} MB").format(done, total)
            text = self.tr("Installing the model package: {0}").format(size)
        self._reader.view.set_target_state(TargetState.MISSING, text)

    def _run(self, opened: Opened) -> None:
        self.stop()
        known = opened.known
        self._take_back()
        if known.missing:
            self._say_missing(next(iter(known.missing)))
        else:
            self._show_state(TargetState.WAITING if known.pending else TargetState.NONE)
        if not known.pending:
            return
        self._done, self._total = 0, sum(map(len, known.pending.values()))
        self._show_progress(0, self._total)
        self._look()
        bench, beam = self._desk.bench, self._desk.preferences.now.beam

        def work(cancelled: Callable[[], bool]) -> Iterator[AlignedParagraph]:
            wish = Wish(beam, lambda: self._visible, cancelled, lambda: self._nearby)
            return translate_pending(bench, opened.kept, known, wish)

        self._work = self._desk.tasks.stream(
            Lane.TRANSLATION, work, self._arrived, self._failed, self._finished
        )

    def _show_state(self, state: TargetState) -> None:
        if self._reader.view.page.state is not state:
            self._reader.view.set_target_state(state)

    def _arrived(self, paragraph: AlignedParagraph) -> None:
        self._reader.view.set_target(paragraph)
        self._done = min(self._done + 1, self._total)
        self._show_progress(self._done, self._total)
        self.paragraph_arrived.emit(paragraph)

    def _finished(self) -> None:
        self._work = None
        if self._opened is not None:
            self.article_translated.emit(self._opened.kept.id)
        self._show_progress(0, 0)
        if self._reader.view.page.state is TargetState.WAITING:
            # What the engine left empty waits no longer.
            self._show_state(TargetState.NONE)

    def _failed(self, error: Exception) -> None:
        self._work = None
        self._show_progress(0, 0)
        if isinstance(error, PackageMissingError):
            self.packages_changed()
            return
        self._reader.view.set_target_state(TargetState.FAILED, message(error).text)
        self._fill_up()
        pair = self._failed_pair()
        if isinstance(error, EngineError) and pair is not None and not self._usual(pair):
            self.troubled.emit(pair, error)
        else:
            self._desk.voice.complain(error)

    def _failed_pair(self) -> Pair | None:
        """Return the direction that was being translated: the first that is not done."""
        pending = self._opened.known.pending if self._opened is not None else {}
        rows = self._reader.view.page.rows
        waiting = (pair for pair, all_ in pending.items() for i in all_ if not rows[i].target.text)
        return next(waiting, next(iter(pending), None))

    def _usual(self, pair: Pair) -> bool:
        return self._desk.bench.engines.choice(pair).kind is EngineKind.ARGOS

    def _fill_up(self) -> None:
        """Show what was translated before by whatever engine where nothing else came."""
        bench, opened, beam = self._desk.bench, self._opened, self._desk.preferences.now.beam
        if opened is not None:
            self._filling = self._desk.tasks.run(
                Lane.LIBRARY, lambda: latest_translations(bench, opened.kept, beam), self._filled
            )

    def _filled(self, kept: tuple[AlignedParagraph, ...]) -> None:
        rows = self._reader.view.page.rows
        new = [paragraph for paragraph in kept if not rows[paragraph.index].target.text]
        self._reader.view.set_targets(new)
        for paragraph in new:
            self.paragraph_arrived.emit(paragraph)

    def _look(self) -> None:
        view = self._reader.view
        self._visible = view.visible_paragraphs()
        wished = () if self._asked is None else (self._asked,)
        self._nearby = (*wished, view.current_paragraph(), *view.next_paragraphs())

    def _show_progress(self, done: int, total: int) -> None:
        self._reader.set_progress(done, total)
        self.progressed.emit(done, total)

    def _take_back(self) -> None:
        self.trouble_over.emit()
        if self._said:
            self._desk.voice.take_back(self._said)
            self._said = ""

    def _say_missing(self, pair: Pair) -> None:
        choice = self._desk.bench.engines.choice(pair)
        kind, text = choice.kind, missing_text(pair, choice.kind, choice.url)
        self._reader.view.set_target_state(TargetState.MISSING, text)
        if kind is not EngineKind.ARGOS:
            self.troubled.emit(pair, PackageMissingError(text))
            return
        self._said = text
        self._desk.voice.say(
            text,
            self.tr(
                "Reading and word cards work without it. Its size is known once a download starts."
            ),
            [
                (self.tr("Download…"), lambda: self.download_requested.emit(pair)),
                (self.tr("Install from file…"), self.file_requested.emit),
            ],
            kind="warning",
        )


def missing_text(pair: Pair, kind: EngineKind = EngineKind.ARGOS, url: str = "") -> str:
    """Return the sentence that names what a direction lacks for an engine of this kind."""
    translate = QCoreApplication.translate
    if kind is EngineKind.LIBRETRANSLATE and url:
        text = translate("Translating", "{0} is no address of a translation server.")
        return text.format(url)
    if kind is EngineKind.LIBRETRANSLATE:
        text = translate("Translating", "No translation server is named for {0}.")
        return text.format(pair_name(pair))
    if kind is EngineKind.STUDENT:
        text = translate("Translating", "The Firefox Translations model {0} is not installed.")
        return text.format(pair_name(pair))
    if pair.source is Language.KOREAN:
        return translate("Translating", "The model package Korean → English is not installed.")
    return translate("Translating", "The model package English → Korean is not installed.")
