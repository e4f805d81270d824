"""What every format of the reader's corrections offers.

In: corrections. Out: the bytes of one document, and the corrections in such bytes.
"""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from newsreader.errors import ExportError
from newsreader.model.correction import Correction


class MemoryFormat(Protocol):
    """Writes and reads one format; ``suffix`` is the ending of its files, with the dot."""

    name: str
    suffix: str

    def write(self, corrections: Sequence[Correction]) -> bytes:
        """Return one document that holds the corrections in the order given."""
        ...

    def read(self, data: bytes) -> tuple[Correction, ...]:
        """Return the corrections in a document.

        Raises:
            ExportError: the bytes are no such document.
        """
        ...


def uid_of(text: str | None) -> str:
    """Return the uid that was written, or a new one where none was."""
    try:
        return str(uuid.UUID(text))
    except (TypeError, ValueError, AttributeError):
        return str(uuid.uuid4())


def moment_of(text: str | None) -> datetime:
    """Return the moment that was written in ISO 8601, else this one; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def unreadable(sentence: str) -> ExportError:
    """Return the error for a document that cannot be read."""
    error = ExportError(sentence)
    error.advice = "Choose a TSV, TMX or JSON file with translated sentences."
    return error
