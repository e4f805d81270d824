"""Moments as the library writes them.

In: datetimes. Out: ISO 8601 text that keeps the zone, and numbers that sort.
"""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
OLDEST = _EPOCH  # before anything the library keeps


def now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


def to_text(moment: datetime) -> str:
    """Return the moment as text; texts of moments in UTC sort as the moments do."""
    return moment.isoformat(timespec="microseconds")


def from_text(text: str) -> datetime:
    """Return the moment that ``to_text`` wrote."""
    return datetime.fromisoformat(text)


def from_order(order: int) -> datetime:
    """Return the moment, in UTC, that ``to_order`` counted."""
    return _EPOCH + timedelta(microseconds=order)


def to_order(moment: datetime) -> int:
    """Return microseconds since 1970; a moment without a zone counts as UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - _EPOCH) // timedelta(microseconds=1)
