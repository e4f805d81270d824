"""An article on the screen, and everything that comes to it later.

In: an article, translations, words and annotations as they come; the reader's choices of size,
columns and colours. Out: a picture. What the pointer and the keys do is in ``view``.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from newsreader.model.annotation import Annotation
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.translation import AlignedParagraph
from newsreader.model.word import ExplainedParagraph
from newsreader.ui.reader.geometry import clamp_ratio
from newsreader.ui.reader.marks import distribute
from newsreader.ui.reader.page_area import PageArea
from newsreader.ui.reader.styles import MAX_SIZE, MIN_SIZE, Styles
from newsreader.ui.reader.values import LayoutMode, TargetState
from newsreader.ui.theme import Palette


class ArticleView(PageArea):
    """Shows one article in two columns."""

    texts_changed = Signal()  # a translation came or changed

    # -- the article

    def show_article(self, kept: KeptArticle, position: ReadingPosition) -> None:
        """Show an article from where it was left."""
        self.overlay.lit, self.overlay.selected = None, {}
        self.page.width = self.page_width()
        self.page.fill(kept)
        distribute(self.page.rows, kept.annotations)
        self.start_over()
        self.restore(position)
        self.wake()

    def clear(self) -> None:
        """Show no article."""
        self.overlay.lit, self.overlay.selected = None, {}
        self.page.clear()
        self.start_over()
        self.place_bar(0)
        self.viewport().update()

    def set_target(self, paragraph: AlignedParagraph) -> None:
        """Show the translation of one paragraph; what is being read does not move."""
        self.set_targets([paragraph])

    def set_targets(self, paragraphs: Iterable[AlignedParagraph]) -> None:
        """Show several translations with one restack."""
        changed = [p for p in paragraphs if 0 <= p.index < len(self.page.rows)]
        if not changed:
            return
        anchor = self.hold()
        for paragraph in changed:
            row = self.page.rows[paragraph.index]
            row.set_target(paragraph)
            self.page.measure(row)
        if self.page.state is TargetState.MISSING:
            self.measure_all()
        self.restack(anchor, min(p.index for p in changed))
        self.wake()
        self.texts_changed.emit()

    def set_words(self, explained: ExplainedParagraph) -> None:
        """Take the words of one paragraph on one side."""
        if 0 <= explained.index < len(self.page.rows):
            self.page.rows[explained.index].cell(explained.side).set_words(explained.words)

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show these highlights and notes and no others."""
        distribute(self.page.rows, annotations)
        self.viewport().update()

    def set_target_state(self, state: TargetState, message: str = "") -> None:
        """Say why paragraphs have no translation; ``message`` is shown when one is missing."""
        self.page.state, self.page.message = state, message
        self.remeasure()

    # -- the reader's choices

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self.colours = colours
        self.viewport().update()

    def set_font_size(self, size: int) -> None:
        """Set body text in ``size`` pixels; the place is held."""
        size = max(MIN_SIZE, min(MAX_SIZE, size))
        if size != self.page.styles.size:
            self.page.styles = Styles(size)
            self.refit()

    def set_layout(self, mode: LayoutMode | str) -> None:
        """Show the languages ``side`` by side or ``stacked``."""
        self.page.mode = LayoutMode(mode)
        self.refit()

    def set_column_ratio(self, ratio: float) -> None:
        """Give the source column this share of the width, 0.3 to 0.7."""
        self.page.ratio = clamp_ratio(ratio)
        self.refit()

    def set_translation_hidden(self, hidden: bool) -> None:
        """Hide translations until asked for, or show them all."""
        self.page.hidden = hidden
        self.remeasure()
