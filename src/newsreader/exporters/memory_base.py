"""What every format of the reader's corrections offers.

In: corrections. Out: the bytes of one document, and the corrections in such bytes.
"""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from newsreader.errors import ExportError
from newsreader.model.correction import Correction

OLDEST = datetime(1970, 1, 1, tzinfo=UTC)  # where no moment is told: anything told is newer


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


def moment_of(text: str | None) -> datetime | None:
    """Return the moment that was written in ISO 8601, in UTC; None where none was.

    Without a zone it is UTC.
    """
    try:
        moment = datetime.fromisoformat(text or "")
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def moments_of(created: datetime | None, modified: datetime | None) -> tuple[datetime, datetime]:
    """Return both moments of a correction; one stands for the other, ``OLDEST`` for both."""
    return created or modified or OLDEST, modified or created or OLDEST


def unreadable(sentence: str) -> ExportError:
    """Return the error for a document that cannot be read."""
    error = ExportError(sentence)
    error.advice = "Choose a TSV, TMX or JSON file with translated sentences."
    return error
