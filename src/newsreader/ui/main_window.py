"""The window: sidebar, article list, reader and side panel, placed and joined.

In: a picture of the window as it was left; the open tools and the reader's settings. Out: a window;
the work is done by the flows. What the window is made of is loaded when it is filled, so that the
picture stands on the screen before.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QResizeEvent

from newsreader.ui import first_picture, window_size
from newsreader.ui.first_picture import FirstPicture
from newsreader.ui.joined_window import JoinedWindow

if TYPE_CHECKING:
    from newsreader.ui.flows.appearance import Coloured
    from newsreader.ui.flows.tools import Preferences
    from newsreader.ui.tasks import Tasks
    from newsreader.ui.theme import Palette
    from newsreader.usecases.open_article import Opened
    from newsreader.usecases.workbench import Workbench


_KEYS_OF_THE_VIEW = ("next_word", "previous_word", "look_up")
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
_READER = 300  # pixels, at the least
_LIST_MS = 150
_ALONE_MS = 500  # how long a first article that does not come is waited for
_COVERED_MS = 3000  # the picture goes then, whatever happens


class MainWindow(JoinedWindow):
    """The program's window."""

    def __init__(self) -> None:
        """Make a bare window; ``cover`` gives it a picture and ``begin`` its contents."""
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setMinimumSize(window_size.SMALLEST)
        self._free: QSize | None = None
        self._cover: FirstPicture | None = None
        self._begun = False

    def fit_to(self, screen: QSize) -> None:
        """Open no larger than fits into the free part of a screen."""
        self._free = screen

    def cover(self, picture: QImage) -> FirstPicture:
        """Show a picture of the window until the first article stands in it."""
        self._cover = FirstPicture(picture, self)
        self._take_size(self.size())
        return self._cover

    def _take_size(self, wanted: QSize) -> None:
        fitted = window_size.fitting(wanted, self._free) if self._free is not None else wanted
        self.resize(fitted)

    def begin(
        self, bench: "Workbench", tasks: "Tasks", preferences: "Preferences", colours: "Palette"
    ) -> None:
        """Make what the first article needs; the rest comes after it, or when it is asked for."""
        from newsreader.ui import filling, joining
        from newsreader.ui.actions import Actions
        from newsreader.ui.steps import Rest

        self.setAcceptDrops(True)
        self.preferences = preferences
        self._language = preferences.now.interface_language
        self.actions_ = Actions(preferences.now.keys, self)
        filling.begin(self, colours)
        self.reader.setMinimumWidth(_READER)
        self._take_size(QSize(*preferences.now.window))
        joining.make_first_flows(self, bench, tasks)
        tasks.failed.connect(self.desk.voice.complain)
        self.appearance.apply()
        self.panes.fit(self.width())
        steps = [*filling.panel_steps(self), *joining.flow_steps(self), *self._last_steps()]
        self.rest = Rest(steps, self)
        self._begun = True
        self._wait_for_first_article()

    def _wait_for_first_article(self) -> None:
        self.rest.listen(self, self.reader.view, self.reader.view.viewport())
        self.reading.hold()
        self.reading.article_shown.connect(self._show_first, Qt.ConnectionType.SingleShotConnection)
        self.reading.open_failed.connect(self.rest.soon)
        # The rows of the list come a moment after the article.
        self.reading.article_opened.connect(lambda _: QTimer.singleShot(_LIST_MS, self.uncover))
        QTimer.singleShot(_ALONE_MS, self.rest, self.rest.soon)
        QTimer.singleShot(_COVERED_MS, self.uncover)
        if self._cover is not None:
            self._cover.raise_()

    def _show_first(self) -> None:
        self.panes.set_reading(True)
        if self.focusWidget() is None:
            self.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._cover is not None:
            self._cover.let_through(self.reader.view)
        self.rest.soon()

    def _last_steps(self) -> list[Callable[[], None]]:
        fill_menus = partial(self.actions_.fill, self.menuBar())
        return [fill_menus, self._connect_actions, self._say_what_is_read]

    def _say_what_is_read(self) -> None:
        if self.reading.opened is None:
            self.reader.show_nothing()
            self.set_reading(None)
        self.reading.let_go()

    def complete(self) -> None:
        """Make everything that is not there yet."""
        self.rest.now()

    def complete_soon(self) -> None:
        """Begin to make what is not there yet; it takes a few moments."""
        self.rest.soon()

    def when_whole(self, do: Callable[[], object]) -> None:
        """Call ``do`` once everything is made: at once, or after the first article."""
        if self.rest.left:
            self.rest.over.connect(do)
        else:
            do()

    @property
    def covered(self) -> bool:
        """Whether the picture still hides the window."""
        return self._cover is not None

    def uncover(self) -> None:
        """Take the picture away."""
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None

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
        from newsreader.ui.flows.commanding import commands

        for command, do in commands(self, self.close).items():
            self.actions_[command].triggered.connect(do)
        own = [self.actions_[name] for name in _KEYS_OF_THE_VIEW]
        for action in own:
            # Enter and the arrows belong to whatever has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.reader.view.addActions(own)
        self.addActions([action for action in self.actions_.all() if action not in own])
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
        self.complete()
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
        if self._begun:
            self.panes.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        from newsreader.ui.open_dialogs import drops

        if drops.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.complete()
        self.late.open_dropped(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being written, the window's size and the place in the article."""
        if not self._begun:
            event.accept()
            return
        self.rest.hold()
        if not self.rest.left and not self._everything_is_kept():
            event.ignore()
            return
        self.reading.save_place()
        now = self.preferences.now
        size = now.window if self.isMaximized() else (self.width(), self.height())
        self.preferences.remember(replace(now, window=size))
        self.closing.emit()
        event.accept()

    def _everything_is_kept(self) -> bool:
        writing = self.focusWidget()
        if writing is not None:
            writing.clearFocus()
        self.annotating.keep_written()
        return self.correcting.may_close()

    def keep_picture(self, path: Path) -> None:
        """Keep a picture of the window for the next start, without what is there for a moment."""
        if self.isMaximized() or self.isFullScreen() or self.reading.opened is None:
            return
        if self.rest.left:
            return  # closed before there was a whole window to draw
        if self.preferences.now.interface_language != self._language:
            return  # the next window speaks another language than this one
        self.reader.hide_notice()
        self.reader.view.escape()
        for passing in (self.side, self.bar, self.editor, self.key_sheet, self.status):
            passing.hide()
        first_picture.keep(self, path)
