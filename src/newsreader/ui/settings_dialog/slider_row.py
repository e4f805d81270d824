"""A slider with its value beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from newsreader.ui.theme import Palette
from newsreader.ui.widgets.labels import label


class SliderRow(QWidget):
    """A range of whole numbers; ``pattern`` writes the value."""

    value_changed = Signal(int)

    def __init__(
        self,
        bounds: tuple[int, int],
        pattern: str,
        colours: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*bounds)
        self.slider.setFixedWidth(190)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._value = label(role="secondary")
        self._value.setFixedWidth(46)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider)
        row.addWidget(self._value)
        self.slider.valueChanged.connect(self._changed)
        self.set_colours(colours)

    def setAccessibleName(self, name: str) -> None:
        """Name the slider itself, which is what the keyboard reaches."""
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def set_colours(self, colours: Palette) -> None:
        """Follow the theme."""
        c = colours
        knob = c.scrollbar if c.is_dark else c.card
        self.slider.setStyleSheet(
            "QSlider { min-height: 24px; }"
            f"QSlider::groove:horizontal {{ height: 4px; border-radius: 2px;"
            f" background: {c.scrollbar.name()}; }}"
            f"QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent.name()}; }}"
            f"QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -7px 0;"
            f" border-radius: 9px; background: {knob.name()};"
            f" border: 1px solid {c.muted.name()}; }}"
            f"QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover"
            f" {{ border: 2px solid {c.accent.name()}; width: 14px; height: 14px; }}"
            f"QSlider::sub-page:horizontal:disabled {{ background: {c.scrollbar.name()}; }}"
        )

    def set_value(self, value: int) -> None:
        """Show a value without a signal."""
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self._write()

    def _changed(self, value: int) -> None:
        self._write()
        self.value_changed.emit(value)

    def _write(self) -> None:
        self._value.setText(self._pattern.format(value=self.slider.value()))
