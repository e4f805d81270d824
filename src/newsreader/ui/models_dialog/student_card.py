"""One direction of the student models: what is installed, a download, an import."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.model.language import Pair
from newsreader.ui.language_names import pair_name
from newsreader.ui.models_dialog.package_card import PackageCard
from newsreader.ui.models_dialog.wording import size_text
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton


class StudentCard(PackageCard):
    """A package card whose model may also come from a folder of the reader."""

    folder_requested = Signal(str)

    def __init__(self, pair: Pair, colours: Palette, parent: QWidget | None = None) -> None:
        self._name = pair_name(pair)
        self._importing = False
        super().__init__(pair, colours, parent)

    def _make_buttons(self, colours: Palette) -> None:
        super()._make_buttons(colours)
        self.download.set_meaning(self.tr("Go online and install the model from its publisher"))
        self.from_folder = TextButton(
            self.tr("Import folder…"),
            self.tr("Install the model in a folder of this computer; nothing goes online"),
            colours,
            icon_name="folder",
        )

    def _buttons(self) -> list[TextButton]:
        return [self.download, self.from_folder, self.verify, self.remove]

    def _join(self) -> None:
        super()._join()
        self.from_folder.clicked.connect(self.choose_folder)

    def _show(self) -> None:
        super()._show()
        self.download.set_look("plain")  # nobody needs a second engine
        self.from_folder.setVisible(self._idle and not self._asking)

    def _missing_text(self) -> str:
        return self.tr("Not needed: a second engine, used once the settings say so.")

    def _download_text(self) -> str:
        unknown = self._package is not None and not self._package.verified
        text = self.tr("Download") if unknown else super()._download_text()
        size = self._available.size if self._available is not None else 0
        return f"{text} ({size_text(size)})" if size and not self._newer() else text

    def set_importing(self, importing: bool) -> None:
        """Say whether what is done next comes from a folder; that is not gone on with later."""
        self._importing = importing

    @property
    def _downloading(self) -> bool:
        return super()._downloading and not self._importing

    def _stopped_text(self) -> str:
        if self._importing and not self._verifying:
            return self.tr("The import was stopped; nothing was installed.")
        return super()._stopped_text()

    def _newer(self) -> bool:
        # What nobody published has no version to compare.
        return self._package is not None and self._package.verified and super()._newer()

    def choose_folder(self) -> None:
        """Let the reader choose the folder of a model."""
        dialog = QFileDialog(self, self.tr("Import a model: {name}").format(name=self._name))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder_requested)
        dialog.fileSelected.connect(dialog.deleteLater)
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()
