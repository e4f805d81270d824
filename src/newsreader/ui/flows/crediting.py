"""Who translated: a quiet word in the header about where the translation comes from.

In: an opened article and translations as they arrive. Out: a line behind the article's facts.
"""

from PySide6.QtCore import QObject

from newsreader.model.translation import AlignedParagraph
from newsreader.ui.engine_names import full_name
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.usecases.open_article import Opened

_AND = "; "  # a name may hold a comma


class CreditingFlow(QObject):
    """Names who made the translation on the screen."""

    def __init__(self, reader: ReaderPanel) -> None:
        """Remember the panel."""
        super().__init__(reader)
        self._reader = reader
        self._origins: dict[int, str] = {}

    def start(self, opened: Opened) -> None:
        """Name who made what is known."""
        self._origins = {paragraph.index: paragraph.origin for paragraph in opened.known.aligned}
        self._show()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """A translation came, perhaps from somebody else."""
        if self._origins.get(paragraph.index) != paragraph.origin:
            self._origins[paragraph.index] = paragraph.origin
            self._show()

    def _show(self) -> None:
        makers = dict.fromkeys(full_name(origin) for origin in self._origins.values() if origin)
        named = _AND.join(makers)
        self._reader.header.set_credit(self.tr("translated by {0}").format(named) if named else "")
