"""How the words of one article row are broken into lines.

In: a summary and a width. Out: lines that fit, found once and remembered, because painting must
not lay out text again at every scroll step.
"""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QFont

from newsreader.model.kept import ArticleSummary
from newsreader.model.language import Language
from newsreader.ui import fonts
from newsreader.ui.widgets.labels import wrapped

_KEPT = 256
_TITLE_LINES = 2
_LINES = 3  # of title, translated title and excerpt together


@dataclass(frozen=True, slots=True)
class RowLines:
    """The lines of a row: its title, the title's translation, and how the text begins."""

    title: tuple[str, ...]
    translation: tuple[str, ...]
    excerpt: tuple[str, ...]


class RowLayouts:
    """Finds and remembers the lines of the rows seen last."""

    def __init__(self) -> None:
        self._found: OrderedDict[tuple[ArticleSummary, int], RowLines] = OrderedDict()

    def lines(self, summary: ArticleSummary, width: int, indent: int) -> RowLines:
        """Return the lines at ``width`` pixels; those below the title end ``indent`` earlier."""
        key = (summary, width)
        if key not in self._found:
            self._found[key] = _broken(summary, width, width - indent)
            if len(self._found) > _KEPT:
                self._found.popitem(last=False)
        self._found.move_to_end(key)
        return self._found[key]


def title_font(language: Language) -> QFont:
    """Return the font of a title: Korean families first when it is Korean."""
    if language is Language.KOREAN:
        return fonts.headline_font(14)
    return fonts.interface_font(14, QFont.Weight.DemiBold)


def text_font() -> QFont:
    """Return the font of the translated title and of the excerpt."""
    return fonts.interface_font(12)


def _broken(summary: ArticleSummary, width: int, narrow: int) -> RowLines:
    title = wrapped(summary.title, title_font(summary.language), width, _TITLE_LINES)
    room = _LINES - max(1, len(title))
    translation = wrapped(summary.translated_title, text_font(), narrow, room)
    room -= len(translation)
    excerpt = wrapped(summary.excerpt, text_font(), narrow, room) if room else []
    return RowLines(tuple(title), tuple(translation), tuple(excerpt))
