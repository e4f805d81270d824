"""The card of a second opinion: it stands under a paragraph and blocks nothing.

In: the sentences of the paragraph as they are known so far, and what there is to say beside. Out:
wishes: to use a sentence, to ask the server, to install an engine, to be closed.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.fonts import interface_font
from newsreader.ui.second_opinion.block import SentenceBlock
from newsreader.ui.second_opinion.lines import SentenceLines
from newsreader.ui.second_opinion.place import place
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, TextButton, recolour
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import ENTER, claims
from newsreader.ui.widgets.labels import ElidedLabel, label
from newsreader.ui.widgets.scrolled import scrolled

_PAD = 14
_TOP, _BOTTOM = 8, 8
_FRAME = 1  # pixels of the line around the card
_OWN_KEYS = (*ENTER, Qt.Key.Key_Escape)


class SecondOpinionCard(FloatingCard):
    """Shows what other engines make of the sentences of a paragraph."""

    use_requested = Signal(int, str)  # which sentence, its text
    server_requested = Signal()
    models_requested = Signal()
    close_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self._colours, self._font = colours, interface_font(15)
        self.blocks: list[SentenceBlock] = []
        self.setAccessibleName(self.tr("Second opinion"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.heading = ElidedLabel(font=interface_font(12))
        self.status = label(role="muted", pixels=13, wrap=True)
        self.server = TextButton("", "", colours, look="quiet")
        self.models = TextButton(
            self.tr("Model Packages…"),
            self.tr("Install another engine for this direction"),
            colours,
        )
        self.cross = IconButton("close", self.tr("Close (Esc)"), colours, 15)
        self._page = QWidget()
        self._sentences = QVBoxLayout(self._page)
        self._scroll = scrolled(self._page)
        self._place_parts()
        self._join()
        self._mute_heading()
        self.begin(self._font)

    def _place_parts(self) -> None:
        self._sentences.setContentsMargins(0, 0, 0, 0)
        self._sentences.setSpacing(0)
        for ground in (self._page, self._scroll, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # the card shows through
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 4)
        head.setSpacing(10)
        head.addWidget(label(self.tr("Second opinion"), bold=True))
        head.addWidget(self.heading, 1)
        head.addWidget(self.cross)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 2)
        foot.addWidget(self.status, 1)
        for button in (self.models, self.server):
            button.setFont(interface_font(12))
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _TOP, _PAD, _BOTTOM)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def _join(self) -> None:
        for button in (self.server, self.models, self.cross):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.server.clicked.connect(self.server_requested)
        self.models.clicked.connect(self.models_requested)
        self.cross.clicked.connect(self.close_requested)

    # -- what it shows

    def begin(self, font: QFont) -> None:
        """Show nothing yet; sentences are to be set in ``font``."""
        self._font = font
        self.heading.set_text("")
        self.set_sentences(())
        self.say("")
        self.offer_models(False)
        self.offer_server("", "")
        self._scroll.verticalScrollBar().setValue(0)

    def say(self, text: str, *, failed: bool = False) -> None:
        """Say something under the sentences, or nothing."""
        self.status.setProperty("role", "error" if failed else "muted")
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
        self.status.setText(text)
        self._show_foot()

    def offer_models(self, offered: bool) -> None:
        """Offer to install another engine, or do not."""
        self.models.setVisible(offered)
        self._show_foot()

    def offer_server(self, text: str, meaning: str) -> None:
        """Offer to ask a server; without a text, do not."""
        self.server.setText(text)
        self.server.setAccessibleName(text)
        self.server.set_meaning(meaning)
        self.server.setVisible(bool(text))
        self._show_foot()

    def set_sentences(self, sentences: Sequence[SentenceLines]) -> None:
        """Show these sentences as they are known now."""
        while len(self.blocks) > len(sentences):
            gone = self.blocks.pop()
            self._sentences.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.blocks) < len(sentences):
            self._add()
        for block, sentence in zip(self.blocks, sentences, strict=True):
            block.set_sentence(sentence)
        self._scroll.setVisible(bool(sentences))

    def _add(self) -> None:
        number = len(self.blocks)
        block = SentenceBlock(self._colours, self._font, self._page)
        block.use_requested.connect(lambda text: self.use_requested.emit(number, text))
        self._sentences.addWidget(block)
        block.show()  # at once: its height counts
        self.blocks.append(block)

    def _show_foot(self) -> None:
        offers = not (self.models.isHidden() and self.server.isHidden())
        self._foot.setVisible(bool(self.status.text()) or offers)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        self._colours = colours
        self._mute_heading()
        recolour(self, colours)
        self.set_shadow(colours)
        for block in self.blocks:
            block.set_colours(colours)

    def _mute_heading(self) -> None:
        palette = self.heading.palette()
        palette.setColor(palette.ColorRole.WindowText, self._colours.muted)
        self.heading.setPalette(palette)

    # -- where it stands

    def put(self, paragraph: QRect) -> None:
        """Stand under a paragraph, in the parent's pixels, as wide as it is."""
        height = self.wanted_height(paragraph.width())
        self.setGeometry(place(paragraph, height, self._ground.rect()))
        self.show()
        self.raise_()

    def wanted_height(self, width: int) -> int:
        """Return the height at which everything shows without scrolling."""
        inner = width - 2 * (_PAD + _FRAME)
        names = max((block.widest_name() for block in self.blocks), default=0)
        for block in self.blocks:
            block.arrange(inner, names)
        height = _TOP + _BOTTOM + 2 * _FRAME + self._head.sizeHint().height()
        if self.blocks:
            self._sentences.invalidate()
            height += self._sentences.heightForWidth(inner)
        if not self._foot.isHidden():
            layout = self._foot.layout()
            assert layout is not None  # made with the card
            layout.invalidate()
            tall = layout.heightForWidth(inner) if layout.hasHeightForWidth() else 0
            height += max(tall, layout.minimumSize().height())
        return height

    # -- events

    def event(self, event: QEvent) -> bool:
        """Keep its own keys from the window's commands."""
        return claims(event, _OWN_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus at Enter, close at Esc."""
        focused = self.focusWidget() or self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from the text below."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Keep the wheel from the text below: the card scrolls by itself."""
        event.accept()
