"""Small values the reader hands out: a word that was hit, a selection, the state of the target."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord


class LayoutMode(StrEnum):
    """How the two languages stand: in two columns, or one under the other."""

    SIDE = "side"
    STACKED = "stacked"


class TargetState(StrEnum):
    """Why a paragraph has no translation yet."""

    NONE = "none"
    WAITING = "waiting"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WordHit:
    """A word under the pointer or the word cursor.

    ``span`` is in code points of the paragraph's text on ``side``; ``rect`` is in viewport
    pixels. ``word`` is None when the hit is a selected stretch of text.
    """

    word: ExplainedWord | None
    side: Side
    paragraph: int
    span: Span
    rect: QRect


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected text of one column: a span per paragraph, and the text as it is copied."""

    side: Side
    parts: tuple[tuple[int, Span], ...]
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the article, in code points of a paragraph's text on one side."""

    paragraph: int
    side: Side
    position: int


@dataclass(frozen=True, slots=True)
class Linked:
    """A word that seems to correspond to another one; ``strength`` goes from 0 to 1."""

    side: Side
    span: Span
    strength: float


@dataclass(frozen=True, slots=True)
class Lit:
    """What is tinted: a sentence on both sides, one word, and its counterparts.

    ``word`` is a side and a span, or None.
    """

    paragraph: int
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    word: tuple[Side, Span] | None = None
    links: tuple[Linked, ...] = ()

    def spans(self, side: Side) -> tuple[Span, ...]:
        """Return the tinted sentences of one side."""
        return self.source if side is Side.SOURCE else self.target
