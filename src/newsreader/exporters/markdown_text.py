"""Text inside Markdown: escaped, highlighted, with footnotes.

In: plain text and the annotations on it. Out: Markdown that shows the same text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.model.annotation import Annotation
from newsreader.model.span import Span

_SPECIAL = re.compile(r"[\\`*_\[\]<|~^$#]|=(?==)|(?<==)=|&(?=#?\w+;)")
_NUMBER = re.compile(r"(?m)^([ \t]*\d{1,9})([.)])")
_TEXT_LINE = re.compile(r"(?m)^([ \t]*)([+>=-])")


@dataclass(slots=True)
class Footnotes:
    """The notes of one document, numbered as they come."""

    lines: list[str] = field(default_factory=list)

    def add(self, body: str) -> str:
        """Keep a note and return the reference to it."""
        number = len(self.lines) + 1
        text = escaped(body).replace("\n", "\n    ")
        self.lines.append(f"[^{number}]: {text}")
        return f"[^{number}]"


def escaped(text: str, *, at_start: bool = True) -> str:
    """Return text in which nothing is markup; ``at_start`` says it begins a line."""
    safe = _SPECIAL.sub(r"\\\g<0>", text)
    if not at_start:
        return safe
    return _NUMBER.sub(r"\1\\\2", _TEXT_LINE.sub(r"\1\\\2", safe))


def marked(
    text: str,
    annotations: Sequence[Annotation],
    footnotes: Footnotes,
    own: Sequence[Span] = (),
) -> str:
    """Return text with its highlights between ``==`` and a reference behind every note.

    A ``✎`` stands behind every stretch in ``own``, which the reader wrote.

    Highlights that overlap or touch become one, as Markdown cannot nest them.
    """
    spans = _merged([_trimmed(note.selector.span, text) for note in annotations])
    notes = sorted((note for note in annotations if note.body), key=_end)
    inserts = [(span.start, 1, "==") for span in spans]
    inserts += [(span.end, 0, "==") for span in spans]
    inserts += [(_behind(note, spans), 0, footnotes.add(note.body)) for note in notes]
    inserts += [(span.end, 0, " ✎") for span in own]
    inserts.sort(key=lambda insert: insert[:2])
    result, at = "", 0
    for place, _, mark in inserts:
        result += escaped(text[at:place], at_start=at == 0) + mark
        at = place
    return result + escaped(text[at:], at_start=at == 0)


def _end(note: Annotation) -> int:
    return note.selector.span.end


def _behind(note: Annotation, spans: Sequence[Span]) -> int:
    """Return where a note's reference stands: behind the highlight that holds its words."""
    end = _end(note)
    return next((span.end for span in spans if span.start < end <= span.end), end)


def _trimmed(span: Span, text: str) -> Span:
    """Return a span without white space at its ends, where ``==`` would not be seen as a mark."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _merged(spans: Sequence[Span]) -> list[Span]:
    result: list[Span] = []
    for span in sorted(span for span in spans if span):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result
