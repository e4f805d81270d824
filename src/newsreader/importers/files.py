"""Files and pasted text become sources.

In: a path or text. Out: a ``Source`` with the bytes as they are, or the error that says what is
wrong with them.
"""

import re
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

from newsreader.errors import (
    BinarySourceError,
    EmptySourceError,
    SourceIsFolderError,
    SourceNotFoundError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from newsreader.importers.charset import looks_like_utf16
from newsreader.model.article import Source

MAX_BYTES = 20_000_000

_MEGABYTE = 1_000_000
_PASTED = "text/plain; charset=utf-8"
_SUFFIXES = {".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml"}
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG\r\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF87a", "an image"),
    (b"GIF89a", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh91AY&SY", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a", "a compressed file"),
    (b"\x28\xb5\x2f\xfd", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
)
_MZ = b"MZ"  # a Windows program begins with it, and so does a story on the MZ generation
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.01


def load(path: Path | str) -> Source:
    """Return the file at ``path`` as a source; a file manager's ``file:`` address is a path too.

    Raises:
        SourceError: the file is missing, a folder, unreadable, too large, empty or not text.
    """
    place = _place(path)
    data = _read(place)
    check(data, place.name)
    media_type = _SUFFIXES.get(place.suffix.lower(), "text/plain")
    return Source(data=data, media_type=media_type, name=place.name)


def from_text(text: str, name: str = "") -> Source:
    """Return pasted text as a source.

    Raises:
        EmptySourceError: the text is blank.
        SourceTooLargeError: the text is larger than any article.
    """
    if not text.replace("\0", "").strip():
        raise EmptySourceError("There is no text to read.")
    # A clipboard may hold half a surrogate pair, or a NUL at its end.
    data = text.replace("\0", "").encode("utf-8", "replace")
    if len(data) > MAX_BYTES:
        raise _too_large("The text", len(data))
    return Source(data=data, media_type=_PASTED, name=name)


def check(data: bytes, name: str) -> None:
    """Check that bytes can be text.

    Raises:
        EmptySourceError: there is nothing, or nothing but white space.
        BinarySourceError: the bytes are of a kind that is not text.
    """
    if not data.strip():
        raise EmptySourceError(f"{name} is empty.")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise BinarySourceError(f"{name} is {kind}, not text.")
    if b"\0" in data:
        if looks_like_utf16(data) or data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
            return
        kind = "a program" if data.startswith(_MZ) else "a binary file"
        raise BinarySourceError(f"{name} is {kind}, not text.")
    if len(_CONTROLS.findall(data)) > _CONTROL_SHARE * len(data):
        raise BinarySourceError(f"{name} is a binary file, not text.")


def _place(path: Path | str) -> Path:
    # A path made of an address has one slash left: file:/home/…
    if not str(path).lower().startswith("file:/"):
        return Path(path)
    parts = urlsplit(str(path))
    host = "" if parts.netloc.lower() in ("", "localhost") else f"//{parts.netloc}"
    return Path(host + re.sub(r"^/(?=[A-Za-z]:)", "", unquote(parts.path)))


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise SourceIsFolderError(f"{path} is a folder, not a file.")
        if not stat.S_ISREG(status.st_mode):  # a pipe would wait for ever, a device never end
            raise SourceUnreadableError(f"{path} is not an ordinary file.")
        if status.st_size > MAX_BYTES:
            raise _too_large(path.name, status.st_size)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceNotFoundError(f"There is no file {path}.") from error
    except ValueError as error:  # a NUL in the path
        raise SourceNotFoundError("There is no file of that name.") from error
    except OSError as error:
        raise SourceUnreadableError(f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > MAX_BYTES:
        raise _too_large(path.name, len(data))
    return data


def _too_large(name: str, size: int) -> SourceTooLargeError:
    return SourceTooLargeError(
        f"{name} has {size / _MEGABYTE:.0f} MB; an article has at most {MAX_BYTES // _MEGABYTE} MB."
    )
