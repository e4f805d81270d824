"""What the window says when something goes wrong.

In: an error. Out: a sentence and an advice in the interface's language. In English the error
speaks for itself; in another language its class does, and names what the error is about.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsreader import errors
from newsreader.errors import NewsreaderError


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person, and what to do next."""

    text: str
    advice: str = ""


_T = QT_TRANSLATE_NOOP
