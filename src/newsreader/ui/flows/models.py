"""Model packages: download, install, verify and remove, with progress the window can show.

In: the wishes of the package window and of the reader's notice. Out: ``packages_changed``.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from newsreader.errors import CancelledError, PackageUnverifiedError
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.settings import choices
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.ui.models_dialog.models_dialog import ModelsDialog
from newsreader.ui.models_dialog.wording import done_text, verified_text
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette
from newsreader.usecases import manage_models

_ARGOS, _STUDENT = EngineKind.ARGOS, EngineKind.STUDENT
_Report = Callable[[Progress], None]
_Cancelled = Callable[[], bool]
_Install = Callable[[_Report, _Cancelled], InstalledPackage]
_Slot = tuple[Pair | None, EngineKind]  # where work is shown; a file tells its pair at the end


class ModelsFlow(QObject):
    """Does what the package window asks, one thing a direction and kind at a time."""

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
        self._work: dict[_Slot, Task] = {}
        self._moved.connect(self._show_progress)

    @property
    def dialog(self) -> ModelsDialog | None:
        """The package window, once it was shown."""
        return self._dialog

    def show(self) -> None:
        """Show the package window."""
        dialog = self._shown()
        self._refresh()
        self._look_up_published()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _shown(self) -> ModelsDialog:
        if self._dialog is None:
            self._dialog = self._made()
        return self._dialog

    def _made(self) -> ModelsDialog:
        dialog = ModelsDialog(self._colours(), self._window)
        dialog.download_requested.connect(self._download_package)
        dialog.student_requested.connect(self.download_student)
        dialog.file_requested.connect(lambda path: self.install_file(Path(path)))
        dialog.folder_requested.connect(self._import)
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

    def _look_up_published(self) -> None:
        students = self._shown().students
        self._desk.tasks.run(Lane.LIBRARY, manage_models.available_students, students.set_available)

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
            self._failed((None, _ARGOS)),
        )

    def _show_available(self, offers: list[AvailablePackage]) -> None:
        if self._dialog is not None:
            self._dialog.set_available(offers)

    def choose_file(self) -> None:
        """Let the reader choose a package file to install; a folder is chosen on its card."""
        self.show()
        kinds = {choice.kind for choice in choices(self._desk.preferences.now).values()}
        if _ARGOS in kinds:
            self._shown().choose_file()

    def download(self, pair: Pair) -> None:
        """Download and install what the chosen engine of a direction needs."""
        self.show()
        if self._desk.bench.engines.choice(pair).kind is _STUDENT:
            self.download_student(pair, "")
        else:
            self._download_package(pair)

    def _download_package(self, pair: Pair) -> None:
        url = self._desk.preferences.now.package_index
        self._start((pair, _ARGOS), partial(manage_models.install, self._desk.bench, pair, url))

    def download_student(self, pair: Pair, architecture: str) -> None:
        """Download and install a student model of a direction."""
        work = partial(manage_models.install_student, self._desk.bench, pair, architecture)
        self._start((pair, _STUDENT), work)

    def install_file(self, path: Path) -> None:
        """Install an Argos package from a file; its direction is known once it was read."""
        self.show()
        self._shown().notice.say(self.tr("Installing {0}…").format(path.name))
        self._start((None, _ARGOS), partial(manage_models.install_file, self._desk.bench, path))

    def _import(self, pair: Pair | None, path: str, unverified: bool) -> None:
        """Install a student model from a folder or zip file."""
        bench, folder = self._desk.bench, Path(path)
        if pair is None:
            self._shown().notice.say(self.tr("Installing {0}…").format(folder.name))

        def work(report: _Report, cancelled: _Cancelled) -> InstalledPackage:
            return manage_models.import_student(
                bench, folder, report, cancelled, pair=pair, unverified=unverified
            )

        def refused(error: Exception) -> None:
            fail = self._failed((pair, _STUDENT))
            if not isinstance(error, PackageUnverifiedError):
                fail(error)
                return
            fail(CancelledError())  # it is no failure yet: the reader is asked
            self._shown().notice.hide()
            self._shown().students.ask_unverified(pair, path, message(error).text)

        self._start((pair, _STUDENT), work, refused)

    def _start(
        self,
        slot: _Slot,
        work: _Install,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if slot[0] is not None and slot in self._work:
            return
        self._busy(slot, True)

        def run(cancelled: _Cancelled) -> list[InstalledPackage]:
            def report(progress: Progress) -> None:
                if not cancelled():  # else the window may be gone
                    self._moved.emit(slot, progress)

            return [work(report, cancelled)]

        task = self._desk.tasks.stream(
            Lane.DOWNLOAD, run, partial(self._installed, slot), failed or self._failed(slot)
        )
        if slot[0] is not None:
            self._work[slot] = task

    @Slot(object, object)
    def _show_progress(self, slot: _Slot, progress: Progress) -> None:
        pair, kind = slot
        if pair is None or slot not in self._work:
            return
        if kind is self._desk.bench.engines.choice(pair).kind:
            self.progressed.emit(pair, progress)
        if self._dialog is not None:
            self._dialog.show_progress(pair, progress, kind)

    def cancel(self, pair: Pair, kind: EngineKind = _ARGOS) -> None:
        """Stop a check or a download; that one goes on where it stopped when asked again."""
        task = self._work.pop((pair, kind), None)
        if task is not None:
            task.cancel()
            # It may have been too late to stop: look again once the lane is free.
            self._desk.tasks.run(Lane.DOWNLOAD, lambda: None, lambda _: self._settled())
        self._busy((pair, kind), False)

    def _installed(self, slot: _Slot, package: InstalledPackage) -> None:
        if self._dialog is not None:
            self._dialog.notice.hide()
            self._dialog.show_done(package.pair, done_text(package), package.engine)
        self._done(slot)

    def _done(self, slot: _Slot) -> None:
        self._busy(slot, False)
        self._work.pop(slot, None)
        self._settled()

    def _settled(self) -> None:
        self._refresh()
        self.packages_changed.emit()

    def _failed(self, slot: _Slot) -> Callable[[Exception], None]:
        pair, kind = slot

        def failed(error: Exception) -> None:
            self._busy(slot, False)
            self._work.pop(slot, None)
            if isinstance(error, CancelledError):
                return
            said = message(error)
            if self._dialog is not None and self._dialog.isVisible():
                self._dialog.show_error(pair, said.text, said.advice, kind)
            else:
                self._desk.voice.complain(error)
            if pair is not None:
                self._settled()

        return failed

    def _busy(self, slot: _Slot, busy: bool, verifying: bool = False) -> None:
        pair, kind = slot
        if self._dialog is not None and pair is not None:
            self._dialog.set_busy(pair, busy, verifying, kind)

    def _verify(self, pair: Pair, kind: EngineKind) -> None:
        bench, slot = self._desk.bench, (pair, kind)
        self._busy(slot, True, verifying=True)
        self._work[slot] = self._desk.tasks.stream(
            Lane.DOWNLOAD,
            lambda cancelled: [manage_models.verify(bench, pair, cancelled, kind)],
            self._verified,
            self._failed(slot),
        )

    def _verified(self, package: InstalledPackage) -> None:
        slot = (package.pair, package.engine)
        self._busy(slot, False)
        self._work.pop(slot, None)
        if self._dialog is not None:
            self._dialog.show_done(package.pair, verified_text(package), package.engine)

    def _remove(self, pair: Pair, kind: EngineKind) -> None:
        bench, slot = self._desk.bench, (pair, kind)
        self.packages_leaving.emit()
        self._desk.tasks.run(
            Lane.TRANSLATION,  # after the chunk that may still use it
            lambda: manage_models.remove(bench, pair, kind),
            lambda _: self._done(slot),
            self._failed(slot),
        )
