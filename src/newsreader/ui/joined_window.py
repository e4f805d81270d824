"""What the window consists of, for those who join its parts.

In: nothing. Out: a bare window with a name for every panel and flow. ``filling`` makes the panels
and ``joining`` the flows; what the first article does not need is made after it, or as soon as
somebody asks for it by its name.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

if TYPE_CHECKING:
    from newsreader.ui.actions import Actions
    from newsreader.ui.flows.annotating import AnnotatingFlow
    from newsreader.ui.flows.appearance import AppearanceFlow, Coloured
    from newsreader.ui.flows.background import BackgroundFlow
    from newsreader.ui.flows.checking import CheckingFlow
    from newsreader.ui.flows.correcting import CorrectingFlow
    from newsreader.ui.flows.crediting import CreditingFlow
    from newsreader.ui.flows.explaining import ExplainingFlow
    from newsreader.ui.flows.late import LateFlows
    from newsreader.ui.flows.library import LibraryFlow
    from newsreader.ui.flows.looking_up import LookingUpFlow
    from newsreader.ui.flows.noticing import NoticingFlow
    from newsreader.ui.flows.panes import PanesFlow
    from newsreader.ui.flows.progressing import ProgressFlow
    from newsreader.ui.flows.reading import ReadingFlow
    from newsreader.ui.flows.remembering import RememberingFlow
    from newsreader.ui.flows.resting import RestingFlow
    from newsreader.ui.flows.second_opinion import SecondOpinionFlow
    from newsreader.ui.flows.tools import Desk, Preferences
    from newsreader.ui.flows.translating import TranslatingFlow
    from newsreader.ui.library_panel.article_list import ArticleList
    from newsreader.ui.library_panel.sidebar import Sidebar
    from newsreader.ui.lookup_panel.panel import LookupPanel
    from newsreader.ui.notes_panel.note_editor import NoteEditor
    from newsreader.ui.notes_panel.notes_panel import NotesPanel
    from newsreader.ui.notes_panel.selection_bar import SelectionBar
    from newsreader.ui.reader.panel import ReaderPanel
    from newsreader.ui.status_line import StatusLine
    from newsreader.ui.steps import Rest
    from newsreader.ui.theme import Palette
    from newsreader.ui.widgets.key_sheet import KeySheet
    from newsreader.usecases.open_article import Opened


class JoinedWindow(QMainWindow):
    """A window whose panels and flows are known by name."""

    closing = Signal()

    rest: "Rest"  # of what the window consists of

    preferences: "Preferences"
    desk: "Desk"
    actions_: "Actions"

    sidebar: "Sidebar"
    articles: "ArticleList"
    reader: "ReaderPanel"
    lookup: "LookupPanel"
    notes: "NotesPanel"
    side: QStackedWidget
    splitter: QSplitter
    bar: "SelectionBar"
    editor: "NoteEditor"
    key_sheet: "KeySheet"
    status: "StatusLine"

    appearance: "AppearanceFlow"
    panes: "PanesFlow"
    library: "LibraryFlow"
    reading: "ReadingFlow"
    translating: "TranslatingFlow"
    crediting: "CreditingFlow"
    checking: "CheckingFlow"
    explaining: "ExplainingFlow"
    looking_up: "LookingUpFlow"
    annotating: "AnnotatingFlow"
    correcting: "CorrectingFlow"
    remembering: "RememberingFlow"
    second_opinion: "SecondOpinionFlow"
    background: "BackgroundFlow"
    progressing: "ProgressFlow"
    resting: "RestingFlow"
    late: "LateFlows"
    noticing: "NoticingFlow"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Return a part that is not made yet, after making it and all others."""
            rest = self.__dict__.get("rest")
            if name in JoinedWindow.__annotations__ and rest and rest.left and not rest.taking:
                rest.now()
                return getattr(self, name)
            raise AttributeError(f"A window has no {name}, or not yet.")

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
