"""The rows of the article list: all ids at once, summaries only where somebody looks.

In: ids in order, then the summaries asked for. Out: a one-column Qt model whose rows are
placeholders until their summary comes.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsreader.model.kept import ArticleSummary

SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)  # ArticleSummary, or None while it loads
ID_ROLE = SUMMARY_ROLE + 1
OPEN_ROLE = SUMMARY_ROLE + 2  # whether this is the article in the reader
_KEPT = 2000


class ArticleModel(QAbstractTableModel):
    """One row for each article id; keeps the summaries of the rows seen last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._summaries: dict[int, ArticleSummary] = {}
        self._open: int | None = None

    @property
    def ids(self) -> list[int]:
        """The ids in order."""
        return self._ids

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many articles there are."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return one."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 (Qt's own signature)
        """Return what a role wants to know about a row."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        article_id = self._ids[index.row()]
        summary = self._summaries.get(article_id)
        if role == ID_ROLE:
            return article_id
        if role == OPEN_ROLE:
            return article_id == self._open
        if role == SUMMARY_ROLE:
            return summary
        return _words(summary, role)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other articles; summaries already known are kept."""
        self.beginResetModel()
        self._ids = list(ids)
        self._rows = {article_id: row for row, article_id in enumerate(self._ids)}
        self.endResetModel()

    def put(self, summaries: Iterable[ArticleSummary]) -> None:
        """Take summaries that were asked for, or that changed."""
        for summary in summaries:
            self._summaries.pop(summary.id, None)
            self._summaries[summary.id] = summary
            self._changed(summary.id)
        for article_id in list(self._summaries)[: max(0, len(self._summaries) - _KEPT)]:
            del self._summaries[article_id]

    def keep_only(self, first: int, last: int) -> list[int]:
        """Forget all summaries but those of the rows ``first`` to ``last``; return their ids."""
        shown = [one for one in self._ids[max(0, first) : last + 1] if one in self._summaries]
        self._summaries = {article_id: self._summaries[article_id] for article_id in shown}
        return shown

    def set_open(self, article_id: int | None) -> None:
        """Mark the article that stands in the reader."""
        before, self._open = self._open, article_id
        for changed in (before, article_id):
            if changed is not None:
                self._changed(changed)

    def row_of(self, article_id: int) -> int | None:
        """Return the row of an article, if it is listed."""
        return self._rows.get(article_id)

    def summary(self, article_id: int) -> ArticleSummary | None:
        """Return a summary if it is here."""
        return self._summaries.get(article_id)

    def missing(self, first: int, last: int) -> list[int]:
        """Return the ids of the rows ``first`` to ``last`` whose summaries are not here."""
        shown = self._ids[max(0, first) : last + 1]
        return [article_id for article_id in shown if article_id not in self._summaries]

    def _changed(self, article_id: int) -> None:
        row = self._rows.get(article_id)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)


def _words(summary: ArticleSummary | None, role: int) -> str | None:
    if summary is None:
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return summary.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return "\n".join(part for part in (summary.title, summary.translated_title) if part)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ". ".join(part for part in _spoken(summary) if part)
    return None


def _spoken(summary: ArticleSummary) -> tuple[str, ...]:
    unread = "" if summary.read else QCoreApplication.translate("ArticleList", "Unread")
    starred = QCoreApplication.translate("ArticleList", "Starred") if summary.starred else ""
    return (summary.title, summary.translated_title, summary.outlet, unread, starred)
