"""The window of model packages.

In: what is installed, what can be had, progress and failures by direction and kind. Out: wishes to
download, install from a file or folder, verify, remove, cancel and ask the index again.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.ui.models_dialog.package_card import PackageCard
from newsreader.ui.models_dialog.student_section import StudentSection
from newsreader.ui.models_dialog.wording import PAIRS, size_text
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice
from newsreader.ui.widgets.scrolled import scrolled
from newsreader.ui.window_size import on_screen
from newsreader.usecases.manage_models import disk_use

_SUFFIX, _ZIP = ".argosmodel", ".zip"
_ARGOS, _STUDENT = EngineKind.ARGOS, EngineKind.STUDENT


class ModelsDialog(QWidget):
    """A window of its own that blocks nothing; it goes online only when a button says so."""

    download_requested = Signal(object)  # Pair
    student_requested = Signal(object, str)  # Pair, architecture
    file_requested = Signal(str)
    folder_requested = Signal(object, str, bool)  # Pair or None, path, whether unverified will do
    verify_requested = Signal(object, object)  # Pair, EngineKind
    remove_requested = Signal(object, object)  # Pair, EngineKind
    cancel_requested = Signal(object, object)  # Pair, EngineKind
    refresh_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Model packages"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.resize(on_screen(self, QSize(720, 760)))
        self.setMinimumWidth(680)  # room for every button of a card
        self.notice = InlineNotice(colours)
        self._cards = {pair: PackageCard(pair, colours) for pair in PAIRS}
        self.students = StudentSection(colours)
        self._disk = label(role="muted", pixels=12)
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
        column.addWidget(label(self.tr("Argos packages"), pixels=15, bold=True))
        for card in self._cards.values():
            column.addWidget(card)
        column.addWidget(self.students)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.refresh)
        foot.addWidget(self.from_file)
        foot.addStretch(1)
        foot.addWidget(self._disk)
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
            "(about 100 MB). Nothing you read is ever sent by it."
        )
        return label(text, role="secondary", wrap=True)

    def _join(self) -> None:
        self.refresh.clicked.connect(self.refresh_requested)
        self.from_file.clicked.connect(self.choose_file)
        for pair, card in self._cards.items():
            card.download_requested.connect(partial(self.download_requested.emit, pair))
            self._join_card(pair, _ARGOS, card)
        for pair, student in self.students.cards.items():
            self._join_card(pair, _STUDENT, student)
        self.students.download_requested.connect(self.student_requested)
        self.students.folder_requested.connect(self.folder_requested)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _join_card(self, pair: Pair, kind: EngineKind, card: PackageCard) -> None:
        card.verify_requested.connect(lambda: self.verify_requested.emit(pair, kind))
        card.remove_requested.connect(lambda: self.remove_requested.emit(pair, kind))
        card.cancel_requested.connect(lambda: self.cancel_requested.emit(pair, kind))

    def card(self, pair: Pair, kind: EngineKind = _ARGOS) -> PackageCard:
        """Return the card of a direction and kind."""
        return self._cards[pair] if kind is _ARGOS else self.students.cards[pair]

    def set_packages(self, packages: Sequence[InstalledPackage]) -> None:
        """Show what is installed; of several of one direction and kind, the first is in use."""
        argos = [package for package in packages if package.engine is _ARGOS]
        for pair, card in self._cards.items():
            card.set_packages([package for package in argos if package.pair == pair])
        self.students.set_packages([one for one in packages if one.engine is _STUDENT])
        size = size_text(disk_use(packages))
        self._disk.setText(self.tr("{size} on this disk").format(size=size))

    def set_available(self, packages: Sequence[AvailablePackage]) -> None:
        """Show what the index of Argos packages offers."""
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

    def set_busy(
        self, pair: Pair, busy: bool, verifying: bool = False, kind: EngineKind = _ARGOS
    ) -> None:
        """Show that work on a direction begins or ended; ``verifying`` is no download."""
        self.card(pair, kind).set_busy(busy, verifying)

    def show_progress(self, pair: Pair, progress: Progress, kind: EngineKind = _ARGOS) -> None:
        """Show how far the work on a direction is."""
        self.card(pair, kind).show_progress(progress)

    def show_error(
        self, pair: Pair | None, text: str, advice: str = "", kind: EngineKind = _ARGOS
    ) -> None:
        """Say what went wrong with a direction, or (None) with the index or a file."""
        if pair is None:
            self.set_refreshing(False)
            self.notice.say_error(text, advice)
        else:
            self.card(pair, kind).show_error(text, advice)

    def show_done(self, pair: Pair | None, text: str, kind: EngineKind = _ARGOS) -> None:
        """Say what went well with a direction, or (None) with the index or a file."""
        if pair is None:
            self.notice.say_done(text)
        else:
            self.card(pair, kind).show_done(text)

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
        self.students.set_colours(colours)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a package file, or the folder or zip file of a model."""
        if any(_is_package(path) or _is_model(path) for path in _dropped(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install the dropped packages and models."""
        event.acceptProposedAction()
        for path in _dropped(event):
            if _is_package(path):
                self.file_requested.emit(str(path))
            elif _is_model(path):
                self.folder_requested.emit(None, str(path), False)

    def choose_file(self) -> None:
        """Let the reader choose a package file."""
        dialog = QFileDialog(self, self.tr("Install a model package"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Model packages (*.argosmodel)"))
        dialog.fileSelected.connect(self.file_requested)
        dialog.open()


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _is_package(path: Path) -> bool:
    return path.suffix == _SUFFIX


def _is_model(path: Path) -> bool:
    return path.suffix == _ZIP or path.is_dir()
