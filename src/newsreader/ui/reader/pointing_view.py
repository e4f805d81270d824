"""Pointing at words, and walking through them by keys.

In: an article with its words; the pointer; walking keys. Out: tints, the word card, and signals
that say which word the reader is at.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.word import ExplainedParagraph
from newsreader.ui.reader.article_view import ArticleView
from newsreader.ui.reader.card_keeper import CardKeeper
from newsreader.ui.reader.cursor import Cursor
from newsreader.ui.reader.lighting import lit_at, sentence_pair, sentence_span, word_at
from newsreader.ui.reader.marks import mark_at
from newsreader.ui.reader.values import Lit, Place, WordHit
from newsreader.ui.theme import Palette


class PointingView(ArticleView):
    """An article whose words can be pointed at and walked through."""

    word_hovered = Signal(object)  # WordHit or None
    word_pinned = Signal(object)  # WordHit
    look_up_requested = Signal(object)  # WordHit
    annotation_activated = Signal(str)  # uid

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._place: Place | None = None  # what the pointer or the word cursor is at
        self._away = False  # the pointer left, but what it was at is still explained
        self._hovered: WordHit | None = None
        self._cursor = Cursor(self.page)
        self._keeper = CardKeeper(self)
        self._keeper.look_up_requested.connect(self.look_up_requested)
        self._keeper.pinned.connect(self.word_pinned)
        self._keeper.closed.connect(self._dim)
        self.page_changed.connect(self._keeper.follow)

    def set_words(self, explained: ExplainedParagraph) -> None:
        """Take the words of one paragraph on one side."""
        super().set_words(explained)
        if self._place and (self._place.paragraph, self._place.side) == (
            explained.index,
            explained.side,
        ):
            self._light(self._place)

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        super().set_palette(colours)
        self._keeper.set_palette(colours)

    @property
    def word_card(self) -> QWidget:
        """The word card; hidden while no word is explained."""
        return self._keeper.card

    def forget_place(self) -> None:
        """Be at no word, with no card."""
        self._place = self._hovered = None
        self._keeper.close()
        self._cursor.reset()

    def stand_at_paragraph(self, paragraph: int) -> None:
        """Put the paragraph cursor somewhere without scrolling."""
        self._cursor.reset(paragraph)
        self.overlay.current_row = paragraph if self.hasFocus() else -1

    def stand_at(self, place: Place, *, pointed: bool = False) -> None:
        """Stand at a place of the text with no card, no tint and no scrolling.

        With ``pointed`` the pointer is there, too, until it moves.
        """
        self.close_card()
        self._cursor.stand_at(place)
        self._place = place if pointed else None
        self._light(None)
        self._show_cursor()

    # -- what the reader is at

    def current_paragraph(self) -> int:
        """Return the paragraph of the pointer or of the cursor."""
        return self._place.paragraph if self._place else self._cursor.paragraph

    def current_word(self) -> WordHit | None:
        """Return the word of the open card, else the one of the pointer or the word cursor."""
        if self._keeper.hit is not None:
            return self._keeper.hit
        return self._hit_at(self._place) if self._place else None

    def current_sentence(self) -> tuple[int, Side, Span] | None:
        """Return paragraph, side and span of the sentence the reader is at."""
        if not self.page.rows:
            return None
        place = self._current_place()
        return place.paragraph, place.side, sentence_span(self.page, place)

    def sentence_pair(self, side: Side, paragraph: int, position: int) -> tuple[str, str]:
        """Return the sentence at a position and its counterpart as text: source, then target."""
        return sentence_pair(self.page.rows[paragraph], side, position)

    def _current_place(self) -> Place:
        return self._place or self._cursor.stand()

    def _hit_at(self, place: Place) -> WordHit | None:
        word = word_at(self.page, place)
        if word is None:
            return None
        rect = self.anchor_rect(place.paragraph, place.side, word.span)
        return WordHit(word, place.side, place.paragraph, word.span, rect)

    # -- pointing

    def hover(self, place: Place | None) -> None:
        """The pointer is at a place of the text, or at none."""
        if self._keeper.card.pinned:
            return
        self._away = place is None
        if place is not None or not self._keeper.is_open:
            self._place = place
            self._light(place)
        hit = self._hovered_hit(place)
        self._keeper.hover(hit)
        if hit is not self._hovered:
            self._hovered = hit
            self.word_hovered.emit(hit)

    def _hovered_hit(self, place: Place | None) -> WordHit | None:
        word = self.overlay.lit.word if self.overlay.lit and place else None
        if word is None or place is None:
            return None
        old = self._hovered
        if old and (old.paragraph, old.side, old.span) == (place.paragraph, *word):
            return old
        return self._hit_at(place)

    def _dim(self) -> None:
        if self._away:
            self._place = None
            self._light(None)

    def _light(self, place: Place | None) -> None:
        self.light(lit_at(self.page, place) if place else None)

    def light(self, lit: Lit | None) -> None:
        """Tint a sentence, a word and its counterparts, and nothing else."""
        old = self.overlay.lit
        if lit != old:
            self.overlay.lit = lit
            self.update_rows(*_paragraphs(old), *_paragraphs(lit))

    def click(self, place: Place | None) -> None:
        """A place of the text was clicked, or none."""
        self.close_card()
        if place is None:
            return
        self._cursor.stand_at(place)
        self._place = place
        self._show_cursor()
        self._light(place)
        mark = mark_at(self.page, place)
        hit = self._hit_at(place)
        if mark is not None:
            self.annotation_activated.emit(mark)
        elif hit is not None:
            self._away = True
            self._keeper.pin(hit)

    # -- walking by keys

    def next_paragraph(self) -> None:
        """Go to the next paragraph."""
        self._go_to_paragraph(1)

    def previous_paragraph(self) -> None:
        """Go to the previous paragraph."""
        self._go_to_paragraph(-1)

    def next_word(self) -> None:
        """Go to the next word and open its card."""
        self._go_to_word(1)

    def previous_word(self) -> None:
        """Go to the previous word and open its card."""
        self._go_to_word(-1)

    def _go_to_paragraph(self, by: int) -> None:
        if not self.page.rows:
            return
        self.close_card()
        self._place = None
        self._light(None)
        row = self.page.rows[self._cursor.move_paragraph(by, self.visible_paragraphs())]
        self.bring_into_view(row.y, row.y + row.height - self.page.style(row).below)
        self._show_cursor()

    def _go_to_word(self, by: int) -> None:
        if self._place is not None and self._cursor.place() != self._place:
            self._cursor.stand_at(self._place)
        place = self._cursor.move_word(by)
        if place is None:
            return
        self._place = place
        row = self.page.rows[place.paragraph]
        if not row.laid:
            self.bring_into_view(row.y, row.y + 1)
        word = word_at(self.page, place)
        assert word is not None  # the cursor stands at words only
        for rect in self.page.rects(row, place.side, word.span):
            self.bring_into_view(rect.top(), rect.bottom())
        self._show_cursor()
        self._light(place)
        hit = self._hit_at(place)
        if hit is not None:
            self._keeper.open(hit)
            self.word_hovered.emit(hit)

    def _show_cursor(self) -> None:
        old, self.overlay.current_row = self.overlay.current_row, self._cursor.paragraph
        self.update_rows(old, self._cursor.paragraph)

    def close_card(self) -> bool:
        """Close the word card; tell whether it was open."""
        was_open = self._keeper.is_open
        self._keeper.close()
        return was_open

    def page_down(self) -> None:
        """Scroll on by a screen, less one line."""
        self._scroll_by(self.viewport().height() - 2 * self.page.styles.size)

    def page_up(self) -> None:
        """Scroll back by a screen, less one line."""
        self._scroll_by(2 * self.page.styles.size - self.viewport().height())

    def go_home(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def go_end(self) -> None:
        """Scroll to the end."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)


def _paragraphs(lit: Lit | None) -> tuple[int, ...]:
    return (lit.paragraph,) if lit else ()
