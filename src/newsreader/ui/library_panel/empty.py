"""What the article list says when it has no rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.ui.library_panel.section import Section, section_icon
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import TextButton, recolour
from newsreader.ui.widgets.empty_state import EmptyState


class EmptyList(EmptyState):
    """No articles at all, none in this section, or none that match."""

    open_requested = Signal()
    paste_requested = Signal()
    clear_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._open = TextButton(
            self.tr("Open…"), self.tr("Open a file with an article"), colours, icon_name="file"
        )
        self._paste = TextButton(
            self.tr("Paste…"), self.tr("Paste the text of a page"), colours, icon_name="paste"
        )
        self._clear = TextButton(
            self.tr("Clear search"), self.tr("Show all articles again"), colours, look="quiet"
        )
        for button, signal in (
            (self._open, self.open_requested),
            (self._paste, self.paste_requested),
            (self._clear, self.clear_requested),
        ):
            button.clicked.connect(signal)
            self.add_button(button)

    def explain(self, section: Section, words: str) -> None:
        """Say why the list of ``section``, filtered by ``words``, is empty."""
        for button in (self._open, self._paste):
            button.setVisible(not words and section is Section.ALL)
        self._clear.setVisible(bool(words))
        if words:
            heading = self.tr("Nothing matches “{words}”").format(words=words)
            self.say("find", heading, self.tr("Try a shorter word, or its dictionary form."))
            return
        heading, text = self._reasons()[section]
        self.say(section_icon(section), heading, text)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        super().set_colours(colours)
        recolour(self, colours)

    def _reasons(self) -> dict[Section, tuple[str, str]]:
        return {
            Section.ALL: (
                self.tr("No articles yet"),
                self.tr("Open a file, paste the text of a page, or drop a file here."),
            ),
            Section.UNREAD: (self.tr("All read"), self.tr("There is nothing left to read.")),
            Section.STARRED: (
                self.tr("No starred articles"),
                self.tr("A star keeps an article at hand."),
            ),
            Section.MARKED: (
                self.tr("No highlights or notes"),
                self.tr("Select words in an article to highlight them or to write a note."),
            ),
            Section.KOREAN: (self.tr("No Korean articles"), ""),
            Section.ENGLISH: (self.tr("No English articles"), ""),
        }
