"""The list of terms: filtered, written in, removed from.

In: terms and words to filter by. Out: wishes to change and to remove.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from newsreader.model.correction import Term
from newsreader.ui.fonts import interface_font
from newsreader.ui.glossary_dialog.term_model import DIRECTION, TERM_ROLE, TermModel
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.keys import ENTER, claims

_ROW, _HEAD = 34, 30
_KEYS = (*ENTER, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)


class _Filter(QSortFilterProxyModel):
    """Rows with some words in either language."""

    words = ""

    def set_words(self, words: str) -> None:
        """Keep only rows with these words."""
        self.words = words.strip().casefold()
        self.invalidate()

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Tell whether the words stand in one of the two wordings."""
        term = self.sourceModel().index(source_row, 0, source_parent).data(TERM_ROLE)
        return any(self.words in one.casefold() for one in (term.source, term.target))


class TermTable(QTableView):
    """Rows of terms; Enter, F2 or a double click writes in one, Delete removes those selected."""

    change_requested = Signal(object, str, str)  # Term, source, target
    remove_requested = Signal(object)  # list of Terms
    chosen_changed = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = TermModel()
        self._terms.change_requested.connect(self.change_requested)
        self._filter = _Filter(self)
        self._filter.setSourceModel(self._terms)
        self.setModel(self._filter)
        self.setAccessibleName(self.tr("Terms"))
        self.setFont(interface_font(13))
        self._make_plain()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.set_colours(colours)

    def _make_plain(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setFont(interface_font(11))
        head.setFixedHeight(_HEAD)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(DIRECTION, QHeaderView.ResizeMode.ResizeToContents)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Show these terms; those selected stay selected."""
        chosen = {term.uid for term in self.chosen()}
        self._terms.set_terms(terms)
        for row in range(self._filter.rowCount()):
            if self._filter.index(row, 0).data(TERM_ROLE).uid in chosen:
                self.selectRow(row)
        self.chosen_changed.emit()

    def set_filter(self, words: str) -> None:
        """Show only terms with these words in either language."""
        self._filter.set_words(words)
        self.chosen_changed.emit()

    def count(self) -> int:
        """Return how many terms show."""
        return self._filter.rowCount()

    def chosen(self) -> list[Term]:
        """Return the selected terms."""
        return [index.data(TERM_ROLE) for index in self.selectionModel().selectedRows()]

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        c = colours
        self.setStyleSheet(
            f"QTableView {{ background: {c.card.name()}; color: {c.text.name()}; outline: 0;"
            f" border: 1px solid {c.rule.name()}; border-radius: 8px;"
            f" selection-background-color: {c.selection.name()};"
            f" selection-color: {c.text.name()}; }}"
            f"QTableView::item {{ padding: 0 10px; border-bottom: 1px solid {c.rule.name()}; }}"
            f"QTableView::item:selected {{ background: {c.selection.name()}; }}"
            f"QHeaderView {{ background: {c.panel.name()}; border: 0;"
            " border-top-left-radius: 8px; border-top-right-radius: 8px; }"
            f"QHeaderView::section {{ background: transparent; color: {c.muted.name()};"
            f" border: 0; border-bottom: 1px solid {c.rule.name()}; padding: 0 13px; }}"
            "QTableView QLineEdit { border-radius: 0; padding: 0; }"
        )

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the window's commands."""
        return claims(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in a row at Enter or F2, remove the selected ones at Delete."""
        editing = self.state() is QAbstractItemView.State.EditingState
        if editing or event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.chosen():
                self.remove_requested.emit(self.chosen())
        elif self.currentIndex().isValid():
            index = self.currentIndex()
            self.edit(index if index.column() != DIRECTION else index.siblingAtColumn(1))
