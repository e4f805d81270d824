"""Other wordings while the reader writes: asked of the engine, shown under the caret.

In: the sentence that is being written over. Out: a popup to choose from; what is chosen stands
behind the caret.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsreader.errors import PackageMissingError
from newsreader.model.language import Pair
from newsreader.ui.correcting.editor import SentenceEditor
from newsreader.ui.correcting.wordings_popup import WordingsPopup
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette
from newsreader.usecases.reword import Beginning, first_new, other_wordings

_AROUND = 16  # pixels between caret, popup and the edge of the ground


class Rewording(QObject):
    """Asks for other wordings from the caret on, one question at a time."""

    room_wanted = Signal(object)  # QRect of the ground that should be seen

    def __init__(
        self, desk: Desk, editor: SentenceEditor, colours: Palette, ground: QWidget
    ) -> None:
        """Join the field; the popup stands on ``ground``."""
        super().__init__(editor)
        self._desk, self._editor, self._ground = desk, editor, ground
        self._task: Task | None = None
        self.popup = WordingsPopup(colours, ground)
        self.popup.chosen.connect(self._take)
        field = editor.field
        field.installEventFilter(self)
        field.textChanged.connect(self.stop)
        field.cursorPositionChanged.connect(self.stop)
        field.left.connect(self.stop)

    def ask(self, pair: Pair, source: str) -> None:
        """Ask what else could stand behind the caret of the field."""
        self.stop()
        field = self._editor.field
        kept = field.before_caret()
        asked = Beginning(pair, source, kept, field.text()[len(kept) :])
        self.popup.say(self.tr("Looking for other wordings…"), self._caret())
        bench, beam = self._desk.bench, self._desk.preferences.now.beam
        self._task = self._desk.tasks.stream(
            Lane.ASKING,
            lambda cancelled: [other_wordings(bench, asked, beam, cancelled)],
            lambda rests: self._offer(asked, rests),
            self._failed,
        )

    def stop(self) -> None:
        """Close the popup; what was asked is no longer wanted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.popup.hide()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self.popup.set_colours(colours)

    def _offer(self, asked: Beginning, rests: tuple[str, ...]) -> None:
        if not rests:
            self.popup.say(self.tr("The engine has no other wording from here."), self._caret())
            return
        self.popup.offer([(rest, first_new(asked.rest, rest)) for rest in rests], self._caret())
        self._make_room()

    def _make_room(self) -> None:
        """Let the page give way where the popup would stand over what is written."""
        caret, popup = self._caret(), self.popup.geometry()
        if popup.top() < caret.bottom():
            below = caret.adjusted(0, 0, 0, popup.height() + _AROUND)
            self.room_wanted.emit(below)
            self.popup.follow(self._caret())

    def _failed(self, error: Exception) -> None:
        text = message(error).text
        if isinstance(error, PackageMissingError):
            text = self.tr("No model package is installed that could offer another wording.")
        self.popup.say(text, self._caret())

    def _take(self, rest: str, behind: int) -> None:
        field = self._editor.field
        kept = field.before_caret()
        field.replace_rest(rest)
        field.stand_behind(kept + rest[:behind])  # from there on one can go on choosing
        self._editor.focus(behind=kept + rest[:behind])

    def _caret(self) -> QRect:
        field = self._editor.field
        caret = field.caret()
        return QRect(field.mapTo(self._ground, caret.topLeft()), caret.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys of the field to the popup first."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self.popup.isVisible()
            and self.popup.press(event)
        ):
            return True
        return super().eventFilter(watched, event)
