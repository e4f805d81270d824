"""Which panes show: library, article list, side panel; and what a narrow window leaves of them.

In: the reader's wishes and the window's width. Out: shown and hidden panes, ticked commands.
"""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.flows.tools import Preferences

WITHOUT_SIDEBAR = 1100  # pixels; below, the sections give their room to the article
WITHOUT_LIST = 900  # and below this the list too


class PanesFlow(QObject):
    """Shows and hides what stands around the article."""

    def __init__(  # noqa: PLR0913 (the panes are what it is about)
        self,
        *,
        preferences: Preferences,
        actions: Actions,
        sidebar: QWidget,
        articles: QWidget,
        side: QStackedWidget,
        menus: QMenuBar,
    ) -> None:
        """Remember the panes."""
        super().__init__(side)
        self._preferences = preferences
        self._actions = actions
        self._sidebar, self._articles = sidebar, articles
        self._side, self._menus = side, menus
        self._width = preferences.now.window[0]
        self._focused = False
        self._reading = False
        self._asked = False  # a narrow window shows its list because the reader asked for it

    @property
    def focused(self) -> bool:
        """Whether the article stands alone."""
        return self._focused

    def fit(self, width: int) -> None:
        """Fit the panes to a window of this width."""
        if (width < WITHOUT_LIST) != (self._width < WITHOUT_LIST):
            self._asked = False
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
            self.hide_side()
        self._arrange()

    def show_library(self, on: bool) -> None:
        """Show or hide the library; in a narrow window only until an article is chosen."""
        self._focused = False
        if self._width < WITHOUT_LIST:
            self._asked = on
            self._arrange()
            return
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
        self._tick()

    def hide_side(self) -> None:
        """Take the side panel away."""
        self._side.hide()
        self._tick()

    def shows(self, panel: QWidget) -> bool:
        """Tell whether a panel stands at the right of the article."""
        return not self._side.isHidden() and self._side.currentWidget() is panel

    def _arrange(self) -> None:
        now = self._preferences.now
        narrow = self._width < WITHOUT_LIST
        listed = now.list_visible if not narrow else self._asked or not self._reading
        sections = now.sidebar_visible and self._width >= WITHOUT_SIDEBAR
        self._articles.setVisible(listed and not self._focused)
        self._sidebar.setVisible((sections or (narrow and self._asked)) and not self._focused)
        self._menus.setVisible(not self._focused)
        self._tick()

    def _tick(self) -> None:
        self._actions["focus"].setChecked(self._focused)
        self._actions["sidebar"].setChecked(not self._articles.isHidden())
        notes = self._side.currentWidget() if not self._side.isHidden() else None
        self._actions["notes_panel"].setChecked(
            notes is not None and notes.objectName() == "notes_panel"
        )
