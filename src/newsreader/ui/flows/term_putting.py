"""Putting a term of the glossary into a sentence that does not follow it, from the mark's card.

In: the doubt whose remedy the reader wants. Out: a correction that can be taken back; where nobody
can tell what to replace, the sentence opens to be written over, with the term on the clipboard.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from newsreader.model.annotation import Side
from newsreader.model.quality import Flag
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.doubts import Doubt
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.usecases.correct import standing_at


class TermPutting(QObject):
    """Does what the card of a doubt offers."""

    def __init__(self, desk: Desk, reader: ReaderPanel, correcting: CorrectingFlow) -> None:
        """Join the reader panel and the flow that keeps corrections."""
        super().__init__(reader)
        self._desk, self._reader, self._correcting = desk, reader, correcting
        reader.view.remedy_wanted.connect(self._put)

    def _put(self, doubt: Doubt, flag: Flag) -> None:
        paragraph, sentence = doubt
        self._correcting.keep_written()
        keeper = self._correcting.keeper
        aligned = keeper.targets.get(paragraph)
        at = standing_at(aligned, Side.TARGET, sentence) if aligned is not None else None
        if at is None:
            return
        self._reader.view.close_card()
        offer = flag.offer
        may_write = not self._desk.bench.library.read_only
        if offer is not None and offer.said in at.text and may_write:
            keeper.keep(at, offer.text)
            return
        self._correcting.open_at(paragraph, sentence)  # or says why nothing can be written
        if may_write:
            self._hand_over(flag.values[1])

    def _hand_over(self, term: str) -> None:
        QGuiApplication.clipboard().setText(term)
        self._desk.voice.say(self.tr("“{0}” is copied: paste it where it belongs.").format(term))
