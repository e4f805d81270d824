"""Leaving the window: what the reader wrote does not go with it.

In: the wish to close. Out: whether that loses nothing; if it would, the reader is told once and
finds the text in the editor again.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from newsreader.model.language import Pair
from newsreader.ui.flows.correction_keeper import CorrectionKeeper
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.usecases import correct, unsaved
from newsreader.usecases.correct import Standing, Wording


class Leaving:
    """Waits for what is on its way to the library when the window is to close."""

    def __init__(
        self, desk: Desk, keeper: CorrectionKeeper, edit: Callable[[Standing], object]
    ) -> None:
        """Remember who keeps corrections, and what opens the editor over a sentence."""
        self._desk, self._keeper, self._edit = desk, keeper, edit
        self._told: set[tuple[Pair, str]] = set()

    def may_leave(self) -> bool:
        """Tell whether everything is kept; what the reader was told of waits in a file."""
        left = self._keeper.settle()
        sentences = {(one.pair, one.source) for one in left}
        if sentences <= self._told:
            if left:
                unsaved.remember(self._desk.bench, left)
            return True
        self._told = sentences
        self._open_first(left)
        self._tell()
        return False

    def _open_first(self, left: Iterable[Wording]) -> None:
        for wording in left:
            for aligned in self._keeper.targets.values():
                at = correct.standing_of(aligned, wording.source)
                if at is None or at.pair != wording.pair:
                    continue
                if at.text != correct.one_line(wording.text):  # else it is still on its way
                    self._edit(at)
                    return

    def _tell(self) -> None:
        translate, trouble = QCoreApplication.translate, self._keeper.trouble
        text = translate("Leaving", "A correction is still being saved.")
        self._desk.voice.say(
            message(trouble).text if trouble is not None else text,
            translate(
                "Leaving",
                "A correction is not saved yet. If you close the window again, it is kept in a"
                " file and saved at the next start.",
            ),
            kind="error",
        )
