"""Correcting a translation in place: write over it, ask for other wordings, see the original.

In: an opened article, its translations as they arrive, what the reader writes. Out: corrections on
their way to the library. What is written is kept when the reader goes on to another sentence or
article, or closes the window; only Esc drops it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.errors import LibraryReadOnlyError
from newsreader.model.annotation import Side
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows import sentence_finder
from newsreader.ui.flows.correction_keeper import CorrectionKeeper
from newsreader.ui.flows.editor_place import EditorPlace
from newsreader.ui.flows.leaving import Leaving
from newsreader.ui.flows.originals import Originals
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader import writing_place
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette
from newsreader.usecases import correct
from newsreader.usecases.correct import Standing
from newsreader.usecases.open_article import Opened

if TYPE_CHECKING:  # what one writes in is loaded when somebody first writes
    from newsreader.ui.correcting.editor import SentenceEditor
    from newsreader.ui.flows.rewording import Rewording


class CorrectingFlow(QObject):
    """Lets the reader write over the translation of a sentence."""

    editing = Signal(object)  # Standing whose editor has opened

    def __init__(self, desk: Desk, reader: ReaderPanel, colours: Callable[[], Palette]) -> None:
        """Join the reader panel; the editor is made when it is first needed."""
        super().__init__(reader)
        self._desk, self._reader, self._colours = desk, reader, colours
        self._at: Standing | None = None  # the sentence the editor stands over
        self.editor: SentenceEditor | None = None
        self.rewording: Rewording | None = None
        self.keeper = CorrectionKeeper(desk, reader)
        self.leaving = Leaving(desk, self.keeper, self._open_editor)
        self.originals = Originals(reader, colours)
        self.originals.revert_requested.connect(lambda at: self.keeper.keep(at, ""))
        self._place = EditorPlace(reader.view)

    # --- what is shown -----------------------------------------------------------------------

    def start(self, opened: Opened) -> None:
        """Take the translations of an article that was just opened."""
        self.keeper.start(None)  # what is written belongs to the article before
        self.keep_written()
        self.originals.hide()
        self.keeper.start(opened)

    def stop(self) -> None:
        """No article is open any more."""
        self.keeper.start(None)
        self.keep_written()
        self.originals.hide()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Take a translation that has just arrived; what is being written stays."""
        paragraph = self.keeper.arrived(paragraph)
        at, editor = self._at, self.editor
        if at is None or editor is None or at.paragraph != paragraph.index:
            return
        now = correct.standing_of(paragraph, at.source)
        if now is None:
            self.keep_written()
        elif now != at and not editor.is_edited:
            self._open_editor(now)
        else:
            self._at = now
            self._place.stand_at(now)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        for part in (self.editor, self.rewording, self.originals):
            if part is not None:
                part.set_colours(colours)

    @property
    def at(self) -> Standing | None:
        """The sentence that is being written over."""
        return self._at

    # --- which sentence ----------------------------------------------------------------------

    def _here(self) -> Standing | None:
        """Return the sentence to correct; if there is none, say so."""
        if self.keeper.opened is None:
            return None
        if not self._may_write():
            return None
        at = self.sentence()
        if at is None:
            self._desk.voice.say(self.tr("There is no translation to correct here yet."))
        return at

    def _may_write(self) -> bool:
        """Tell whether the library takes corrections; if not, say so."""
        if self._desk.bench.library.read_only:
            told = LibraryReadOnlyError("The library can only be read: nothing can be corrected.")
            self._desk.voice.complain(told)
            return False
        return True

    def sentence(self) -> Standing | None:
        """Return the sentence of the selection, else the one the reader is at, if it is known."""
        return sentence_finder.sentence_here(self._reader.view, self.keeper.targets)

    # --- writing -----------------------------------------------------------------------------

    def edit(self) -> None:
        """Write over the sentence of the selection, else the one the reader is at."""
        at = self._here()
        if at is None:
            return
        if self._at is not None and self.editor is not None and at.source == self._at.source:
            self.editor.focus()
        else:
            self._open_editor(at)

    def open_at(self, paragraph: int, target: int) -> None:
        """Write over a target sentence of a paragraph."""
        aligned = self.keeper.targets.get(paragraph)
        at = correct.standing_at(aligned, Side.TARGET, target) if aligned is not None else None
        if at is not None and self._may_write():
            self._open_editor(at)

    def reword(self) -> None:
        """Write over the sentence and offer what else could stand from the reader's word on."""
        at = self._here()
        if at is None:
            return
        before = sentence_finder.before_word(self._reader.view, at)
        editor = self._open_editor(at)
        editor.focus(behind=before)
        editor.wordings_requested.emit()

    def show_original(self) -> None:
        """Show what stood in the sentence's place; again, and it hides."""
        if self.originals.at is not None:
            self.originals.hide()
            return
        at = self.sentence() if self.keeper.opened is not None else None
        if at is not None and at.corrected:
            writing_place.reveal(self._reader.view, at.paragraph, at.targets)
            self.originals.show(at)
        else:
            self._desk.voice.say(self.tr("You have not corrected this translation."))

    def _open_editor(self, at: Standing) -> "SentenceEditor":
        draft = self.keeper.draft(at)
        self.keep_written()
        self.originals.hide()
        view, editor = self._reader.view, self._made_editor()
        view.select_nothing()
        view.close_card()
        writing_place.reveal(view, at.paragraph, at.targets)
        if self.sentence() != at:
            sentence_finder.stand_in(view, at)
        self._at = at
        editor.open(at.text, at.original, self._place.setting(at), draft)
        self._place.open(editor, at)
        editor.focus()
        self.editing.emit(at)
        return editor

    def _made_editor(self) -> "SentenceEditor":
        if self.editor is None:
            from newsreader.ui.correcting.editor import SentenceEditor
            from newsreader.ui.flows.rewording import Rewording

            ground = self._reader.view.viewport()
            editor = self.editor = SentenceEditor(self._colours(), ground)
            editor.saved.connect(self._save)
            editor.restored.connect(self._give_up)
            editor.left.connect(self._left)
            editor.resized.connect(self._place.grow)
            editor.passed_on.connect(self._go_on)
            editor.wordings_requested.connect(self._ask_for_wordings)
            self.rewording = Rewording(self._desk, editor, self._colours(), ground)
            self.rewording.room_wanted.connect(self._place.show)
        return self.editor

    def _ask_for_wordings(self) -> None:
        if self._at is not None and self.rewording is not None:
            self.rewording.ask(self._at.pair, self._at.source)

    def keep_written(self) -> None:
        """Keep what is being written: whoever leaves the sentence loses nothing.

        What could not be kept before is tried again.
        """
        if self._at is not None and self.editor is not None:
            if self.editor.is_edited:
                self.editor.commit()
            else:
                self.editor.restore()
        self.keeper.retry()

    def may_close(self) -> bool:
        """Keep what is being written; tell whether the window can go without losing it."""
        self.keep_written()
        return self.leaving.may_leave()

    def _left(self) -> None:
        """The focus went: a sentence nobody wrote in closes, another stays as a draft."""
        if self._at is not None and self.editor is not None and not self.editor.is_edited:
            self.editor.restore()

    def _give_up(self) -> None:
        at = self._at
        self._leave()
        if at is not None:
            self.keeper.give_up(at)

    def _leave(self) -> None:
        self._at = None
        self._place.close()
        if self.rewording is not None:
            self.rewording.stop()

    def _go_on(self, by: int) -> None:
        """Keep what is written and write over the next sentence (1), or the one before (-1)."""
        at = self._at
        if at is None:
            return
        found = sentence_finder.neighbour(self._reader.view, self.keeper.targets, at, by)
        self.keep_written()
        if found is None:
            last, first = (
                self.tr("This is the last sentence."),
                self.tr("This is the first sentence."),
            )
            self._desk.voice.say(last if by > 0 else first)
        else:
            now = self.keeper.targets[found.paragraph]
            self._open_editor(next(s for s in correct.standings(now) if s.sources == found.sources))

    def _save(self, text: str) -> None:
        at, self._at = self._at, None
        if at is not None:
            self.keeper.keep(at, text)  # the room is still there, so that nothing jumps
        self._leave()
