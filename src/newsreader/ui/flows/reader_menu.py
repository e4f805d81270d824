"""The menu over the article: what can be done with the selection, else with the sentence there.

In: a place on the screen; what is selected or pointed at. Out: a menu of the window's commands,
only those that mean something there.
"""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from newsreader.ui.actions import Actions
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.usecases.correct import standings


class Window(Protocol):
    """What the menu is about."""

    actions_: Actions
    reader: ReaderPanel
    correcting: CorrectingFlow


def show_menu(window: Window, where: QPoint) -> None:
    """Show the menu at a point of the screen; it blocks nothing and goes when it is left."""
    view, groups = window.reader.view, [list(group) for group in _groups(window)]
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in filter(None, groups):
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(group)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.aboutToHide.connect(view.pointer_may_have_left)
        menu.popup(where)


def _groups(window: Window) -> Iterator[Iterator[QAction]]:
    actions = window.actions_
    for group in (_text, _marks, _translation, _paragraph):
        found = (actions[name] for name in group(window))
        yield (action for action in found if action.isEnabled())


def _text(window: Window) -> Iterator[str]:
    view = window.reader.view
    if view.selected() is not None:
        yield "copy"
    if _sentence(window):
        yield "copy_pair"


def _marks(window: Window) -> Iterator[str]:
    view = window.reader.view
    chosen = view.selected() is not None
    if chosen or _sentence(window):
        yield from ("highlight", "note")
    if chosen or view.current_word() is not None:
        yield "look_up"


def _translation(window: Window) -> Iterator[str]:
    at = window.correcting.sentence()
    if at is not None:
        yield from ("edit_translation", "another_wording")
        if at.corrected:
            yield "show_original"
    if window.reader.view.page.rows[_paragraph_at(window)].target.text:
        yield "reveal_sentence"


def _paragraph(window: Window) -> Iterator[str]:
    aligned = window.correcting.keeper.targets.get(_paragraph_at(window))
    if aligned is not None:
        if window.reader.view.selected() is not None:
            yield "add_term"
        if any(standings(aligned)):
            yield "second_opinion"


def _sentence(window: Window) -> bool:
    current = window.reader.view.current_sentence()
    return current is not None and bool(current[2])


def _paragraph_at(window: Window) -> int:
    chosen = window.reader.view.selected()
    return chosen.parts[0][0] if chosen else window.reader.view.current_paragraph()
