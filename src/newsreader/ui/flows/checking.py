"""Checking translations: what looks wrong, and which words correspond, found in the background.

In: an opened article and translations as they arrive. Out: the reader's marks and word links. The
flags come first and quickly; links need the analyser, and are told for what is near the screen.
"""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from newsreader.errors import NewsreaderError
from newsreader.model.kept import KeptArticle
from newsreader.model.quality import CheckedParagraph
from newsreader.model.translation import AlignedParagraph, WordLink
from newsreader.settings import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.nearest import nearest
from newsreader.usecases.open_article import Opened
from newsreader.usecases.workbench import Workbench

logger = logging.getLogger(__name__)

_NEAR = 6  # paragraphs above and below the screen whose words are linked
_BATCH = 8  # paragraphs linked in one go, so that other work gets its turn
_BREATH = 0.001  # seconds between two paragraphs, for the window's thread

LinkWords = Callable[[Workbench, AlignedParagraph, Callable[[], bool]], tuple[WordLink, ...]]


class CheckingFlow(QObject):
    """Finds doubts and word links, and takes the reader from doubt to doubt."""

    def __init__(
        self,
        desk: Desk,
        reader: ReaderPanel,
        actions: Actions,
        link_words: LinkWords | None = None,
    ) -> None:
        """Join the reader panel; ``link_words`` is the use case of that name."""
        super().__init__(reader)
        self._desk = desk
        self._reader = reader
        self._actions = actions
        self._link_words = link_words or _link_words
        self._kept: KeptArticle | None = None
        self._paragraphs: dict[int, AlignedParagraph] = {}
        self._arrived: dict[int, AlignedParagraph] = {}
        self._linked: dict[int, str] = {}  # the translations whose words are linked
        self._flagging: list[Task] = []
        self._linking: Task | None = None
        self._visible: tuple[int, ...] = ()
        self._soon = self._timer(60, self._flag_arrived)
        self._link_soon = self._timer(120, self._link_near)
        view = reader.view
        view.visible_changed.connect(self._look)
        view.doubts_changed.connect(self._show_count)
        view.doubts_only_changed.connect(lambda _on: self._show_count())
        desk.preferences.changed.connect(self._changed)
        self._apply(desk.preferences.now)
        self._show_count()

    def _timer(self, milliseconds: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(call)
        return timer

    # -- the article

    def hold(self) -> None:
        """Give way while another article is being opened."""
        self._held = True

    def go_on(self) -> None:
        """Go on with what gave way."""
        self._held = False

    def _wait(self, cancelled: Callable[[], bool]) -> None:
        # Rules are Python: while they run, nothing else of the program does.
        time.sleep(_BREATH)
        while self._held and not cancelled():
            time.sleep(_BREATH)

    def start(self, opened: Opened) -> None:
        """Check an article that was just opened."""
        self.stop()
        self.go_on()
        self._kept = opened.kept
        self._look()
        self._take(opened.known.aligned)
        self._arrived = {one.index: one for one in opened.known.aligned}
        self._soon.start()  # the article is painted first

    def stop(self) -> None:
        """Drop what is under way, and what is known of the article."""
        for task in (*self._flagging, *filter(None, [self._linking])):
            task.cancel()
        self._flagging, self._linking = [], None
        self._soon.stop()
        self._link_soon.stop()
        for known in (self._paragraphs, self._arrived, self._linked):
            known.clear()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Check a translation; those that arrive together are checked together."""
        self._take([paragraph])
        self._arrived[paragraph.index] = paragraph
        self._linked.pop(paragraph.index, None)  # another text may have stood there meanwhile
        self._soon.start()

    def article_translated(self, _article_id: int) -> None:
        """Check everything again by the scores of the whole article."""
        self._flag([one for one in self._paragraphs.values() if one.scores])

    def glossary_changed(self) -> None:
        """Check everything again by the glossary as it is now."""
        self._flag(list(self._paragraphs.values()))

    def _take(self, paragraphs: Sequence[AlignedParagraph]) -> None:
        for paragraph in paragraphs:
            self._paragraphs[paragraph.index] = paragraph
        self._link_soon.start()

    def _look(self) -> None:
        self._visible = self._reader.view.visible_paragraphs()
        self._link_soon.start()

    # -- flags

    def _flag_arrived(self) -> None:
        arrived, self._arrived = self._arrived, {}
        self._flag(list(arrived.values()))

    def _flag(self, paragraphs: Sequence[AlignedParagraph]) -> None:
        kept, bench = self._kept, self._desk.bench
        if not paragraphs or kept is None:
            return
        everything = tuple(self._paragraphs.values())

        def work(cancelled: Callable[[], bool]) -> Iterator[CheckedParagraph]:
            # not while the window starts: the rules are many
            from newsreader.usecases.calibrate_packages import expected_of
            from newsreader.usecases.check_translations import bars_of, check_article
            from newsreader.usecases.wording import wanted_in

            bars = bars_of(everything, expected_of(bench))
            wanted = wanted_in(bench, kept)
            for checked in check_article(
                paragraphs, bars, lambda: self._visible, cancelled, wanted
            ):
                yield checked
                self._wait(cancelled)

        self._flagging = [task for task in self._flagging if task.running]
        self._flagging.append(
            self._desk.tasks.stream(Lane.CHECKING, work, self._reader.view.set_check)
        )

    # -- word links

    def _link_near(self) -> None:
        busy = self._linking is not None and self._linking.running
        if busy or not self._desk.preferences.now.word_links:
            return
        wanted = self._wanted()
        if not wanted:
            return
        bench, link = self._desk.bench, self._link_words

        def work(cancelled: Callable[[], bool]) -> Iterator[CheckedParagraph]:
            for paragraph in wanted:
                self._wait(cancelled)
                if cancelled():
                    return
                links = link(bench, paragraph, cancelled)
                yield CheckedParagraph(paragraph.index, paragraph.target_text, links=links)

        self._linking = self._desk.tasks.stream(
            Lane.LANGUAGE,
            work,
            self._show_links,
            lambda error: self._link_failed(error, wanted),
            self._link_soon.start,
        )

    def _link_failed(self, error: Exception, wanted: Sequence[AlignedParagraph]) -> None:
        self._linked.update((one.index, one.target_text) for one in wanted)  # not again and again
        # Reading goes on without links; an analyser that is gone is told of by the words.
        if isinstance(error, NewsreaderError):
            logger.warning("Words could not be linked: %s", error)
        else:
            self._desk.tasks.failed.emit(error)

    def _wanted(self) -> list[AlignedParagraph]:
        """Return the paragraphs near the screen whose words are not linked yet, nearest first."""
        if not self._visible:
            return []
        near = range(max(0, min(self._visible) - _NEAR), max(self._visible) + _NEAR + 1)
        waiting = {
            index: self._paragraphs[index]
            for index in near
            if index in self._paragraphs
            and self._linked.get(index) != self._paragraphs[index].target_text
        }
        found: list[AlignedParagraph] = []
        while waiting and len(found) < _BATCH:
            found.append(waiting.pop(nearest(waiting, self._visible)))
        return found

    def _show_links(self, checked: CheckedParagraph) -> None:
        self._linked[checked.index] = checked.target_text
        self._reader.view.set_check(checked)

    # -- the reader's choices

    def set_word_links(self, shown: bool) -> None:
        """Tint the counterparts of the word the reader is at, or do not."""
        preferences = self._desk.preferences
        preferences.change(replace(preferences.now, word_links=shown))

    def set_doubts_only(self, only: bool) -> None:
        """Show only the paragraphs with a doubtful sentence, or all."""
        view = self._reader.view
        if only and not view.doubts:
            self._say_none()
        else:
            view.set_doubts_only(only)
        self._show_count()

    def next_doubt(self) -> None:
        """Go to the next doubtful sentence."""
        self._go(self._reader.view.next_doubt)

    def previous_doubt(self) -> None:
        """Go to the previous doubtful sentence."""
        self._go(self._reader.view.previous_doubt)

    def _go(self, go: Callable[[], None]) -> None:
        if self._reader.view.doubts:
            go()
        else:
            self._say_none()

    def _say_none(self) -> None:
        if self._paragraphs:
            self._desk.voice.say(self.tr("No sentence of this article looks doubtful."))
        elif self._reader.has_article:
            self._desk.voice.say(self.tr("There is no translation to check yet."))

    def _show_count(self) -> None:
        view = self._reader.view
        count, only = view.doubts, view.doubts_only
        text = self.tr("1 doubt") if count == 1 else self.tr("{0} doubts").format(count)
        self._actions["doubts_only"].setChecked(only)
        self._reader.header.set_tool_text("doubts_only", text if count or only else "")

    def _changed(self, before: Settings, now: Settings) -> None:
        if before.word_links != now.word_links:
            self._apply(now)
            self._link_soon.start()

    def _apply(self, settings: Settings) -> None:
        self._actions["word_links"].setChecked(settings.word_links)
        self._reader.view.set_word_links(settings.word_links)


def _link_words(
    bench: Workbench, paragraph: AlignedParagraph, cancelled: Callable[[], bool]
) -> tuple[WordLink, ...]:
    from newsreader.usecases.link_words import link_words  # not while the window starts

    return link_words(bench, paragraph, cancelled)
