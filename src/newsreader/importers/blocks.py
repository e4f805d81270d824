"""Lines become blocks: a paragraph, caption or line of its own each.

In: clean lines. Out: ``Block``s in order; wrapped lines of one paragraph are joined by a space,
and nothing else is changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.importers.classify import stands_alone, starts_block
from newsreader.importers.endings import is_finished
from newsreader.importers.lines import Line
from newsreader.importers.wrapping import Wrap, find_wrap

_SURELY_WRAPPED = 3
_SHORTEST_BROKEN = 20


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page that belongs together, and the lines it stood on."""

    text: str
    lines: tuple[str, ...]


def join_lines(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a page."""
    wrap = find_wrap(lines, stands_alone)
    blocks: list[list[Line]] = []
    previous: Line | None = None
    for line in lines:
        if line.blank:
            previous = None
            continue
        if previous and _goes_on(blocks[-1], line, wrap):
            blocks[-1].append(line)
        else:
            blocks.append([line])
        previous = line
    return tuple(_block(block) for block in blocks)


def _goes_on(block: list[Line], line: Line, wrap: Wrap | None) -> bool:
    upper = block[-1]
    if starts_block(line.text) or (line.indent > upper.indent and len(block) > 1):
        return False
    broke = wrap is not None and wrap.broke(upper.text, line.text)
    if len(block) >= _SURELY_WRAPPED and broke and not is_finished(upper.text):
        return True  # in the midst of a paragraph, a line may read like anything
    if stands_alone(upper.text) or stands_alone(line.text):
        return False
    if wrap is None or line.indent > upper.indent:
        return _clearly_broken(upper.text, line.text)
    return broke or _clearly_broken(upper.text, line.text)


def _clearly_broken(upper: str, lower: str) -> bool:
    """Tell whether an English sentence runs on: no paragraph begins with a small letter."""
    return (
        len(upper) >= _SHORTEST_BROKEN
        and not is_finished(upper)
        and lower[0].islower()
        and lower[0].isascii()
        and upper[-1].isascii()
    )


def _block(lines: list[Line]) -> Block:
    texts = tuple(line.text for line in lines)
    return Block(" ".join(texts), texts)
