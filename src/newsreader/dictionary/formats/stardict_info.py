"""The ``.ifo`` file of a StarDict dictionary.

In: its text. Out: what it says, with every number checked to be one.
"""

import re
from dataclasses import dataclass

from newsreader.errors import DictionaryBrokenError

LARGEST = 200_000  # bytes
VERSIONS = ("2.4.2", "3.0.0")
_MAGIC = "StarDict's dict ifo file"
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Info:
    """What a dictionary says of itself."""

    title: str
    word_count: int
    index_size: int
    synonym_count: int
    offset_bytes: int
    types: str
    author: str
    website: str
    description: str


def parse(text: str, name: str) -> Info:
    """Return what the text of an ``.ifo`` file says.

    Raises:
        DictionaryBrokenError: it is none, or something in it is missing or wrong.
    """
    first, *lines = text.lstrip("\ufeff").splitlines() or [""]
    if first.strip() != _MAGIC:
        raise _broken(name, "it does not begin as an .ifo file does")
    values = dict(_pair(line) for line in lines if "=" in line)
    if values.get("version", "") not in VERSIONS:
        raise _broken(name, f"it is of version {values.get('version', '')[:20]!r}")
    bits = values.get("idxoffsetbits", "32")
    if bits not in ("32", "64"):
        raise _broken(name, "its offsets are neither of 32 nor of 64 bits")
    wide = bits == "64" and values["version"] != VERSIONS[0]
    return Info(
        title=values.get("bookname", ""),
        word_count=_number(values, "wordcount", name),
        index_size=_number(values, "idxfilesize", name),
        synonym_count=_number(values, "synwordcount", name, "0"),
        offset_bytes=8 if wide else 4,
        types=values.get("sametypesequence", ""),
        author=values.get("author", ""),
        website=values.get("website", ""),
        description=_BREAK.sub("\n", values.get("description", "")),
    )


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition("=")
    return key.strip(), value.strip()


def _number(values: dict[str, str], key: str, name: str, otherwise: str = "") -> int:
    text = values.get(key, otherwise)
    if not (text.isascii() and text.isdecimal() and len(text) <= 18):  # noqa: PLR2004 (64 bits)
        raise _broken(name, f"{key} is missing or no number")
    return int(text)


def _broken(name: str, why: str) -> DictionaryBrokenError:
    return DictionaryBrokenError(f"{name} is damaged: {why}.", about=name)
