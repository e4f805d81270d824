"""The word card: a small sheet over the text that explains one word.

In: a word hit and a place. Out: signals when the reader wants more of it; it never takes the focus
by itself.
"""

from PySide6.QtCore import QEvent, QMargins, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.model.word import ExplainedWord
from newsreader.ui.fonts import interface_font
from newsreader.ui.reader.card_text import ALTERNATIVES_LINK, card_html
from newsreader.ui.theme import Palette

WIDTH = 340
_MAX_HEIGHT = 420
_SHADOW = 18  # room around the sheet for its shadow
_PADDING = QMargins(18, 14, 18, 10)
_BUTTON_INSET = 14  # a quiet button's text begins so far inside it


class WordCard(QFrame):
    """Explains one word; text can be selected once the card is pinned."""

    entered = Signal()
    left = Signal()
    pressed = Signal()
    copy_requested = Signal()
    look_up_requested = Signal()
    resized = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._word: ExplainedWord | None = None
        self._remark = ""
        self._unfolded = False
        self._pinned = False
        self.setAccessibleName(self.tr("Word card"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._label = self._make_label()
        self._scroll = self._make_scroll(self._label)
        outer = QVBoxLayout(self)
        around = QMargins(_SHADOW - _BUTTON_INSET, _SHADOW, _SHADOW, _SHADOW)
        outer.setContentsMargins(_PADDING + around)
        outer.setSpacing(8)
        body = QHBoxLayout()
        body.setContentsMargins(_BUTTON_INSET, 0, 0, 0)
        body.addWidget(self._scroll)
        outer.addLayout(body, 1)
        outer.addLayout(self._make_buttons())
        self.set_palette(colours)
        self.hide()

    def _make_label(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setFont(interface_font(13))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.linkActivated.connect(self._follow)
        return label

    def _make_scroll(self, label: QLabel) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setViewport(QWidget())  # of Qt's own making it would cost a search for its class
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(label)
        for widget in (scroll.viewport(), label):
            widget.setAutoFillBackground(False)  # the sheet shows through
        return scroll

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self._copy = QPushButton(self.tr("Copy"))
        self._look_up = QPushButton(self.tr("Look up"))
        self._copy.setToolTip(self.tr("Copy what the card says"))
        self._look_up.setToolTip(self.tr("Open the full entry"))
        self._copy.clicked.connect(self.copy_requested)
        self._look_up.clicked.connect(self.look_up_requested)
        for button in (self._look_up, self._copy):
            button.setProperty("look", "quiet")
            button.setFont(interface_font(12))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)
        line.addStretch()
        return line

    # -- what it shows

    @property
    def word(self) -> ExplainedWord | None:
        """The word it explains."""
        return self._word

    @property
    def pinned(self) -> bool:
        """Whether it stays until it is closed."""
        return self._pinned

    def show_word(self, word: ExplainedWord, remark: str = "") -> None:
        """Explain a word, with a remark on its place; the card is put and shown by its keeper."""
        self._word, self._remark, self._unfolded = word, remark, False
        self._write()
        self._scroll.verticalScrollBar().setValue(0)

    def set_pinned(self, pinned: bool) -> None:
        """Stay, and let the text be selected by pointer and keys; or go with the pointer."""
        self._pinned = pinned
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse
        if pinned:
            flags |= (
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
        self._label.setTextInteractionFlags(flags)
        focus = Qt.FocusPolicy.StrongFocus if pinned else Qt.FocusPolicy.NoFocus
        for widget in (self._label, self._copy, self._look_up):
            widget.setFocusPolicy(focus)
        self.update()

    def set_palette(self, colours: Palette) -> None:
        """Use the colours of another theme."""
        self._colours = colours
        self._write()
        self.update()

    def wanted_size(self) -> QSize:
        """Return the size of the sheet without its shadow."""
        inner = WIDTH - _PADDING.left() - _PADDING.right()
        text = self._label.heightForWidth(inner)
        buttons = self._copy.sizeHint().height()
        height = text + buttons + 8 + _PADDING.top() + _PADDING.bottom()
        return QSize(WIDTH, min(_MAX_HEIGHT, height + 2))

    def put(self, sheet: QRect) -> None:
        """Stand with the sheet at a rectangle of the parent."""
        self.setGeometry(sheet.marginsAdded(QMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)))
        self.raise_()
        self.show()

    def sheet(self) -> QRect:
        """Return the rectangle of the sheet in the parent."""
        return self.geometry().marginsRemoved(QMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW))

    def _write(self) -> None:
        if self._word is not None:
            html = card_html(
                self._word, self._colours, unfolded=self._unfolded, remark=self._remark
            )
            self._label.setText(html)

    def _follow(self, link: str) -> None:
        if link == ALTERNATIVES_LINK:
            self._unfolded = True
            self._write()
            self.resized.emit()

    # -- events

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is on the card."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left the card."""
        super().leaveEvent(event)
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that the card was clicked; the text below gets nothing of it."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow and the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        self._paint_shadow(painter, sheet)
        painter.setPen(self._colours.accent if self._pinned else self._colours.rule)
        painter.setBrush(self._colours.card)
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        painter.end()

    def _paint_shadow(self, painter: QPainter, sheet: QRectF) -> None:
        # many faint layers: blurred to the eye, and cheaper than a graphics effect
        shade = QColor(self._colours.shadow)
        shade.setAlphaF(shade.alphaF() * 0.055)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in range(1, _SHADOW - 3):
            around = sheet.adjusted(-spread, 4 - spread, spread, 4 + spread * 0.8)
            painter.drawRoundedRect(around, 11 + spread, 11 + spread)
