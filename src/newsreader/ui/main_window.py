"""The window: sidebar, article list, reader and side panel, placed and joined.

In: a picture of the window as it was left; the open tools and the reader's settings. Out: a window;
the work is done by the flows. What the window is made of is loaded when it is filled, so that the
picture stands on the screen before.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsreader.ui import first_picture
from newsreader.ui.first_picture import FirstPicture
from newsreader.ui.joined_window import JoinedWindow

if TYPE_CHECKING:
    from newsreader.settings import Settings
    from newsreader.ui.flows.appearance import Coloured
    from newsreader.ui.flows.tools import Preferences
    from newsreader.ui.tasks import Tasks
    from newsreader.ui.theme import Palette
    from newsreader.usecases.open_article import Opened
    from newsreader.usecases.workbench import Workbench


_KEYS_OF_THE_VIEW = ("next_word", "previous_word", "look_up")
_TOOLS = ("doubts_only", "side", "stacked", "hide_all", "notes_panel", "star", "find")
_OF_AN_ARTICLE = (
    "doubts_only",
    "next_doubt",
    "previous_doubt",
    "export",
    "star",
    "delete",
    "edit_translation",
    "another_wording",
    "show_original",
    "second_opinion",
    "add_term",
    "translate_again",
    "stop",
    "note",
    "highlight",
)
_READER = 340  # pixels, at the least
_LIST_MS = 150
_COVERED_MS = 3000  # the picture goes then, whatever happens


class MainWindow(JoinedWindow):
    """The program's window."""

    def __init__(self) -> None:
        """Make a bare window; ``cover`` gives it a picture and ``fill`` its contents."""
        super().__init__()
        self.setWindowTitle("Newsreader")
        self._cover: FirstPicture | None = None
        self._filled = False

    def cover(self, picture: QImage) -> FirstPicture:
        """Show a picture of the window until the first article stands in it."""
        self._cover = FirstPicture(picture, self)
        return self._cover

    def fill(
        self, bench: "Workbench", tasks: "Tasks", preferences: "Preferences", colours: "Palette"
    ) -> None:
        """Place the panels and join the flows; nothing is read yet."""
        from newsreader.ui import joining, parts

        self.setAcceptDrops(True)
        self.preferences = preferences
        self._language = preferences.now.interface_language
        self.actions_ = parts.Actions(preferences.now.keys, self)
        self._make_panels(colours)
        self._place_panels(preferences.now)
        self.desk = parts.Desk(
            bench, tasks, preferences, parts.ReaderVoice(self.reader), parts.Undo(self)
        )
        joining.make_flows(self)
        joining.join_flows(self)
        joining.join_correcting(self)
        joining.join_second_opinion(self)
        joining.join_panels(self)
        self._connect_actions()
        self.appearance.apply()
        self.panes.fit(self.width())
        self.set_reading(None)
        self.late.welcome()
        tasks.failed.connect(self.desk.voice.complain)
        self._filled = True
        if self._cover is not None:
            self._cover.raise_()
            # The rows of the list come a moment after the article.
            self.reading.article_opened.connect(lambda _: QTimer.singleShot(_LIST_MS, self.uncover))
            QTimer.singleShot(_COVERED_MS, self.uncover)

    @property
    def covered(self) -> bool:
        """Whether the picture still hides the window."""
        return self._cover is not None

    def uncover(self) -> None:
        """Take the picture away."""
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None

    # --- placing -----------------------------------------------------------------------------

    def _make_panels(self, colours: "Palette") -> None:
        from newsreader.ui import parts

        self.sidebar = parts.Sidebar(colours)
        self.articles = parts.ArticleList(colours)
        self.reader = parts.ReaderPanel(colours)
        self.reader.setMinimumWidth(_READER)
        self.lookup = parts.LookupPanel(colours)
        self.notes = parts.NotesPanel(colours)
        self.notes.setObjectName("notes_panel")
        self.side = QStackedWidget()
        self.side.addWidget(self.lookup)
        self.side.addWidget(self.notes)
        self.side.hide()
        self.bar = parts.SelectionBar(colours, self.reader)
        self.editor = parts.NoteEditor(colours, self.reader)
        self.key_sheet = parts.KeySheet(colours, self)
        self.status = parts.StatusLine(colours)

    def _place_panels(self, settings: "Settings") -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for panel in (self.sidebar, self.articles, self.reader, self.side):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(2, 1)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(column)
        self.resize(QSize(*settings.window))

    def panels(self) -> "list[Coloured]":
        """Return every panel and dialog that follows the theme, the reader apart."""
        always: list[Coloured] = [self.sidebar, self.articles, self.notes, self.status]
        always += [self.bar, self.editor, self.key_sheet]
        return [*always, *self.late.dialogs()]

    # --- joining -----------------------------------------------------------------------------

    def colours(self) -> "Palette":
        """Return the colours of the theme in use."""
        return self.appearance.colours

    def _connect_actions(self) -> None:
        from newsreader.ui import parts

        self.actions_.fill(self.menuBar())
        for command, do in parts.commands(self, self.close).items():
            self.actions_[command].triggered.connect(do)
        own = [self.actions_[name] for name in _KEYS_OF_THE_VIEW]
        for action in own:
            # Enter and the arrows belong to whatever has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.reader.view.addActions(own)
        self.addActions([action for action in self.actions_.all() if action not in own])
        self.reader.header.set_leading(self.actions_["sidebar"])
        self.reader.set_actions([self.actions_[name] for name in _TOOLS])
        self.desk.undo.changed.connect(self._show_undo)
        self._show_undo()

    # --- small answers -----------------------------------------------------------------------

    def _show_undo(self) -> None:
        what = self.desk.undo.text
        action = self.actions_["undo"]
        action.setEnabled(bool(what))
        action.setText(self.tr("Undo {0}").format(what) if what else self.tr("Undo"))

    def leave_side(self) -> None:
        """Hide the side panel and go back to reading."""
        self.panes.hide_side()
        self.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_star(self, article_id: int, starred: bool) -> None:
        """Show whether an article is starred, if it is the open one."""
        opened = self.reading.opened
        if opened is not None and opened.kept.id == article_id:
            self.actions_["star"].setChecked(starred)

    def set_reading(self, opened: "Opened | None") -> None:
        """Say what is read now, in the title and in what can be done."""
        kept = opened.kept if opened is not None else None
        self.articles.set_open(kept.id if kept is not None else None)
        for name in _OF_AN_ARTICLE:
            self.actions_[name].setEnabled(kept is not None)
        self.actions_["star"].setChecked(kept is not None and kept.starred)
        title = f"{kept.article.title} — Newsreader" if kept is not None else "Newsreader"
        self.setWindowTitle(title)
        self.panes.set_reading(kept is not None)
        if kept is not None:
            focused = self.focusWidget()
            if focused is None or self.sidebar.isAncestorOf(focused):
                self.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not kept.read:
                self.library.update_rows([kept.id])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Import files and show the last one."""
        self.late.open_files(paths)

    def grab_to(self, path: Path) -> None:
        """Draw the window into a PNG file, or raise an ``ExportError``."""
        first_picture.draw(self, path)

    # --- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what surrounds the reading at Esc: focus mode first, then the side panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panes.focused:
            self.panes.focus(False)
        else:
            self.leave_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the library give way in a narrow window."""
        super().resizeEvent(event)
        if self._filled:
            self.panes.fit(event.size().width())

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
        """Keep what is being written, the window's size and the place in the article."""
        if not self._filled:
            event.accept()
            return
        writing = self.focusWidget()
        if writing is not None:
            writing.clearFocus()
        self.annotating.keep_written()
        if not self.correcting.may_close():
            event.ignore()
            return
        self.reading.save_place()
        now = self.preferences.now
        size = now.window if self.isMaximized() else (self.width(), self.height())
        self.preferences.remember(replace(now, window=size))
        self.closing.emit()
        event.accept()

    def keep_picture(self, path: Path) -> None:
        """Keep a picture of the window for the next start, without what is there for a moment."""
        if self.isMaximized() or self.isFullScreen() or self.reading.opened is None:
            return
        if self.preferences.now.interface_language != self._language:
            return  # the next window speaks another language than this one
        self.reader.hide_notice()
        self.reader.view.escape()
        for passing in (self.side, self.bar, self.editor, self.key_sheet, self.status):
            passing.hide()
        first_picture.keep(self, path)
