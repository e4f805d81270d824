"""The student models in the package window: what they are, and a card for each direction.

In: what is installed and what was published. Out: the wishes of the cards, with their direction.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage
from newsreader.ui.models_dialog.student_card import StudentCard
from newsreader.ui.models_dialog.unverified import UnverifiedQuestion
from newsreader.ui.models_dialog.wording import PAIRS
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.labels import label
from newsreader.ui.widgets.segmented import Segmented

USUAL, SMALLER = "base", "base-memory"


class StudentSection(QWidget):
    """Both directions, and which of the two shapes a download gets."""

    download_requested = Signal(object, str)  # Pair, architecture
    folder_requested = Signal(object, str, bool)  # Pair or None, path, whether unverified will do

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {pair: StudentCard(pair, colours) for pair in PAIRS}
        self.question = UnverifiedQuestion(colours)
        self.architecture = Segmented(
            [
                (USUAL, self.tr("Usual"), self.tr("The base model: about 50 MB to download")),
                (
                    SMALLER,
                    self.tr("Smaller"),
                    self.tr("The base-memory model: about 38 MB, quicker and lighter"),
                ),
            ],
            self.tr("Model to download"),
            colours,
        )
        self.architecture.set_value(USUAL)
        self._offers: tuple[AvailablePackage, ...] = ()
        self._refused: tuple[Pair | None, str] = (None, "")
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        title = self.tr("Firefox Translations models — experimental")
        column.addWidget(label(title, pixels=15, bold=True))
        column.addWidget(label(self._explanation(), role="secondary", wrap=True))
        column.addWidget(label(self._quality(), role="secondary", pixels=12, wrap=True))
        shape = QHBoxLayout()
        shape.setSpacing(12)
        shape.addWidget(label(self.tr("Model to download"), role="muted", pixels=12))
        shape.addWidget(self.architecture)
        shape.addStretch(1)
        column.addLayout(shape)
        column.addWidget(self.question)
        for card in self.cards.values():
            column.addWidget(card)

    def _explanation(self) -> str:
        return self.tr(
            "A second engine for the same work: compact models that Mozilla published under the "
            "MPL 2.0 licence (© Mozilla). You download them from Mozilla yourself; Newsreader is "
            "not affiliated with Mozilla. Newsreader runs them with code of its own, which is "
            "still experimental. Choose the engine of each direction in the settings."
        )

    def _quality(self) -> str:
        return self.tr(
            "Quality as Mozilla measured it, Korean to English (FLORES devtest, COMET): .865 for "
            "the base model, .738 for Argos. Source: the evaluation published with the models in "
            "mozilla/firefox-translations-models."
        )

    def _join(self) -> None:
        self.architecture.value_chosen.connect(lambda _value: self._offer())
        self.question.confirmed.connect(self._insist)
        for pair, card in self.cards.items():
            self._join_card(pair, card)

    def _join_card(self, pair: Pair, card: StudentCard) -> None:
        card.download_requested.connect(lambda: self._download(pair))
        card.folder_requested.connect(lambda path: self._import(pair, path))

    def _download(self, pair: Pair) -> None:
        self.cards[pair].set_importing(False)
        self.download_requested.emit(pair, self.architecture.value)

    def _import(self, pair: Pair, path: str) -> None:
        self.question.hide()
        self.cards[pair].set_importing(True)
        self.folder_requested.emit(pair, path, False)

    def _insist(self) -> None:
        self.folder_requested.emit(*self._refused, True)

    def ask_unverified(self, pair: Pair | None, path: str, reason: str) -> None:
        """Ask whether the files that were refused are to be used all the same."""
        self._refused = (pair, path)
        self.question.ask(reason)

    def set_packages(self, packages: Sequence[InstalledPackage]) -> None:
        """Show the student models that are installed."""
        for pair, card in self.cards.items():
            card.set_packages([package for package in packages if package.pair == pair])

    def set_available(self, offers: Sequence[AvailablePackage]) -> None:
        """Show what was published."""
        self._offers = tuple(offers)
        self._offer()

    def _offer(self) -> None:
        for pair, card in self.cards.items():
            fitting = [
                offer
                for offer in self._offers
                if (offer.pair, offer.architecture) == (pair, self.architecture.value)
            ]
            card.set_available(fitting[0] if fitting else None)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self.architecture.set_colours(colours)
        for card in self.cards.values():
            card.set_colours(colours)
