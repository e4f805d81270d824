"""The vocabulary of a student model: the pieces of one language, or of both.

In: a sentencepiece file. Out: a ``Vocabulary``, which turns texts to piece numbers and back.
"""

from functools import cached_property
from pathlib import Path

from newsreader.errors import EngineError
from newsreader.translation.pieces import SPACE, Pieces, PieceTable

__all__ = ["EOS", "SPACE", "UNKNOWN", "Pieces", "Vocabulary"]

EOS, UNKNOWN = 0, 1


class Vocabulary(PieceTable):
    """A piece table that is known to belong to a model."""

    def __init__(self, file: Path, size: int) -> None:
        """Load a vocabulary of ``size`` pieces.

        Raises:
            EngineError: the file is missing, damaged, or not the model's.
        """
        try:
            # Read here: sentencepiece cannot open every path on every system.
            super().__init__(file.read_bytes())
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(f"The vocabulary {file.name} is damaged.") from error
        found = (len(self), self._processor.eos_id(), self._processor.unk_id())
        if found != (size, EOS, UNKNOWN):
            raise EngineError(f"The vocabulary {file.name} does not belong to the model.")

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
        return tuple(self.written(number) for number in range(len(self)))
