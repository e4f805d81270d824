"""Yomitan (formerly Yomichan): a zip of JSON files, its index and numbered banks of terms and tags.

In: the zip, or the folder it was unpacked to; formats 1 to 3. Out: the dictionary. A term that only
leads to another one becomes an alias of it.
"""

import re
from collections.abc import Iterator
from typing import Any

from newsreader.dictionary.formats.base import Alias, ReadDictionary
from newsreader.dictionary.formats.files import Files
from newsreader.dictionary.formats.json_files import load, text
from newsreader.dictionary.formats.languages import SAMPLE, direction_of
from newsreader.dictionary.formats.licences import licence_among, licence_in
from newsreader.dictionary.formats.yomitan_terms import Tags, Term, read_term
from newsreader.dictionary.pos_names import pos_of
from newsreader.errors import DictionaryBrokenError, DictionaryForeignError
from newsreader.model.entry import Entry
from newsreader.model.language import Language

_INDEX = "index.json"
_FORMATS = (1, 2, 3)
_NUMBERED = re.compile(r"(?:^|/)(term|tag)_bank_(\d{1,6})\.json$", re.IGNORECASE)
_SHOWN_TITLE = 200


class Yomitan:
    """Reads Yomitan dictionaries."""

    name = "Yomitan"

    def recognises(self, files: Files) -> bool:
        """Tell whether there is an index with banks of terms, or of something else, beside it."""
        return _INDEX in {_base(name) for name in files.names}

    def read(self, files: Files) -> ReadDictionary:
        """Return the dictionary; see ``DictionaryFormat``."""
        index = load(files, next(name for name in files.names if _base(name) == _INDEX))
        if not isinstance(index, dict) or not text(index, "title").strip():
            raise DictionaryBrokenError(f"{files.name} is damaged: it has no title.")
        if index.get("format", index.get("version")) not in _FORMATS:
            raise DictionaryForeignError(f"{files.name} is of an unknown Yomitan format.")
        banks = _banks(files, "term")
        if not banks:
            raise DictionaryForeignError(
                f"{files.name} holds no words: it is a Yomitan file of frequencies or characters.",
                about=files.name,
            )
        return _Zip(files, index, banks).read()


class _Zip:
    """The files of one dictionary."""

    def __init__(self, files: Files, index: dict[str, Any], banks: list[str]) -> None:
        self._files = files
        self._index = index
        self._banks = banks
        self._old = index.get("format", index.get("version")) == 1
        self._first = self._bank(banks[0])

    def read(self) -> ReadDictionary:
        """Return the dictionary; its banks are read one after the other."""
        index = self._index
        tags = self._tags()
        sample = [self._term(row, tags) for row in self._first[:SAMPLE]]
        direction = direction_of(
            [term.headword for term in sample if not term.leads_to],
            [line for term in sample for line in term.lines],
            self._files.name,
            source=text(index, "sourceLanguage"),
            target=text(index, "targetLanguage"),
        )
        about = "\n".join(text(index, key) for key in ("attribution", "description", "url"))
        author = text(index, "author")
        return ReadDictionary(
            title=" ".join(text(index, "title").split())[:_SHOWN_TITLE],
            direction=direction,
            licence=licence_in(about) or licence_among(self._files),
            origin=", ".join(filter(None, (author, text(index, "url")))),
            count=len(self._first) * len(self._banks),
            entries=self._entries(tags, direction.source),
        )

    def _entries(self, tags: Tags, language: Language) -> Iterator[Entry | Alias]:
        for number, bank in enumerate(self._banks):
            for row in self._bank(bank) if number else self._first:
                yield from self._term(row, tags).entries(language)

    def _term(self, row: object, tags: Tags) -> Term:
        return read_term(row, tags, self._files.name, old=self._old)

    def _bank(self, name: str) -> list[Any]:
        bank = load(self._files, name)
        if not isinstance(bank, list):
            raise DictionaryBrokenError(f"{self._files.name} is damaged: {name} is no list.")
        return bank

    def _tags(self) -> Tags:
        """Return what each tag says of a part of speech, if it says one."""
        tags: Tags = {}
        for bank in _banks(self._files, "tag"):
            for row in self._bank(bank):
                match row:
                    case [str(tag), _, _, str(notes), *_]:
                        tags[tag] = pos_of(tag) or pos_of(notes)
                    case _:
                        raise DictionaryBrokenError(f"{self._files.name} is damaged: {bank}.")
        return tags


def _banks(files: Files, kind: str) -> list[str]:
    found = [(int(match[2]), name) for name in files.names if (match := _NUMBERED.search(name))
             and match[1].lower() == kind]  # fmt: skip
    return [name for _, name in sorted(found)]


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1].lower()
