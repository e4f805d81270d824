"""What was dragged onto the window: files, addresses or a piece of text.

In: Qt's mime data. Out: paths and addresses as strings, or the text.
"""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

_SCHEMES = ("http", "https")


def accepts(mime: QMimeData) -> bool:
    """Tell whether anything in ``mime`` could become an article."""
    return bool(sources(mime) or text(mime))


def sources(mime: QMimeData) -> list[str]:
    """Return the paths of local files and the web addresses, in the order dragged."""
    if not mime.hasUrls():
        return []
    found = (_source(url) for url in mime.urls())
    return [source for source in found if source]


def text(mime: QMimeData) -> str:
    """Return dragged text, when it was not an address or a file that was dragged."""
    return "" if sources(mime) or not mime.hasText() else mime.text().strip()


def _source(url: QUrl) -> str:
    if url.isLocalFile():
        return str(Path(url.toLocalFile()))
    return url.toString() if url.scheme() in _SCHEMES else ""
