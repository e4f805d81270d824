"""One direction of translation: what is installed for it and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.ui.language_names import pair_name
from newsreader.ui.models_dialog.package_details import PackageDetails
from newsreader.ui.models_dialog.progress_row import ProgressRow
from newsreader.ui.models_dialog.wording import is_ours, other_text
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.notice import InlineNotice
from newsreader.usecases.manage_models import is_newer


class PackageCard(QFrame):
    """Details, buttons, progress and what went wrong; Remove asks again in its own place."""

    download_requested = Signal()
    verify_requested = Signal()
    remove_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, pair: Pair, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(pair_name(pair))
        self._packages: tuple[InstalledPackage, ...] = ()
        self._available: AvailablePackage | None = None
        self._busy = self._verifying = False
        self._cancelled = False
        self._asking = self._leaving = False
        self._state = label(role="muted", pixels=12)
        self._missing = label(self._missing_text(), role="secondary", wrap=True)
        self.details = PackageDetails(colours)
        self._others = label(role="secondary", pixels=12, wrap=True)
        self.progress = ProgressRow(colours)
        self.notice = InlineNotice(colours)
        self._make_buttons(colours)
        self._lay_out(pair)
        self._join()
        self._show()

    def _make_buttons(self, colours: Palette) -> None:
        self.download = TextButton(
            "", self.tr("Go online and install the package"), colours, icon_name="download"
        )
        self.verify = TextButton(self.tr("Verify"), "", colours, icon_name="check")
        self.remove = TextButton(
            self.tr("Remove…"),
            self.tr("Delete the package from this computer"),
            colours,
            icon_name="trash",
        )
        self._question = label()
        self.confirm = TextButton(
            self.tr("Remove"), self.tr("Delete the package now"), colours, look="danger"
        )
        self.keep = TextButton(self.tr("Keep"), self.tr("Do not delete it"), colours)

    def _lay_out(self, pair: Pair) -> None:
        head = QHBoxLayout()
        head.addWidget(label(pair_name(pair), pixels=15, bold=True), 1)
        head.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addWidget(self._question)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self._missing, self.details, self._others, self.notice, self.progress):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _buttons(self) -> list[TextButton]:
        return [self.download, self.verify, self.remove]

    def _join(self) -> None:
        self.download.clicked.connect(self.download_requested)
        self.verify.clicked.connect(self.verify_requested)
        self.remove.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        self.confirm.clicked.connect(self._confirm)
        self.progress.cancel_requested.connect(self._cancel)

    def set_packages(self, packages: Sequence[InstalledPackage]) -> None:
        """Show what is installed; the first is in use."""
        self._packages = tuple(packages)
        self._asking = self._leaving = False
        self._show()

    def set_available(self, available: AvailablePackage | None) -> None:
        """Show what the index offers."""
        self._available = available
        self._show()

    @property
    def _package(self) -> InstalledPackage | None:
        return self._packages[0] if self._packages else None

    def set_busy(self, busy: bool, verifying: bool = False) -> None:
        """Show that work begins or ended; after a cancel, say how to go on."""
        if busy and not self._busy:
            self._cancelled, self._verifying = False, verifying
            self.notice.hide()
            self.progress.start(verifying)
        elif not busy and self._cancelled:
            self.notice.say(self._stopped_text())
        self._busy = busy
        self._show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        if not self._busy:
            self.set_busy(True)
        self.progress.show_progress(progress)

    def show_error(self, text: str, advice: str) -> None:
        """Say what went wrong; the work is over."""
        self._cancelled = self._leaving = False
        self.set_busy(False)
        self.notice.say_error(text, advice)

    def show_done(self, text: str) -> None:
        """Say what went well; the work is over."""
        self._cancelled = False
        self.set_busy(False)
        self.notice.say_done(text)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.notice.set_colours(colours)

    @property
    def _idle(self) -> bool:
        return not self._busy and not self._leaving

    def _show(self) -> None:
        package = self._package
        idle = self._idle
        self._state.setText(self._state_text())
        self._missing.setVisible(package is None)
        self.details.setVisible(package is not None)
        if package is not None:
            self.details.show_package(package)
            self.verify.set_meaning(self._verify_meaning(package))
        others = [other_text(other) for other in self._packages[1:]]
        self._others.setText("\n".join(others))
        self._others.setVisible(bool(others))
        ours = next((one for one in self._packages if is_ours(one.owner)), None)
        self._question.setText(self._remove_question(ours))
        self.download.setText(self._download_text())
        self.download.set_look("primary" if package is None or self._newer() else "plain")
        self.download.setVisible(idle and not self._asking)
        self.verify.setVisible(idle and not self._asking and package is not None)
        self.remove.setVisible(idle and not self._asking and ours is not None)
        for widget in (self._question, self.confirm, self.keep):
            widget.setVisible(idle and self._asking)
        self.progress.setVisible(self._busy)

    def _missing_text(self) -> str:
        return self.tr("Without this package, articles are shown untranslated.")

    @property
    def _downloading(self) -> bool:
        """Whether what is done, or was done last, is a download."""
        return not self._verifying

    def _stopped_text(self) -> str:
        if self._verifying:
            return self.tr("The check was stopped.")
        return self.tr("Stopped. The download goes on where it stopped.")

    def _state_text(self) -> str:
        if self._leaving:
            return self.tr("Removing…")
        if self._package is None:
            return self.tr("Not installed")
        if not self._package.verified:
            return self.tr("Installed, unverified")
        return self.tr("Installed")

    def _verify_meaning(self, package: InstalledPackage) -> str:
        if is_ours(package.owner):
            return self.tr("Check that every file is as it was installed")
        return self.tr("Load the model and let it translate a sentence")

    def _remove_question(self, ours: InstalledPackage | None) -> str:
        if ours is None or ours is self._package:
            return self.tr("Remove this package from this computer?")
        question = self.tr("Remove Newsreader's own version {version} from this computer?")
        return question.format(version=ours.version)

    def _download_text(self) -> str:
        if self._cancelled and self._downloading:
            return self.tr("Resume download")
        if self._package is None:
            return self.tr("Download")
        if self._newer() and self._available is not None:
            return self.tr("Update to {version}").format(version=self._available.version)
        return self.tr("Download again")

    def _newer(self) -> bool:
        if self._package is None or self._available is None:
            return False
        return is_newer(self._available, self._package)

    def _ask(self) -> None:
        self._asking = True
        self.notice.hide()
        self._show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._asking = False
        self._show()
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        # What translates just now finishes its sentences first: the buttons wait for it.
        self._asking, self._leaving = False, True
        self._show()
        self.remove_requested.emit()

    def _cancel(self) -> None:
        self._cancelled = True
        self.cancel_requested.emit()
