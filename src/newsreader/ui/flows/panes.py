"""Which panes show: library, article list, side panel; and what a narrow window leaves of them.

In: the reader's wishes and the window's width. Out: shown and hidden panes, ticked commands. Two
columns need room: the sections give way first, then the list is slim, then it gives way too.
"""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar, QSplitter, QStackedWidget, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.flows.tools import Preferences

_SIDEBAR, _SIDE = 190, 340  # pixels
_SLIM = 260  # the list in a narrow window
_SLIM_SIDE = 260  # the side panel in a narrow window
_COLUMNS = 700  # what two columns need
_LEAST = 300  # what an article needs
WITHOUT_LIST = _SLIM + _COLUMNS


class PanesFlow(QObject):
    """Shows and hides what stands around the article."""

    def __init__(
        self, preferences: Preferences, actions: Actions, splitter: QSplitter, menus: QMenuBar
    ) -> None:
        """Remember the panes; the splitter holds sections, list, article and side panel."""
        super().__init__(splitter)
        self._preferences = preferences
        self._actions = actions
        self._splitter, self._menus = splitter, menus
        side = self._pane(3)
        assert isinstance(side, QStackedWidget)
        self._side = side
        self._width = preferences.now.window[0]
        self._shape: tuple[object, ...] = ()
        self._tight = False  # there is no room for the list beside two columns
        self._asked = False  # the list shows all the same, because the reader asked for it
        self._focused = False
        self._reading = False
        splitter.splitterMoved.connect(self._remember_width)

    # Panels come into their places after the first article: the splitter knows what is there now.

    @property
    def _sidebar(self) -> QWidget:
        return self._pane(0)

    @property
    def _articles(self) -> QWidget:
        return self._pane(1)

    @property
    def _reader(self) -> QWidget:
        return self._pane(2)

    def _pane(self, place: int) -> QWidget:
        pane = self._splitter.widget(place)
        assert pane is not None
        return pane

    @property
    def focused(self) -> bool:
        """Whether the article stands alone."""
        return self._focused

    def fit(self, width: int) -> None:
        """Fit the panes to a window of this width."""
        self._width = width
        self._arrange()

    def set_reading(self, reading: bool) -> None:
        """Say whether an article is open; without one a narrow window shows the list."""
        self._reading = reading
        self._asked = False
        self._arrange()

    def focus(self, on: bool) -> None:
        """Leave the article alone in the window, or bring everything back."""
        self._focused = on
        if on:
            self._side.hide()
        self._arrange()

    def show_library(self, on: bool) -> None:
        """Show or hide the library; in a narrow window only until an article is chosen."""
        self._focused = False
        if self._tight:
            self._asked = on
            if on and self._width - self._beside < _SLIM + _LEAST:
                self._side.hide()
        else:
            now = self._preferences.now
            self._preferences.change(replace(now, sidebar_visible=on, list_visible=on))
        self._arrange()

    def show_list(self) -> None:
        """Bring the article list in sight."""
        if self._articles.isHidden():
            self.show_library(True)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel at the right of the article."""
        self._side.setCurrentWidget(panel)
        self._side.show()
        self._arrange()

    def hide_side(self) -> None:
        """Take the side panel away."""
        self._side.hide()
        self._arrange()

    # --- arranging ---------------------------------------------------------------------------

    @property
    def _beside(self) -> int:
        """What the side panel takes; in a narrow window it is slim."""
        slim = max(_SLIM_SIDE, min(_SIDE, self._width - _COLUMNS // 2))
        return 0 if self._side.isHidden() else slim

    def _arrange(self) -> None:
        now = self._preferences.now
        room = self._width - self._beside
        tight = now.list_visible and room < _SLIM + _COLUMNS
        if tight is not self._tight:
            self._tight, self._asked = tight, False
        listed = now.list_visible
        width = now.list_width if room >= now.list_width + _COLUMNS else _SLIM
        wanted = _COLUMNS
        if tight:
            listed = (self._asked or not self._reading) and room >= _SLIM + _LEAST
            wanted = _LEAST
        beside = width if listed else 0
        sections = now.sidebar_visible and room >= _SIDEBAR + beside + wanted
        sections = sections and (listed or not now.list_visible)  # they are nothing without it
        self._show(sections and not self._focused, listed and not self._focused, width)

    def _show(self, sections: bool, listed: bool, width: int) -> None:
        before = self._splitter.window().focusWidget()
        self._sidebar.setVisible(sections)
        self._articles.setVisible(listed)
        if before is not None and not before.isVisibleTo(self._splitter.window()):
            self._reader.setFocus()  # Qt would go on to whatever comes next, a text field perhaps
        self._menus.setVisible(not self._focused)
        side = self._beside
        shape = (sections, listed, width, side)
        if shape != self._shape:
            self._shape = shape
            taken = _SIDEBAR * sections + width * listed + side
            self._splitter.setSizes([_SIDEBAR, width, max(_LEAST, self._width - taken), side])
        self._tick()

    def _remember_width(self) -> None:
        now, width = self._preferences.now, self._articles.width()
        slim = self._shape[2:3] != (now.list_width,)  # not as wide as the reader wants it
        if not self._articles.isHidden() and not self._tight and not slim:
            self._preferences.remember(replace(now, list_width=width))
            self._shape = (*self._shape[:2], width, *self._shape[3:])

    def _tick(self) -> None:
        self._actions["focus"].setChecked(self._focused)
        self._actions["sidebar"].setChecked(not self._articles.isHidden())
        shown = None if self._side.isHidden() else self._side.currentWidget()
        notes = shown is not None and shown.objectName() == "notes_panel"
        self._actions["notes_panel"].setChecked(notes)
