"""How the window looks: settings become colours, fonts and layout, and keys become settings.

In: the reader's settings and commands. Out: every panel in the same colours.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from newsreader.settings import Settings
from newsreader.ui import theme
from newsreader.ui.actions import Actions
from newsreader.ui.flows.tools import Preferences
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette

SMALLEST, LARGEST = 12, 34


class Coloured(Protocol):
    """A panel that follows the theme."""

    def set_colours(self, colours: Palette) -> None:
        """Use the colours of a theme."""


class AppearanceFlow(QObject):
    """Applies the settings that change the look."""

    colours_changed = Signal(object)  # Palette

    def __init__(
        self,
        preferences: Preferences,
        actions: Actions,
        reader: ReaderPanel,
        panels: Callable[[], Iterable[Coloured]],
    ) -> None:
        """Join the reader panel; ``panels`` names all others, as many as exist."""
        super().__init__(reader)
        self._preferences = preferences
        self._actions = actions
        self._reader = reader
        self._panels = panels
        self.colours = theme.load(preferences.now.theme)
        preferences.changed.connect(self._changed)
        view = reader.view
        view.font_size_changed.connect(lambda size: self._set(font_size=size))
        view.column_ratio_changed.connect(lambda ratio: self._set(column_ratio=round(ratio, 3)))

    def apply(self) -> None:
        """Apply every setting but the theme; for the start, before an article is there."""
        now = self._preferences.now
        view = self._reader.view
        view.set_font_size(now.font_size)
        view.set_column_ratio(now.column_ratio)
        view.set_layout(now.layout)
        view.set_translation_hidden(now.translation == "hidden")
        self._tick()

    def _tick(self) -> None:
        now = self._preferences.now
        self._actions["stacked" if now.layout == "stacked" else "side"].setChecked(True)
        self._actions["hide_all"].setChecked(now.translation == "hidden")

    def _changed(self, before: Settings, now: Settings) -> None:
        view = self._reader.view
        if before.theme != now.theme:
            self.recolour(now.theme)
        if before.font_size != now.font_size:
            view.set_font_size(now.font_size)
        if before.column_ratio != now.column_ratio:
            view.set_column_ratio(now.column_ratio)
        if before.layout != now.layout:
            view.set_layout(now.layout)
        if before.translation != now.translation:
            view.set_translation_hidden(now.translation == "hidden")
        self._tick()

    def recolour(self, name: str) -> None:
        """Show everything in another theme."""
        self.colours = theme.load(name)
        dress(self.colours)
        self._reader.set_palette(self.colours)
        for panel in self._panels():
            panel.set_colours(self.colours)
        self.colours_changed.emit(self.colours)

    def next_theme(self) -> None:
        """Go on to the next theme."""
        self._set(theme=theme.next_name(self.colours.name))

    def larger(self) -> None:
        """Make the text larger."""
        self._set(font_size=min(LARGEST, self._preferences.now.font_size + 1))

    def smaller(self) -> None:
        """Make the text smaller."""
        self._set(font_size=max(SMALLEST, self._preferences.now.font_size - 1))

    def set_layout(self, layout: str) -> None:
        """Show both languages ``side`` by side or ``stacked``."""
        self._set(layout=layout)

    def set_hidden(self, hidden: bool) -> None:
        """Hide translations until asked for, or show them."""
        self._set(translation="hidden" if hidden else "shown")

    def _set(self, **values: object) -> None:
        self._preferences.change(replace(self._preferences.now, **values))  # type: ignore[arg-type]


def dress(colours: Palette) -> None:
    """Give the application the colours of a theme."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(theme.qt_palette(colours))
        app.setStyleSheet(theme.style_sheet(colours))
