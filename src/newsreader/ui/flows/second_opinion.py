"""A second opinion on the paragraph the reader is at, from every other engine that is installed.

In: the reader's wish, an opened article with its translations. Out: a card under the paragraph,
filled sentence by sentence; what the reader takes from it is a correction. Another machine is only
asked when the reader presses its button.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent

from newsreader.errors import LibraryReadOnlyError
from newsreader.model.article import ParagraphKind
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Language
from newsreader.model.translation import AlignedParagraph
from newsreader.ui.flows import opinion_place
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.flows.opinion_inquiry import Inquiry
from newsreader.ui.flows.tools import Desk
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.theme import Palette
from newsreader.usecases.correct import standings

if TYPE_CHECKING:  # loaded when somebody first asks
    from newsreader.ui.second_opinion.card import SecondOpinionCard


class SecondOpinionFlow(QObject):
    """Asks about one paragraph at a time, until it is asked again, Esc, or the reader goes on."""

    models_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        reader: ReaderPanel,
        correcting: CorrectingFlow,
        colours: Callable[[], Palette],
    ) -> None:
        """Join the reader panel and the corrections; the card is made when it is first needed."""
        super().__init__(reader)
        self._desk, self._reader, self._colours = desk, reader, colours
        self._correcting, self._keeper = correcting, correcting.keeper
        self._inquiry = Inquiry(desk, correcting.keeper, self)
        self._inquiry.engines_known.connect(self._show_more)
        self._inquiry.changed.connect(self._show_more)
        self._top = 0  # where the page was scrolled to for the card
        self.card: SecondOpinionCard | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        correcting.editing.connect(lambda _at: self.close())
        reader.view.page_changed.connect(self._follow)
        reader.view.verticalScrollBar().valueChanged.connect(self._follow)
        reader.view.installEventFilter(self)
        reader.view.viewport().installEventFilter(self)

    @property
    def paragraph(self) -> int | None:
        """The paragraph the card is about."""
        about = self._inquiry.about
        return about.index if about is not None else None

    # -- asking

    def ask(self) -> None:
        """Ask about the paragraph the reader is at; again, and the card closes."""
        if self._keeper.opened is None:
            return
        here = self._here()
        aligned = self._keeper.targets.get(here)
        if here == self.paragraph:
            self.close()
        elif aligned is None or not any(standings(aligned)):
            self._desk.voice.say(self.tr("There is no translation to compare here yet."))
        else:
            self._open(aligned)

    def _here(self) -> int:
        view = self._reader.view
        chosen = view.selected()
        return chosen.parts[0][0] if chosen is not None else view.current_paragraph()

    def _open(self, aligned: AlignedParagraph) -> None:
        self._correcting.keep_written()
        self._correcting.originals.hide()
        view = self._reader.view
        view.close_card()
        before = view.overlay.current_row
        view.stand_at_paragraph(aligned.index)
        view.update_rows(before, aligned.index)
        self._begin(aligned)

    def _begin(self, aligned: AlignedParagraph) -> None:
        """Ask everybody on this machine, from the beginning."""
        card = self._made_card()
        card.begin(self._font(aligned.source_language.other))
        self._inquiry.begin(aligned)
        self._show()
        self._make_room()

    def _made_card(self) -> "SecondOpinionCard":
        if self.card is None:
            from newsreader.ui.second_opinion.card import SecondOpinionCard

            card = self.card = SecondOpinionCard(self._colours(), self._reader.view.viewport())
            card.use_requested.connect(self._use)
            card.server_requested.connect(self._ask_server)
            card.models_requested.connect(self.models_requested)
            card.close_requested.connect(self.close)
        return self.card

    def _ask_server(self) -> None:
        """Send the paragraph to the server the reader named; its button was pressed."""
        server = self._server()
        if server is not None:
            self._inquiry.ask_server(server)
            self._show()

    def _server(self) -> EngineChoice | None:
        """Return the server the reader named, unless it made the text or answered already."""
        now, about = self._desk.preferences.now, self._inquiry.about
        answered = [one.engine.engine for one in self._inquiry.opinions.values()]
        answered += about.origin.split()[:1] if about is not None else []
        if not now.server_url or EngineKind.LIBRETRANSLATE in answered:
            return None
        return EngineChoice(EngineKind.LIBRETRANSLATE, now.server_url, now.server_key)

    # -- showing

    def _show_more(self) -> None:
        """Show what came; while the reader does not scroll, the page makes room for it."""
        self._show()
        if self._reader.view.top() == self._top:
            self._make_room()

    def _show(self) -> None:
        from newsreader.ui.flows import opinion_lines

        inquiry, card = self._inquiry, self.card
        about, asked = inquiry.about, inquiry.asked
        if about is None or card is None:
            return
        card.heading.set_text(opinion_lines.heading(about, asked))
        if asked:
            lines = opinion_lines.sentences(about, asked, inquiry.opinions, working=inquiry.working)
            card.set_sentences(lines)
        self._show_state(card)
        self._follow()

    def _show_state(self, card: "SecondOpinionCard") -> None:
        working, nobody = self._inquiry.working, not self._inquiry.asked
        text = self._inquiry.failure
        if text:
            card.say(text, failed=True)
        elif working:
            looking = self.tr("Looking for another engine…")
            card.say(looking if nobody else self.tr("Translating…"))
        elif nobody:
            card.say(self.tr("No other engine is installed for this direction."))
        else:
            card.say("")
        card.offer_models(nobody and not working)
        server = None if working else self._server()
        if server is None:
            card.offer_server("", "")
        else:
            meaning = self.tr("Send the sentences of this paragraph to {0}").format(server.url)
            card.offer_server(self.tr("Ask the Server"), meaning)

    def _font(self, language: Language) -> QFont:
        """Return the font of body text, whatever the paragraph is set in."""
        return self._reader.view.page.styles[ParagraphKind.BODY].fonts[language]

    def _make_room(self) -> None:
        """Scroll so that paragraph and card both show, if they can."""
        if self.paragraph is not None and self.card is not None:
            opinion_place.make_room(self._reader.view, self.paragraph, self.card.wanted_height)
            self._top = self._reader.view.top()
            self._follow()

    def _follow(self) -> None:
        """Put the card where its paragraph now stands; it goes when the reader scrolls away."""
        index, card, view = self.paragraph, self.card, self._reader.view
        if index is None or card is None:
            return
        rows = view.page.rows
        if index >= len(rows) or rows[index].folded:
            self.close()
            return
        rect = opinion_place.paragraph_rect(view, index)
        if view.viewport().rect().intersects(rect):
            card.put(rect)
        else:
            self.close()

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        if self.card is not None:
            self.card.set_colours(colours)

    # -- the reader takes a sentence

    def _use(self, number: int, text: str) -> None:
        """Put another engine's sentence in place of the one in use."""
        about = self._inquiry.about
        if about is None:
            return
        if self._desk.bench.library.read_only:
            told = LibraryReadOnlyError("The library can only be read: nothing can be corrected.")
            self._desk.voice.complain(told)
            return
        self._keeper.keep(tuple(standings(about))[number], text)

    def paragraph_arrived(self, paragraph: AlignedParagraph) -> None:
        """Take a translation that has just arrived or changed."""
        before = self._inquiry.about
        # What is on its way to the library shows already.
        paragraph = self._keeper.targets.get(paragraph.index, paragraph)
        if before is None or paragraph.index != before.index or paragraph == before:
            return
        if paragraph.origin != before.origin:
            self._begin(paragraph)
        else:
            self._inquiry.text_changed(paragraph)
            self._show()

    # -- going on

    def close(self) -> None:
        """Take the card away; what was asked is no longer wanted."""
        self._inquiry.cancel()
        card = self.card
        if card is not None and not card.isHidden():
            focused = card.window().focusWidget()
            if focused is not None and card.isAncestorOf(focused):
                self._reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
            card.hide()

    def look_soon(self) -> None:
        """See in a moment whether the reader went on to another paragraph."""
        if self.paragraph is not None:
            self._soon.start()

    def _look(self) -> None:
        row = self._reader.view.overlay.current_row
        if row >= 0 and row != self.paragraph:
            self.close()

    def packages_changed(self) -> None:
        """Ask again: another engine may be there now, or be gone."""
        if self._inquiry.about is not None:
            self._begin(self._inquiry.about)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at Esc; look where the reader clicked."""
        if self.paragraph is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.look_soon()
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and not self._reader.view.word_card.isVisible()
        ):
            self.close()
            return True
        return super().eventFilter(watched, event)
