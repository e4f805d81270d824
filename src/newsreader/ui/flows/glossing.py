"""The glossary: terms come from a selection or from the glossary's window, and hold at once.

In: what the reader selects, writes and removes. Out: the glossary in the library, and a wish to
read the open article again.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from newsreader.model.annotation import Side
from newsreader.model.correction import Term
from newsreader.model.language import Pair
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import AlignedParagraph, WordLink
from newsreader.ui.flows.tools import Desk
from newsreader.ui.glossary_dialog.glossary_dialog import GlossaryDialog
from newsreader.ui.glossary_dialog.term_form import TermForm
from newsreader.ui.messages import message
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane, Task
from newsreader.ui.theme import Palette
from newsreader.usecases import glossary
from newsreader.usecases.glossary import Change
from newsreader.usecases.suggest_term import Suggestion, suggest_term


class GlossingFlow(QObject):
    """Keeps the glossary."""

    glossary_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        reader: ReaderPanel,
        colours: Callable[[], Palette],
        aligned: Callable[[int], AlignedParagraph | None],
    ) -> None:
        """Remember the window and the reader; ``aligned`` gives the translation of a paragraph."""
        super().__init__(window)
        self._desk, self._window, self._reader = desk, window, reader
        self._colours, self._aligned = colours, aligned
        self.dialog: GlossaryDialog | None = None
        self.form: TermForm | None = None
        self._asking: Task | None = None
        self._steps: list[tuple[str, Callable[[], None]]] = []  # of the window, to be taken back

    # --- from a selection --------------------------------------------------------------------

    def add_selection(self) -> None:
        """Ask how the selected words are to be translated, with a suggestion."""
        view = self._reader.view
        chosen = view.selected()
        if chosen is None:
            self._desk.voice.say(self.tr("Select the name or the term first."))
            return
        index, span = chosen.parts[0]
        aligned = self._aligned(index)
        if aligned is None:
            self._desk.voice.say(self.tr("There is no translation of this paragraph yet."))
            return
        side, bench = chosen.side, self._desk.bench
        links = self._links(index, side, span)
        rect = view.anchor_rect(index, side, span)
        self._asking = self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: suggest_term(bench, aligned, side, span, links),
            lambda suggestion: self._ask(suggestion, rect.translated(self._offset())),
        )

    def _ask(self, suggestion: Suggestion, rect: QRect) -> None:
        if self.form is None:
            self.form = TermForm(self._colours(), self._reader)
            self.form.saved.connect(self.add)
        self.form.ask(rect, suggestion.pair, suggestion.source, suggestion.target)

    def leave_form(self) -> None:
        """Keep what stands in the form, and close it: its article goes."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if self.form is not None and self.form.isVisible():
            self.form.leave()

    def _offset(self) -> QPoint:
        return self._reader.view.viewport().mapTo(self._reader, QPoint(0, 0))

    def _links(self, index: int, side: Side, span: Span) -> list[WordLink]:
        """Return the word links on screen of the selected words."""
        row = self._reader.view.page.rows[index]
        found = []
        for word in word_spans(row.cell(side).text):
            if word.overlaps(span):
                for other in row.links.counterparts(side, word.start):
                    pair = (word, other.span) if side is Side.SOURCE else (other.span, word)
                    found.append(WordLink(*pair, other.strength))
        return found

    # --- the glossary's window ---------------------------------------------------------------

    def show(self) -> None:
        """Show the glossary's window."""
        if self.dialog is None:
            dialog = self.dialog = GlossaryDialog(self._colours(), self._window)
            dialog.add_requested.connect(self.add)
            dialog.change_requested.connect(self.change)
            dialog.remove_requested.connect(self.remove)
            dialog.undo_requested.connect(self._undo_last)
            dialog.import_requested.connect(self.import_file)
            dialog.export_requested.connect(self.export_file)
        self._show_undo()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._refresh()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        for part in (self.dialog, self.form):
            if part is not None:
                part.set_colours(colours)

    def _refresh(self) -> None:
        bench, dialog = self._desk.bench, self.dialog
        if dialog is not None:
            self._desk.tasks.run(Lane.LIBRARY, lambda: glossary.terms(bench), dialog.set_terms)

    def changed_elsewhere(self) -> None:
        """Show the terms as the library holds them now, unless one is being written in."""
        editing = QAbstractItemView.State.EditingState
        if self.dialog is not None and self.dialog.table.state() is not editing:
            self._refresh()

    # --- changes -----------------------------------------------------------------------------

    def add(self, pair: Pair, source: str, target: str) -> None:
        """Translate a term so from now on."""
        bench = self._desk.bench
        self._do(
            lambda: glossary.add(bench, pair, source, target),
            self.tr("Add to Glossary"),
            self._added,
        )

    def change(self, term: Term, source: str, target: str) -> None:
        """Change a term."""
        bench = self._desk.bench
        self._do(
            lambda: glossary.change(bench, term, source, target), self.tr("Change of the Glossary")
        )

    def remove(self, terms: list[Term]) -> None:
        """Leave terms to the engine again."""
        bench = self._desk.bench
        if terms:
            self._do(lambda: glossary.remove(bench, terms), self.tr("Remove from Glossary"))

    def import_file(self, path: str) -> None:
        """Take the terms in a file over."""
        bench = self._desk.bench
        self._do(
            lambda: glossary.add_all(bench, glossary.read_file(Path(path))),
            self.tr("Import into Glossary"),
            lambda made: self._tell(self.tr("Terms read: {0}").format(len(made.after))),
        )

    def export_file(self, path: str) -> None:
        """Write every term to a file."""
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: glossary.write_file(bench, Path(path)),
            lambda count: self._tell(self.tr("Terms written: {0}").format(count)),
            self._failed,
        )

    def _do(
        self,
        work: Callable[[], Change],
        name: str,
        then: Callable[[Change], object] = lambda _: None,
    ) -> None:
        def done(made: Change) -> None:
            self._remember(made, name)
            self._changed()
            then(made)

        self._desk.tasks.run(Lane.LIBRARY, work, done, self._failed)

    def _remember(self, made: Change, name: str) -> None:
        bench = self._desk.bench

        def take_back() -> None:
            self._steps[:] = [step for step in self._steps if step[1] is not undo]
            self._desk.tasks.run(
                Lane.LIBRARY,
                lambda: glossary.take_back(bench, made),
                lambda _: self._changed(),
                failed,
            )

        def failed(error: Exception) -> None:
            self._remember(made, name)  # it can be tried again
            self._show_undo()
            self._failed(error)

        undo = self._desk.undo.push(name, take_back)
        self._steps.append((name, undo))

    def _undo_last(self) -> None:
        if self._steps:
            self._steps[-1][1]()

    def _changed(self) -> None:
        self._refresh()
        if self.dialog is not None:
            self.dialog.notice.hide()
        self._show_undo()
        self.glossary_changed.emit()

    def _show_undo(self) -> None:
        if self.dialog is not None:
            self.dialog.set_undo(self._steps[-1][0] if self._steps else "")

    def _added(self, made: Change) -> None:
        (term,) = made.after
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.add_row.clear()
            return
        self._desk.voice.say(
            self.tr("{0} is translated as {1} from now on.").format(term.source, term.target),
            actions=[(self.tr("Undo"), self._undo_last), (self.tr("Glossary…"), self.show)],
        )

    def _tell(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.notice.say_done(text)

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            said = message(error)
            self.dialog.notice.say_error(said.text, said.advice)
            self._refresh()
        else:
            self._desk.voice.complain(error)
