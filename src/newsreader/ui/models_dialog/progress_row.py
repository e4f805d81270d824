"""The work going on with a package: stage, amount, bar, Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from newsreader.model.package import Progress
from newsreader.ui.models_dialog.wording import amount_text, counts_bytes, stage_text
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton
from newsreader.ui.widgets.labels import label

_STEPS = 1000


class ProgressRow(QWidget):
    """Hidden while nothing is done."""

    cancel_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = label()
        self._amount = label(role="muted", pixels=12)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = TextButton(self.tr("Cancel"), "", colours)
        self.cancel.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self._stage, 1)
        words.addWidget(self._amount)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        self.hide()

    def start(self, verifying: bool = False) -> None:
        """Show that work began, its extent unknown."""
        self._stage.setText(stage_text("verify") if verifying else self.tr("Starting"))
        self.cancel.set_meaning(
            self.tr("Stop the check")
            if verifying
            else self.tr("Stop; a download goes on later where it stopped")
        )
        self._amount.setText("")
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        self._stage.setText(stage_text(progress.stage))
        self._amount.setText(amount_text(progress))
        known = counts_bytes(progress)
        self._bar.setRange(0, _STEPS if known else 0)
        if known:
            self._bar.setValue(min(_STEPS, progress.done * _STEPS // progress.total))

    def text(self) -> str:
        """Return stage and amount as shown."""
        return f"{self._stage.text()} {self._amount.text()}".strip()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
