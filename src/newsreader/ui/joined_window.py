"""What the window consists of, for those who join its parts.

In: nothing. Out: a bare window with a name for every panel and flow; ``main_window`` makes the
panels and ``joining`` the flows, once the first picture stands on the screen.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

if TYPE_CHECKING:
    from newsreader.ui import parts
    from newsreader.ui.flows.appearance import Coloured
    from newsreader.ui.flows.tools import Preferences
    from newsreader.ui.theme import Palette
    from newsreader.usecases.open_article import Opened


class JoinedWindow(QMainWindow):
    """A window whose panels and flows are known by name."""

    closing = Signal()

    preferences: "Preferences"
    desk: "parts.Desk"
    actions_: "parts.Actions"

    sidebar: "parts.Sidebar"
    articles: "parts.ArticleList"
    reader: "parts.ReaderPanel"
    lookup: "parts.LookupPanel"
    notes: "parts.NotesPanel"
    side: QStackedWidget
    splitter: QSplitter
    bar: "parts.SelectionBar"
    editor: "parts.NoteEditor"
    key_sheet: "parts.KeySheet"
    status: "parts.StatusLine"

    appearance: "parts.AppearanceFlow"
    panes: "parts.PanesFlow"
    library: "parts.LibraryFlow"
    reading: "parts.ReadingFlow"
    translating: "parts.TranslatingFlow"
    crediting: "parts.CreditingFlow"
    checking: "parts.CheckingFlow"
    explaining: "parts.ExplainingFlow"
    looking_up: "parts.LookingUpFlow"
    annotating: "parts.AnnotatingFlow"
    correcting: "parts.CorrectingFlow"
    remembering: "parts.RememberingFlow"
    second_opinion: "parts.SecondOpinionFlow"
    background: "parts.BackgroundFlow"
    progressing: "parts.ProgressFlow"
    resting: "parts.RestingFlow"
    late: "parts.LateFlows"

    def panels(self) -> "list[Coloured]":
        """Return every panel and dialog that follows the theme, the reader apart."""
        raise NotImplementedError

    def colours(self) -> "Palette":
        """Return the colours of the theme in use."""
        raise NotImplementedError

    def leave_side(self) -> None:
        """Hide the side panel and go back to reading."""
        raise NotImplementedError

    def show_star(self, article_id: int, starred: bool) -> None:
        """Show whether an article is starred, if it is the open one."""
        raise NotImplementedError

    def set_reading(self, opened: "Opened | None") -> None:
        """Say what is read now, in the title and in what can be done."""
        raise NotImplementedError
