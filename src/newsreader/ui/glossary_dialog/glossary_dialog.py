"""The window of the glossary.

In: the terms of both directions. Out: wishes to add, change and remove terms, to take the last
change back, to read them from a file and to write them to one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.correction import Term
from newsreader.ui.glossary_dialog.add_row import AddRow
from newsreader.ui.glossary_dialog.term_table import TermTable
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.empty_state import EmptyState
from newsreader.ui.widgets.icons import icon
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice


class GlossaryDialog(QWidget):
    """A window of its own that blocks nothing; Esc closes it."""

    add_requested = Signal(object, str, str)  # Pair, source, target
    change_requested = Signal(object, str, str)  # Term, source, target
    remove_requested = Signal(object)  # list of Terms
    undo_requested = Signal()
    import_requested = Signal(str)
    export_requested = Signal(str)

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Glossary"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(660, 620)
        self.notice = InlineNotice(colours)
        self.add_row = AddRow(colours)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Show only terms with…"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.filter.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.table = TermTable(colours)
        self.empty = EmptyState(colours)
        self._make_buttons(colours)
        self._lay_out()
        self._join()
        self.set_colours(colours)
        self.set_terms(())

    def _make_buttons(self, colours: Palette) -> None:
        self.remove = TextButton(
            self.tr("Remove"), self.tr("Leave the selected terms to the engine"), colours,
            icon_name="trash",
        )  # fmt: skip
        self.undo = TextButton(
            self.tr("Undo"), self.tr("Take the last change back (Ctrl+Z)"), colours,
            icon_name="undo",
        )  # fmt: skip
        self.from_file = TextButton(
            self.tr("Import…"), self.tr("Add the terms in a file"), colours, icon_name="file"
        )
        self.to_file = TextButton(
            self.tr("Export…"), self.tr("Write every term to a file"), colours, icon_name="export"
        )

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.from_file)
        foot.addWidget(self.to_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Glossary"), pixels=17, bold=True))
        column.addWidget(label(self._explanation(), role="secondary", wrap=True))
        column.addWidget(self.add_row)
        column.addWidget(self.notice)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _explanation(self) -> str:
        return self.tr(
            "Names and terms are translated as they stand here, in every article and at once. A "
            "sentence where that is not certain is left as it is and marked as doubtful; what you "
            "corrected yourself is never touched."
        )

    def _join(self) -> None:
        self.add_row.add_requested.connect(self.add_requested)
        self.filter.textChanged.connect(self._filter)
        self.table.change_requested.connect(self.change_requested)
        self.table.remove_requested.connect(self.remove_requested)
        self.table.chosen_changed.connect(self._show_chosen)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.table.chosen()))
        self.undo.clicked.connect(self.undo_requested)
        self.from_file.clicked.connect(self.choose_file)
        self.to_file.clicked.connect(self.choose_target)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo_requested.emit)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Show these terms."""
        self._any = bool(terms)
        self.table.set_terms(terms)
        self.to_file.setEnabled(self._any)
        self.filter.setVisible(self._any)
        self._show_empty()

    def set_undo(self, text: str) -> None:
        """Offer to take a change back, or nothing."""
        self.undo.setVisible(bool(text))
        self.undo.set_meaning(self.tr("Take back: {0} (Ctrl+Z)").format(text))

    def choose_file(self) -> None:
        """Let the reader choose a file of terms."""
        dialog = self._file_dialog(self.tr("Import terms"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_requested)
        dialog.open()

    def choose_target(self) -> None:
        """Let the reader choose where to write the terms."""
        dialog = self._file_dialog(self.tr("Export terms"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("glossary.tsv")
        dialog.fileSelected.connect(self.export_requested)
        dialog.open()

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(self.tr("Tab-separated text (*.tsv *.txt)"))
        dialog.setDefaultSuffix("tsv")
        return dialog

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where a term is written."""
        super().showEvent(event)
        self.add_row.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the message of another visit from showing again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.notice.hide()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self._glass.setIcon(icon("find", colours.muted, 16))
        for part in (self.notice, self.add_row, self.table, self.empty):
            part.set_colours(colours)

    def _filter(self, words: str) -> None:
        self.table.set_filter(words)
        self._show_empty()

    def _show_chosen(self) -> None:
        self.remove.setEnabled(bool(self.table.chosen()))

    def _show_empty(self) -> None:
        if not self._any:
            self.empty.say(
                "glossary",
                self.tr("No terms yet"),
                self.tr(
                    "Write one above, or select a name in an article and choose “Add to glossary”."
                ),
            )
        elif not self.table.count():
            self.empty.say("find", self.tr("No term with these words"), "")
        self._stack.setCurrentWidget(self.table if self.table.count() else self.empty)
