"""What may be wrong with the translation of a sentence."""

from dataclasses import dataclass
from enum import StrEnum


class FlagKind(StrEnum):
    """The ways in which a translation can look wrong."""

    NUMBER = "number"
    LEFTOVER = "leftover"
    LENGTH = "length"
    REPETITION = "repetition"
    NEGATION = "negation"
    NAME = "name"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Flag:
    """One doubt about a translation; ``detail`` is a short English sentence for a person."""

    kind: FlagKind
    detail: str
