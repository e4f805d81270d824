"""Model packages: download, install, verify and remove, with progress the window can show.

In: the wishes of the package window and of the reader's notice. Out: ``packages_changed``.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from newsreader.errors import CancelledError
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.ui.models_dialog.models_dialog import ModelsDialog
from newsreader.ui.models_dialog.wording import is_ours
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette
from newsreader.usecases import manage_models

_REPORT = Callable[[Progress], None]


class ModelsFlow(QObject):
    """Does what the package window asks, one thing a direction at a time."""

    packages_leaving = Signal()  # what uses them must stop
    packages_changed = Signal()
    progressed = Signal(object, object)  # Pair, Progress
    _moved = Signal(object, object)

    def __init__(self, desk: Desk, window: QWidget, colours: Callable[[], Palette]) -> None:
        """Remember the window the dialog belongs to; it is made when first shown."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._colours = colours
        self._dialog: ModelsDialog | None = None
        self._work: dict[Pair, Task] = {}
        self._moved.connect(self._show_progress)

    @property
    def dialog(self) -> ModelsDialog | None:
        """The package window, once it was shown."""
        return self._dialog

    def show(self) -> None:
        """Show the package window."""
        if self._dialog is None:
            self._dialog = self._made()
        self._refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _made(self) -> ModelsDialog:
        dialog = ModelsDialog(self._colours(), self._window)
        dialog.download_requested.connect(self.download)
        dialog.file_requested.connect(lambda path: self.install_file(Path(path)))
        dialog.verify_requested.connect(self._verify)
        dialog.remove_requested.connect(self._remove)
        dialog.cancel_requested.connect(self.cancel)
        dialog.refresh_requested.connect(self._look_online)
        return dialog

    def _refresh(self) -> None:
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: manage_models.installed(bench), self._show_installed
        )

    def _show_installed(self, packages: list[InstalledPackage]) -> None:
        if self._dialog is not None:
            self._dialog.set_packages(packages)

    def _look_online(self) -> None:
        url = self._desk.preferences.now.package_index
        if self._dialog is not None:
            self._dialog.set_refreshing(True)
        self._desk.tasks.stream(
            Lane.DOWNLOAD,
            lambda cancelled: [manage_models.available(url, cancelled)],
            self._show_available,
            self._failed(),
        )

    def _show_available(self, offers: list[AvailablePackage]) -> None:
        if self._dialog is not None:
            self._dialog.set_available(offers)

    def choose_file(self) -> None:
        """Let the reader choose a package file to install."""
        self.show()
        assert self._dialog is not None
        self._dialog.choose_file()

    def download(self, pair: Pair) -> None:
        """Download and install the package of a direction."""
        self.show()
        bench, url = self._desk.bench, self._desk.preferences.now.package_index
        self._start(
            pair,
            lambda report, cancelled: manage_models.install(bench, pair, url, report, cancelled),
        )

    def install_file(self, path: Path) -> None:
        """Install a package from a file; its direction is known once it was read."""
        self.show()
        assert self._dialog is not None
        self._dialog.notice.say(self.tr("Installing {0}…").format(path.name))
        bench = self._desk.bench
        self._start(
            None,
            lambda report, cancelled: manage_models.install_file(bench, path, report, cancelled),
        )

    def _start(
        self, pair: Pair | None, work: Callable[[_REPORT, Callable[[], bool]], InstalledPackage]
    ) -> None:
        if pair is not None and pair in self._work:
            return
        self._busy(pair, True)

        def run(cancelled: Callable[[], bool]) -> list[InstalledPackage]:
            def report(progress: Progress) -> None:
                if not cancelled():  # else the window may be gone
                    self._moved.emit(pair, progress)

            return [work(report, cancelled)]

        task = self._desk.tasks.stream(
            Lane.DOWNLOAD, run, lambda package: self._installed(pair, package), self._failed(pair)
        )
        if pair is not None:
            self._work[pair] = task

    @Slot(object, object)
    def _show_progress(self, pair: Pair | None, progress: Progress) -> None:
        if pair is None or pair not in self._work:
            return
        self.progressed.emit(pair, progress)
        if self._dialog is not None:
            self._dialog.show_progress(pair, progress)

    def cancel(self, pair: Pair) -> None:
        """Stop a check or a download; that one goes on where it stopped when asked again."""
        task = self._work.pop(pair, None)
        if task is not None:
            task.cancel()
            # It may have been too late to stop: look again once the lane is free.
            self._desk.tasks.run(Lane.DOWNLOAD, lambda: None, lambda _: self._settled())
        self._busy(pair, False)

    def _installed(self, pair: Pair | None, package: InstalledPackage) -> None:
        if self._dialog is not None:
            self._dialog.notice.hide()
            self._dialog.show_done(
                package.pair, self.tr("Version {0} is installed.").format(package.version)
            )
        self._done(pair)

    def _done(self, pair: Pair | None) -> None:
        self._busy(pair, False)
        if pair is not None:
            self._work.pop(pair, None)
        self._settled()

    def _settled(self) -> None:
        self._refresh()
        self.packages_changed.emit()

    def _failed(self, pair: Pair | None = None) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._busy(pair, False)
            if pair is not None:
                self._work.pop(pair, None)
            if isinstance(error, CancelledError):
                return
            said = message(error)
            if self._dialog is not None and self._dialog.isVisible():
                self._dialog.show_error(pair, said.text, said.advice)
            else:
                self._desk.voice.complain(error)
            if pair is not None:
                self._settled()

        return failed

    def _busy(self, pair: Pair | None, busy: bool, verifying: bool = False) -> None:
        if self._dialog is not None and pair is not None:
            self._dialog.set_busy(pair, busy, verifying)

    def _verify(self, pair: Pair) -> None:
        bench = self._desk.bench
        self._busy(pair, True, verifying=True)
        self._work[pair] = self._desk.tasks.stream(
            Lane.DOWNLOAD,
            lambda cancelled: [manage_models.verify(bench, pair, cancelled)],
            self._verified,
            self._failed(pair),
        )

    def _verified(self, package: InstalledPackage) -> None:
        self._busy(package.pair, False)
        self._work.pop(package.pair, None)
        text = self.tr("Every file is as it was installed.")
        if not is_ours(package.owner):
            text = self.tr("The model loads and translates.")
        if self._dialog is not None:
            self._dialog.show_done(package.pair, text)

    def _remove(self, pair: Pair) -> None:
        bench = self._desk.bench
        self.packages_leaving.emit()
        self._desk.tasks.run(
            Lane.TRANSLATION,  # after the chunk that may still use it
            lambda: manage_models.remove(bench, pair),
            lambda _: self._done(pair),
            self._failed(pair),
        )
