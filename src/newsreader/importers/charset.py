"""Bytes to text, in whatever encoding a newspaper's page was saved.

In: bytes, and the media type they came with. Out: text, or ``UnknownEncodingError``: text is
never guessed so loosely that it comes out as nonsense.

Tried in turn: byte order mark, declared charset, strict UTF-8, UTF-16 without a mark, strict CP949
that looks like Korean, cp1252 that looks like Western text.
"""

import codecs
import re
from collections.abc import Callable

from newsreader.errors import UnknownEncodingError

_MARKS = (  # the UTF-32 mark begins with the UTF-16 one
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KOREAN_NAMES = {"euc-kr", "euckr", "euc_kr", "ks_c_5601-1987", "ks_c_5601", "ksc5601", "uhc"}
_WESTERN_NAMES = {"ascii", "us-ascii", "iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"}

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_NEWS_MARKS = re.compile(r"[‘’“”·…―─ㆍ∼～△▲▶▷◇◆□■○●◎※☞→㈜①-⑮〈〉《》「」『』【】\u3000]")
_WESTERN_MARKS = "‘’“”–—…•·©®°£€¢§«»¿¡½¼¾™\xa0"
_NONSENSE_RUN = re.compile(r"[\x80-\uffff]{4}")
_READABLE = re.compile(
    r"[\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u203b\u3000-\u318f\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffee]"
)
_COMMON_SHARE = 0.6
_COMMON_BYTES = 2  # the codec spells syllables outside KS X 1001 in eight bytes
_READABLE_SHARE = 0.95
_LATIN_LETTER_SHARE = 0.25


def decode(data: bytes, media_type: str = "text/plain") -> str:
    """Return the text in ``data``, without its byte order mark.

    Raises:
        UnknownEncodingError: no encoding gives plausible text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], encoding)
            if text is None:
                break
            return text
    else:
        for attempt in (_declared(media_type), _utf8, _utf16, _cp949, _cp1252):
            text = attempt(data)
            if text is not None and "\0" not in text:
                return text
    raise UnknownEncodingError("The text is in an encoding that cannot be told with certainty.")


def looks_like_utf16(data: bytes) -> bool:
    """Tell whether bytes with NULs among them are text in UTF-16, with a mark or without."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return _utf16(data[: len(data) // 2 * 2]) is not None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _declared(media_type: str) -> Callable[[bytes], str | None]:
    found = _CHARSET.search(media_type)
    name = found[1].lower() if found else ""
    if not name or name in _WESTERN_NAMES:  # what servers say when they do not know
        return lambda _: None
    encoding = "cp949" if name in _KOREAN_NAMES else name
    if not _is_text_encoding(encoding):
        return lambda _: None
    return lambda data: _strict(data, encoding)


def _is_text_encoding(name: str) -> bool:
    try:
        "".encode(name)
    except LookupError:  # unknown, or a codec that is not about text, such as hex
        return False
    return True


def _utf8(data: bytes) -> str | None:
    return _strict(data, "utf-8")


def _utf16(data: bytes) -> str | None:
    """Return the UTF-16 text if nearly all of it is readable in one of the two byte orders."""
    if b"\0" not in data:  # spaces and line ends alone bring NULs
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding)
        if text and "\0" not in text and _share(_READABLE, text) >= _READABLE_SHARE:
            return text
    return None


def _cp949(data: bytes) -> str | None:
    """Return the CP949 text if its letters are mostly the common Hangul of KS X 1001."""
    text = _strict(data, "cp949")
    if text is None:
        return None
    foreign = [char for char in text if not char.isascii() and not _NEWS_MARKS.match(char)]
    if not foreign:
        return text
    common = sum(1 for char in foreign if _HANGUL.match(char) and _is_common(char))
    run = re.search(r"[\uac00-\ud7a3]{2}", text)
    return text if run and common >= _COMMON_SHARE * len(foreign) else None


def _is_common(char: str) -> bool:
    return len(char.encode("euc_kr", "ignore")) == _COMMON_BYTES


def _cp1252(data: bytes) -> str | None:
    """Return the cp1252 text if it is Latin letters with a few accents and quotation marks."""
    text = _strict(data, "cp1252")
    if text is None or _NONSENSE_RUN.search(text):
        return None
    foreign = [char for char in text if not char.isascii()]
    accented = [char for char in foreign if char not in _WESTERN_MARKS]
    letters = sum(1 for char in text if char.isascii() and char.isalpha())
    if any(not char.isalpha() for char in accented):
        return None
    return text if len(foreign) <= _LATIN_LETTER_SHARE * letters else None


def _share(pattern: re.Pattern[str], text: str) -> float:
    return len(pattern.findall(text)) / len(text)
