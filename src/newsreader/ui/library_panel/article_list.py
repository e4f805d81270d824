"""The article list: filter on top, rows below, or a word about why there are none.

In: ids in order, summaries when asked, the section, the open article. Out: wishes about articles.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from newsreader.model.kept import ArticleSummary
from newsreader.ui.library_panel.article_delegate import ArticleDelegate
from newsreader.ui.library_panel.article_menu import ArticleMenu
from newsreader.ui.library_panel.article_model import ArticleModel
from newsreader.ui.library_panel.article_view import ArticleView
from newsreader.ui.library_panel.empty import EmptyList
from newsreader.ui.library_panel.filter_field import FilterField
from newsreader.ui.library_panel.keeping import kept_place, restore_place, select_rows
from newsreader.ui.library_panel.section import Section, section_name
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.labels import label

_MARGIN_ROWS = 12


class ArticleList(QWidget):
    """The middle pane; it asks for the summaries of the rows in sight and a few around them."""

    summaries_requested = Signal(list)  # list[int]
    article_opened = Signal(int)
    star_requested = Signal(int, bool)
    read_requested = Signal(list, bool)  # list[int], read
    delete_requested = Signal(list)  # list[int]
    filter_changed = Signal(str)
    open_requested = Signal()
    paste_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self._section = Section.ALL
        self._asked: set[int] = set()
        self._menu: ArticleMenu | None = None
        self._model = ArticleModel(self)
        self._delegate = ArticleDelegate(colours, self)
        self.view = ArticleView(self._delegate, self)
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Articles"))
        self.field = FilterField(colours, self)
        self.empty = EmptyList(colours, self)
        self._name = label(role="muted", pixels=11, bold=True)
        self._count = label(role="muted", pixels=11)
        # Asking waits for the event loop, so that a fast scroll asks only for where it ends.
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self._lay_out()
        self._join()
        self._show_state()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 16, 2)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(10, 12, 10, 4)
        top.addWidget(self.field)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def _join(self) -> None:
        self.view.rows_moved.connect(self._asking.start)
        self.view.opened.connect(self.article_opened)
        self.view.star_clicked.connect(self.star_requested)
        self.view.delete_pressed.connect(self._delete)
        self.view.menu_wished.connect(self._show_menu)
        self.field.filter_changed.connect(self.filter_changed)
        self.field.left_downward.connect(self._enter_rows)
        self.empty.open_requested.connect(self.open_requested)
        self.empty.paste_requested.connect(self.paste_requested)
        self.empty.clear_requested.connect(self.clear_filter)

    def set_ids(self, ids: Sequence[int]) -> None:
        """List other articles; selection and scroll place stay with their articles."""
        place = kept_place(self.view, self._model)
        self._asked.clear()
        self._model.set_ids(ids)
        restore_place(self.view, self._model, place)
        self._show_state()
        self._asking.start()

    def put_summaries(self, summaries: Iterable[ArticleSummary]) -> None:
        """Take the summaries asked for, or summaries that changed."""
        came = list(summaries)
        self._asked.difference_update(summary.id for summary in came)
        self._model.put(came)
        self._asking.start()

    def renew_summaries(self) -> None:
        """Ask again for the rows in sight, which stay as they are until then, and forget others."""
        first, last = self.view.rows_in_sight()
        shown = self._model.keep_only(first - _MARGIN_ROWS, last + _MARGIN_ROWS)
        self._asked.intersection_update(shown)
        if shown:
            self.summaries_requested.emit(shown)

    def set_section(self, section: Section) -> None:
        """Say which part of the library is listed."""
        self._section = section
        self._show_state()

    def set_open(self, article_id: int | None) -> None:
        """Mark the article that stands in the reader; select it and bring it in sight."""
        self._model.set_open(article_id)
        row = None if article_id is None else self._model.row_of(article_id)
        if row is not None:
            index = self._model.index(row, 0)
            # Not setCurrentIndex of the view: with Ctrl held down it would select this row as well.
            choose, chosen = QItemSelectionModel.SelectionFlag, self.view.selectionModel()
            if not chosen.isSelected(index):
                chosen.setCurrentIndex(index, choose.ClearAndSelect | choose.Rows)
            self.view.scrollTo(index)

    def selected_ids(self) -> list[int]:
        """Return the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self._model.ids[row] for row in rows]

    def neighbour(self, article_id: int, step: int) -> int | None:
        """Return the article ``step`` rows after (before, if negative) the given one."""
        row = self._model.row_of(article_id)
        if row is None or not 0 <= row + step < len(self._model.ids):
            return None
        return self._model.ids[row + step]

    def focus_filter(self) -> None:
        """Go to the search field and select what is in it."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def filter_text(self) -> str:
        """Return the present filter."""
        return self.field.words()

    def clear_filter(self) -> None:
        """Empty the search field and list all articles of the section again."""
        self.field.clear()
        self.field.tell()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._delegate.set_colours(colours)
        self.field.set_colours(colours)
        self.empty.set_colours(colours)
        self.view.viewport().update()

    def _show_state(self) -> None:
        found = len(self._model.ids)
        self._name.setText(section_name(self._section))
        self._count.setText(QLocale().toString(found) if found else "")
        if not found:
            self.empty.explain(self._section, self.filter_text())
        self._stack.setCurrentWidget(self.view if found else self.empty)

    def _ask(self) -> None:
        first, last = self.view.rows_in_sight()
        wanted = self._model.missing(first - _MARGIN_ROWS, last + _MARGIN_ROWS)
        fresh = [article_id for article_id in wanted if article_id not in self._asked]
        if fresh:
            self._asked.update(fresh)
            self.summaries_requested.emit(fresh)

    def _enter_rows(self) -> None:
        if not self._model.ids:
            return
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _delete(self) -> None:
        if ids := self.selected_ids():
            self.delete_requested.emit(ids)

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(self.view.viewport().mapFromGlobal(place))
        if not index.isValid():
            return
        if not self.view.selectionModel().isSelected(index):
            select_rows(self.view, [index.row()])
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(index, flag)
        chosen = self.selected_ids()
        summaries = [s for s in map(self._model.summary, chosen) if s is not None]
        self._menu = ArticleMenu(chosen, summaries, self)
        self._menu.article_opened.connect(self.article_opened)
        self._menu.star_requested.connect(self.star_requested)
        self._menu.read_requested.connect(self.read_requested)
        self._menu.delete_requested.connect(self.delete_requested)
        self._menu.popup(place)
