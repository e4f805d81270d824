"""One voice: what the window says, in the strip above the article, without stopping the reader.

In: texts and errors. Out: a notice in the reader panel.
"""

import logging
from collections.abc import Callable

from newsreader.ui.messages import message
from newsreader.ui.reader.panel import ReaderPanel

_SECONDS = 8.0  # long enough to read a sentence and press Undo
logger = logging.getLogger(__name__)

Action = tuple[str, Callable[[], None]]
_Message = tuple[str, str, list[Action]]


class ReaderVoice:
    """Speaks through the reader's notice strip."""

    def __init__(self, reader: ReaderPanel) -> None:
        """Remember the panel."""
        self._reader = reader
        self._waiting: _Message | None = None  # a warning that can be said later
        reader.notice_dismissed.connect(self._say_waiting)

    def say(
        self,
        text: str,
        advice: str = "",
        actions: list[Action] | None = None,
        kind: str = "info",
    ) -> None:
        """Show a message; one that only informs goes by itself."""
        if kind == "warning" and self._must_stay():
            self._waiting = text, advice, actions or []
            return
        self._reader.show_notice(
            text, advice, actions or [], kind, _SECONDS if kind == "info" else 0
        )

    def _must_stay(self) -> bool:
        # An error, or an offer to undo, is not driven away by what can be said later as well.
        from newsreader.ui.reader.notice import NoticeKind

        notice = self._reader.notice
        offers = notice.kind is NoticeKind.INFO and bool(notice.buttons())
        return notice.isVisible() and (notice.kind is NoticeKind.ERROR or offers)

    def _say_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.say(*waiting, kind="warning")

    def take_back(self, text: str) -> None:
        """Take a message away if it is the one that shows, or waits to be shown."""
        if self._waiting is not None and self._waiting[0] == text:
            self._waiting = None
        if self._reader.notice.isVisible() and self._reader.notice.text().startswith(text):
            self._reader.hide_notice()

    def complain(self, error: Exception) -> None:
        """Show an error with its advice until it is dismissed."""
        logger.warning("Told the reader: %s", error)
        said = message(error)
        self._reader.show_notice(said.text, said.advice, [], "error")
