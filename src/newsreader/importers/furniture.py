"""Lists of other stories, and what stands below the end of a story.

In: the marks of all blocks. Out: which blocks are no part of the story although each by itself
reads like a headline or a line of it.
"""

from collections.abc import Sequence

from newsreader.importers.classify import Mark

_ENDS_LIST = {Mark.STORY, Mark.HEADING, Mark.NOTE}
_STAYS = {Mark.STORY, Mark.CAPTION, Mark.NOTE}
_HEADER = {Mark.BYLINE, Mark.TIME, Mark.LABELLED_TIME, Mark.CREDIT}


def listed(marks: Sequence[Mark], first_story: int) -> frozenset[int]:
    """Return the indices of the blocks in lists of other stories or below the story's end."""
    found: set[int] = set()
    in_list = below_end = False
    for index in range(first_story + 1, len(marks)):
        mark = marks[index]
        if mark is Mark.LIST_HEAD:
            in_list = True
        elif mark in (Mark.COPYRIGHT, Mark.END):
            below_end, in_list = True, False
        elif in_list and mark in _ENDS_LIST and not below_end:
            in_list = False
        elif (in_list or below_end) and not _belongs(mark, in_list=in_list):
            found.add(index)
    return frozenset(found)


def _belongs(mark: Mark, *, in_list: bool) -> bool:
    return mark in _STAYS or (mark in _HEADER and not in_list)
