"""The yardstick of the start: an empty QMainWindow, shown and painted once."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.child import answer


def main() -> None:
    """Show an empty window and end after its first paint."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(0, lambda: answer({}))
    app.exec()


if __name__ == "__main__":
    main()
