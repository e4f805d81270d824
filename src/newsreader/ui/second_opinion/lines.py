"""What the card of a second opinion shows of a sentence, in words for people.

In: nothing. Out: ``SentenceLines``: the text in use, and what each other engine says.
"""

from dataclasses import dataclass

from newsreader.model.span import Span


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody says: ``changes`` are the stretches of ``text`` that differ.

    ``remark`` stands in the place of the text, quietly; ``doubts`` under it.
    """

    name: str
    text: str = ""
    changes: tuple[Span, ...] = ()
    remark: str = ""
    doubts: tuple[str, ...] = ()
    usable: bool = False


@dataclass(frozen=True, slots=True)
class SentenceLines:
    """One sentence: the text in use, the others' texts, and what they disagree about."""

    in_use: Line
    others: tuple[Line, ...] = ()
    apart: tuple[str, ...] = ()


def merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return spans in order, those that touch or overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
