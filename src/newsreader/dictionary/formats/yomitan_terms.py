"""One row of a Yomitan term bank.

In: the row as JSON gives it. Out: a term, and the entries or aliases it stands for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newsreader.dictionary import definitions
from newsreader.dictionary.formats.base import Alias
from newsreader.dictionary.formats.markup import lines_of_text
from newsreader.dictionary.formats.structured import lines_of_content
from newsreader.dictionary.headwords import has_hangul, is_hanja, written
from newsreader.dictionary.pos_names import pos_of
from newsreader.errors import DictionaryBrokenError
from newsreader.model.entry import Entry
from newsreader.model.language import Language

Tags = dict[str, str]


@dataclass(slots=True)
class Term:
    """A term, how it is read, and what it means or leads to."""

    headword: str
    reading: str
    pos: str
    lines: list[str] = field(default_factory=list)
    leads_to: list[str] = field(default_factory=list)

    def entries(self, language: Language) -> Iterator[Entry | Alias]:
        """Yield the entries, and an alias for every word that it is a form of."""
        word, hanja, sound = self.headword, "", self.reading
        if is_hanja(word) and has_hangul(self.reading):
            word, hanja, sound = self.reading, word, ""
        if written(sound).word == written(word).word or not _is_sound(sound, language):
            sound = ""
        yield from definitions.entries(
            word, language, self.lines, pos=self.pos, pronunciation=sound, hanja=hanja
        )
        if not self.lines:
            for base in dict.fromkeys(self.leads_to):
                yield Alias(self.headword, written(base).word)


def read_term(row: object, tags: Tags, name: str, *, old: bool) -> Term:
    """Return the term of a row; ``old`` is format 1.

    Raises:
        DictionaryBrokenError: the row is not as the format wants it.
    """
    match row:
        case [str(word), str(reading), str() | None as marks, _, _, *rest] if rest or old:
            glosses = rest if old else rest[0]
        case _:
            raise DictionaryBrokenError(f"{name} is damaged: a term is not written as it should.")
    if not isinstance(glosses, list) or not word.strip():
        raise DictionaryBrokenError(f"{name} is damaged: a term is not written as it should.")
    pos = next((found for mark in (marks or "").split() if (found := _pos(mark, tags))), "")
    term = Term(word, reading, pos)
    for gloss in glosses:
        _add(term, gloss, name)
    return term


def _pos(mark: str, tags: Tags) -> str:
    return tags.get(mark, "") or pos_of(mark)


def _add(term: Term, gloss: Any, name: str) -> None:  # noqa: ANN401
    match gloss:
        case str():
            term.lines += lines_of_text(gloss)
        case {"type": "text", "text": str(text)}:
            term.lines += lines_of_text(text)
        case {"type": "structured-content", "content": content}:
            term.lines += lines_of_content(content)
        case {"type": "image"}:
            pass
        case [str(base), list()]:
            term.leads_to.append(base)
        case _:
            raise DictionaryBrokenError(f"{name} is damaged: a gloss is not written as it should.")


def _is_sound(reading: str, language: Language) -> bool:
    """Tell whether a reading is a pronunciation as our entries have it: Hangul for Korean."""
    return has_hangul(reading) if language is Language.KOREAN else bool(reading.strip())
