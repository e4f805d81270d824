"""A choice among a few words, all in sight: one row of joined buttons.

In: values with their labels. Out: ``value_chosen`` with the value.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from newsreader.ui.theme import Palette


class Segmented(QFrame):
    """Joined buttons, one of them down; Tab enters at that one, arrows move."""

    value_chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str, str]],
        name: str,
        colours: Palette,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button of each ``(value, label, tooltip)``; ``name`` says what is chosen."""
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for value, text, meaning in choices:
            row.addWidget(self._button(value, text, meaning or text, name))
        self.set_colours(colours)

    def _button(self, value: str, text: str, meaning: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(meaning)
        button.setAccessibleName(f"{name}: {text}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.value_chosen.emit(value))
        self._group.addButton(button)
        self._values[value] = button
        return button

    @property
    def value(self) -> str:
        """The chosen value, or nothing."""
        return next((value for value, b in self._values.items() if b.isChecked()), "")

    def button(self, value: str) -> QToolButton:
        """Return the button of a value."""
        return self._values[value]

    def set_value(self, value: str) -> None:
        """Choose a value without a signal; an unknown one leaves all buttons up."""
        if value in self._values:
            self._values[value].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._values.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        c = colours
        raised = c.scrollbar if c.is_dark else c.card
        self.setStyleSheet(
            f"#segmented {{ background: {c.rule.name()}; border-radius: 8px; }}"
            f"QToolButton {{ border: 1px solid transparent; border-radius: 6px;"
            f" padding: 4px 12px; color: {c.text_secondary.name()}; background: transparent; }}"
            f"QToolButton:hover {{ color: {c.text.name()}; }}"
            f"QToolButton:checked {{ background: {raised.name()}; color: {c.text.name()};"
            f" font-weight: 600; }}"
            f"QToolButton:focus {{ border-color: {c.accent.name()}; }}"
        )
