"""The engines in the settings window: one for each direction, and the server if one is used.

In: the settings. Out: ``changed`` with the fields of the settings that the reader changed.
"""

from PySide6.QtCore import QObject, Signal

from newsreader.model.engine import EngineKind
from newsreader.settings import Settings
from newsreader.ui.settings_dialog.engine_picker import EnginePicker
from newsreader.ui.settings_dialog.form import Form
from newsreader.ui.settings_dialog.server_box import ServerBox
from newsreader.ui.theme import Palette


class EngineRows(QObject):
    """The controls; they live in the form they are added to."""

    changed = Signal(dict)  # field of the settings -> value

    def __init__(self, colours: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.korean = EnginePicker(self.tr("Engine, Korean → English"), colours)
        self.english = EnginePicker(self.tr("Engine, English → Korean"), colours)
        self.server = ServerBox(colours)
        self.korean.value_chosen.connect(lambda value: self.changed.emit({"engine_ko_en": value}))
        self.english.value_chosen.connect(lambda value: self.changed.emit({"engine_en_ko": value}))
        self.server.address_changed.connect(
            lambda url, key: self.changed.emit({"server_url": url, "server_key": key})
        )

    def add_to(self, form: Form) -> None:
        """Put the controls into a form."""
        note = self.tr("Install packages and models in the window Model packages")
        form.add_row(self.korean.accessibleName(), self.korean, note)
        form.add_row(self.english.accessibleName(), self.english)
        form.add_wide(self.server)

    def set_settings(self, settings: Settings) -> None:
        """Show these settings without a signal."""
        self.korean.set_value(settings.engine_ko_en)
        self.english.set_value(settings.engine_en_ko)
        self.server.set_server(settings.server_url, settings.server_key)
        server = EngineKind.LIBRETRANSLATE
        self.server.setVisible(server in (settings.engine_ko_en, settings.engine_en_ko))

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        for picker in (self.korean, self.english):
            picker.set_colours(colours)
        self.server.set_colours(colours)
