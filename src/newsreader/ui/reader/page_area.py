"""A scroll area whose rows are laid out when they come near, and never move what is read.

In: a page. Out: its picture, the reading position and the visible paragraphs. What goes into the
page is in ``article_view``.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.span import Span
from newsreader.ui.reader.accessibility import Proxies
from newsreader.ui.reader.idle_layout import IdleLayout
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import TOP, Anchor, Page
from newsreader.ui.reader.painting import Overlay, RowPainter, paint_gutter
from newsreader.ui.reader.room import Room
from newsreader.ui.theme import Palette

_AIR = 8  # pixels above the first line, at the least
_BEYOND = 40  # pixels; as much as what comes and goes below the view is tall
_KEPT_LAYOUTS = 160  # rows; layouts far from the screen are dropped beyond


class PageArea(QAbstractScrollArea):
    """Shows a page; only rows near the screen are laid out."""

    position_changed = Signal(object)  # ReadingPosition, a moment after scrolling
    visible_changed = Signal()
    page_changed = Signal()  # rows moved under what floats above them

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = Page()
        self.overlay = Overlay()
        self.colours = colours
        self._restacking = False
        self._seen: tuple[int, ...] = ()
        self._stood = 0  # where the view begins in its window
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article"))
        self.setViewport(QWidget())  # of Qt's own making it would cost a search among all classes
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._idle = IdleLayout(self.page, self.hold, self.restack, self._drop_far_layouts, self)
        self._reported = QTimer(self)
        self._reported.setSingleShot(True)
        self._reported.setInterval(200)
        self._reported.timeout.connect(lambda: self.position_changed.emit(self.position()))
        self._proxies = Proxies(
            self.viewport(), self.page, lambda: (self.visible_rows(), self.top())
        )

    # -- where the reader is

    def top(self) -> int:
        """Return the page pixel at the top of the screen."""
        return self.verticalScrollBar().value()

    def position(self) -> ReadingPosition:
        """Return the paragraph at the top of the screen and how far into it that is."""
        if not self.page.rows:
            return ReadingPosition()
        row = self.page.row_at(self.top())
        inside = max(0, self.top() - row.y)
        return ReadingPosition(row.index, min(1.0, inside / max(1, row.height)))

    def restore(self, position: ReadingPosition) -> None:
        """Scroll to a reading position."""
        if not self.page.rows:
            return
        row = self.page.rows[max(0, min(position.paragraph, len(self.page.rows) - 1))]
        self.page.lay(row)
        self.page.restack(row.index)
        started = row.index > 0 or position.fraction > 0
        target = row.y + round(position.fraction * row.height) if started else 0
        self.place_bar(target)
        self._settle(Anchor(row.index, self.top() - row.y, position.fraction))

    def visible_rows(self) -> list[Row]:
        """Return the rows on the screen."""
        return self.page.between(self.top(), self.top() + self.viewport().height())

    def visible_paragraphs(self) -> tuple[int, ...]:
        """Return the indices of the paragraphs on the screen."""
        return tuple(row.index for row in self.visible_rows())

    def next_paragraphs(self) -> tuple[int, ...]:
        """Return the indices of the paragraphs one screen further down."""
        height = self.viewport().height()
        rows = self.page.between(self.top() + height, self.top() + 2 * height)
        return tuple(row.index for row in rows)

    def anchor_rect(self, paragraph: int, side: Side, span: Span) -> QRect:
        """Return the rectangle around a span in viewport pixels; null if it has no text."""
        row = self.page.rows[paragraph]
        if not row.laid:
            self.page.lay(row)
            self.restack(self.hold(), row.index)
        found = QRectF()
        for rect in self.page.rects(row, side, span):
            found = found.united(rect)
        return found.translated(0, -self.top()).toAlignedRect() if found.isValid() else QRect()

    def show_place(self, paragraph: int, side: Side, span: Span) -> None:
        """Scroll to a span, if it is not on the screen."""
        row = self.page.rows[paragraph]
        if not row.laid:
            self.page.lay(row)
            self.restack(self.hold(), row.index)
        rects = self.page.rects(row, side, span)
        if rects:
            self.bring_into_view(rects[0].top(), rects[-1].bottom(), margin=80)

    def bring_into_view(self, top: float, bottom: float, margin: int = 28) -> None:
        """Scroll as little as shows the page pixels from ``top`` to ``bottom``."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top - margin < bar.value() or bottom - top > height - 2 * margin:
            bar.setValue(round(top - margin))
        elif bottom + margin > bar.value() + height:
            bar.setValue(round(bottom + margin - height))

    def update_rows(self, *indices: int) -> None:
        """Repaint some rows and nothing else."""
        for index in {i for i in indices if 0 <= i < len(self.page.rows)}:
            row = self.page.rows[index]
            self.viewport().update(
                0, row.y - self.top() - 3, self.viewport().width(), row.height + 6
            )

    def remeasure_row(self, row: Row) -> None:
        """Fit the page to one row that was hidden or revealed."""
        anchor = self.hold()
        self.page.measure(row)
        self.restack(anchor, row.index)

    def make_room(self, paragraph: int, room: Room | None) -> None:
        """Let a paragraph's translation make room for what is written over it, or close it again.

        The lines before the room stay where they are on the screen.
        """
        row = self.page.rows[paragraph]
        self.page.written = paragraph if room is not None else -1
        if row.target.room == room:
            return
        anchor = Anchor(row.index, self.top() - row.y, 0.0)
        row.target.make_room(room)
        self.page.lay(row)
        self.restack(anchor, row.index)

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        before, self._stood = self._stood, self.mapTo(self.window(), QPoint()).y()
        if self.page_width() != self.page.width:
            self.page.width = self.page_width()
            self.refit()
        else:
            self._slide(self._stood - before)

    def _slide(self, moved: int) -> None:
        """Fit to another height; the text stays on its place when the view moved under it.

        The beginning of an article stays in sight as well.
        """
        if moved > 0 and not self.top():
            moved = min(moved, TOP - _AIR)
        anchor = self.hold()
        self.restack(replace(anchor, offset=anchor.offset + moved))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture, and lay out what comes into sight."""
        if self._restacking:
            return
        self.viewport().scroll(0, dy)
        self._settle()
        self._reported.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows inside the rectangle."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.colours.window)
        clip = event.rect()
        if self.overlay.gutter:
            paint_gutter(painter, self.page, self.colours, self.viewport().height())
        painter.translate(QPointF(0, -self.top()))
        rows = self.page.between(clip.top() - 4 + self.top(), clip.bottom() + 4 + self.top())
        RowPainter(painter, self.page, self.colours, self.overlay).paint(rows)
        painter.end()
        self._proxies.schedule()

    # -- stacking

    def page_width(self) -> int:
        """Return the width the page has."""
        # room for the scroll bar is always kept, so that its coming moves no text
        return max(160, self.width() - self.verticalScrollBar().sizeHint().width())

    def hold(self) -> Anchor:
        """Return the anchor of what is being read."""
        if not self.page.rows:
            return Anchor(0, 0, 0.0)
        return self.page.hold(self.top(), self.viewport().height())

    def refit(self) -> None:
        """Fit every row again: all widths or sizes changed."""
        anchor = self.hold()
        self.page.refit()
        if self.page.rows:
            self.page.lay(self.page.rows[anchor.row])
        self.restack(anchor, scaled=True)
        self.wake()

    def remeasure(self) -> None:
        """Measure every row again: what some of them show changed."""
        anchor = self.hold()
        self.measure_all()
        self.restack(anchor)

    def measure_all(self) -> None:
        """Give every row its height; the page is not restacked."""
        for row in self.page.rows:
            self.page.measure(row)

    def restack(self, anchor: Anchor, first: int = 0, *, scaled: bool = False) -> None:
        """Put the rows from ``first`` on under each other; the anchor stays in its place."""
        self.page.restack(0 if scaled else first)
        if self.page.rows:
            self.place_bar(self.page.place(anchor, scaled=scaled))
            self._settle(None if scaled else anchor)
        self.viewport().update()
        self.page_changed.emit()

    def place_bar(self, value: int) -> None:
        """Fit the scroll bar to the page and set it, without scrolling the picture."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        last = self.page.height - height
        self._restacking = True
        # A little beyond the end, if the text would move because the view became taller.
        bar.setRange(0, max(0, last, min(value, last + _BEYOND)))
        bar.setPageStep(height)
        bar.setSingleStep(self.page.styles.size * 3)
        bar.setValue(value)
        self._restacking = False

    def _settle(self, anchor: Anchor | None = None) -> None:
        """Lay out the rows on the screen, which may bring others onto it."""
        changed = False
        while stale := [row for row in self.visible_rows() if not row.laid]:
            held = anchor or self.hold()
            for row in stale:
                self.page.lay(row)
            self.page.restack(stale[0].index)
            self.place_bar(self.page.place(held))
            changed = True
        if changed:
            self._drop_far_layouts()
            self.viewport().update()
        seen = self.visible_paragraphs()
        if seen != self._seen:
            self._seen = seen
            self.visible_changed.emit()

    # -- idle layout

    def start_over(self) -> None:
        """Forget what was seen and what was to be measured."""
        self._idle.forget()
        self._seen = ()

    def wake(self) -> None:
        """Measure in idle moments what is only estimated."""
        self._idle.wake()

    def _drop_far_layouts(self) -> None:
        if len(self.page.rows) > _KEPT_LAYOUTS:
            height = self.viewport().height()
            self.page.drop_layouts(
                self.page.between(self.top() - 3 * height, self.top() + 4 * height)
            )
