"""StarDict: an ``.ifo`` file that describes, an index, the data, and perhaps synonyms.

In: the set, each file packed or not, also inside a folder or an archive. Out: the dictionary.
Versions 2.4.2 and 3.0.0, offsets of 32 and of 64 bits.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from newsreader.dictionary import definitions
from newsreader.dictionary.formats import stardict_index, stardict_info, unpacking
from newsreader.dictionary.formats.base import Alias, ReadDictionary
from newsreader.dictionary.formats.files import LARGEST, Files, text_of
from newsreader.dictionary.formats.languages import SAMPLE, direction_of
from newsreader.dictionary.formats.licences import licence_among, licence_in
from newsreader.dictionary.formats.stardict_data import Definition, definition
from newsreader.dictionary.formats.stardict_index import Place
from newsreader.dictionary.formats.stardict_info import Info
from newsreader.dictionary.headwords import written
from newsreader.errors import (
    DictionaryBrokenError,
    DictionaryForeignError,
    DictionaryUnsafeError,
)
from newsreader.model.dictionary import Direction
from newsreader.model.entry import Entry
from newsreader.model.language import Language

LARGEST_INDEX = 500_000_000  # bytes
LARGEST_ENTRY = 2_000_000
_PACKED = ("", ".gz", ".dz")


class StarDict:
    """Reads StarDict dictionaries."""

    name = "StarDict"

    def recognises(self, files: Files) -> bool:
        """Tell whether there is an ``.ifo`` file."""
        return bool(files.ending(".ifo"))

    def read(self, files: Files) -> ReadDictionary:
        """Return the dictionary; see ``DictionaryFormat``."""
        found = files.ending(".ifo")
        if len(found) > 1:
            raise DictionaryForeignError(
                f"{files.name} holds {len(found)} dictionaries; unpack it, and choose one .ifo "
                "file after the other.",
                about=files.name,
            )
        info = stardict_info.parse(
            text_of(files.read(found[0], stardict_info.LARGEST), files.name), files.name
        )
        return _Set(files, found[0][: -len(".ifo")], info).read()


class _Set:
    """The files of one dictionary."""

    def __init__(self, files: Files, stem: str, info: Info) -> None:
        self._files = files
        self._name = files.name
        self._stem = stem
        self._info = info

    def read(self) -> ReadDictionary:
        """Return the dictionary; its entries are read from the data one by one."""
        info = self._info
        places = stardict_index.places(self._bytes(".idx"), info, self._name)
        synonyms: list[tuple[str, int]] = []
        if info.synonym_count or self._find(".syn"):
            synonyms = stardict_index.synonyms(self._bytes(".syn"), info, self._name)
        data = self._local(".dict")
        self._check(places, data.stat().st_size)
        direction = self._direction(data, places)
        about = f"{info.description}\n{info.website}\n{info.author}"
        return ReadDictionary(
            title=info.title or self._files.title,
            direction=direction,
            licence=licence_in(about) or licence_among(self._files),
            origin=", ".join(filter(None, (info.author, info.website))),
            count=len(places) + len(synonyms),
            entries=chain(
                self._entries(data, places, direction.source), _aliases(places, synonyms)
            ),
        )

    def _direction(self, data: Path, places: Sequence[Place]) -> Direction:
        sample = places[:: max(1, len(places) // SAMPLE)]
        glosses = [line for _, said in self._definitions(data, sample) for line in said.lines]
        return direction_of([place.word for place in sample], glosses, self._name)

    def _entries(
        self, data: Path, places: Sequence[Place], language: Language
    ) -> Iterator[Entry | Alias]:
        for word, said in self._definitions(data, places):
            sound = said.pronunciation
            yield from definitions.entries(word, language, said.lines, pronunciation=sound)

    def _definitions(self, data: Path, places: Sequence[Place]) -> Iterator[tuple[str, Definition]]:
        with data.open("rb") as file:
            for place in places:
                file.seek(place.offset)
                content = file.read(place.size)
                yield place.word, definition(content, self._info.types, self._name)

    def _check(self, places: Sequence[Place], size: int) -> None:
        """Check that the index leads into the data, and not to the same data for ever."""
        if any(place.offset + place.size > size for place in places):
            raise DictionaryBrokenError(
                f"{self._name} is damaged: its index leads outside of its data.", about=self._name
            )
        most = max((place.size for place in places), default=0)
        if most > LARGEST_ENTRY or sum(place.size for place in places) > LARGEST:
            raise DictionaryUnsafeError(
                f"{self._name} holds entries that are far too large.", about=self._name
            )

    def _bytes(self, suffix: str) -> bytes:
        path = self._local(suffix)
        if path.stat().st_size > LARGEST_INDEX:
            raise DictionaryUnsafeError(f"The index of {self._name} is far too large.")
        return path.read_bytes()

    def _local(self, suffix: str) -> Path:
        """Return a file of the set, unpacked."""
        name = self._find(suffix)
        if not name:
            raise DictionaryBrokenError(
                f"{self._name} is incomplete: its {suffix} file is missing.", about=self._name
            )
        path = self._files.local(name)
        if not unpacking.is_packed(path):
            return path
        return unpacking.unpack(path, self._files.spare(), LARGEST, self._name)

    def _find(self, suffix: str) -> str:
        wanted = {f"{self._stem}{suffix}{packed}".lower() for packed in _PACKED}
        return next((name for name in self._files.names if name.lower() in wanted), "")


def _aliases(places: Sequence[Place], synonyms: Sequence[tuple[str, int]]) -> Iterator[Alias]:
    for word, number in synonyms:
        yield Alias(word, written(places[number].word).word)
