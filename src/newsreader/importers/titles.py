"""Finds the title among the lines above a story.

In: the blocks and marks of a page. Out: where the title stands, and where the story begins.
"""

from collections.abc import Sequence

from newsreader.importers.blocks import Block
from newsreader.importers.classify import Mark, has_leading_dash
from newsreader.importers.datelines import read_dateline
from newsreader.importers.endings import TITLE_COLUMNS, columns
from newsreader.importers.outlets import without_site

_PREFERRED = (Mark.TEXT, Mark.HEADING, Mark.POINTER, Mark.NAME, Mark.MASTHEAD)
_NEAR_TOP = 20  # lines among which a title is looked for twice
_HEADER = {Mark.TIME, Mark.LABELLED_TIME, Mark.BYLINE, Mark.NAME}
_PASSED_OVER = {Mark.NAVIGATION, Mark.SECTION, Mark.COUNT, Mark.MENU}


def first_story(blocks: Sequence[Block], marks: Sequence[Mark]) -> int:
    """Return where the story begins, or the number of blocks when nothing states anything."""
    seen_title = False
    for index, mark in enumerate(marks):
        if mark is Mark.STORY and not (seen_title and _is_subtitle(blocks[index])):
            if seen_title or not _states_title(index, blocks, marks):
                return index
            seen_title = True
        seen_title = seen_title or mark is Mark.TEXT
    return len(marks)


def find_title(blocks: Sequence[Block], marks: Sequence[Mark], story: int) -> int | None:
    """Return where the title stands above the story; a page may have none."""
    stated = [index for index in range(story) if marks[index] is Mark.STORY]
    texts = [index for index in range(story) if marks[index] is Mark.TEXT]
    if stated and not (texts and texts[0] < stated[0]):
        return stated[0]
    near = texts[:_NEAR_TOP]
    repeated = [index for index in near if _is_repeated(index, near, blocks)]
    if repeated and Mark.STORY in marks:
        return repeated[0]
    for mark in _PREFERRED:
        found = [index for index in range(story) if marks[index] is mark]
        if found:
            return found[0]
    return None


def _is_repeated(index: int, texts: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Tell whether another line says the same, perhaps with the site's name behind it."""
    return any(
        without_site(blocks[index].text, blocks[other].text) for other in texts if other != index
    )


def _is_subtitle(block: Block) -> bool:
    return has_leading_dash(block.text) and columns(block.text) <= TITLE_COLUMNS


def _states_title(index: int, blocks: Sequence[Block], marks: Sequence[Mark]) -> bool:
    """Tell whether a block that ends with a full stop is a title: time or byline follow it."""
    text = blocks[index].text
    if columns(text) > TITLE_COLUMNS or read_dateline(text):
        return False
    following = (mark for mark in marks[index + 1 :] if mark not in _PASSED_OVER)
    return next(following, None) in _HEADER and Mark.STORY in marks[index + 1 :]
