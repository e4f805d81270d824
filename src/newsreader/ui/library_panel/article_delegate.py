"""Paints one row of the article list.

In: an ``ArticleSummary``, or None while it loads. Out: outlet and time, the title in its own
language, its translation, the first words, an unread dot and a star; the selected row is a card.
"""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtCore import QSize as Size
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsreader.model.kept import ArticleSummary
from newsreader.ui import fonts
from newsreader.ui.library_panel.article_model import OPEN_ROLE, SUMMARY_ROLE
from newsreader.ui.library_panel.row_layout import RowLayouts, text_font, title_font
from newsreader.ui.library_panel.when import moment
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.icons import pixmap

ROW_HEIGHT = 106
_STAR = 15
_LEFT = 22  # from the card's edge to the text, with the unread dot in between
_RIGHT = 14
_META_TOP = 10
_TEXT_TOP = 30
_TITLE_PITCH = 21
_TEXT_PITCH = 18


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows of fixed height and knows where in a row the star is."""

    def __init__(self, colours: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._layouts = RowLayouts()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> Size:
        """Return the fixed height."""
        return Size(200, ROW_HEIGHT)

    def star_area(self, row: QRect) -> QRect:
        """Return where the star of a row can be clicked, a little larger than it looks."""
        card = _card(QRectF(row))
        left = card.right() - _RIGHT - _STAR
        return QRectF(left, card.bottom() - _STAR - 9, _STAR, _STAR).toRect().adjusted(-6, -6, 6, 6)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = _card(QRectF(option.rect))
        state = option.state
        self._ground(painter, card, state, option.widget)
        summary = index.data(SUMMARY_ROLE)
        if isinstance(summary, ArticleSummary):
            if index.data(OPEN_ROLE):
                self._open_mark(painter, card)
            self._words(painter, card, summary)
            self._star(painter, option, summary, bool(state & QStyle.StateFlag.State_MouseOver))
        else:
            self._placeholder(painter, card)
        painter.restore()

    def _ground(
        self, painter: QPainter, card: QRectF, state: QStyle.StateFlag, view: QWidget | None
    ) -> None:
        c = self._colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(QPen(c.rule, 1))
            painter.setBrush(c.rule if c.is_dark else c.card)
            painter.drawRoundedRect(card, 9, 9)
        elif state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(c.rule)
            tint.setAlphaF(0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(card, 9, 9)
        by_key = Qt.WidgetAttribute.WA_KeyboardFocusChange
        keyboard = view is not None and view.window().testAttribute(by_key)
        if state & QStyle.StateFlag.State_HasFocus and (keyboard or not selected):
            painter.setPen(QPen(c.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 9, 9)

    def _open_mark(self, painter: QPainter, card: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.accent)
        bar = QRectF(card.left() + 3, card.top() + 12, 3, card.height() - 24)
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _words(self, painter: QPainter, card: QRectF, summary: ArticleSummary) -> None:
        c = self._colours
        left = card.left() + _LEFT
        width = card.width() - _LEFT - _RIGHT
        self._meta(painter, QRectF(left, card.top() + _META_TOP, width, 16), summary)
        # The lines below the title stay clear of the star.
        lines = self._layouts.lines(summary, int(width), _STAR + 6)
        top = card.top() + _TEXT_TOP
        painter.setPen(c.text if not summary.read else c.text_secondary)
        top = _lines(painter, lines.title, title_font(summary.language), left, top, _TITLE_PITCH)
        top += 2
        painter.setPen(c.text_secondary)
        top = _lines(painter, lines.translation, text_font(), left, top, _TEXT_PITCH)
        painter.setPen(c.muted)
        _lines(painter, lines.excerpt, text_font(), left, top, _TEXT_PITCH)

    def _meta(self, painter: QPainter, area: QRectF, summary: ArticleSummary) -> None:
        c = self._colours
        if not summary.read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.accent)
            painter.drawEllipse(QPointF(area.left() - 10, area.center().y()), 3.5, 3.5)
        font = fonts.interface_font(11, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(c.muted)
        shown = moment(summary.published or summary.added, datetime.now().astimezone())
        middle = Qt.AlignmentFlag.AlignVCenter
        origin = " · ".join(part for part in (summary.outlet, summary.section) if part)
        if not origin:  # the line begins with what there is
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, shown)
            return
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, shown)
        measure = QFontMetricsF(font)
        room = area.width() - measure.horizontalAdvance(shown) - 10
        elided = measure.elidedText(origin, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, elided)

    def _star(
        self, painter: QPainter, option: QStyleOptionViewItem, summary: ArticleSummary, near: bool
    ) -> None:
        if not summary.starred and not near:
            return
        area = self.star_area(option.rect).adjusted(6, 6, -6, -6)
        c = self._colours
        name, tint = ("star-filled", c.accent) if summary.starred else ("star", c.muted)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(area.topLeft(), pixmap(name, tint, _STAR, ratio))

    def _placeholder(self, painter: QPainter, card: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.rule)
        left = card.left() + _LEFT
        width = card.width() - _LEFT - _RIGHT
        for top, share, height in ((13, 0.3, 8), (35, 0.9, 11), (59, 0.95, 8), (77, 0.6, 8)):
            bar = QRectF(left, card.top() + top, width * share, height)
            painter.drawRoundedRect(bar, height / 2, height / 2)


def _card(row: QRectF) -> QRectF:
    return row.adjusted(8.5, 2.5, -8.5, -2.5)


def _lines(  # noqa: PLR0913, PLR0917 (text has a place and a look)
    painter: QPainter, lines: tuple[str, ...], font: QFont, left: float, top: float, pitch: int
) -> float:
    measure = QFontMetricsF(font)
    painter.setFont(font)
    # Korean and Latin fonts differ in ascent: centring in the pitch keeps rows level.
    base = (pitch + measure.capHeight()) / 2
    for line in lines:
        painter.drawText(QPointF(left, top + base), line)
        top += pitch
    return top
