"""What the status line says: the open article's translation first, then the unread ones.

In: the progress of both. Out: one piece of work on the line, or none; and how the unread ones
ended, when that was not well.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from newsreader.ui.flows.background import BackgroundFlow, Ended
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.status_line import StatusLine, Work
from newsreader.usecases.giving_way import Hold

if TYPE_CHECKING:
    from newsreader.ui.flows.untranslated import UntranslatedFlow

_SHORT_MS = 700  # what is done sooner is not worth a line
_MINUTE, _HOUR = 60, 3600
_SURE = 3  # paragraphs, before they tell how long the others take


class ProgressFlow(QObject):
    """Fills the status line and does what its buttons ask."""

    read_requested = Signal(int)  # article id

    def __init__(
        self,
        line: StatusLine,
        translating: TranslatingFlow,
        background: BackgroundFlow,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Join the line with what it tells of."""
        super().__init__(line)
        self._line = line
        self._translating = translating
        self._background = background
        self._clock = clock
        self._done = self._total = 0
        self._begun = 0.0
        self._soon = QTimer(self, singleShot=True, interval=_SHORT_MS)
        self._soon.timeout.connect(self._show)
        translating.progressed.connect(self._article_progressed)
        self.untranslated: UntranslatedFlow | None = None
        background.changed.connect(self._show)
        background.ended.connect(self._tell)
        line.hold_requested.connect(background.pause)
        line.resume_requested.connect(background.resume)
        line.stop_requested.connect(self._stop)

    def _article_progressed(self, done: int, total: int) -> None:
        if total and not self._total:
            self._begun = self._clock()
            self._soon.start()
        elif not total:
            self._soon.stop()
        self._done, self._total = done, total
        self._show()

    @property
    def _tells_of_article(self) -> bool:
        return bool(self._total) and not self._soon.isActive()

    def _show(self) -> None:
        self._line.set_work(self._article() if self._tells_of_article else self._unread())

    def _article(self) -> Work:
        text = self.tr("Translating this article: paragraph {0} of {1}")
        left = None
        if self._done >= _SURE:
            left = (self._clock() - self._begun) / self._done * (self._total - self._done)
        number = min(self._done + 1, self._total)
        share = self._done / self._total
        return Work(text.format(number, self._total), share, time_left(left))

    def _unread(self) -> Work | None:
        progress, holds = self._background.progress, self._background.holds
        if progress is None or not progress.total:
            return None
        number = min(progress.done + 1, progress.total)
        text = self.tr("Translating unread articles: {0} of {1}").format(number, progress.total)
        share = progress.done / progress.total
        if Hold.READER in holds:
            return Work(text, share, self.tr("Paused"), holdable=True, held=True)
        if Hold.BATTERY in holds:
            return Work(text, share, self.tr("Paused: on battery"), holdable=True, held=True)
        return Work(text, share, time_left(progress.seconds_left), holdable=True)

    def _tell(self, ended: Ended) -> None:
        if self.untranslated is None:
            if not ended.failures and ended.error is None:
                return
            from newsreader.ui.flows.untranslated import UntranslatedFlow

            self.untranslated = UntranslatedFlow(self._line, self._background)
            self.untranslated.read_requested.connect(self.read_requested)
        self.untranslated.tell(ended)

    def _stop(self) -> None:
        if self._tells_of_article:
            self._translating.stopped_by_reader()
        else:
            self._background.set_wanted(False)


def time_left(seconds: float | None) -> str:
    """Return in words how long something still takes; nothing when that is not known."""
    if seconds is None:
        return ""
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("Progress", "less than a minute left")
    minutes, hours = round(seconds / _MINUTE), round(seconds / _HOUR)
    if minutes == 1:
        return translate("Progress", "about a minute left")
    if minutes < _HOUR / _MINUTE:
        return translate("Progress", "about {0} minutes left").format(minutes)
    if hours == 1:
        return translate("Progress", "about an hour left")
    return translate("Progress", "about {0} hours left").format(hours)
