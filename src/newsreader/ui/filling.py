"""The window's contents, in the order a reader needs them: an article first, the rest after it.

In: a bare window. Out: with ``begin`` a window that can show one article; with the steps of
``rest``, taken one by one in idle moments or all at once, everything else. Each step loads the
modules it needs, so that none of them is loaded before an article stands on the screen.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsreader.ui.steps import Step

if TYPE_CHECKING:
    from newsreader.ui.joined_window import JoinedWindow
    from newsreader.ui.theme import Palette

_SIDEBAR, _LIST = 180, 240  # pixels: what the panels that come into these places need
_TOOLS = ("doubts_only", "side", "stacked", "hide_all", "notes_panel", "star", "find")


def begin(window: "JoinedWindow", colours: "Palette") -> None:
    """Make what the first article needs, with the room that everything else will take."""
    from newsreader.ui.reader.panel import ReaderPanel

    window.actions_.put_titles(window.menuBar())
    window.reader = ReaderPanel(colours)
    window.side = QStackedWidget()
    window.side.hide()
    places = _place(_SIDEBAR), _place(_LIST)
    window.splitter = _splitter(*places, window.reader, window.side)
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.splitter, 1)
    window.setCentralWidget(column)


def _place(least: int) -> QWidget:
    place = QWidget()
    place.setProperty("surface", "panel")
    place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    place.setMinimumWidth(least)
    return place


def _splitter(*panes: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for pane in panes:
        splitter.addWidget(pane)
    splitter.setStretchFactor(2, 1)
    return splitter


def panel_steps(window: "JoinedWindow") -> list[Step]:
    """Return the steps that put the other panels into their places.

    Tab goes through the window in this order, round and round, and the article comes first.
    """
    return [*_side(window), *_small(window), *_library(window)]


def _side(window: "JoinedWindow") -> list[Step]:
    def lookup() -> None:
        from newsreader.ui.lookup_panel.panel import LookupPanel

        window.lookup = LookupPanel(window.colours())
        window.side.addWidget(window.lookup)

    def note_cards() -> None:
        from newsreader.ui.notes_panel import note_card  # noqa: F401

    def notes() -> None:
        from newsreader.ui.notes_panel.notes_panel import NotesPanel

        window.notes = NotesPanel(window.colours())
        window.notes.setObjectName("notes_panel")
        window.side.addWidget(window.notes)

    return [lookup, note_cards, notes]


def _small(window: "JoinedWindow") -> list[Step]:
    def bar() -> None:
        from newsreader.ui.notes_panel.selection_bar import SelectionBar

        window.bar = SelectionBar(window.colours(), window.reader)

    def editor() -> None:
        from newsreader.ui.notes_panel.note_editor import NoteEditor

        window.editor = NoteEditor(window.colours(), window.reader)

    def key_sheet() -> None:
        from newsreader.ui.widgets.key_sheet import KeySheet

        window.key_sheet = KeySheet(window.colours(), window)

    def status() -> None:
        from newsreader.ui.status_line import StatusLine

        window.status = StatusLine(window.colours())
        middle = window.centralWidget()
        column = middle.layout() if middle is not None else None
        assert column is not None
        column.addWidget(window.status)

    return [bar, editor, key_sheet, status]


def _library(window: "JoinedWindow") -> list[Step]:
    def cards() -> None:
        _ = window.reader.view.word_card  # made by being asked for

    def tools() -> None:
        window.reader.header.set_leading(window.actions_["sidebar"])
        window.reader.set_actions([window.actions_[name] for name in _TOOLS])

    def sidebar() -> None:
        from newsreader.ui.library_panel.sidebar import Sidebar

        window.sidebar = Sidebar(window.colours())
        _put(window.splitter, 0, window.sidebar)

    def rows() -> None:
        from newsreader.ui.library_panel import article_delegate  # noqa: F401

    def view() -> None:
        from newsreader.ui.library_panel import article_view  # noqa: F401

    def articles() -> None:
        from newsreader.ui.library_panel.article_list import ArticleList

        window.articles = ArticleList(window.colours())
        _put(window.splitter, 1, window.articles)

    return [cards, tools, sidebar, rows, view, articles]


def _put(splitter: QSplitter, index: int, panel: QWidget) -> None:
    """Put a panel into the place that was kept for it; the place goes."""
    place = splitter.replaceWidget(index, panel)
    assert place is not None
    panel.setVisible(not place.isHidden())
    place.deleteLater()
