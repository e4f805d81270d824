"""The context menu of the article list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.model.kept import ArticleSummary


class ArticleMenu(QMenu):
    """What can be done with the selected articles; it goes away by itself."""

    article_opened = Signal(int)
    star_requested = Signal(int, bool)
    read_requested = Signal(list, bool)
    delete_requested = Signal(list)

    def __init__(
        self, ids: Sequence[int], summaries: Sequence[ArticleSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ids = list(ids)
        self._summaries = list(summaries)
        if len(self._ids) == 1:
            self.addAction(self.tr("Open"), self._open)
            self.addSeparator()
        if self._summaries:
            self._add_flags()
            self.addAction(self.tr("Copy title"), self._copy)
            self.addSeparator()
        delete = self.addAction(self._delete_text(), self._delete)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutVisibleInContextMenu(True)

    def _add_flags(self) -> None:
        starred = all(summary.starred for summary in self._summaries)
        read = all(summary.read for summary in self._summaries)
        star = self.tr("Remove star") if starred else self.tr("Star")
        self.addAction(star, lambda: self._star(not starred))
        mark = self.tr("Mark as unread") if read else self.tr("Mark as read")
        self.addAction(mark, lambda: self.read_requested.emit(self._ids, not read))

    def _delete_text(self) -> str:
        if len(self._ids) == 1:
            return self.tr("Delete")
        return self.tr("Delete {count} articles").format(count=len(self._ids))

    def _open(self) -> None:
        self.article_opened.emit(self._ids[0])

    def _star(self, starred: bool) -> None:
        for summary in self._summaries:
            if summary.starred is not starred:
                self.star_requested.emit(summary.id, starred)

    def _copy(self) -> None:
        titles = "\n".join(summary.title for summary in self._summaries)
        QGuiApplication.clipboard().setText(titles)

    def _delete(self) -> None:
        self.delete_requested.emit(self._ids)
