"""The first seconds: an article on the screen at once, everything else after it.

In: the window's flows and what the command line names. Out: a window in use.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from newsreader.ui.flows.tools import Desk, Voice
from newsreader.ui.fonts import KoreanFont
from newsreader.ui.tasks import Lane
from newsreader.usecases.housekeeping import Housekeeping

if TYPE_CHECKING:
    from newsreader.ui.flows.background import BackgroundFlow
    from newsreader.ui.flows.library import LibraryFlow
    from newsreader.ui.flows.reading import ReadingFlow
    from newsreader.ui.flows.translating import TranslatingFlow
    from newsreader.ui.reader.panel import ReaderPanel
    from newsreader.usecases.open_article import Opened

_AFTER_PAINT_MS = 150
_CHORES_MS = 4000
_EXPLAINED_MS = 1200
_SHOWN_AT_LATEST_MS = 15_000


class Window(Protocol):
    """What starting needs of the window."""

    library: "LibraryFlow"
    reading: "ReadingFlow"
    translating: "TranslatingFlow"
    background: "BackgroundFlow"
    reader: "ReaderPanel"
    closing: SignalInstance

    def open_files(self, paths: Sequence[Path]) -> None:
        """Import files and show the last one."""

    def when_whole(self, do: Callable[[], object]) -> None:
        """Call ``do`` once everything is made."""

    def complete_soon(self) -> None:
        """Make everything without waiting for an article."""


class StartFlow(QObject):
    """Starts a session."""

    restore_requested = Signal()  # the program is to close, and the newest backup to be put back

    def __init__(
        self, desk: Desk, housekeeping: Housekeeping, window: Window, parent: QWidget
    ) -> None:
        """Remember the parts."""
        super().__init__(parent)
        self._desk = desk
        self._housekeeping = housekeeping
        self._window = window
        self._soon = self._timer(_AFTER_PAINT_MS, self._after_paint)
        self._chores = self._timer(_CHORES_MS, self._do_chores)
        self._shown: QTimer | None = None
        window.closing.connect(self._stop)
        window.when_whole(self._join)

    def _join(self) -> None:
        from newsreader.ui.flows.indexing import IndexingFlow

        self._indexing = IndexingFlow(self._desk, self)
        self._window.reading.article_opened.connect(self._indexing.give_way)
        self._window.translating.paragraph_arrived.connect(self._indexing.give_way)
        self._window.closing.connect(self._indexing.stop)

    def _timer(self, interval: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(call)
        return timer

    def _stop(self) -> None:
        self._soon.stop()
        self._chores.stop()

    def start(self, sources: Sequence[Path]) -> None:
        """Open what was named, else the article that was open last, else the newest."""
        self._window.reading.article_opened.connect(self._remember)
        named = bool(sources)
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: self._first(named),
            lambda article_id: self._open_first(article_id, named),
        )
        if sources:
            self._window.open_files(sources)
        self._window.when_whole(self._soon.start)

    def _first(self, named: bool) -> int | None:
        self._housekeeping.first()
        if named:
            return None
        articles = self._desk.bench.library.articles
        last = self._desk.preferences.now.last_article
        if last and articles.summaries_of([last]):
            return last
        newest = articles.summaries(limit=1)
        return newest[0].id if newest else None

    def _open_first(self, article_id: int | None, named: bool) -> None:
        if article_id is not None:
            self._window.reading.open(article_id)
        else:
            self._window.complete_soon()
            if not named:
                self._shown_soon()
        self._window.when_whole(lambda: self._window.library.refresh())  # noqa: PLW0108

    def _after_paint(self) -> None:
        self._desk.tasks.run(Lane.LANGUAGE, lambda: self._desk.bench.analyser().warm())
        self._chores.start()

    def _do_chores(self) -> None:
        self._desk.tasks.run(Lane.LIBRARY, self._look_after, self._tell_problems)

    def _look_after(self) -> tuple[list[str], bool]:
        problems = self._housekeeping.later()
        if not problems:
            return problems, False
        from newsreader.usecases.restore_backup import newest_backup

        return problems, newest_backup(self._desk.bench.paths) is not None

    def _tell_problems(self, found: tuple[list[str], bool]) -> None:
        problems, restorable = found
        if not problems:
            self._indexing.start()
            self._calibrate()
            self._window.background.start()
            return
        text = self.tr("The library has a problem: {0}").format(problems[0])
        if restorable:
            advice = self.tr(
                "The newest backup can be restored: the program starts again with it, and the "
                "damaged library is kept beside it."
            )
            restore = (self.tr("Restore the newest backup"), self.restore_requested.emit)
            self._desk.voice.say(text, advice, [restore], kind="error")
        else:
            advice = self.tr("There is no backup yet; nothing was changed.")
            self._desk.voice.say(text, advice, kind="error")

    def _calibrate(self) -> None:
        """Look into the packages of other programs, before anything is translated ahead."""
        bench = self._desk.bench

        def work(cancelled: Callable[[], bool]) -> Iterator[object]:
            from newsreader.usecases.calibrate_packages import calibrate_others

            yield from calibrate_others(bench, cancelled)

        self._desk.tasks.stream(Lane.BACKGROUND, work)

    def _remember(self, opened: "Opened") -> None:
        now = self._desk.preferences.now
        self._desk.preferences.remember(replace(now, last_article=opened.kept.id))

    # --- a picture of the window -------------------------------------------------------------

    def when_shown(self, do: Callable[[], None], at_latest: int = _SHOWN_AT_LATEST_MS) -> None:
        """Call ``do`` once: with an article on the window and explained, or when none comes.

        It is called after ``at_latest`` milliseconds if no article was opened by then.
        """
        self._shown = self._timer(at_latest, do)
        self._shown.start()
        self._window.reading.article_opened.connect(self._shown_soon)

    def _shown_soon(self) -> None:
        if self._shown is not None and self._shown.isActive():
            self._shown.start(_EXPLAINED_MS)


def tell_of_fonts(voice: Voice, korean: KoreanFont) -> None:
    """Say when no Korean font is installed, and what to do about it."""
    if korean is KoreanFont.INSTALLED:
        return
    translate = QCoreApplication.translate
    advice = translate(
        "StartFlow",
        "Install one for your whole system, on Debian and Ubuntu fonts-noto-cjk, on Fedora "
        "google-noto-sans-cjk-fonts, and start the program again.",
    )
    if korean is KoreanFont.PACKAGED:
        text = translate(
            "StartFlow", "No Korean font is installed; the one that came along is used."
        )
        voice.say(text, advice)
    else:
        text = translate(
            "StartFlow", "No Korean font is installed, so Korean text cannot be shown."
        )
        voice.say(text, advice, kind="error")
