"""Everything unread, translated while nobody waits: started, held, resumed, ended.

In: the reader's wish, which lasts until taken back; power, packages and the open article. Out: the
library fills with translations; ``changed`` tells when there is news of it, ``ended`` how it ended.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from newsreader.errors import LibraryBusyError, NewsreaderError, PackageMissingError
from newsreader.settings import Settings
from newsreader.ui.flows.tools import Desk
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.giving_way import Gate, Hold

if TYPE_CHECKING:
    from newsreader.usecases.translate_library import Failure, LibraryProgress

_QUIET_MS = 1500  # after an article is translated, before the background goes on
_POWER_MS = 20_000
_BUSY_MS = 60_000  # until another program has perhaps finished with the library
_TELL_SECONDS = 0.2  # how often the window hears of progress


def on_battery() -> bool:
    """Return whether the machine draws on its battery."""
    from newsreader.usecases import power  # not at the start

    return power.on_battery()


@dataclass(frozen=True, slots=True)
class _News:
    """How far it is, and the articles that were translated since the last news."""

    progress: "LibraryProgress"
    whole: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a round ended: so many articles translated, those that could not be, why it broke off."""

    translated: int = 0
    failures: "tuple[Failure, ...]" = ()
    error: Exception | None = None


class BackgroundFlow(QObject):
    """Translates what is unread, as long as the reader wishes."""

    changed = Signal()  # ``progress`` or ``holds``
    articles_translated = Signal(list)  # list[int]
    begun = Signal()
    ended = Signal(object)  # Ended

    def __init__(
        self,
        desk: Desk,
        translating: TranslatingFlow,
        command: QAction,
        power: Callable[[], bool] = on_battery,
    ) -> None:
        """Remember the tools; nothing is done before ``start``."""
        super().__init__(command)
        self._desk = desk
        self._command = command
        self._power = power
        self._gate = Gate()
        self._ready = False
        self._asked = False  # by the reader, who hears how it went
        self._on_battery_too = False
        self._starting: Task | None = None
        self._work: Task | None = None
        self._progress: LibraryProgress | None = None
        self._quiet = self._timer(_QUIET_MS, lambda: self._hold(Hold.ARTICLE, False), once=True)
        self._busy = self._timer(_BUSY_MS, self.look_again, once=True)
        self._watch = self._timer(_POWER_MS, self._look_at_power)
        translating.progressed.connect(self._give_way)
        translating.engines_changed.connect(self.look_again)
        desk.preferences.changed.connect(self._settings_changed)
        command.setChecked(desk.preferences.now.translate_unread)

    def _timer(self, interval: int, do: Callable[[], object], *, once: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=once, interval=interval)
        timer.timeout.connect(do)
        return timer

    @property
    def progress(self) -> "LibraryProgress | None":
        """How far it is; None while nothing goes on."""
        return self._progress

    @property
    def holds(self) -> frozenset[Hold]:
        """Why it does not go on just now."""
        return self._gate.reasons

    # --- what the reader wishes --------------------------------------------------------------

    def set_wanted(self, on: bool) -> None:
        """Translate everything unread from now on, or no longer."""
        self._asked = on
        now = self._desk.preferences.now
        self._desk.preferences.change(replace(now, translate_unread=on))

    def pause(self) -> None:
        """Leave off until ``resume``."""
        self._on_battery_too = False
        self._hold(Hold.READER, True)

    def resume(self) -> None:
        """Go on, also on the battery."""
        self._on_battery_too = True
        self._hold(Hold.READER, False)
        self._hold(Hold.BATTERY, False)

    def try_again(self) -> None:
        """Take up what is left now; the reader asks for it."""
        self._asked = True
        self.look_again()

    # --- beginning and ending ----------------------------------------------------------------

    def start(self) -> None:
        """Go on with what the reader wished, perhaps in an earlier session."""
        self._ready = True
        self.look_again()

    def look_again(self) -> None:
        """Begin anew: there may be more to translate than before, or other engines for it."""
        self.leave_off()
        if self._ready and self._desk.preferences.now.translate_unread:
            self._starting = self._desk.tasks.run(Lane.LIBRARY, self._power, self._begin)
        else:
            self.ended.emit(Ended())  # what was told before is no longer of interest

    def look_for_more(self) -> None:
        """Begin anew unless it goes on already: then it sees by itself what came in."""
        if self._work is None:
            self.look_again()

    def leave_off(self) -> None:
        """Use no engine any more, until ``look_again``."""
        for task in (self._starting, self._work):
            if task is not None:
                task.cancel()
        self._busy.stop()
        self._gate.wake()
        self._end()

    def close(self) -> None:
        """End with the program; the wish stays for the next start."""
        self._ready = False
        self.leave_off()
        self.ended.emit(Ended())

    def _end(self) -> None:
        self._starting = self._work = None
        self._watch.stop()
        self._show(None)

    def _begin(self, battery: bool) -> None:
        self._take_power(battery)
        self._watch.start()
        bench, beam, gate = self._desk.bench, self._desk.preferences.now.beam, self._gate

        def work(cancelled: Callable[[], bool]) -> Iterator[_News]:
            from newsreader.usecases.translate_library import LibraryWish, translate_library

            wish = LibraryWish(beam, gate=gate, cancelled=cancelled)
            return _now_and_then(translate_library(bench, wish))

        self.begun.emit()
        self._work = self._desk.tasks.stream(
            Lane.BACKGROUND, work, self._heard, self._failed, self._finished
        )

    def _settings_changed(self, before: Settings, now: Settings) -> None:
        if (before.translate_unread, before.beam) != (now.translate_unread, now.beam):
            self._on_battery_too = False
            self._hold(Hold.READER, False)
            self._command.setChecked(now.translate_unread)
            self.look_again()
        elif before.pause_on_battery != now.pause_on_battery:
            self._on_battery_too = False
            self._look_at_power()

    # --- how it goes -------------------------------------------------------------------------

    def _heard(self, news: _News) -> None:
        if news.whole:
            self.articles_translated.emit(list(news.whole))
        self._show(news.progress)

    def _show(self, progress: "LibraryProgress | None") -> None:
        if progress is not self._progress:
            self._progress = progress
            self.changed.emit()

    def _finished(self) -> None:
        last = self._progress
        asked, self._asked = self._asked, False
        self._end()
        if last is None:
            return
        if asked and (last.missing or not last.failures):  # the line at the bottom tells of these
            self._desk.voice.say(self._told(last))
        self.ended.emit(Ended(last.translated, last.failures))

    def _told(self, last: "LibraryProgress") -> str:
        if not last.missing:
            return self.tr("Everything unread is translated.")
        if last.missing == 1:
            return self.tr("1 unread article waits for a model package.")
        return self.tr("{0} unread articles wait for a model package.").format(last.missing)

    def _failed(self, error: Exception) -> None:
        last = self._progress
        if isinstance(error, LibraryBusyError):  # it is over sooner or later; nobody need wait
            self._end()
            self._busy.start()
            return
        asked, self._asked = self._asked, False
        self._end()
        missing = isinstance(error, PackageMissingError)
        # At the start of a session nobody asked; the package may come later.
        if asked or not (missing or isinstance(error, NewsreaderError)):
            self._desk.voice.complain(error)
        if not missing:
            translated = last.translated if last is not None else 0
            self.ended.emit(Ended(translated, error=error))

    # --- giving way --------------------------------------------------------------------------

    def _give_way(self, _done: int, total: int) -> None:
        if total:
            self._quiet.stop()
            self._hold(Hold.ARTICLE, True)
        elif Hold.ARTICLE in self.holds:
            self._quiet.start()

    def _look_at_power(self) -> None:
        if self._work is not None:
            self._desk.tasks.run(Lane.LIBRARY, self._power, self._take_power)

    def _take_power(self, battery: bool) -> None:
        self._on_battery_too = self._on_battery_too and battery
        spares = self._desk.preferences.now.pause_on_battery and not self._on_battery_too
        self._hold(Hold.BATTERY, battery and spares)

    def _hold(self, reason: Hold, on: bool) -> None:
        if (reason in self.holds) != on:
            self._gate.hold(reason, on)
            self.changed.emit()


def _now_and_then(steps: "Iterable[LibraryProgress]") -> Iterator[_News]:
    """Yield some of the steps, the last one always: the window need not hear of each sentence."""
    told, whole, step = 0.0, list[int](), None
    for step in steps:
        if step.whole:
            whole.append(step.article)
        if time.monotonic() - told >= _TELL_SECONDS:
            yield _News(step, tuple(whole))
            told, whole = time.monotonic(), []
    if step is not None:
        yield _News(step, tuple(whole))
