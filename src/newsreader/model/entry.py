"""Dictionary entries."""

from dataclasses import dataclass

from newsreader.model.language import Language


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a headword, in the other language."""

    gloss: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a dictionary says about one headword."""

    headword: str
    language: Language
    pos: str
    senses: tuple[Sense, ...]
    hanja: str = ""
    pronunciation: str = ""
    source: str = ""
