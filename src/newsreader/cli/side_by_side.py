"""An article as lines for a terminal, in one column or in two level ones.

In: an article, its translated paragraphs by index, and a width. Out: lines.
"""

import shutil
from collections.abc import Mapping

from newsreader.cli.printing import padded, wrapped
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.translation import AlignedParagraph

_GAP = "   "
_LEAST, _MOST = 60, 140


def columns(
    article: Article, aligned: Mapping[int, AlignedParagraph], places: int | None = None
) -> list[str]:
    """Return the article with its translation beside it, level at every paragraph."""
    each = (_places(places) - len(_GAP)) // 2
    lines = [_facts(article)]
    for index, paragraph in enumerate(article.paragraphs):
        target = aligned[index].target_text if index in aligned else "…"
        left, right = wrapped(_marked(paragraph), each), wrapped(target, each)
        height = max(len(left), len(right))
        left += [""] * (height - len(left))
        right += [""] * (height - len(right))
        lines += [
            "",
            *((padded(a, each) + _GAP + b).rstrip() for a, b in zip(left, right, strict=True)),
        ]
    return lines


def plain(article: Article, places: int | None = None) -> list[str]:
    """Return the article alone."""
    lines = [_facts(article)]
    for paragraph in article.paragraphs:
        lines += ["", *wrapped(_marked(paragraph), min(_places(places), 90))]
    return lines


def _places(places: int | None) -> int:
    wanted = places or shutil.get_terminal_size((110, 24)).columns
    return max(_LEAST, min(_MOST, wanted))


def _facts(article: Article) -> str:
    day = article.published.strftime("%Y-%m-%d %H:%M") if article.published else ""
    return " · ".join(
        part for part in (article.outlet, article.section, day, article.byline) if part
    )


def _marked(paragraph: Paragraph) -> str:
    if paragraph.kind is ParagraphKind.TITLE:
        return f"# {paragraph.text}"
    if paragraph.kind is ParagraphKind.HEADING:
        return f"## {paragraph.text}"
    if paragraph.kind is ParagraphKind.CAPTION:
        return f"| {paragraph.text}"
    return paragraph.text
