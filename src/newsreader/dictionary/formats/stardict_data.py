"""The data of one headword of a StarDict dictionary.

In: its bytes, and the sequence of types if all headwords have the same. Out: lines of text and a
pronunciation. Kinds that are no text (sounds, pictures, files) are passed over.

    m  plain text          t  phonetic letters     y  reading
    g  Pango markup        h  HTML                 x  XDXF
    k  XML of PowerWord    n  XML of WordNet       w  wiki text
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from newsreader.dictionary.formats.markup import lines_of_markup, lines_of_text, lines_of_wiki
from newsreader.errors import DictionaryBrokenError

_SIZE_BYTES = 4
_READERS: dict[str, Callable[[str], list[str]]] = {
    "m": lines_of_text,
    "g": lambda text: lines_of_markup(text, breaks=True),
    "x": lambda text: lines_of_markup(text, breaks=True),
    "h": lines_of_markup,
    "k": lambda text: lines_of_markup(text, breaks=True),
    "n": lambda text: lines_of_markup(text, breaks=True),
    "w": lines_of_wiki,
}
_SOUNDS = "ty"


@dataclass(slots=True)
class Definition:
    """What stands under a headword."""

    lines: list[str] = field(default_factory=list)
    pronunciation: str = ""


def definition(data: bytes, types: str, name: str) -> Definition:
    """Return what the data of a headword says.

    Raises:
        DictionaryBrokenError: it ends in the middle, or its text is not UTF-8.
    """
    made = Definition()
    for kind, content in _of_same_types(data, types, name) if types else _fields(data, name):
        reader = _READERS.get(kind)
        if reader is not None:
            made.lines += reader(_text(content, name))
        elif kind in _SOUNDS and not made.pronunciation:
            made.pronunciation = _text(content, name).strip().strip("[]/")
    return made


def _fields(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    start = 0
    while start < len(data):
        kind = chr(data[start])
        content, start = _field(data, start + 1, kind, name)
        yield kind, content


def _of_same_types(data: bytes, types: str, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield the fields whose kinds are known; the last one goes on to the end."""
    start = 0
    for kind in types[:-1]:
        content, start = _field(data, start, kind, name)
        yield kind, content
    yield types[-1], data[start:].rstrip(b"\0")


def _field(data: bytes, start: int, kind: str, name: str) -> tuple[bytes, int]:
    """Return the content of a field, and where the next one begins."""
    if kind.isupper():
        begin = start + _SIZE_BYTES
        end = begin + int.from_bytes(data[start:begin], "big")
        if end > len(data) or begin > len(data):
            raise _broken(name, "the data of a headword ends too early")
        return data[begin:end], end
    end = data.find(b"\0", start)
    return (data[start:], len(data)) if end < 0 else (data[start:end], end + 1)


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _broken(name, "the text of an entry is not UTF-8") from error


def _broken(name: str, why: str) -> DictionaryBrokenError:
    return DictionaryBrokenError(f"{name} is damaged: {why}.", about=name)
