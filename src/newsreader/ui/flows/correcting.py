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
from newsreader.ui.flows.correction_keeper import CorrectionKeeper
from newsreader.ui.flows.leaving import Leaving
from newsreader.ui.flows.originals import Originals
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader import writing_place
from newsreader.ui.reader.model import Cell
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette
from newsreader.usecases import correct
from newsreader.usecases.correct import Standing
from newsreader.usecases.open_article import Opened

if TYPE_CHECKING:  # what one writes in is loaded when somebody first writes
    from newsreader.ui.correcting.editor import SentenceEditor
    from newsreader.ui.correcting.sentence_field import Setting
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
        reader.view.page_changed.connect(self._follow)
        reader.view.verticalScrollBar().valueChanged.connect(self._follow)

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
            self._follow()

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
        at = self._standing()
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

    def _standing(self) -> Standing | None:
        view = self._reader.view
        chosen, current = view.selected(), view.current_sentence()
        if chosen is not None:
            index, side, span = chosen.parts[0][0], chosen.side, chosen.parts[0][1]
        elif current is not None:
            index, side, span = current
        else:
            return None
        aligned = self.keeper.targets.get(index)
        if aligned is None:
            return None
        sentence = _sentence_from(view.page.rows[index].cell(side), span.start)
        return correct.standing_at(aligned, side, sentence)

    def _before_word(self, at: Standing) -> str:
        """Return the sentence up to the word the reader points at; nothing off its words."""
        view = self._reader.view
        word = view.current_word()
        row = view.page.rows[at.paragraph]
        if word is None or not at.targets or word.side is not Side.TARGET:
            return ""
        start = row.target.sentences[at.targets[0]].start
        inside = word.paragraph == at.paragraph and word.span.start >= start
        return at.text[: word.span.start - start] if inside else ""

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
        before = self._before_word(at)
        editor = self._open_editor(at)
        editor.focus(behind=before)
        editor.wordings_requested.emit()

    def show_original(self) -> None:
        """Show what stood in the sentence's place; again, and it hides."""
        if self.originals.at is not None:
            self.originals.hide()
            return
        at = self._standing() if self.keeper.opened is not None else None
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
        self._at = at
        editor.open(at.text, at.original, self._setting(at), draft)
        self._grow()
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
            editor.resized.connect(self._grow)
            editor.wordings_requested.connect(self._ask_for_wordings)
            self.rewording = Rewording(self._desk, editor, self._colours(), ground)
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
        if self.rewording is not None:
            self.rewording.stop()

    def _save(self, text: str) -> None:
        at = self._at
        self._leave()
        if at is not None:
            self.keeper.keep(at, text)

    # --- places on screen --------------------------------------------------------------------

    def _setting(self, at: Standing) -> "Setting":
        from newsreader.ui.correcting.sentence_field import Setting

        page = self._reader.view.page
        style = page.style(page.rows[at.paragraph])
        return Setting(style.fonts[at.pair.target], style.pitch, style.baseline)

    def _grow(self) -> None:
        """Put the editor where it now fits, and all of it onto the screen."""
        self._follow()
        if self._at is not None and self.editor is not None:
            view = self._reader.view
            top = self.editor.geometry().top() + view.top()
            view.bring_into_view(top, top + self.editor.height(), margin=10)

    def _follow(self) -> None:
        """Put the editor where its sentence now stands."""
        view, at, editor = self._reader.view, self._at, self.editor
        if at is None or editor is None or at.paragraph >= len(view.page.rows):
            return
        editor.field.set_setting(self._setting(at))
        editor.put(
            writing_place.sentence_rect(view, at.paragraph, at.targets),
            writing_place.column_rect(view, at.paragraph),
        )


def _sentence_from(cell: Cell, start: int) -> int:
    """Return the first sentence that stands at or behind a place; 0 in an empty column.

    A selection may begin in the space between two sentences.
    """
    written = [number for number, span in enumerate(cell.sentences) if len(span)]
    behind = (number for number in written if cell.sentences[number].end > start)
    return next(behind, written[-1] if written else 0)
