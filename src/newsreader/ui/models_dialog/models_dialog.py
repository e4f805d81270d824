"""The window of model packages.

In: what is installed, what the index offers, progress and failures by direction. Out: wishes to
download, install from a file, verify, remove, cancel and ask the index again.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.language import Language, Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.ui.models_dialog.package_card import PackageCard
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice
from newsreader.ui.widgets.scrolled import scrolled

PAIRS = (
    Pair(Language.KOREAN, Language.ENGLISH),
    Pair(Language.ENGLISH, Language.KOREAN),
)
_SUFFIX = ".argosmodel"


class ModelsDialog(QWidget):
    """A window of its own that blocks nothing; it goes online only when a button says so."""

    download_requested = Signal(object)  # Pair
    file_requested = Signal(str)
    verify_requested = Signal(object)  # Pair
    remove_requested = Signal(object)  # Pair
    cancel_requested = Signal(object)  # Pair
    refresh_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Model packages"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.resize(640, 640)
        self.notice = InlineNotice(colours)
        self._cards = {pair: PackageCard(pair, colours) for pair in PAIRS}
        self.refresh = TextButton(
            self.tr("Check for newer packages"),
            self.tr("Go online and ask the package index which versions there are"),
            colours,
            icon_name="refresh",
        )
        self.from_file = TextButton(
            self.tr("Install from file…"),
            self.tr("Install an .argosmodel file; it says itself which direction it is for"),
            colours,
            icon_name="file",
        )
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Model packages"), pixels=17, bold=True))
        column.addWidget(self._explanation())
        column.addWidget(self.notice)
        for card in self._cards.values():
            column.addWidget(card)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.refresh)
        foot.addWidget(self.from_file)
        foot.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(content), 1)
        outer.addLayout(foot)

    def _explanation(self) -> QWidget:
        text = self.tr(
            "Articles are translated on this computer, by one package for each direction. "
            "This window goes online only when you press a button: “Check for newer packages” "
            "reads the public package index, “Download” reads the index and then the package "
            "(about 100 MB). Nothing you read is ever sent."
        )
        return label(text, role="secondary", wrap=True)

    def _join(self) -> None:
        self.refresh.clicked.connect(self.refresh_requested)
        self.from_file.clicked.connect(self.choose_file)
        for pair, card in self._cards.items():
            self._join_card(pair, card)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _join_card(self, pair: Pair, card: PackageCard) -> None:
        card.download_requested.connect(lambda: self.download_requested.emit(pair))
        card.verify_requested.connect(lambda: self.verify_requested.emit(pair))
        card.remove_requested.connect(lambda: self.remove_requested.emit(pair))
        card.cancel_requested.connect(lambda: self.cancel_requested.emit(pair))

    def card(self, pair: Pair) -> PackageCard:
        """Return the card of a direction."""
        return self._cards[pair]

    def set_packages(self, packages: Sequence[InstalledPackage]) -> None:
        """Show what is installed; of several for one direction, the first is the one in use."""
        for pair, card in self._cards.items():
            card.set_packages([package for package in packages if package.pair == pair])

    def set_available(self, packages: Sequence[AvailablePackage]) -> None:
        """Show what the index offers."""
        self.set_refreshing(False)
        for pair, card in self._cards.items():
            card.set_available(next((p for p in packages if p.pair == pair), None))

    def set_refreshing(self, refreshing: bool) -> None:
        """Show that the index is being asked."""
        self.refresh.setEnabled(not refreshing)
        text = self.tr("Checking…") if refreshing else self.tr("Check for newer packages")
        self.refresh.setText(text)
        if refreshing:
            self.notice.hide()

    def set_busy(self, pair: Pair, busy: bool, verifying: bool = False) -> None:
        """Show that work on a direction begins or ended; ``verifying`` is no download."""
        self._cards[pair].set_busy(busy, verifying)

    def show_progress(self, pair: Pair, progress: Progress) -> None:
        """Show how far the work on a direction is."""
        self._cards[pair].show_progress(progress)

    def show_error(self, pair: Pair | None, text: str, advice: str = "") -> None:
        """Say what went wrong with a direction, or (None) with the index or a file."""
        if pair is None:
            self.set_refreshing(False)
            self.notice.say_error(text, advice)
        else:
            self._cards[pair].show_error(text, advice)

    def show_done(self, pair: Pair | None, text: str) -> None:
        """Say what went well with a direction, or (None) with the index or a file."""
        if pair is None:
            self.notice.say_done(text)
        else:
            self._cards[pair].show_done(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the window itself in focus, not with whichever button comes first."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.notice.set_colours(colours)
        for card in self._cards.values():
            card.set_colours(colours)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a package file."""
        if _package_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install the dropped package files."""
        event.acceptProposedAction()
        for file in _package_files(event):
            self.file_requested.emit(file)

    def choose_file(self) -> None:
        """Let the reader choose a package file."""
        dialog = QFileDialog(self, self.tr("Install a model package"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Model packages (*.argosmodel)"))
        dialog.fileSelected.connect(self.file_requested)
        dialog.open()


def _package_files(event: QDropEvent) -> list[str]:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.endswith(_SUFFIX)]
