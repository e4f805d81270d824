"""A stretch of text: where something stands in a paragraph."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, ``start`` included and ``end`` not."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of ``text`` this span covers."""
        return text[self.start : self.end]

    def contains(self, position: int) -> bool:
        """Tell whether a code point position lies inside."""
        return self.start <= position < self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, offset: int) -> "Span":
        """Return the same span moved by ``offset`` code points."""
        return Span(self.start + offset, self.end + offset)
