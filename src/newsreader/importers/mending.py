"""Blocks that a page tore apart are put together again.

In: the blocks of a page. Out: the same blocks, with a dateline that stands alone joined to the
paragraph it opens, and a photograph's credit to the caption above it.
"""

from collections.abc import Sequence

from newsreader.importers.blocks import Block
from newsreader.importers.captions import is_credit_line
from newsreader.importers.classify import Mark, mark_of
from newsreader.importers.datelines import read_dateline


def mend(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with what belongs together in one."""
    result: list[Block] = []
    texts_seen = 0
    for block in blocks:
        captioned = texts_seen > 1 and is_credit_line(block.text)  # the first text is the title
        if result and (_is_dateline(result[-1]) or (captioned and _is_text(result[-1]))):
            result[-1] = _joined(result[-1], block)
            continue
        result.append(block)
        texts_seen += _is_text(block)
    return tuple(result)


def _is_dateline(block: Block) -> bool:
    dateline = read_dateline(block.text)
    return dateline is not None and dateline.length == len(block.text)


def _is_text(block: Block) -> bool:
    return mark_of(block.text) is Mark.TEXT


def _joined(upper: Block, lower: Block) -> Block:
    return Block(f"{upper.text} {lower.text}", upper.lines + lower.lines)
