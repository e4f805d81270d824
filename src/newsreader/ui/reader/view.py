"""The reader's view of one article: the outermost layer.

In: an article and everything that comes later (``ArticleView``), pointer and keys. Out: signals
that say what is read, pointed at (``PointingView``), selected (``SelectingView``), doubted
(``CheckingView``) and wished.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.ui.reader.checking_view import CheckingView
from newsreader.ui.reader.finding import Finder
from newsreader.ui.reader.menu_place import menu_point
from newsreader.ui.reader.pointer import Pointer
from newsreader.ui.reader.values import Place
from newsreader.ui.theme import Palette


class ReaderView(CheckingView):
    """An article to read, point at, walk through, select from and search."""

    translation_requested = Signal(int)  # paragraph
    column_ratio_changed = Signal(float)
    font_size_changed = Signal(int)
    selection_made = Signal()  # the pointer let go of a selection
    menu_requested = Signal(object)  # QPoint of the screen
    found_changed = Signal(int, int)  # the hit the reader is at, from 1, and how many

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._finder = Finder(self.page)
        self._pointer = Pointer(self, self._selection)
        self._pointer.hovered.connect(self.hover)
        self._pointer.clicked.connect(self.click)
        self._pointer.selecting.connect(self.show_selection)
        self._pointer.selected.connect(self.selection_made)
        self._pointer.marker_clicked.connect(self.annotation_activated)
        self._pointer.target_clicked.connect(self._reveal_clicked)
        self._pointer.doubt_hovered.connect(self.hover_doubt)
        self._pointer.doubt_clicked.connect(self.go_to_doubt)
        self._pointer.ratio_changed.connect(self.column_ratio_changed)
        self.texts_changed.connect(self._found)
        self.viewport().setMouseTracking(True)

    @property
    def dragging(self) -> bool:
        """Whether the pointer is selecting."""
        return self._pointer.dragging

    # -- the article

    def show_article(self, kept: KeptArticle, position: ReadingPosition) -> None:
        """Show an article from where it was left."""
        self._forget()
        super().show_article(kept, position)
        self.stand_at_paragraph(self.position().paragraph)

    def clear(self) -> None:
        """Show no article."""
        self._forget()
        super().clear()

    def _forget(self) -> None:
        self._keeper.close()
        self._selection.clear()
        self.forget_place()
        self.clear_find()

    def set_translation_hidden(self, hidden: bool) -> None:
        """Hide translations until asked for, or show them all."""
        super().set_translation_hidden(hidden)
        self._found()

    # -- translations that are hidden

    def toggle_sentence_translation(self) -> None:
        """Show or hide the translation of the sentence the reader is at."""
        if self.page.rows:
            place = self._current_place()
            self._toggle(place.paragraph, self._targets_of(place))

    def toggle_paragraph_translation(self) -> None:
        """Show or hide the translation of the paragraph the reader is at."""
        if self.page.rows:
            row = self.page.rows[self.current_paragraph()]
            self._toggle(row.index, set(range(len(row.target.sentences))))

    def _targets_of(self, place: Place) -> set[int]:
        row = self.page.rows[place.paragraph]
        sentence = row.cell(place.side).sentence_at(place.position)
        if sentence is None:
            sentence = 0
        return set(row.counterparts(place.side, sentence)[1])

    def _toggle(self, paragraph: int, sentences: set[int]) -> None:
        row = self.page.rows[paragraph]
        if not row.target.text:
            self.translation_requested.emit(paragraph)
        elif sentences:
            row.toggle(sentences, self.page.hidden)
            self.remeasure_row(row)

    def _reveal_clicked(self, place: Place, whole: bool) -> None:
        row = self.page.rows[place.paragraph]
        if not row.target.text:
            self.translation_requested.emit(row.index)
            return
        everything = set(range(len(row.target.sentences)))
        self._toggle(row.index, everything if whole else self._targets_of(place) or everything)

    # -- finding

    def find_text(self, query: str) -> int:
        """Find in both columns, go to the first hit from here on, return how many there are."""
        visible = self.visible_paragraphs()
        count = self._finder.search(query, visible[0] if visible else 0)
        self._go_to_hit()
        return count

    def find_next(self) -> None:
        """Go to the next hit."""
        self._finder.step(1)
        self._go_to_hit()

    def find_previous(self) -> None:
        """Go to the previous hit."""
        self._finder.step(-1)
        self._go_to_hit()

    def clear_find(self) -> None:
        """Forget the query and its hits."""
        self._finder.search("")
        self._show_hits()

    def _found(self) -> None:
        if self._finder.active:
            self._finder.refresh()
            self._show_hits()

    def _go_to_hit(self) -> None:
        self._show_hits()
        hit = self._finder.current
        if hit is not None:
            rect = self.anchor_rect(*hit).translated(0, self.top())
            self.bring_into_view(rect.top(), rect.bottom(), margin=80)

    def _show_hits(self) -> None:
        self.overlay.hits = self._finder.by_cell()
        self.overlay.current_hit = self._finder.current
        self.viewport().update()
        self.found_changed.emit(self._finder.index + 1, self._finder.count)

    # -- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._keeper.close()
        self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point or drag."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a selection."""
        self._pointer.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer left."""
        if event.type() == QEvent.Type.Leave and QApplication.activePopupWidget() is None:
            self._pointer.leave()  # under a menu the pointer is still where the menu is about
        return super().viewportEvent(event)

    def pointer_may_have_left(self) -> None:
        """Notice that the pointer left while a menu was open."""
        if not self.viewport().underMouse():
            self._pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Stand where a menu is asked for, and tell so; no card stands beside the menu."""
        where = menu_point(self, event)
        if where is not None:
            self.close_card()
            self.menu_requested.emit(where)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the text."""
        steps = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and steps:
            self.set_font_size(self.page.styles.size + (1 if steps > 0 else -1))
            self.font_size_changed.emit(self.page.styles.size)
            event.accept()
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture; the card goes with its word or goes."""
        super().scrollContentsBy(dx, dy)
        if self._keeper.is_open:
            self._keeper.follow()
        self._doubt_keeper.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the new size."""
        super().resizeEvent(event)
        self._keeper.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a reading key asks; other keys go on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.escape():
            return
        command = _command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command(self)

    def escape(self) -> bool:
        """Close the card, else drop the selection; tell whether there was either."""
        if self.close_card():
            return True
        chosen = self.selected() is not None
        self.select_nothing()
        return chosen

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the paragraph cursor."""
        super().focusInEvent(event)
        self._show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the paragraph cursor."""
        super().focusOutEvent(event)
        old, self.overlay.current_row = self.overlay.current_row, -1
        self.update_rows(old)


_BARE: dict[int, Callable[[ReaderView], object]] = {
    Qt.Key.Key_Down: ReaderView.next_paragraph,
    Qt.Key.Key_Up: ReaderView.previous_paragraph,
    Qt.Key.Key_Right: ReaderView.next_word,
    Qt.Key.Key_Left: ReaderView.previous_word,
    Qt.Key.Key_Return: ReaderView.look_up_current,
    Qt.Key.Key_Enter: ReaderView.look_up_current,
    Qt.Key.Key_Space: ReaderView.page_down,
    Qt.Key.Key_PageDown: ReaderView.page_down,
    Qt.Key.Key_PageUp: ReaderView.page_up,
    Qt.Key.Key_Home: ReaderView.go_home,
    Qt.Key.Key_End: ReaderView.go_end,
}
_SHIFT: dict[int, Callable[[ReaderView], object]] = {
    Qt.Key.Key_Right: lambda view: view.extend_selection(1),
    Qt.Key.Key_Left: lambda view: view.extend_selection(-1),
    Qt.Key.Key_Space: ReaderView.page_up,
}
_CONTROL: dict[int, Callable[[ReaderView], object]] = {
    Qt.Key.Key_C: ReaderView.copy_text,
    Qt.Key.Key_A: ReaderView.select_all,
}


def _command(event: QKeyEvent) -> Callable[[ReaderView], object] | None:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    tables = {
        Qt.KeyboardModifier.NoModifier: _BARE,
        Qt.KeyboardModifier.ShiftModifier: _SHIFT,
        Qt.KeyboardModifier.ControlModifier: _CONTROL,
    }
    return tables.get(modifiers, {}).get(event.key())
