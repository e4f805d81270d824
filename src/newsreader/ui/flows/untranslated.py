"""What could not be translated in the background: told at the bottom until it is seen to.

In: how a round ended. Out: a sentence on the status line, a card that lists the articles, and the
wishes to read one of them or to try them all again.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.ui.flows.background import BackgroundFlow, Ended
from newsreader.ui.messages import message
from newsreader.ui.status_line import Ending, StatusLine
from newsreader.ui.theme import Palette

if TYPE_CHECKING:
    from newsreader.ui.failures_card import FailuresCard


class UntranslatedFlow(QObject):
    """Tells what the background could not do, and lets the reader do something about it."""

    read_requested = Signal(int)  # article id

    def __init__(self, line: StatusLine, background: BackgroundFlow) -> None:
        """Join the line with what happens in the background."""
        super().__init__(line)
        self._line = line
        self._ended = Ended()
        self.card: FailuresCard | None = None
        background.begun.connect(self._forget)
        line.colours_changed.connect(self._set_colours)
        line.list_requested.connect(self._list)
        line.again_requested.connect(background.try_again)
        line.put_away.connect(self._hide)

    def tell(self, ended: Ended) -> None:
        """Say how a round ended, if it did not end well."""
        self._ended = ended
        self._hide()
        text = self._text(ended)
        self._line.set_ending(Ending(text, listed=bool(ended.failures)) if text else None)

    def _text(self, ended: Ended) -> str:
        if ended.error is not None:
            reason = message(ended.error).text
            if ended.translated:
                told = self.tr("{0} translated, then it broke off: {1}")
                return told.format(ended.translated, reason)
            return self.tr("Unread articles could not be translated: {0}").format(reason)
        if not ended.failures:
            return ""
        return self._of_failures(ended)

    def _of_failures(self, ended: Ended) -> str:
        count, (first, *others) = len(ended.failures), ended.failures
        if others:
            text = self.tr("{0} translated, {1} could not be.")
            return text.format(ended.translated, count)
        text = self.tr("{0} translated, 1 could not be: “{1}”: {2}")
        return text.format(ended.translated, first.title, message(first.error).text)

    def _forget(self) -> None:
        self._ended = Ended()
        self._line.set_ending(None)
        self._hide()

    def _hide(self) -> None:
        if self.card is not None:
            self.card.hide()

    def _list(self) -> None:
        from newsreader.ui.failures_card import FailuresCard, Untranslated

        if self.card is None:
            self.card = FailuresCard(self._line.colours, self._line.window())
            self.card.read_requested.connect(self.read_requested)
        self.card.set_articles(
            [
                Untranslated(one.article, one.title, message(one.error).text)
                for one in self._ended.failures
            ]
        )
        self.card.show_over(self._line.list)

    def _set_colours(self, colours: Palette) -> None:
        if self.card is not None:
            self.card.set_colours(colours)
