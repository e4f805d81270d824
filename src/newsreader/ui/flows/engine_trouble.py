"""What to do when the chosen engine of a direction does not translate.

In: a direction and an error of its engine. Out: a strip above the article with the ways out: try
again, let the Argos package stand in until the program ends, get what is missing, the settings.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from newsreader.errors import PackageMissingError
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.ui.flows.tools import Desk
from newsreader.ui.language_names import pair_name
from newsreader.ui.messages import message
from newsreader.ui.reader.engine_strip import EngineStrip
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette

_AGAIN, _STAND_IN, _DOWNLOAD, _SETTINGS, _BACK = "again", "stand-in", "get", "settings", "back"


class EngineTroubleFlow(QObject):
    """One trouble at a time; it goes with its article, or when something translates."""

    translation_wanted = Signal()
    download_requested = Signal(object)  # Pair
    settings_requested = Signal()

    def __init__(self, desk: Desk, reader: ReaderPanel, colours: Callable[[], Palette]) -> None:
        """Put the strip above the article, out of sight."""
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._pair: Pair | None = None
        self._stands_in: Pair | None = None  # to be told once it translates
        self._looking: Task | None = None
        self.strip = EngineStrip(colours())
        self.strip.done.connect(self._do)
        self.strip.dismissed.connect(self._read_on)
        reader.add_strip(self.strip)

    def tell(self, pair: Pair, error: Exception) -> None:
        """Say what is wrong with the engine of a direction, and what can be done about it."""
        self.take_back()
        self._pair = pair
        engines = self._desk.bench.engines
        self._looking = self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: (engines.can_stand_in(pair), engines.choice(pair).kind),
            lambda found: self._tell(error, *found),
        )

    def take_back(self) -> None:
        """Say nothing any more; only what stands in now is told once."""
        if self._looking is not None:
            self._looking.cancel()
        pair, self._stands_in = self._stands_in, None
        self._pair = self._looking = None
        if pair is not None and self._reader.has_article:
            self._tell_stand_in(pair)
        elif self.strip.isVisible():
            self._leave()

    def _tell(self, error: Exception, can_stand_in: bool, kind: EngineKind) -> None:
        ways = [(_AGAIN, self.tr("Try again"))]
        if can_stand_in:
            ways.append((_STAND_IN, self.tr("Use the Argos package for now")))
        if kind is EngineKind.STUDENT and isinstance(error, PackageMissingError):
            ways.append((_DOWNLOAD, self.tr("Download…")))
        ways.append((_SETTINGS, self.tr("Open settings")))
        said = message(error)
        text, advice = said.text, said.advice
        if isinstance(error, PackageMissingError):  # its sentence is in the interface's words
            text, advice = str(error), self.tr("Reading and word cards work without it.")
            if kind is EngineKind.LIBRETRANSLATE:
                advice = self.tr("Name its address in the settings.")
        self._say(text, advice, ways)

    def _say(
        self, text: str, advice: str, ways: list[tuple[str, str]], *, warning: bool = True
    ) -> None:
        self.strip.say(text, advice, ways, warning=warning)
        self.strip.follow(self._reader.view)

    def _do(self, way: str) -> None:
        pair = self._pair
        if pair is None:
            return
        self._leave()
        engines = self._desk.bench.engines
        ways: dict[str, Callable[[], object]] = {
            _AGAIN: self.translation_wanted.emit,
            _STAND_IN: partial(self._change, partial(engines.stand_in, pair), pair),
            _BACK: partial(self._change, partial(engines.end_stand_in, pair), None),
            _DOWNLOAD: partial(self.download_requested.emit, pair),
            _SETTINGS: self.settings_requested.emit,
        }
        ways[way]()

    def _change(self, change: Callable[[], object], stands_in: Pair | None) -> None:
        """Let another engine translate; one that is just being loaded is waited for elsewhere."""

        def changed(_: object) -> None:
            self._stands_in = stands_in
            self.translation_wanted.emit()

        self._desk.tasks.run(Lane.LIBRARY, change, changed)

    def _tell_stand_in(self, pair: Pair) -> None:
        text = self.tr("The Argos package translates {0} until Newsreader is closed.")
        ways = [(_BACK, self.tr("Use the chosen engine again"))]
        self._pair = pair
        self._say(text.format(pair_name(pair)), "", ways, warning=False)

    def _leave(self) -> None:
        """Hide the strip; who was there with the keyboard goes on reading."""
        focused = self.strip.window().focusWidget()
        inside = focused is not None and self.strip.isAncestorOf(focused)
        self.strip.hide()
        if inside:
            self._read_on()

    def _read_on(self) -> None:
        self._reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
