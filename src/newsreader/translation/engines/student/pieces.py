"""Texts to the piece numbers of one vocabulary and back, with the places of the pieces.

In: a sentencepiece file. Out: a ``Vocabulary``. Every span is in code points of the text.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from newsreader.errors import EngineError
from newsreader.model.span import Span

EOS, UNKNOWN = 0, 1
SPACE = "▁"


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces: their numbers, and where each of them stands in ``text``."""

    text: str
    ids: tuple[int, ...]
    spans: tuple[Span, ...]


class Vocabulary:
    """The pieces of one language, or of both."""

    def __init__(self, file: Path, size: int) -> None:
        """Load a vocabulary of ``size`` pieces.

        Raises:
            EngineError: the file is missing, damaged, or not the model's.
        """
        import sentencepiece

        try:
            # Read here: sentencepiece cannot open every path on every system.
            self._processor: Any = sentencepiece.SentencePieceProcessor(
                model_proto=file.read_bytes()
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(f"The vocabulary {file.name} is damaged.") from error
        found = (len(self._processor), self._processor.eos_id(), self._processor.unk_id())
        if found != (size, EOS, UNKNOWN):
            raise EngineError(f"The vocabulary {file.name} does not belong to the model.")

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        return len(self._processor.encode(_sound(text)))

    def encode(self, text: str) -> Pieces:
        """Return a text in pieces, without the end mark."""
        found = self._processor.encode(_sound(text), return_type="offset_mapping")
        return Pieces(text, tuple(found["ids"]), tuple(Span(*pair) for pair in found["offsets"]))

    def decode(self, ids: tuple[int, ...]) -> Pieces:
        """Return the text of pieces without white space around it."""
        found = self._processor.decode(list(ids), return_type="offset_mapping")
        text: str = found["text"]
        bare = text.strip()
        skipped = len(text) - len(text.lstrip())
        spans = (_moved(start, end, skipped, len(bare)) for start, end in found["offsets"])
        return Pieces(bare, ids, tuple(spans))

    def written(self, number: int) -> str:
        """Return a piece as it is written, ``▁`` for a space; nothing if it is no text."""
        special = (
            self._processor.is_control(number)
            or self._processor.is_unknown(number)
            or self._processor.is_byte(number)
            or self._processor.is_unused(number)
        )
        return "" if special else str(self._processor.id_to_piece(number))

    @cached_property
    def table(self) -> tuple[str, ...]:
        """Every piece as it is written, by its number."""
        return tuple(self.written(number) for number in range(len(self._processor)))

    def __len__(self) -> int:
        return len(self._processor)


def _sound(text: str) -> str:
    # Half of a surrogate pair cannot be written in UTF-8; a question mark takes as much room.
    return text.encode("utf-8", "replace").decode("utf-8")


def _moved(start: int, end: int, skipped: int, size: int) -> Span:
    first = min(max(start - skipped, 0), size)
    return Span(first, min(max(end - skipped, first), size))
