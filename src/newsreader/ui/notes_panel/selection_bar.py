"""A small bar over a selection: highlight, note, copy.

In: the selection's rectangle. Out: wishes about the selected words.
"""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.buttons import IconButton, recolour
from newsreader.ui.widgets.colour_chips import ColourChips, colour_name
from newsreader.ui.widgets.floating import FloatingCard
from newsreader.ui.widgets.keys import claims


class SelectionBar(FloatingCard):
    """Four colours and what can be done with words; it never takes the focus by itself."""

    highlight_requested = Signal(object)  # Colour
    note_requested = Signal()
    copy_requested = Signal()
    copy_pair_requested = Signal()
    correct_requested = Signal()
    term_requested = Signal()

    def __init__(self, colours: Palette, parent: QWidget) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("Selected words"))
        self.chips = ColourChips(colours, keeps=False)
        for chip in self.chips.chips:
            meaning = self.tr("Highlight: {colour}").format(colour=colour_name(chip.colour))
            chip.setToolTip(meaning)
            chip.setAccessibleName(meaning)
        self.chips.colour_chosen.connect(self.highlight_requested)
        self.note = IconButton("note", self.tr("Write a note (N)"), colours)
        self.copy = IconButton("copy", self.tr("Copy (Ctrl+C)"), colours)
        self.copy_pair = IconButton("copy-pair", self.tr("Copy with translation (C)"), colours)
        self.correct = IconButton("pencil", self.tr("Correct the translation (E)"), colours)
        self.term = IconButton("glossary", self.tr("Add to glossary…"), colours)
        self.term.clicked.connect(self.term_requested)
        self.note.clicked.connect(self.note_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.copy_pair.clicked.connect(self.copy_pair_requested)
        self.correct.clicked.connect(self.correct_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 4, 6, 4)
        row.setSpacing(2)
        row.addWidget(self.chips)
        self._rule = QFrame()
        self._rule.setFixedSize(1, 20)
        row.addSpacing(4)
        row.addWidget(self._rule)
        row.addSpacing(4)
        buttons = (self.note, self.copy, self.copy_pair, self.correct, self.term)
        for button in buttons:
            row.addWidget(button)
        for control in (*self.chips.chips, *buttons):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it in the article
        self.set_colours(colours)

    def show_above(self, rect: QRect) -> None:
        """Show the bar over ``rect`` (the parent's coordinates), or under it without room."""
        self.show_at(rect, above=True)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        recolour(self, colours)
        self.chips.set_colours(colours)
        self.set_shadow(colours)
        self._rule.setStyleSheet(f"background: {colours.rule.name()}; border: 0;")

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's commands."""
        return claims(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._ground.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            super().keyPressEvent(event)
