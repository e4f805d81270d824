"""The settings window: every choice applies at once.

In: the settings, the program's folders. Out: ``settings_changed`` with the new settings,
``folder_requested`` with a folder to open.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.settings import Settings
from newsreader.ui.settings_dialog.engine_rows import EngineRows
from newsreader.ui.settings_dialog.folders import Folders
from newsreader.ui.settings_dialog.form import Form
from newsreader.ui.settings_dialog.preview import Preview
from newsreader.ui.settings_dialog.slider_row import SliderRow
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.scrolled import scrolled
from newsreader.ui.widgets.segmented import Segmented
from newsreader.ui.window_size import on_screen

_SIZES = (13, 30)
_RATIOS = (30, 70)
_YES, _NO = "yes", "no"
# How the value of a button becomes that of the settings, where it is no text.
_READERS: dict[str, Callable[[str], object]] = {
    "beam": int,
    "pause_on_battery": _YES.__eq__,
    "translate_unread": _YES.__eq__,
}


class SettingsDialog(QWidget):
    """A window of its own that blocks nothing; Esc closes it."""

    settings_changed = Signal(object)  # Settings
    folder_requested = Signal(object)  # Path

    def __init__(self, settings: Settings, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Settings"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(on_screen(self, QSize(680, 760)))
        self._settings = settings
        self._colours = colours
        self._see_answer = QTimer(self, singleShot=True, interval=0)  # once it has its place
        self.theme = self._segmented(self.tr("Theme"), self._themes(), "theme")
        self.layout_choice = self._segmented(self.tr("Layout"), self._layouts(), "layout")
        self.translation = self._segmented(
            self.tr("Translations appear"), self._translations(), "translation"
        )
        self.care = self._segmented(self.tr("Speed and care"), self._cares(), "beam")
        self.engines = EngineRows(colours, self)
        self.battery = self._segmented(
            self.tr("Pause on battery"), self._yes_no(), "pause_on_battery"
        )
        self.unread = self._segmented(
            self.tr("Translate unread articles ahead"), self._yes_no(), "translate_unread"
        )
        self.font_size = SliderRow(_SIZES, "{value} px", colours)
        self.ratio = SliderRow(_RATIOS, "{value} %", colours)
        self.language = self._segmented(
            self.tr("Language of menus"), self._languages(), "interface_language"
        )
        self.preview = Preview(colours)
        self.folders = Folders(colours)
        self._lay_out()
        self._join()
        self.set_settings(settings)

    def set_settings(self, settings: Settings) -> None:
        """Show these settings without a signal."""
        self._settings = settings
        self.theme.set_value(settings.theme)
        self.layout_choice.set_value(settings.layout)
        self.translation.set_value(settings.translation)
        self.care.set_value(str(settings.beam))
        self.engines.set_settings(settings)
        self.battery.set_value(_word(settings.pause_on_battery))
        self.unread.set_value(_word(settings.translate_unread))
        self.font_size.set_value(settings.font_size)
        self.ratio.set_value(round(settings.column_ratio * 100))
        self.ratio.setEnabled(settings.layout == "side")
        self.language.set_value(settings.interface_language)
        self.preview.set_settings(settings)

    def show_engines(self) -> None:
        """Bring the engines into sight, with the server's address to be typed if one is used."""
        server = self.engines.server
        wanted = server.address if server.isVisibleTo(self) else self.engines.korean
        self._area.ensureWidgetVisible(self.engines.korean)
        self._area.ensureWidgetVisible(server if server.isVisibleTo(self) else wanted)
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_folders(self, folders: Sequence[tuple[str, Path]]) -> None:
        """Show where the program keeps its data: what it is, and the folder."""
        self.folders.set_folders(folders)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the window itself in focus, not with whichever button comes first."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        for choice in self.findChildren(Segmented):
            choice.set_colours(colours)
        for slider in (self.font_size, self.ratio):
            slider.set_colours(colours)
        self.engines.set_colours(colours)
        self.preview.set_colours(colours)
        self.folders.set_colours(colours)

    def _lay_out(self) -> None:
        form = Form()
        form.add_heading(self.tr("Reading"))
        form.add_row(self.tr("Theme"), self.theme)
        form.add_row(self.tr("Layout"), self.layout_choice)
        form.add_row(self.tr("Text size"), self.font_size)
        form.add_row(
            self.tr("Width of the original"),
            self.ratio,
            self.tr("When the columns stand side by side"),
        )
        form.add_wide(self.preview)
        form.add_heading(self.tr("Translation"))
        form.add_row(
            self.tr("Translations appear"),
            self.translation,
            self.tr("When asked: read the original first"),
        )
        form.add_row(
            self.tr("Speed and care"),
            self.care,
            self.tr("How many readings the translator weighs; Careful takes about twice as long"),
        )
        self.engines.add_to(form)
        form.add_row(
            self.tr("Translate unread articles ahead"),
            self.unread,
            self.tr("In the background, while nothing else is translated"),
        )
        form.add_row(
            self.tr("Pause on battery"),
            self.battery,
            self.tr("Work in the background waits for mains power"),
        )
        form.add_heading(self.tr("Program"))
        form.add_row(
            self.tr("Language of menus"),
            self.language,
            self.tr("Takes effect when the program starts again"),
        )
        form.add_wide(label(self.tr("Where the data is"), role="secondary"))
        form.add_wide(self.folders)
        self._frame(form)

    def _frame(self, form: Form) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(24, 18, 24, 20)
        inner.setSpacing(14)
        inner.addWidget(label(self.tr("Settings"), pixels=17, bold=True))
        inner.addWidget(form)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content)
        outer.addWidget(self._area)

    def _join(self) -> None:
        self.font_size.value_changed.connect(lambda value: self._change(font_size=value))
        self.ratio.value_changed.connect(lambda value: self._change(column_ratio=value / 100))
        self.folders.folder_requested.connect(self.folder_requested)
        self.engines.changed.connect(lambda values: self._change(**values))
        notice = self.engines.server.notice
        self.engines.server.answered.connect(self._see_answer.start)
        self._see_answer.timeout.connect(lambda: self._area.ensureWidgetVisible(notice))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _segmented(self, name: str, choices: list[tuple[str, str, str]], field: str) -> Segmented:
        control = Segmented(choices, name, self._colours)
        read = _READERS.get(field, str)
        control.value_chosen.connect(lambda value: self._change(**{field: read(value)}))
        return control

    def _change(self, **values: object) -> None:
        changed = replace(self._settings, **values)  # type: ignore[arg-type]
        if changed != self._settings:
            self.set_settings(changed)
            self.settings_changed.emit(changed)

    def _themes(self) -> list[tuple[str, str, str]]:
        return [
            ("system", self.tr("System"), self.tr("Light or dark, as the desktop asks")),
            ("light", self.tr("Light"), self.tr("Dark text on a light ground")),
            ("sepia", self.tr("Sepia"), self.tr("Brown text on warm paper")),
            ("dark", self.tr("Dark"), self.tr("Light text on a dark ground")),
        ]

    def _layouts(self) -> list[tuple[str, str, str]]:
        return [
            ("side", self.tr("Side by side"), self.tr("Two columns, paragraphs level")),
            ("stacked", self.tr("Stacked"), self.tr("The translation under each paragraph")),
        ]

    def _translations(self) -> list[tuple[str, str, str]]:
        return [
            ("shown", self.tr("At once"), self.tr("The translation is always in sight")),
            ("hidden", self.tr("When asked"), self.tr("The translation waits until asked for")),
        ]

    def _yes_no(self) -> list[tuple[str, str, str]]:
        return [(_YES, self.tr("Yes"), ""), (_NO, self.tr("No"), "")]

    def _cares(self) -> list[tuple[str, str, str]]:
        return [
            ("1", self.tr("Fast"), self.tr("One reading at a time")),
            ("2", self.tr("Balanced"), self.tr("Two readings: nearly as good as four")),
            ("4", self.tr("Careful"), self.tr("Four readings: slower, at times better")),
        ]

    def _languages(self) -> list[tuple[str, str, str]]:
        # Names of languages in themselves: whoever needs one can read it.
        return [
            ("system", self.tr("System"), self.tr("The language of the desktop")),
            ("en", "English", "English"),
            ("ko", "한국어", "한국어"),
        ]


def _word(value: bool) -> str:
    return _YES if value else _NO
