"""Blocks get their roles: what each is on its page, by its look and its place.

In: the blocks of a page. Out: a ``Piece`` for every block, in order; none is dropped here, those
that are no part of the article are marked so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from newsreader.importers.blocks import Block
from newsreader.importers.classify import Mark, mark_of
from newsreader.importers.endings import (
    HEADING_COLUMNS,
    columns,
    is_finished,
    is_quotation,
)
from newsreader.importers.furniture import listed
from newsreader.importers.outlets import without_site
from newsreader.importers.titles import find_title, first_story


class Role(Enum):
    """What a block is on its page."""

    TITLE = auto()
    LEAD = auto()
    BODY = auto()
    HEADING = auto()
    CAPTION = auto()
    NOTE = auto()
    HEADER = auto()  # section, time, byline
    OUT = auto()  # no part of the article


@dataclass(frozen=True, slots=True)
class Piece:
    """A block with its look and its role."""

    block: Block
    mark: Mark
    role: Role


_ALWAYS = {
    Mark.NAVIGATION: Role.OUT,
    Mark.LIST_HEAD: Role.OUT,
    Mark.COPYRIGHT: Role.OUT,
    Mark.PHOTO_COPYRIGHT: Role.OUT,
    Mark.END: Role.OUT,
    Mark.CREDIT: Role.HEADER,
    Mark.LABELLED_TIME: Role.HEADER,
    Mark.BYLINE: Role.HEADER,
    Mark.CAPTION: Role.CAPTION,
    Mark.NOTE: Role.NOTE,
}
_ABOVE = {
    Mark.SECTION: Role.HEADER,
    Mark.TIME: Role.HEADER,
    Mark.NAME: Role.HEADER,
    Mark.MASTHEAD: Role.HEADER,
    Mark.COUNT: Role.OUT,
    Mark.MENU: Role.OUT,
    Mark.HEADING: Role.HEADING,
}
_INSIDE = {Mark.HEADING: Role.HEADING, Mark.POINTER: Role.HEADING, Mark.STORY: Role.BODY}
_BELOW = {
    Mark.SECTION: Role.OUT,
    Mark.TIME: Role.HEADER,
    Mark.MASTHEAD: Role.OUT,
    Mark.COUNT: Role.OUT,
    Mark.MENU: Role.OUT,
    Mark.POINTER: Role.OUT,
}
_MENU_LENGTH = 3
_MOST_LEADS = 4
_LONGEST_LIST = 2
_UNFINISHED = (":", ",", ";", "：")
_BULLETS = ("-", "·", "•", "*", "ㆍ", "–", "→")


def compose(blocks: Sequence[Block]) -> tuple[Piece, ...]:
    """Return every block with its role, in order."""
    return _Composer(blocks).pieces()


class _Composer:
    """One page while its blocks get their roles."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.marks = _with_menus([mark_of(block.text) for block in blocks])
        self.story = first_story(blocks, self.marks)
        self.title = find_title(blocks, self.marks, self.story)
        self.listed = listed(self.marks, self.story)
        stories = [i for i, mark in enumerate(self.marks) if mark is Mark.STORY]
        self.last = max(stories, default=-1)
        above = self.marks[: self.story].count(Mark.TEXT)
        self.few_leads = bool(stories) and above <= _MOST_LEADS + 1

    def pieces(self) -> tuple[Piece, ...]:
        """Return all pieces."""
        return tuple(
            Piece(block, mark, self._role(index))
            for index, (block, mark) in enumerate(zip(self.blocks, self.marks, strict=True))
        )

    def _role(self, index: int) -> Role:
        mark = self.marks[index]
        if index == self.title:
            return Role.TITLE
        if index in self.listed or mark in _ALWAYS:
            return Role.OUT if index in self.listed else _ALWAYS[mark]
        if mark is Mark.TRIANGLE:
            return self._triangle(index)
        if index < self.story:
            return self._above(index)
        if index > self.last:
            return _BELOW.get(mark, Role.BODY)
        return _INSIDE.get(mark) or self._inside(index)

    def _above(self, index: int) -> Role:
        mark = self.marks[index]
        if mark in _ABOVE:
            return _ABOVE[mark]
        if self.title is not None and index < self.title:
            return Role.OUT  # the title, which the page repeats, comes later
        if self._repeats_title(index):
            return Role.OUT
        return Role.LEAD if self.few_leads else Role.BODY

    def _repeats_title(self, index: int) -> bool:
        if self.title is None or self.last < 0:
            return False
        return without_site(self.blocks[self.title].text, self.blocks[index].text)

    def _inside(self, index: int) -> Role:
        text = self.blocks[index].text
        looks = (
            columns(text) <= HEADING_COLUMNS
            and not is_finished(text)
            and not is_quotation(text)
            and not text.endswith(_UNFINISHED)
            and not text.startswith(_BULLETS)
            and not (text[0].isascii() and text[0].islower())
        )
        return Role.HEADING if looks and self._heads_story(index) else Role.BODY

    def _heads_story(self, index: int) -> bool:
        """Tell whether a story paragraph follows, with no list of short lines in between."""
        start = index
        while index - start <= _LONGEST_LIST and start and self.marks[start - 1] is Mark.TEXT:
            start -= 1
        end = index + 1
        while end - index <= _LONGEST_LIST and self.marks[end : end + 1] == [Mark.TEXT]:
            end += 1
        return end - start <= _LONGEST_LIST and self.last >= end

    def _triangle(self, index: int) -> Role:
        near = self.marks[max(0, index - 1) : index] + self.marks[index + 1 : index + 2]
        return Role.BODY if Mark.TRIANGLE in near else Role.CAPTION


def _with_menus(marks: list[Mark]) -> list[Mark]:
    """Return the marks with three sections or more in a row turned into a menu."""
    result = list(marks)
    start = 0
    for index in range(len(marks) + 1):
        if index < len(marks) and marks[index] in (Mark.SECTION, Mark.MENU):
            continue
        if index - start >= _MENU_LENGTH:
            result[start:index] = [Mark.MENU] * (index - start)
        start = index + 1
    return result
