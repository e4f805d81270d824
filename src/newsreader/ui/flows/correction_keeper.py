"""Corrections kept and shown: in the library, and wherever their sentence stands on the screen.

In: what the reader wrote for a sentence. Out: a correction that can be taken back; changed
paragraphs in the view and for the other flows.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal

from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.correction_drafts import Drafts
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader import writing_place
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane
from newsreader.usecases import correct, unsaved
from newsreader.usecases.correct import Change, Standing, Wording
from newsreader.usecases.open_article import Opened

_PATIENCE_MS = 8000  # longer than the library waits for another program

_Shown = tuple[AlignedParagraph, ...]


@dataclass(frozen=True, slots=True)
class _OnItsWay:
    """A wording the library has not answered for; a ``quiet`` one shows only once it is kept."""

    wording: Wording
    quiet: bool


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
        self._drafts = Drafts(desk)
        self._numbers = count()
        self._waiting: dict[int, _OnItsWay] = {}
        self._stored: dict[int, AlignedParagraph] = {}  # without what is on its way
        self._recalled = False
        self.trouble: Exception | None = None  # why a wording was not kept, the last time
        self.targets: dict[int, AlignedParagraph] = {}

    # --- the open article --------------------------------------------------------------------

    def start(self, opened: Opened | None) -> None:
        """Take the translations of an article that was just opened, or of none."""
        self._opened = opened
        known = opened.known.aligned if opened is not None else ()
        self._stored = {paragraph.index: paragraph for paragraph in known}
        self.targets = dict(self._stored)
        if self._waiting:
            self._show(map(self._laid_over, known))
        if opened is not None and not self._recalled:
            self._recall()

    @property
    def opened(self) -> Opened | None:
        """The article on screen."""
        return self._opened

    def arrived(self, paragraph: AlignedParagraph) -> AlignedParagraph:
        """Take a translation that has just arrived; return it with what is on its way."""
        if self.targets.get(paragraph.index) is not paragraph:  # else it comes from here
            self._stored[paragraph.index] = self.targets[paragraph.index] = paragraph
            self._show([self._laid_over(paragraph)])
        return self.targets[paragraph.index]

    # --- what was not kept -------------------------------------------------------------------

    def _recall(self) -> None:
        """Take up what the last session could not keep."""
        self._recalled = True
        bench = self._desk.bench

        def done(found: tuple[Wording, ...]) -> None:
            for wording in found:
                if not self._on_its_way(wording):
                    self._drafts.add(wording)
            self.retry()

        self._desk.tasks.run(Lane.LIBRARY, lambda: unsaved.remembered(bench), done)

    def draft(self, at: Standing) -> str:
        """Return what was written for a sentence and could not be kept, once."""
        return self._drafts.offer(at.pair, at.source)

    def give_up(self, at: Standing) -> None:
        """The reader left a sentence as it was, whatever was written for it before."""
        self._drafts.give_up(at.pair, at.source)

    def retry(self) -> None:
        """Try again to keep what could not be kept: one, and the others once that works."""
        if any(one.quiet for one in self._waiting.values()):
            return
        wording = self._drafts.take()
        if wording is not None:
            self._keep(wording, quiet=True)

    def settle(self) -> tuple[Wording, ...]:
        """Wait for everything on its way; return what is not kept then."""
        self._desk.tasks.wait(Lane.LIBRARY, lambda: not self._waiting, _PATIENCE_MS)
        return (*self._drafts, *(one.wording for one in self._waiting.values()))

    # --- keeping -----------------------------------------------------------------------------

    def keep(self, at: Standing, text: str) -> None:
        """Keep what the reader wrote for a sentence and show it at once."""
        self._drafts.overtaken(at.pair, at.source)
        self._keep(Wording(at.pair, at.source, text, at.original))

    def _keep(self, wording: Wording, *, quiet: bool = False) -> None:
        bench, number = self._desk.bench, next(self._numbers)
        self._waiting[number] = _OnItsWay(wording, quiet)
        self._show_again(wording.source)

        def kept(change: Change) -> None:
            del self._waiting[number]
            self.trouble = None
            if change.before != change.after:
                self._offer_undo(change, quiet=quiet)
            self._take_in(_after(change, wording.text))
            self.retry()

        def failed(error: Exception) -> None:
            self._not_kept(self._waiting.pop(number), error)

        self._do(lambda: unsaved.keep(bench, wording), wording.source, kept, failed)

    def _offer_undo(self, change: Change, *, quiet: bool) -> None:
        """Let a change be taken back; say so, unless the reader does not wait for it."""
        undo = self._desk.undo.push(self.tr("Correction"), lambda: self._take_back(change))
        if not quiet:
            self._desk.voice.say(self._told(change), actions=[(self.tr("Undo"), undo)])

    def _told(self, change: Change) -> str:
        if change.after is None:
            return self.tr("The original translation is back.")
        return self.tr("Saved. Used for this sentence everywhere.")

    def _not_kept(self, lost: _OnItsWay, error: Exception) -> None:
        wording = lost.wording
        if not self._on_its_way(wording):  # else something newer is written there
            self._drafts.add(wording)
        self._show_again(wording.source)
        self.trouble = error
        if not lost.quiet:
            self._desk.voice.complain(error)

    def _on_its_way(self, wording: Wording) -> bool:
        ways = (one.wording for one in self._waiting.values())
        return any((one.pair, one.source) == (wording.pair, wording.source) for one in ways)

    def _take_back(self, change: Change) -> None:
        bench = self._desk.bench

        def take_back() -> Change:
            correct.take_back(bench, change)
            return change

        def failed(error: Exception) -> None:
            self._desk.undo.push(self.tr("Correction"), lambda: self._take_back(change))
            self._desk.voice.complain(error)

        def done(_change: Change) -> None:
            self._desk.voice.take_back(self._told(change))
            self._take_in(_before(change))

        self._do(take_back, change.source, done, failed)

    def _do(
        self,
        work: Callable[[], Change],
        source: str,
        done: Callable[[Change], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Change a sentence's correction, then look how the sentence is to be shown."""
        opened, look = self._opened, self._look(source)
        made: list[Change] = []

        def steps(_cancelled: object) -> Iterator[Change | _Shown]:
            yield work()
            yield look()

        def each(result: Change | _Shown) -> None:
            if isinstance(result, Change):
                made.append(result)
                done(result)
            else:
                self._looked(made[0], result, opened)

        def broken(error: Exception) -> None:
            if not made:
                failed(error)
                return
            self._show_again(source)
            self._desk.voice.complain(error)
            self.kept.emit(made[0])

        self._desk.tasks.stream(Lane.LIBRARY, steps, each, broken)

    # --- showing -----------------------------------------------------------------------------

    def _look(self, source: str) -> Callable[[], _Shown]:
        """Return what looks up how a sentence is to be shown now in the open article."""
        bench, opened, beam = self._desk.bench, self._opened, self._desk.preferences.now.beam
        if opened is None:
            return tuple
        return lambda: correct.as_they_are_now(bench, opened.kept, {source}, beam)

    def _looked(self, change: Change, shown: _Shown, opened: Opened | None) -> None:
        if self._opened is opened:
            self._show_changed(change, shown)
        elif self._opened is not None:
            # Another article was being opened meanwhile, perhaps with the same sentence.
            look = self._look(change.source)
            self._desk.tasks.run(
                Lane.LIBRARY, look, lambda found: self._show_changed(change, found)
            )
        self.kept.emit(change)

    def _show_changed(self, change: Change, shown: _Shown) -> None:
        held = [i for i, old in self.targets.items() if correct.standing_of(old, change.source)]
        self._stored.update((paragraph.index, paragraph) for paragraph in shown)
        self._show(map(self._laid_over, shown))
        found = {paragraph.index for paragraph in shown}
        if 0 in found and self._opened is not None:
            self.title_changed.emit(self._opened.kept.id)
        if set(held) - found:
            self.translation_wanted.emit()

    def _holding(self, source: str) -> _Shown:
        return tuple(one for one in self._stored.values() if correct.standing_of(one, source))

    def _take_in(self, wording: Wording) -> None:
        """Note what the library holds now for a sentence; it is shown once it was looked up."""
        for paragraph in self._holding(wording.source):
            self._stored[paragraph.index] = correct.with_wording(paragraph, wording)

    def _show_again(self, source: str) -> None:
        """Show a sentence as the library knows it, with what is on its way."""
        self._show([self._laid_over(paragraph) for paragraph in self._holding(source)])

    def _laid_over(self, paragraph: AlignedParagraph) -> AlignedParagraph:
        """Return a paragraph as it will be once everything on its way is kept."""
        pair = Pair(paragraph.source_language, paragraph.source_language.other)
        ways = (one.wording for one in self._waiting.values() if not one.quiet)
        latest = {wording.source: wording for wording in ways if wording.pair == pair}
        for wording in latest.values():
            at = correct.standing_of(paragraph, wording.source)
            if at is not None and at.text != correct.one_line(wording.text):
                paragraph = correct.with_wording(paragraph, wording)
        return paragraph

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


def _after(change: Change, written: str) -> Wording:
    """Return what stands in a sentence's place after a change."""
    if change.after is not None:
        return Wording(change.pair, change.source, change.after.text, change.after.original)
    text = change.before.original if change.before is not None else written
    return Wording(change.pair, change.source, text, text)


def _before(change: Change) -> Wording:
    """Return what stands in a sentence's place once a change is taken back."""
    return _after(Change(change.pair, change.source, change.after, change.before), "")
