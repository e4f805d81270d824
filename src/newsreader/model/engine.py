"""The kinds of translation engines, and the reader's choice among them."""

from dataclasses import dataclass
from enum import StrEnum


class EngineKind(StrEnum):
    """What can translate."""

    ARGOS = "argos"
    STUDENT = "student"
    LIBRETRANSLATE = "libretranslate"


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """Which engine translates one direction; ``url`` and ``key`` belong to a server."""

    kind: EngineKind = EngineKind.ARGOS
    url: str = ""
    key: str = ""
