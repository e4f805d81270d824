"""What a reader put right, and how a reader wants names and terms translated."""

from dataclasses import dataclass
from datetime import datetime

from newsreader.model.language import Pair


@dataclass(frozen=True, slots=True)
class Correction:
    """The reader's own translation of a sentence, in use wherever the sentence stands.

    ``original`` is what stood there before the reader's first change.
    """

    uid: str
    pair: Pair
    source: str
    text: str
    original: str
    created: datetime
    modified: datetime


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary: ``source`` is to be translated as ``target``."""

    uid: str
    pair: Pair
    source: str
    target: str
    created: datetime
    modified: datetime
