"""The reader's part of the window: header, progress, notice, article, find bar.

In: an article, or none. Out: the view (``panel.view``) with everything around it; what an article
does not need is made when it is first asked for.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.ui.reader.header import Header
from newsreader.ui.reader.progress_line import ProgressLine
from newsreader.ui.reader.view import ReaderView
from newsreader.ui.theme import Palette

if TYPE_CHECKING:
    from newsreader.ui.reader.find_bar import FindBar
    from newsreader.ui.reader.notice import Action, Notice, NoticeKind
    from newsreader.ui.widgets.empty_state import EmptyState


class ReaderPanel(QWidget):
    """Shows one article with its tools, or says what to do while there is none."""

    paste_requested = Signal()
    open_requested = Signal()
    notice_dismissed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(colours)
        self.header.hide()
        self.progress = ProgressLine(colours)
        self.view = ReaderView(colours)
        self.setFocusProxy(self.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # nothing yet
        self._stack.addWidget(self.view)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.progress):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    @cached_property
    def notice(self) -> "Notice":
        """The message above the article, with or without something to say."""
        from newsreader.ui.reader.notice import Notice

        notice = Notice(self._colours)
        self._column.insertWidget(self._column.indexOf(self._stack), notice)
        notice.dismissed.connect(self.notice_dismissed)
        return notice

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar under the article to find words with."""
        from newsreader.ui.reader.find_bar import FindBar

        bar = FindBar(self._colours)
        self._column.addWidget(bar)
        bar.query_changed.connect(self.view.find_text)
        bar.next_requested.connect(self.view.find_next)
        bar.previous_requested.connect(self.view.find_previous)
        bar.closed.connect(self._close_find)
        self.view.found_changed.connect(bar.set_count)
        return bar

    @cached_property
    def _empty(self) -> "EmptyState":
        from newsreader.ui.widgets.buttons import TextButton
        from newsreader.ui.widgets.empty_state import EmptyState

        colours = self._colours
        empty = EmptyState(colours)
        empty.say(
            "newsreader",
            self.tr("No article is open"),
            self.tr("Choose one from the list, or bring in a page of your own."),
        )
        paste = TextButton(
            self.tr("Paste Page Text…"),
            self.tr("Make an article from text you copied"),
            colours,
            look="primary",
            icon_name="paste",
        )
        file = TextButton(
            self.tr("Open File…"),
            self.tr("Make an article from a file"),
            colours,
            icon_name="file",
        )
        paste.clicked.connect(self.paste_requested)
        file.clicked.connect(self.open_requested)
        empty.add_button(paste)
        empty.add_button(file)
        self._stack.addWidget(empty)
        return empty

    # -- the article

    def show_article(self, kept: KeptArticle, position: ReadingPosition) -> None:
        """Show an article from where it was left."""
        self._hide_find()
        self.header.set_article(kept.article)
        self.header.show()
        self.set_progress(0, 0)
        self._stack.setCurrentWidget(self.view)
        self._column.activate()  # the view needs its size before it lays anything out
        self.view.show_article(kept, position)

    def show_nothing(self) -> None:
        """Show that no article is open."""
        self._hide_find()
        self.header.set_article(None)
        self.header.hide()
        self.set_progress(0, 0)
        self.view.clear()
        self._stack.setCurrentWidget(self._empty)

    def _hide_find(self) -> None:
        if "find_bar" in vars(self):
            self.find_bar.hide()

    @property
    def has_article(self) -> bool:
        """Whether an article is open."""
        return self._stack.currentWidget() is self.view

    # -- around it

    def set_actions(self, actions: Iterable[QAction]) -> None:
        """Put tools into the header."""
        self.header.set_actions(actions)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip between the header and the article."""
        above = self.notice if "notice" in vars(self) else self._stack
        self._column.insertWidget(self._column.indexOf(above), strip)

    def set_progress(self, done: int, total: int) -> None:
        """Show how many paragraphs are translated; nothing once all are."""
        self.progress.set_progress(done, total)

    def show_notice(
        self,
        text: str,
        advice: str = "",
        actions: "Sequence[Action]" = (),
        kind: "NoticeKind | str" = "info",
        seconds: float = 0,
    ) -> None:
        """Show a message above the article; with ``seconds`` it goes by itself."""
        self.notice.show_notice(text, advice, actions, kind, seconds)

    def hide_notice(self) -> None:
        """Take the message away."""
        if "notice" in vars(self):
            self.notice.hide_notice()

    def open_find(self) -> None:
        """Open the find bar with the selected text, if it is short and on one line."""
        if not self.has_article:
            return
        chosen = self.view.selected()
        short = chosen is not None and len(chosen.parts) == 1 and len(chosen.text) <= 60  # noqa: PLR2004
        self.find_bar.open_bar(chosen.text if chosen and short else "")

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        from newsreader.ui.widgets.buttons import recolour

        self._colours = colours
        for part in (self.header, self.progress, self.view):
            part.set_palette(colours)
        if "notice" in vars(self):
            self.notice.set_palette(colours)
        if "find_bar" in vars(self):
            self.find_bar.set_palette(colours)
        if "_empty" in vars(self):
            self._empty.set_colours(colours)
            recolour(self._empty, colours)

    def _close_find(self) -> None:
        self.view.clear_find()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
