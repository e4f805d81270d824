"""The terms as rows: term, translation, direction.

In: terms. Out: a model whose first two columns can be written in; what is written is wished for,
and shows once it is kept.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from newsreader.model.correction import Term
from newsreader.ui.glossary_dialog.term_form import language_name

SOURCE, TARGET, DIRECTION = range(3)
TERM_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class TermModel(QAbstractTableModel):
    """One row a term."""

    change_requested = Signal(object, str, str)  # Term, source, target

    def __init__(self) -> None:
        super().__init__()
        self._terms: tuple[Term, ...] = ()

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Show these terms and no others."""
        self.beginResetModel()
        self._terms = tuple(terms)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many terms there are."""
        return 0 if parent.isValid() else len(self._terms)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return three."""
        return 0 if parent.isValid() else DIRECTION + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a wording, the direction, or the whole term."""
        term = self._terms[index.row()]
        if role == TERM_ROLE:
            return term
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        names = f"{language_name(term.pair.source)} → {language_name(term.pair.target)}"
        return {SOURCE: term.source, TARGET: term.target, DIRECTION: names}[index.column()]

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Wish for another wording; one that is empty or the same as before is dropped."""
        term, text = self._terms[index.row()], " ".join(str(value).split())
        wanted = {SOURCE: (text, term.target), TARGET: (term.source, text)}.get(index.column())
        if role != Qt.ItemDataRole.EditRole or not text or wanted is None:
            return False
        if wanted != (term.source, term.target):
            self.change_requested.emit(term, *wanted)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that the two wordings can be written in."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if index.column() == DIRECTION else found | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Term"), self.tr("Translation"), self.tr("Direction"))[section]
