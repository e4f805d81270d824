"""Texts to the pieces of a sentencepiece model and back, with the places of the pieces.

In: a text, or pieces or their numbers. Out: ``Pieces``. Every span is in code points of the text as
it was given, whatever the tokenizer makes of it: full-width letters become plain ones, one sign
becomes several pieces, a zero-width space none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from newsreader.model.span import Span

SPACE = "▁"


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces, their numbers, and where each of them stands in ``text``."""

    text: str
    pieces: tuple[str, ...]
    ids: tuple[int, ...]
    spans: tuple[Span, ...]

    def __len__(self) -> int:
        return len(self.pieces)


class PieceTable:
    """The pieces one tokenizer knows."""

    def __init__(self, proto: bytes) -> None:
        """Load the tokenizer.

        Raises:
            RuntimeError: it is damaged.
        """
        import sentencepiece

        self._processor: Any = sentencepiece.SentencePieceProcessor(model_proto=proto)

    def __len__(self) -> int:
        return len(self._processor)

    def __iter__(self) -> Iterator[str]:
        return (str(self._processor.id_to_piece(number)) for number in range(len(self)))

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        return len(self._processor.encode(_sound(text)))

    def encode(self, text: str) -> Pieces:
        """Return a text in pieces."""
        found = self._processor.encode(_sound(text), return_type="offset_mapping")
        return _made(text, found, found["offsets"])

    def decode(self, pieces: Sequence[str] | Sequence[int]) -> Pieces:
        """Return the text of pieces, without white space around it."""
        found = self._processor.decode(list(pieces), return_type="offset_mapping")
        text: str = found["text"]
        bare = text.strip()
        skipped = len(text) - len(text.lstrip())
        offsets = [(start - skipped, end - skipped) for start, end in found["offsets"]]
        return _made(bare, found, offsets)

    def is_text(self, piece: str) -> bool:
        """Tell whether a piece stands for text, and is no mark for the model alone."""
        number = self._processor.piece_to_id(piece)
        return not (self._processor.is_control(number) or self._processor.is_unknown(number))


def _made(text: str, found: dict[str, Any], offsets: Sequence[tuple[int, int]]) -> Pieces:
    spans = _spans(offsets, len(text))
    return Pieces(text, tuple(found["pieces"]), tuple(found["ids"]), spans)


def _sound(text: str) -> str:
    # Half of a surrogate pair cannot be written in UTF-8; a question mark takes as much room.
    return text.encode("utf-8", "replace").decode("utf-8")


def _spans(offsets: Sequence[tuple[int, int]], size: int) -> tuple[Span, ...]:
    """Return the offsets as spans inside a text of so many code points.

    Where one sign became several pieces, the tokenizer gives it to the last of them: all have it.
    """
    found: list[Span] = []
    for start, end in reversed(offsets):
        first = min(max(start, 0), size)
        last = min(max(end, first), size)
        if first == last and found and found[-1].start == first:
            last = found[-1].end
        found.append(Span(first, last))
    return tuple(reversed(found))
