"""The window: sidebar, article list, reader and side panel, placed and joined.

In: the open tools and the reader's settings. Out: a window; the work is done by the flows.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from newsreader import __version__
from newsreader.settings import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.flows.annotating import AnnotatingFlow
from newsreader.ui.flows.appearance import AppearanceFlow, Coloured
from newsreader.ui.flows.explaining import ExplainingFlow
from newsreader.ui.flows.late import LateFlows
from newsreader.ui.flows.library import LibraryFlow
from newsreader.ui.flows.reading import ReadingFlow
from newsreader.ui.flows.tools import Desk, Preferences, Undo
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.flows.voice import ReaderVoice
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.library_panel.sidebar import Sidebar
from newsreader.ui.lookup_panel.panel import LookupPanel
from newsreader.ui.notes_panel.note_editor import NoteEditor
from newsreader.ui.notes_panel.notes_panel import NotesPanel
from newsreader.ui.notes_panel.selection_bar import SelectionBar
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.reader.values import WordHit
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.key_sheet import KeySheet
from newsreader.usecases.open_article import Opened
from newsreader.usecases.workbench import Workbench


_KEYS_OF_THE_VIEW = ("next_word", "previous_word", "look_up")


class MainWindow(QMainWindow):
    """The program's window."""

    closing = Signal()

    def __init__(
        self, bench: Workbench, tasks: Tasks, preferences: Preferences, colours: Palette
    ) -> None:
        """Place the panels and join the flows; nothing is read yet."""
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setAcceptDrops(True)
        self.preferences = preferences
        self.actions_ = Actions(preferences.now.keys, self)
        self._make_panels(colours)
        self._place_panels(preferences.now)
        self.desk = Desk(bench, tasks, preferences, ReaderVoice(self.reader), Undo(self))
        self._make_flows()
        self._join_flows()
        self._connect_actions()
        tasks.failed.connect(self.desk.voice.complain)

    # --- placing -----------------------------------------------------------------------------

    def _make_panels(self, colours: Palette) -> None:
        self.sidebar = Sidebar(colours)
        self.articles = ArticleList(colours)
        self.reader = ReaderPanel(colours)
        self.lookup = LookupPanel(colours)
        self.notes = NotesPanel(colours)
        self.side = QStackedWidget()
        self.side.addWidget(self.lookup)
        self.side.addWidget(self.notes)
        self.side.hide()
        self.bar = SelectionBar(colours, self.reader)
        self.editor = NoteEditor(colours, self.reader)
        self.key_sheet = KeySheet(colours, self)

    def _place_panels(self, settings: Settings) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for panel in (self.sidebar, self.articles, self.reader, self.side):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(2, 1)
        self.setCentralWidget(self.splitter)
        self.resize(QSize(*settings.window))
        width = settings.window[0]
        self.splitter.setSizes([190, settings.list_width, width - 190 - settings.list_width, 0])
        self.sidebar.setVisible(settings.sidebar_visible)
        self.articles.setVisible(settings.list_visible)

    def panels(self) -> list[Coloured]:
        """Return every panel and dialog that follows the theme, the reader apart."""
        always: list[Coloured] = [self.sidebar, self.articles, self.notes]
        always += [self.bar, self.editor, self.key_sheet]
        return [*always, *self.late.dialogs()]

    # --- joining -----------------------------------------------------------------------------

    def _make_flows(self) -> None:
        desk = self.desk
        self.appearance = AppearanceFlow(self.preferences, self.reader, self.panels)
        self.library = LibraryFlow(desk, self.sidebar, self.articles)
        self.reading = ReadingFlow(desk, self.reader)
        self.translating = TranslatingFlow(desk, self.reader)
        self.explaining = ExplainingFlow(desk, self.reader)
        self.annotating = AnnotatingFlow(desk, self.reader, self.notes, self.bar, self.editor)
        self.late = LateFlows(desk, self, self.colours)
        self.late.join(self.library, self.reading, self.translating)

    def colours(self) -> Palette:
        """Return the colours of the theme in use."""
        return self.appearance.colours

    def _join_flows(self) -> None:
        opened = self.reading.article_opened
        for start in (self.translating.start, self.explaining.start, self.annotating.start):
            opened.connect(start)
        opened.connect(self._show_opened)
        for stop in (self.translating.forget, self.explaining.stop, self.annotating.stop):
            self.reading.article_closed.connect(stop)
        self.translating.paragraph_arrived.connect(self.explaining.paragraph_arrived)
        self.translating.paragraph_arrived.connect(self.annotating.paragraph_arrived)
        self.library.open_requested.connect(self.reading.open)
        self.library.articles_gone.connect(self._leave_gone)
        self.library.articles_back.connect(lambda ids: self.reading.open(ids[0]))
        self.annotating.annotations_changed.connect(lambda one: self.library.update_rows([one]))
        self._join_panels()

    def _join_panels(self) -> None:
        self.bar.copy_pair_requested.connect(self.reading.copy_pair)
        self.sidebar.packages_requested.connect(self.late.show_models)
        self.sidebar.settings_requested.connect(self.late.show_settings)
        for panel in (self.articles, self.reader):
            panel.open_requested.connect(self.late.choose_files)
            panel.paste_requested.connect(self.late.paste)
        self.appearance.colours_changed.connect(self.lookup.set_palette)
        self.reader.view.look_up_requested.connect(self._look_up)
        self.lookup.closed.connect(self.side.hide)
        self.notes.close_requested.connect(self.side.hide)

    def _connect_actions(self) -> None:
        self.actions_.fill(self.menuBar())
        for command, do in self._commands().items():
            self.actions_[command].triggered.connect(do)
        own = [self.actions_[name] for name in _KEYS_OF_THE_VIEW]
        for action in own:
            # Enter and the arrows belong to whatever has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.reader.view.addActions(own)
        self.addActions([action for action in self.actions_.all() if action not in own])
        self.reader.set_actions(
            [self.actions_[name] for name in ("side", "stacked", "hide_all", "star", "find")]
        )
        self.desk.undo.changed.connect(self._show_undo)
        self._show_undo()

    def _commands(self) -> dict[str, Callable[..., object]]:
        view = self.reader.view
        return {
            "open": self.late.choose_files,
            "paste": self.late.paste,
            "export": self.late.export,
            "settings": self.late.show_settings,
            "quit": self.close,
            "undo": self.desk.undo.undo,
            "copy": view.copy_text,
            "copy_pair": self.reading.copy_pair,
            "select_all": view.select_all,
            "find": self.reader.open_find,
            "find_next": view.find_next,
            "find_previous": view.find_previous,
            "search_library": self._search_library,
            "side": lambda: self.appearance.set_layout("side"),
            "stacked": lambda: self.appearance.set_layout("stacked"),
            "larger": self.appearance.larger,
            "smaller": self.appearance.smaller,
            "theme": self.appearance.next_theme,
            "focus": self._focus,
            "sidebar": self._show_library,
            "notes_panel": self._show_notes,
            "next_paragraph": view.next_paragraph,
            "previous_paragraph": view.previous_paragraph,
            "next_word": view.next_word,
            "previous_word": view.previous_word,
            "look_up": view.look_up_current,
            "highlight": self.annotating.highlight_current,
            "note": self.annotating.note,
            "star": self._star,
            "delete": self._delete,
            "reveal_sentence": view.toggle_sentence_translation,
            "reveal_paragraph": view.toggle_paragraph_translation,
            "hide_all": self.appearance.set_hidden,
            "translate_again": self.translating.again,
            "stop": self.translating.stopped_by_reader,
            "models": self.late.show_models,
            "keys": lambda: self.key_sheet.show_keys(self.actions_.sheet()),
            "about": self._about,
        }

    def _show_undo(self) -> None:
        what = self.desk.undo.text
        action = self.actions_["undo"]
        action.setEnabled(bool(what))
        action.setText(self.tr("Undo {0}").format(what) if what else self.tr("Undo"))

    def _search_library(self) -> None:
        self.articles.show()
        self.articles.focus_filter()

    def _focus(self, on: bool) -> None:
        for panel in (self.sidebar, self.articles):
            panel.setVisible(not on)
        self.side.hide()
        self.menuBar().setVisible(not on)

    def _show_library(self, on: bool) -> None:
        self.sidebar.setVisible(on)
        self.articles.setVisible(on)
        now = self.preferences.now
        self.preferences.change(replace(now, sidebar_visible=on, list_visible=on))

    def _show_notes(self, on: bool) -> None:
        if on:
            self.show_side(self.notes)
        else:
            self.side.hide()

    def _star(self, on: bool) -> None:
        opened = self.reading.opened
        if opened is not None:
            self.library.star(opened.kept.id, on)

    def _delete(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            self.library.delete([opened.kept.id])

    def _about(self) -> None:
        self.desk.voice.say(
            f"Newsreader {__version__}",
            self.tr("Korean and English side by side, offline. Apache-2.0; stories CC0."),
        )

    def _show_opened(self, opened: Opened) -> None:
        self.articles.set_open(opened.kept.id)
        self.actions_["star"].setChecked(opened.kept.starred)
        self.setWindowTitle(f"{opened.kept.article.title} — Newsreader")
        if not opened.kept.read:
            self.library.update_rows([opened.kept.id])

    def _leave_gone(self, ids: list[int]) -> None:
        opened = self.reading.opened
        if opened is not None and opened.kept.id in ids:
            before, after = self.library.neighbours(opened.kept.id)
            self.reading.close()
            following = after if after is not None else before
            if following is not None:
                self.reading.open(following)

    def _look_up(self, hit: WordHit) -> None:
        if hit.word is not None:
            self.lookup.show_word(hit.word)
            self.show_side(self.lookup)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel at the right of the reader."""
        self.side.setCurrentWidget(panel)
        self.side.show()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Import files and show the last one."""
        self.late.open_files(paths)

    def grab_to(self, path: Path) -> None:
        """Draw the window into a PNG file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.grab().save(str(path), "PNG")

    # --- events ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        from newsreader.ui.open_dialogs import drops

        if drops.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.late.open_dropped(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and the place in the article."""
        self.reading.save_place()
        now = self.preferences.now
        size = now.window if self.isMaximized() else (self.width(), self.height())
        width = self.articles.width() if self.articles.isVisible() else now.list_width
        self.preferences.change(replace(now, window=size, list_width=width))
        self.closing.emit()
        event.accept()
