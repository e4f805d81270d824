"""The ``.idx`` and ``.syn`` files of a StarDict dictionary.

In: their bytes, and what the ``.ifo`` file claims of them. Out: headwords with the place of their
data; synonyms with the number of their headword. A claim that is not true is damage.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.dictionary.formats.stardict_info import Info
from newsreader.errors import DictionaryBrokenError

_LONGEST = 1024  # bytes of a headword; the format allows 255
_SIZE_BYTES = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A headword, and where its data stands, in bytes."""

    word: str
    offset: int
    size: int


def places(data: bytes, info: Info, name: str) -> list[Place]:
    """Return the headwords of an index in their order.

    Raises:
        DictionaryBrokenError: it is not as the ``.ifo`` file claims, or ends in the middle.
    """
    if len(data) != info.index_size:
        raise _broken(name, f"its index has {len(data):,} bytes, not {info.index_size:,}")
    middle = info.offset_bytes
    found = [
        Place(word, int.from_bytes(rest[:middle], "big"), int.from_bytes(rest[middle:], "big"))
        for word, rest in _records(data, middle + _SIZE_BYTES, name)
    ]
    if len(found) != info.word_count:
        raise _broken(name, f"it has {len(found):,} headwords, not {info.word_count:,}")
    return found


def synonyms(data: bytes, info: Info, name: str) -> list[tuple[str, int]]:
    """Return the synonyms, each with the number of its headword in the index.

    Raises:
        DictionaryBrokenError: there are more or fewer than claimed, or one leads nowhere.
    """
    found = [
        (word, int.from_bytes(rest, "big")) for word, rest in _records(data, _SIZE_BYTES, name)
    ]
    if len(found) != info.synonym_count:
        raise _broken(name, f"it has {len(found):,} synonyms, not {info.synonym_count:,}")
    if any(number >= info.word_count for _, number in found):
        raise _broken(name, "a synonym leads nowhere")
    return found


def _records(data: bytes, behind: int, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield each word with the ``behind`` bytes that follow its end."""
    start = 0
    while start < len(data):
        end = data.find(b"\0", start, start + _LONGEST)
        if end < 0 or end + 1 + behind > len(data):
            raise _broken(name, "its index ends in the middle of a word")
        try:
            word = data[start:end].decode("utf-8")
        except UnicodeDecodeError as error:
            raise _broken(name, "a headword is not UTF-8") from error
        start = end + 1 + behind
        yield word, data[end + 1 : start]


def _broken(name: str, why: str) -> DictionaryBrokenError:
    return DictionaryBrokenError(f"{name} is damaged: {why}.", about=name)
