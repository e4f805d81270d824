"""Where the editor stands: in a room its paragraph makes, with both sentences lit.

In: an editor and the sentence it is about. Out: the editor in its place, which grows with it and
closes behind it; the text before the room never moves.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from newsreader.ui.reader import writing_place
from newsreader.ui.reader.model import Row, spans_of
from newsreader.ui.reader.values import Lit
from newsreader.ui.reader.view import ReaderView
from newsreader.usecases.correct import Standing

if TYPE_CHECKING:  # loaded when somebody first writes
    from newsreader.ui.correcting.editor import SentenceEditor
    from newsreader.ui.correcting.sentence_field import Setting

_MARGIN = 10  # pixels free above and below what is brought into sight


class EditorPlace:
    """Keeps the place of one editor in a view."""

    def __init__(self, view: ReaderView) -> None:
        """Keep no place yet; follow the page from now on."""
        self._view = view
        self._at: Standing | None = None
        self._editor: SentenceEditor | None = None
        self._rows: list[Row] = []
        view.page_changed.connect(self.follow)
        view.verticalScrollBar().valueChanged.connect(self.follow)

    def open(self, editor: "SentenceEditor", at: Standing) -> None:
        """Make room for an editor that opens, light its pair, and bring both into sight."""
        self.close()
        self._editor, self._rows = editor, self._view.page.rows
        self.stand_at(at)
        self._show_pair()

    def stand_at(self, at: Standing) -> None:
        """Take the sentence as it stands now."""
        self._at = at
        row = self._rows[at.paragraph]
        source, target = spans_of(row.source, at.sources), spans_of(row.target, at.targets)
        self._light(Lit(at.paragraph, source, target))
        self.follow()

    def grow(self) -> None:
        """Give the editor the room it now needs, with all of it on the screen."""
        self.follow()
        if self._at is not None and self._editor is not None:
            self.show(self._editor.geometry())

    def show(self, rect: QRect) -> None:
        """Scroll as little as brings a rectangle of the viewport into sight."""
        top = rect.top() + self._view.top()
        self._view.bring_into_view(top, top + rect.height(), margin=_MARGIN)

    def follow(self) -> None:
        """Put the editor where its room now is."""
        view, at, editor = self._view, self._at, self._editor
        if at is None or editor is None or self._rows is not view.page.rows:
            return
        editor.field.set_setting(self.setting(at))
        column = writing_place.column_rect(view, at.paragraph)
        inset = writing_place.Inset(*editor.fit(column.width()))
        writing_place.open_room(view, at.paragraph, at.targets, inset)
        editor.put(writing_place.room_rect(view, at.paragraph))

    def close(self) -> None:
        """Close the room; the text goes together again."""
        at, self._at = self._at, None
        if at is not None:
            self._light(None)
            if self._rows is self._view.page.rows:
                self._view.make_room(at.paragraph, None)

    def setting(self, at: Standing) -> "Setting":
        """Return how a sentence is set."""
        from newsreader.ui.correcting.sentence_field import Setting

        style = self._view.page.style(self._view.page.rows[at.paragraph])
        return Setting(style.fonts[at.pair.target], style.pitch, style.baseline)

    def _light(self, lit: Lit | None) -> None:
        overlay = self._view.overlay
        old, overlay.written = overlay.written, lit
        self._view.update_rows(*(one.paragraph for one in (old, lit) if one is not None))

    def _show_pair(self) -> None:
        """Scroll as little as shows the editor, and the original too if there is room for both."""
        lit, view, editor = self._view.overlay.written, self._view, self._editor
        if lit is None or editor is None:
            return
        shown = editor.geometry()
        pair = shown.united(writing_place.source_rect(view, lit))
        if pair.height() <= view.viewport().height() - 2 * _MARGIN:
            shown = pair
        self.show(shown)
