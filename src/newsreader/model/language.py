"""The two languages the program reads."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language by its ISO 639-1 code."""

    KOREAN = "ko"
    ENGLISH = "en"

    @property
    def other(self) -> "Language":
        """The language this one is translated into."""
        return Language.ENGLISH if self is Language.KOREAN else Language.KOREAN


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """A direction of translation."""

    source: Language
    target: Language

    @classmethod
    def parse(cls, text: str) -> "Pair":
        """Return the pair that ``ko-en``, ``ko_en``, ``ko:en`` or ``ko→en`` names.

        Raises:
            ValueError: the text names no pair of the two languages.
        """
        parts = tuple(part for part in re.split(r"[-_:→>]+", text.strip().lower()) if part)
        match parts:
            case (source, target) if source != target:
                return cls(Language(source), Language(target))
            case _:
                raise ValueError(f"not a language pair: {text}")

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"
