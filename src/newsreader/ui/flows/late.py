"""Flows that the first article does not need: made when they are first asked for.

In: wishes of the window. Out: the flows that answer them, with their modules loaded only now.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from newsreader.model.language import Pair
from newsreader.ui.flows.tools import Desk

if TYPE_CHECKING:
    from newsreader.model.translation import AlignedParagraph
    from newsreader.ui.flows.appearance import Coloured
    from newsreader.ui.flows.background import BackgroundFlow
    from newsreader.ui.flows.engine_trouble import EngineTroubleFlow
    from newsreader.ui.flows.exporting import ExportingFlow
    from newsreader.ui.flows.glossing import GlossingFlow
    from newsreader.ui.flows.importing import ImportingFlow
    from newsreader.ui.flows.library import LibraryFlow
    from newsreader.ui.flows.models import ModelsFlow
    from newsreader.ui.flows.preferring import SettingsFlow
    from newsreader.ui.flows.reading import ReadingFlow
    from newsreader.ui.flows.translating import TranslatingFlow
    from newsreader.ui.flows.welcoming import WelcomingFlow
    from newsreader.ui.reader.panel import ReaderPanel
    from newsreader.ui.theme import Palette


class LateFlows(QObject):
    """Importing, exporting, model packages, the glossary and settings."""

    glossary_changed = Signal()
    packages_changed = Signal()

    def __init__(
        self, desk: Desk, window: QWidget, reader: "ReaderPanel", colours: "Callable[[], Palette]"
    ) -> None:
        """Remember what the flows will need."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._reader = reader
        self._colours = colours

    def join(
        self,
        library: "LibraryFlow",
        reading: "ReadingFlow",
        translating: "TranslatingFlow",
        background: "BackgroundFlow",
        aligned: "Callable[[int], AlignedParagraph | None]",
    ) -> None:
        """Say which flows the later ones talk to, and who knows a paragraph's translation."""
        self._aligned = aligned
        self._library, self._reading, self._translating = library, reading, translating
        self._background = background
        translating.download_requested.connect(self.download)
        translating.file_requested.connect(self.choose_package)
        translating.troubled.connect(self._trouble)
        translating.trouble_over.connect(self._trouble_over)

    def dialogs(self) -> "list[Coloured]":
        """Return the windows that exist by now."""
        made = (
            self.__dict__.get(name) for name in ("importing", "models", "settings", "welcoming")
        )
        dialogs = (flow.dialog for flow in made if flow is not None)
        glossing = [self.glossing] if "glossing" in self.__dict__ else []
        strips = [self.engine_trouble.strip] if "engine_trouble" in self.__dict__ else []
        return [*glossing, *strips, *(dialog for dialog in dialogs if dialog is not None)]

    @cached_property
    def importing(self) -> "ImportingFlow":
        """The flow that gets articles in."""
        from newsreader.ui.flows.importing import ImportingFlow

        flow = ImportingFlow(self._desk, self._window, self._colours)
        flow.article_imported.connect(self._reading.open)
        flow.library_changed.connect(self._library.refresh)
        flow.library_changed.connect(self._background.look_for_more)
        return flow

    @cached_property
    def models(self) -> "ModelsFlow":
        """The flow of the model packages."""
        from newsreader.ui.flows.models import ModelsFlow

        flow = ModelsFlow(self._desk, self._window, self._colours)
        flow.packages_leaving.connect(self._translating.stop)
        flow.packages_leaving.connect(self._background.leave_off)
        flow.packages_changed.connect(self._translating.packages_changed)
        flow.packages_changed.connect(self._tell_welcome)
        flow.packages_changed.connect(self.packages_changed)
        flow.progressed.connect(self._translating.show_download)
        return flow

    @cached_property
    def glossing(self) -> "GlossingFlow":
        """The flow of the glossary."""
        from newsreader.ui.flows.glossing import GlossingFlow

        flow = GlossingFlow(self._desk, self._window, self._reader, self._colours, self._aligned)
        flow.glossary_changed.connect(self.glossary_changed)
        return flow

    @cached_property
    def settings(self) -> "SettingsFlow":
        """The flow of the settings window."""
        from newsreader.ui.flows.preferring import SettingsFlow

        flow = SettingsFlow(self._desk, self._window, self._colours)
        flow.engines_chosen.connect(self._translating.packages_changed)
        return flow

    @cached_property
    def engine_trouble(self) -> "EngineTroubleFlow":
        """The flow that tells why the chosen engine of a direction does not translate."""
        from newsreader.ui.flows.engine_trouble import EngineTroubleFlow

        flow = EngineTroubleFlow(self._desk, self._reader, self._colours)
        flow.translation_wanted.connect(self._translating.packages_changed)
        flow.download_requested.connect(self.download)
        flow.settings_requested.connect(self._show_engines)
        return flow

    def _trouble(self, pair: Pair, error: Exception) -> None:
        self.engine_trouble.tell(pair, error)

    def _show_engines(self) -> None:
        self.settings.show_engines()

    def _trouble_over(self) -> None:
        if "engine_trouble" in self.__dict__:
            self.engine_trouble.take_back()

    @cached_property
    def exporting(self) -> "ExportingFlow":
        """The flow that writes articles to files."""
        from newsreader.ui.flows.exporting import ExportingFlow

        return ExportingFlow(self._desk, self._window)

    @cached_property
    def welcoming(self) -> "WelcomingFlow":
        """The flow that shows the welcome strip."""
        from newsreader.ui.flows.welcoming import WelcomingFlow

        flow = WelcomingFlow(self._desk, self._reader, self._colours)
        flow.dialog.paste_requested.connect(self.paste)
        flow.dialog.open_requested.connect(self.choose_files)
        flow.dialog.models_requested.connect(self.show_models)
        return flow

    def _tell_welcome(self) -> None:
        if "welcoming" in self.__dict__:
            self.welcoming.look_for_packages()

    def welcome(self) -> None:
        """Show the welcome strip, as long as it was not dismissed."""
        if not self._desk.preferences.now.welcomed:
            self.welcoming.dialog.show()

    def choose_files(self) -> None:
        """Let the reader choose files to open."""
        self.importing.choose()

    def paste(self) -> None:
        """Let the reader paste a page's text."""
        self.importing.paste()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Import files and show the last one."""
        self.importing.open_files(paths)

    def open_dropped(self, mime: QMimeData) -> None:
        """Import what was dropped on the window."""
        self.importing.open_dropped(mime)

    def show_models(self) -> None:
        """Show the package window."""
        self.models.show()

    def show_glossary(self) -> None:
        """Show the glossary's window."""
        self.glossing.show()

    def add_term(self) -> None:
        """Let the reader add the selected words to the glossary."""
        self.glossing.add_selection()

    def glossary_changed_elsewhere(self) -> None:
        """Show the glossary as it is now, if it was ever opened."""
        if "glossing" in self.__dict__:
            self.glossing.changed_elsewhere()

    def leave_form(self) -> None:
        """Close the form of a term, if it was ever opened; what stands in it is kept."""
        if "glossing" in self.__dict__:
            self.glossing.leave_form()

    def download(self, pair: Pair) -> None:
        """Download and install the package of a direction."""
        self.models.download(pair)

    def choose_package(self) -> None:
        """Let the reader choose a package file to install."""
        self.models.choose_file()

    def show_settings(self) -> None:
        """Show the settings window."""
        self.settings.show()

    def export(self) -> None:
        """Let the reader save the open article to a file."""
        self.exporting.export(self._reading.opened)
