"""Keys a widget keeps for itself while it has the focus.

The window's commands take single keys such as Enter. A widget that means something else by one of
them must claim it first, or the command runs instead.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def claims(event: QEvent, keys: Collection[int]) -> bool:
    """Accept ``event`` and tell so if it asks whether one of ``keys`` is a shortcut."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in keys:
        return False
    event.accept()
    return True
