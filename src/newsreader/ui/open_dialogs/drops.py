"""What was dragged onto the window or pasted: files, or a piece of text.

In: Qt's mime data. Out: paths, or the text. Addresses of the web are neither.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl


def accepts(mime: QMimeData) -> bool:
    """Tell whether anything in ``mime`` could become an article."""
    return bool(files(mime) or text(mime))


def files(mime: QMimeData) -> list[Path]:
    """Return the local files, in the order dragged."""
    if mime.hasUrls():
        return _local(mime.urls())
    return _local(map(QUrl, mime.text().split())) if _is_uri(mime.text()) else []


def text(mime: QMimeData) -> str:
    """Return dragged text, when it was not an address or a file that was dragged."""
    return "" if mime.hasUrls() or _is_uri(mime.text()) else mime.text().strip()


def local_file(path: Path) -> Path:
    """Return the path of a file that may be named by its URI, as a desktop names what it opens."""
    name = str(path)
    return Path(QUrl(name).toLocalFile()) if name.startswith("file:/") else path


def _local(urls: Iterable[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _is_uri(found: str) -> bool:
    return found.lstrip().startswith("file://")
