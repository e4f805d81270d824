"""One voice: what the window says, in the strip above the article, without stopping the reader.

In: texts and errors. Out: a notice in the reader panel.
"""

import logging

from newsreader.ui.messages import message
from newsreader.ui.reader.panel import ReaderPanel

_SECONDS = 8.0  # long enough to read a sentence and press Undo
logger = logging.getLogger(__name__)


class ReaderVoice:
    """Speaks through the reader's notice strip."""

    def __init__(self, reader: ReaderPanel) -> None:
        """Remember the panel."""
        self._reader = reader

    def say(
        self,
        text: str,
        advice: str = "",
        actions: list[Action] | None = None,
        kind: str = "info",
    ) -> None:
        """Show a message; one that only informs goes by itself."""
        self._reader.show_notice(
            text, advice, actions or [], kind, _SECONDS if kind == "info" else 0
        )

    def take_back(self, text: str) -> None:
        """Take a message away if it is the one that shows."""
        if self._reader.notice.isVisible() and self._reader.notice.text().startswith(text):
            self._reader.hide_notice()

    def complain(self, error: Exception) -> None:
        """Show an error with its advice until it is dismissed."""
        logger.warning("Told the reader: %s", error)
        said = message(error)
        self._reader.show_notice(said.text, said.advice, [], "error")
