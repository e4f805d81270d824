"""What the window says when something goes wrong.

In: an error. Out: a sentence and an advice in the interface's language. The sentence of an error
names files and words; its class has a translated sentence and advice here.
"""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from newsreader import errors
from newsreader.errors import NewsreaderError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person, and what to do next."""

    text: str
    advice: str = ""


def _t(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def message(error: Exception) -> Message:
    """Return what to show for an error; an unknown one is a defect and says so briefly."""
    if not isinstance(error, NewsreaderError):
        return Message(
            _t("Something unexpected happened: {0}").format(error),
            _t("The details are in the log; your library is safe."),
        )
    advice = QCoreApplication.translate("Advice", error.advice) if error.advice else ""
    return Message(_sentence(error), advice)


def _sentence(error: NewsreaderError) -> str:
    for kind, text in _sentences().items():
        if type(error) is kind:
            return (
                f"{_t(text)} {error}"
                if QCoreApplication.translate("Messages", text) != text
                else str(error)
            )
    return str(error)


def _sentences() -> dict[type[NewsreaderError], str]:
    return {
        errors.PackageMissingError: "No model package is installed for this direction.",
        errors.DownloadError: "The download did not finish.",
        errors.DiskFullError: "The disk is full; nothing was saved.",
        errors.LibraryReadOnlyError: "The library can be read but not changed.",
    }
