"""A slider with its value beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from newsreader.ui.widgets.labels import label


class SliderRow(QWidget):
    """A range of whole numbers; ``pattern`` writes the value."""

    value_changed = Signal(int)

    def __init__(
        self, bounds: tuple[int, int], pattern: str, parent: QWidget | None = None
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

    def setAccessibleName(self, name: str) -> None:
        """Name the slider itself, which is what the keyboard reaches."""
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

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
