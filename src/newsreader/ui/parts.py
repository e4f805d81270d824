"""Everything the window is made of, in one place to be loaded after its first picture.

In: nothing. Out: the panels and flows of ``main_window``.
"""

from newsreader.ui.actions import Actions
from newsreader.ui.flows.annotating import AnnotatingFlow
from newsreader.ui.flows.appearance import AppearanceFlow
from newsreader.ui.flows.background import BackgroundFlow
from newsreader.ui.flows.checking import CheckingFlow
from newsreader.ui.flows.commanding import commands
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.flows.crediting import CreditingFlow
from newsreader.ui.flows.explaining import ExplainingFlow
from newsreader.ui.flows.late import LateFlows
from newsreader.ui.flows.library import LibraryFlow
from newsreader.ui.flows.looking_up import LookingUpFlow
from newsreader.ui.flows.panes import PanesFlow
from newsreader.ui.flows.progressing import ProgressFlow
from newsreader.ui.flows.reading import ReadingFlow
from newsreader.ui.flows.remembering import RememberingFlow
from newsreader.ui.flows.resting import RestingFlow
from newsreader.ui.flows.second_opinion import SecondOpinionFlow
from newsreader.ui.flows.tools import Desk, Undo
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.flows.voice import ReaderVoice
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.library_panel.sidebar import Sidebar
from newsreader.ui.lookup_panel.panel import LookupPanel
from newsreader.ui.notes_panel.note_editor import NoteEditor
from newsreader.ui.notes_panel.notes_panel import NotesPanel
from newsreader.ui.notes_panel.selection_bar import SelectionBar
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.status_line import StatusLine
from newsreader.ui.widgets.key_sheet import KeySheet

__all__ = [
    "Actions",
    "AnnotatingFlow",
    "AppearanceFlow",
    "ArticleList",
    "BackgroundFlow",
    "CheckingFlow",
    "CorrectingFlow",
    "CreditingFlow",
    "Desk",
    "ExplainingFlow",
    "KeySheet",
    "LateFlows",
    "LibraryFlow",
    "LookingUpFlow",
    "LookupPanel",
    "NoteEditor",
    "NotesPanel",
    "PanesFlow",
    "ProgressFlow",
    "ReaderPanel",
    "ReaderVoice",
    "ReadingFlow",
    "RememberingFlow",
    "RestingFlow",
    "SecondOpinionFlow",
    "SelectionBar",
    "Sidebar",
    "StatusLine",
    "TranslatingFlow",
    "Undo",
    "commands",
]
