"""Checking a translation: marks that tell why, the way from doubt to doubt, nothing but doubts.

In: what was found out about each paragraph. Out: marks and cards, how many sentences are doubted,
and the article with only its doubtful paragraphs.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.model.annotation import Side
from newsreader.model.article import ParagraphKind
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.quality import CheckedParagraph
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.reader.doubt_keeper import DoubtKeeper
from newsreader.ui.reader.doubts import Doubt, all_doubts, step
from newsreader.ui.reader.lighting import lit_at
from newsreader.ui.reader.page import Anchor
from newsreader.ui.reader.selecting_view import SelectingView
from newsreader.ui.reader.values import Place
from newsreader.ui.theme import Palette


@dataclass(frozen=True, slots=True)
class Before:
    """Where the whole article was left, and where its doubtful paragraphs began to be read."""

    anchor: Anchor
    top: int
    cursor: int


class CheckingView(SelectingView):
    """An article whose translation can be checked."""

    doubts_changed = Signal(int)  # how many sentences are doubted
    doubts_only_changed = Signal(bool)
    remedy_wanted = Signal(object, object)  # Doubt, Flag

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._doubted = 0
        self._before: Before | None = None
        self._doubt_keeper = DoubtKeeper(self)
        self._doubt_keeper.remedy_wanted.connect(self.remedy_wanted)
        self.page_changed.connect(self._doubt_keeper.follow)
        self.word_hovered.connect(lambda hit: self._doubt_keeper.pass_word() if hit else None)
        self.word_pinned.connect(lambda _hit: self._doubt_keeper.close())

    # -- what comes

    def set_check(self, checked: CheckedParagraph) -> None:
        """Take what was found out about one translation; about another text it is dropped."""
        if not 0 <= checked.index < len(self.page.rows):
            return
        row = self.page.rows[checked.index]
        before, was_flagged = row.flags, row.flagged
        if not row.set_check(checked):
            return
        if checked.links is not None and self._place and self._place.paragraph == row.index:
            self._light(self._place)
        # Most sentences are free of doubts: nothing is counted or painted for those.
        if row.flags != before and (was_flagged or row.flagged):
            self._unfold(row.index)
            self._count()
            self.update_rows(row.index)
            self._doubt_keeper.follow()

    def set_targets(self, paragraphs: Iterable[AlignedParagraph]) -> None:
        """Show several translations; the doubts about other texts go."""
        super().set_targets(paragraphs)
        self._count()

    def show_article(self, kept: KeptArticle, position: ReadingPosition) -> None:
        """Show an article from where it was left, whole."""
        self._begin()
        super().show_article(kept, position)
        self._count()

    def clear(self) -> None:
        """Show no article."""
        self._begin()
        super().clear()
        self._count()

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        super().set_palette(colours)
        self._doubt_keeper.set_palette(colours)

    def set_word_links(self, shown: bool) -> None:
        """Tint the counterparts of the word the reader is at, or do not."""
        self.page.word_links = shown
        self._light(self._place)

    def _begin(self) -> None:
        self._doubt_keeper.close()
        self._before = None
        if self.page.only_doubts:
            self.page.only_doubts = False
            self.doubts_only_changed.emit(False)

    def _count(self) -> None:
        doubted = len(all_doubts(self.page))
        if doubted != self._doubted:
            self._doubted = doubted
            self.doubts_changed.emit(doubted)

    # -- from doubt to doubt

    @property
    def doubt_card(self) -> QWidget:
        """The card that says why; hidden while no doubt is looked at."""
        return self._doubt_keeper.card

    @property
    def doubts(self) -> int:
        """How many sentences are doubted."""
        return self._doubted

    def next_doubt(self) -> None:
        """Go to the next doubtful sentence, after the last one to the first."""
        self._go_by(1)

    def previous_doubt(self) -> None:
        """Go to the previous doubtful sentence, before the first one to the last."""
        self._go_by(-1)

    def _go_by(self, by: int) -> None:
        shown = self._doubt_keeper.shown if self._doubt_keeper.stays else None
        found = step(all_doubts(self.page), shown or self._stand(by), by, onto=shown is None)
        if found is not None:
            self.go_to_doubt(found)

    def _stand(self, by: int) -> Doubt:
        """Return the sentence the reader is at; from off the screen, where the screen begins."""
        visible, place = self.visible_paragraphs(), self._current_place()
        if visible and place.paragraph not in visible:
            return (visible[0], -1) if by > 0 else (visible[-1] + 1, -1)
        row = self.page.rows[place.paragraph]
        sentence = row.cell(place.side).sentence_at(place.position)
        targets = row.counterparts(place.side, sentence or 0)[1]
        return row.index, targets[0] if targets else -1

    def go_to_doubt(self, doubt: Doubt) -> None:
        """Light a doubtful sentence and say why; a hidden one is revealed."""
        paragraph, sentence = doubt
        row = self.page.rows[paragraph]
        span = row.target.sentences[sentence]
        self.close_card()
        if span in self.page.concealed(row):
            row.toggle({sentence}, self.page.hidden)
            self.remeasure_row(row)
        self.anchor_rect(paragraph, Side.TARGET, span)  # lays the row out
        place = Place(paragraph, Side.TARGET, span.start)
        self._doubt_keeper.make_room(doubt)
        self._cursor.stand_at(place)
        self._place = place
        self._show_cursor()
        self._light_sentence(doubt)
        self._doubt_keeper.open(doubt, stays=True)

    def hover_doubt(self, doubt: Doubt | None) -> None:
        """The pointer is at a mark, or at none."""
        self._doubt_keeper.hover(doubt)
        if doubt is not None:
            self._light_sentence(doubt)

    def _light_sentence(self, doubt: Doubt) -> None:
        row = self.page.rows[doubt[0]]
        span = row.target.sentences[doubt[1]]
        lit = lit_at(self.page, Place(row.index, Side.TARGET, span.start))
        self.light(replace(lit, word=None, links=()) if lit else None)

    def close_card(self) -> bool:
        """Close the card that is open, of a word or of a doubt; tell whether there was one."""
        was_open = self._doubt_keeper.shown is not None
        self._doubt_keeper.close()
        return super().close_card() or was_open

    # -- nothing but doubts

    @property
    def doubts_only(self) -> bool:
        """Whether only the paragraphs with a doubtful sentence show."""
        return self.page.only_doubts

    def set_doubts_only(self, only: bool) -> None:
        """Leave out every paragraph without a doubt but the title, or show all again.

        What is read stays in its place; who did not scroll meanwhile comes back to where he was.
        """
        if only == self.page.only_doubts or not self.page.rows:
            return
        self.close_card()
        visible, was = self.visible_paragraphs(), self.hold()
        self.page.only_doubts = only
        for row in self.page.rows:
            title = row.kind is ParagraphKind.TITLE
            row.folded = only and not title and not row.flagged
        held = self._back() or self._held(visible, was)
        self.measure_all()
        self.restack(held)
        if self.page.rows[self._cursor.paragraph].folded:
            self.forget_place()
            self.stand_at_paragraph(held.row)
        self._before = Before(was, self.top(), self._cursor.paragraph) if only else None
        self.texts_changed.emit()
        self.doubts_only_changed.emit(only)

    def _back(self) -> Anchor | None:
        """Return where the whole article was left, if nothing was done since."""
        before, now = self._before, (self.top(), self._cursor.paragraph)
        return before.anchor if before and now == (before.top, before.cursor) else None

    def _held(self, visible: tuple[int, ...], was: Anchor) -> Anchor:
        """Return the row that stays in its place: the cursor's, or the first one that shows.

        Where none of those on the screen stays, the one that follows takes their place.
        """
        rows, top = self.page.rows, self.top()
        kept = [index for index in visible if not rows[index].folded]
        if kept:
            index = self._cursor.paragraph if self._cursor.paragraph in kept else kept[0]
            return Anchor(index, top - rows[index].y, 0.0)
        row = self.page.unfolded(was.row) or self.page.unfolded(was.row, -1)
        return Anchor(row.index, min(0, was.offset), 0.0) if row else was

    def _unfold(self, index: int) -> None:
        """Bring a paragraph back that turned out to be doubtful."""
        row = self.page.rows[index]
        if row.folded and row.flagged:
            row.folded = False
            self.remeasure_row(row)

    def show_place(self, paragraph: int, side: Side, span: Span) -> None:
        """Scroll to a span; to one that is left out, with the whole article."""
        if self.page.rows[paragraph].folded:
            self.set_doubts_only(False)
        super().show_place(paragraph, side, span)
