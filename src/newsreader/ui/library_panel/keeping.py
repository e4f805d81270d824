"""Keeping selection and scroll place while the rows of the article list change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from newsreader.ui.library_panel.article_delegate import ROW_HEIGHT
from newsreader.ui.library_panel.article_model import ArticleModel
from newsreader.ui.library_panel.article_view import ArticleView


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader was in a list: by article, because rows move."""

    selected: tuple[int, ...]
    current: int | None
    current_row: int
    top: tuple[int, ...]  # the article at the top edge and those after it
    offset: int  # pixels of the first of them that are out of sight
    at_top: bool


def kept_place(view: ArticleView, model: ArticleModel) -> Place:
    """Return the place before the rows change."""
    rows = [index.row() for index in view.selectionModel().selectedRows()]
    current = view.currentIndex().row()
    scrolled = view.verticalScrollBar().value()
    first = scrolled // ROW_HEIGHT
    return Place(
        selected=tuple(model.ids[row] for row in rows),
        current=model.ids[current] if 0 <= current < len(model.ids) else None,
        current_row=current,
        top=tuple(model.ids[first : first + 40]),
        offset=scrolled - first * ROW_HEIGHT,
        at_top=scrolled == 0,
    )


def restore_place(view: ArticleView, model: ArticleModel, place: Place) -> None:
    """Go back to ``place``: a deleted current row gives its place to the one that follows."""
    rows = [row for article in place.selected if (row := model.row_of(article)) is not None]
    select_rows(view, rows)
    row = model.row_of(place.current) if place.current is not None else None
    if row is None and place.current is not None and model.ids:
        row = min(place.current_row, len(model.ids) - 1)
    if row is not None:
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(model.index(row, 0), flag)
    _restore_scroll(view, model, place)


def _restore_scroll(view: ArticleView, model: ArticleModel, place: Place) -> None:
    # The scroll bar learns of the new rows only when the view lays itself out.
    view.updateGeometries()
    bar = view.verticalScrollBar()
    if place.at_top:
        bar.setValue(0)
        return
    for article in place.top:
        row = model.row_of(article)
        if row is not None:
            bar.setValue(row * ROW_HEIGHT + place.offset)
            return


def select_rows(view: ArticleView, rows: Sequence[int]) -> None:
    """Select these rows and no others."""
    chosen = QItemSelection()
    model = view.model()
    for first, last in _runs(sorted(rows)):
        chosen.select(model.index(first, 0), model.index(last, 0))
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().select(chosen, flag)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
