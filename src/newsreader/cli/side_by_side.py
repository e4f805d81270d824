"""An article as lines for a terminal, in one column or in two level ones.

In: an article, its translated paragraphs by index, and a width. Out: lines.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from newsreader.cli.width import padded, terminal, wrapped
from newsreader.model.article import Article, Paragraph, ParagraphKind, has_time
from newsreader.model.translation import AlignedParagraph

_GAP = "   "
_LEAST, _MOST = 60, 140
_READABLE = 90  # places of a single column
_UNTRANSLATED = "…"


def columns(
    article: Article, aligned: Mapping[int, AlignedParagraph], places: int | None = None
) -> list[str]:
    """Return the article with its translation beside it, level at every paragraph."""
    each = (_places(places) - len(_GAP)) // 2
    blocks = [_facts(article, _places(places))]
    for index, paragraph in enumerate(article.paragraphs):
        target = aligned[index].target_text if index in aligned else _UNTRANSLATED
        blocks.append(list(_level(wrapped(_marked(paragraph), each), wrapped(target, each), each)))
    return _apart(blocks)


def plain(article: Article, places: int | None = None) -> list[str]:
    """Return the article alone."""
    each = min(_places(places), _READABLE)
    blocks = [wrapped(_marked(paragraph), each) for paragraph in article.paragraphs]
    return _apart([_facts(article, each), *blocks])


def _level(left: list[str], right: list[str], each: int) -> Iterator[str]:
    for row in range(max(len(left), len(right))):
        one = left[row] if row < len(left) else ""
        other = right[row] if row < len(right) else ""
        yield (padded(one, each) + _GAP + other).rstrip()


def _apart(blocks: list[list[str]]) -> list[str]:
    lines: list[str] = []
    for block in filter(None, blocks):
        lines += ["", *block] if lines else block
    return lines


def _places(places: int | None) -> int:
    return max(_LEAST, min(_MOST, places or terminal(110)))


def _moment(published: datetime) -> str:
    return published.strftime("%Y-%m-%d %H:%M" if has_time(published) else "%Y-%m-%d")


def _facts(article: Article, places: int) -> list[str]:
    day = _moment(article.published) if article.published else ""
    known = (article.outlet, article.section, day, article.byline)
    return wrapped(" · ".join(filter(None, known)), places)


def _marked(paragraph: Paragraph) -> str:
    if paragraph.kind is ParagraphKind.TITLE:
        return f"# {paragraph.text}"
    if paragraph.kind is ParagraphKind.HEADING:
        return f"## {paragraph.text}"
    if paragraph.kind is ParagraphKind.CAPTION:
        return f"| {paragraph.text}"
    return paragraph.text
