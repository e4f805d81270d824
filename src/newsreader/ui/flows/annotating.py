"""Marking while reading: a selection gets a colour or a note; marks change and are taken back.

In: an opened article and what the reader selects. Out: highlights on screen and in the library.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QRect, Signal

from newsreader.model.annotation import Annotation, Colour, Side
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows.tools import Desk
from newsreader.ui.notes_panel.note_editor import NoteEditor
from newsreader.ui.notes_panel.notes_panel import NotesPanel
from newsreader.ui.notes_panel.selection_bar import SelectionBar
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.tasks import Lane
from newsreader.usecases import annotate
from newsreader.usecases.annotate import Place
from newsreader.usecases.open_article import Opened


class AnnotatingFlow(QObject):
    """Keeps the highlights and notes of the open article."""

    annotations_changed = Signal(int)  # article id

    def __init__(
        self,
        desk: Desk,
        reader: ReaderPanel,
        notes: NotesPanel,
        bar: SelectionBar,
        editor: NoteEditor,
    ) -> None:
        """Join the panels."""
        super().__init__(reader)
        self._desk, self._reader, self._notes = desk, reader, notes
        self._bar, self._editor = bar, editor
        self._opened: Opened | None = None
        self._targets: dict[int, AlignedParagraph] = {}
        self._annotations: dict[str, Annotation] = {}
        self._save: Callable[[str, Colour], None] | None = None
        self._editing: str | None = None
        self._colour = Colour.YELLOW
        self._join()

    def _join(self) -> None:
        view = self._reader.view
        view.selection_changed.connect(self._offer)
        view.selection_made.connect(self._offer)
        view.annotation_activated.connect(self.edit)
        view.page_changed.connect(self._bar.hide)
        self._bar.highlight_requested.connect(self.highlight)
        self._bar.note_requested.connect(self.note)
        self._bar.copy_requested.connect(view.copy_text)
        self._notes.annotation_activated.connect(self._go_to)
        self._notes.note_changed.connect(lambda uid, body: self._change(uid, body=body))
        self._notes.colour_changed.connect(lambda uid, colour: self._change(uid, colour=colour))
        self._notes.delete_requested.connect(self.delete)
        self._editor.saved.connect(self._saved)
        self._editor.deleted.connect(self._delete_edited)

    # --- what is shown -----------------------------------------------------------------------

    def start(self, opened: Opened) -> None:
        """Show the marks of an article that was just opened."""
        self.keep_written()
        self._opened = opened
        self._targets = {paragraph.index: paragraph for paragraph in opened.known.aligned}
        self._annotations = {one.uid: one for one in opened.annotations}
        self._editor.hide()
        self._show()

    def stop(self) -> None:
        """No article is open any more."""
        self.keep_written()
        self._opened = None
        self._annotations.clear()
        self._editor.hide()
        self._bar.hide()
        self._show()

    def keep_written(self) -> None:
        """Keep a note that is being written: whoever leaves the article loses nothing."""
        if self._editor.isVisible() and self._editor.field.is_edited:
            self._editor.save()
        self._notes.keep_written()

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Find the marks on a translation that has just arrived."""
        self._targets[paragraph.index] = paragraph
        waiting = [
            one
            for one in self._annotations.values()
            if one.side is Side.TARGET and one.paragraph == paragraph.index
        ]
        if waiting and self._opened is not None:
            found = annotate.anchored(self._opened.kept, [paragraph], waiting)
            self._annotations.update((one.uid, one) for one in found)
            self._show()

    def changed_elsewhere(self, annotations: Sequence[Annotation]) -> None:
        """Show the marks as the library holds them now; what is being written stays."""
        now = {one.uid: one for one in annotations}
        if now != self._annotations:
            self._annotations = now
            self._show()

    def _show(self) -> None:
        ordered = sorted(
            self._annotations.values(),
            key=lambda one: (one.paragraph, one.side == Side.TARGET, one.selector.span),
        )
        self._reader.view.set_annotations(ordered)
        self._notes.set_annotations(ordered)

    # --- marking a selection -----------------------------------------------------------------

    def _offer(self) -> None:
        chosen = self._reader.view.selected()
        if chosen is None or self._reader.view.dragging:
            self._bar.hide()  # it would stand in the way of the pointer
        else:
            self._bar.show_above(self._rect(chosen.side, chosen.parts))

    def highlight(self, colour: Colour = Colour.YELLOW) -> None:
        """Highlight the selection, else the sentence the reader is at."""
        self._colour = colour
        if places := self._places():
            self._mark(places, colour, "")

    def highlight_current(self) -> None:
        """Highlight in the colour used last."""
        self.highlight(self._colour)

    def note(self) -> None:
        """Write a note on the selection, else on the sentence the reader is at."""
        places = self._places()
        if not places:
            return
        first = places[0]
        rect = self._reader.view.anchor_rect(first.paragraph, first.side, first.span)
        self._editing = None
        self._bar.hide()
        self._save = lambda body, colour: self._mark(places, colour, body)
        self._editor.edit(self._mapped(rect))

    def _places(self) -> list[Place]:
        """Return what is to be marked; if there is nothing yet, say so."""
        view = self._reader.view
        chosen = view.selected()
        if chosen is not None:
            return [self._place(chosen.side, index, span) for index, span in chosen.parts]
        sentence = view.current_sentence()
        if sentence is None or self._opened is None:
            return []
        index, side, span = sentence
        if not span:
            self._desk.voice.say(self.tr("There is no text to mark here yet."))
            return []
        return [self._place(side, index, span)]

    def _place(self, side: Side, index: int, span: Span) -> Place:
        assert self._opened is not None
        kept = self._opened.kept
        text = (
            kept.article.paragraphs[index].text
            if side is Side.SOURCE
            else self._targets[index].target_text
        )
        return Place(kept.id, index, side, text, span)

    def _mark(self, places: Sequence[Place], colour: Colour, body: str) -> None:
        bench = self._desk.bench
        # A note stands at the first paragraph of its selection; the others are highlighted.
        bodies = [body, *([""] * (len(places) - 1))]
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: [
                annotate.mark(bench, place, colour, text)
                for place, text in zip(places, bodies, strict=True)
            ],
            self._marked,
        )
        self._reader.view.select_nothing()
        self._bar.hide()

    def _marked(self, made: list[Annotation]) -> None:
        self._take(made)
        self._desk.undo.push(self.tr("Highlight"), lambda: self._remove([a.uid for a in made]))

    # --- changing marks ----------------------------------------------------------------------

    def edit(self, uid: str) -> None:
        """Open the note of a mark."""
        annotation = self._annotations.get(uid)
        if annotation is None:
            return
        view = self._reader.view
        rect = view.anchor_rect(annotation.paragraph, annotation.side, annotation.selector.span)
        self._editing = uid
        self._save = lambda body, colour: self._change(uid, body, colour)
        self._editor.edit(self._mapped(rect), annotation.body, annotation.colour, existing=True)

    def _delete_edited(self) -> None:
        if self._editing is not None:
            self.delete(self._editing)

    def _saved(self, body: str, colour: Colour) -> None:
        if self._save is not None:
            self._save(body, colour)

    def _change(self, uid: str, body: str | None = None, colour: Colour | None = None) -> None:
        bench = self._desk.bench
        before = self._annotations.get(uid)
        if before is None:
            return
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: [annotate.change(bench, uid, body, colour)], self._take
        )
        self._desk.undo.push(self.tr("Change of a note"), lambda: self._change_back(before))

    def _change_back(self, before: Annotation) -> None:
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: [annotate.change(bench, before.uid, before.body, before.colour)],
            self._take,
        )

    def delete(self, uid: str) -> None:
        """Take a mark away, and offer to bring it back."""
        annotation = self._annotations.get(uid)
        if annotation is None:
            return
        self._remove([uid])
        text = (
            self.tr("The note was deleted.")
            if annotation.body
            else self.tr("The highlight was removed.")
        )
        back = self._desk.undo.push(self.tr("Delete note"), lambda: self._restore(annotation, text))
        self._desk.voice.say(text, actions=[(self.tr("Undo"), back)])

    def _remove(self, uids: list[str]) -> None:
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY, lambda: annotate.delete_all(bench, uids), self._gone(uids)
        )

    def _gone(self, uids: Iterable[str]) -> Callable[[object], None]:
        def gone(_result: object) -> None:
            for uid in uids:
                self._annotations.pop(uid, None)
            self._show()
            self._tell()

        return gone

    def _restore(self, annotation: Annotation, said: str) -> None:
        self._desk.voice.take_back(said)
        bench = self._desk.bench
        self._desk.tasks.run(
            Lane.LIBRARY,
            lambda: annotate.restore(bench, annotation.uid),
            lambda _: self._take([annotation]),
        )

    def _take(self, changed: Iterable[Annotation]) -> None:
        if self._opened is None:
            return
        own = [one for one in changed if one.article_id == self._opened.kept.id]
        placed = annotate.anchored(self._opened.kept, list(self._targets.values()), own)
        self._annotations.update((one.uid, one) for one in placed)
        self._show()
        self._tell()

    def _tell(self) -> None:
        if self._opened is not None:
            self.annotations_changed.emit(self._opened.kept.id)

    # --- places on screen --------------------------------------------------------------------

    def _go_to(self, uid: str) -> None:
        annotation = self._annotations.get(uid)
        if annotation is not None and not annotation.orphan:
            self._reader.view.show_place(
                annotation.paragraph, annotation.side, annotation.selector.span
            )

    def _rect(self, side: Side, parts: Sequence[tuple[int, Span]]) -> QRect:
        index, span = parts[0]
        return self._mapped(self._reader.view.anchor_rect(index, side, span))

    def _mapped(self, rect: QRect) -> QRect:
        viewport = self._reader.view.viewport()
        return QRect(viewport.mapTo(self._reader, rect.topLeft()), rect.size())
