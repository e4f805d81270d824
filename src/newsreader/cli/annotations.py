"""The commands about highlights and notes: annotate, annotations."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from newsreader.cli.printing import answer, out, say
from newsreader.cli.width import padded, shortened, terminal, wrapped
from newsreader.model.annotation import Annotation, Side
from newsreader.usecases import annotate as annotating
from newsreader.usecases.read_aligned import latest_translations
from newsreader.usecases.workbench import Workbench

_INDENT = " " * 4
_READABLE = 90
_QUOTE = 60


def annotate(bench: Workbench, options: argparse.Namespace) -> None:
    """Highlight a quote, or note on it."""
    place = annotating.find_quote(bench, options.id, options.quote)
    annotation = annotating.mark(bench, place, options.colour, options.note)
    if options.json:
        answer(_annotation(annotation))
        return
    what = "Noted on" if annotation.body else "Highlighted"
    quote = shortened(annotation.selector.exact, _QUOTE)
    say(f"{what} “{quote}” in {_column(annotation)} of article {annotation.article_id}.")


def annotations(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the highlights and notes of one article or of all."""
    if options.id is None:
        every = sorted(bench.library.annotations.all(), key=lambda found: found.article_id)
        ids = [article_id for article_id, _ in groupby(every, lambda found: found.article_id)]
    else:
        ids = [options.id]
    found = [annotation for article_id in ids for annotation in _of_article(bench, article_id)]
    if options.json:
        answer([_annotation(annotation) for annotation in found])
        return
    out(rows(found, terminal(_READABLE)))
    if not found:
        say('There is no highlight or note. Make one with: newsreader annotate ID --quote "…"')


def _of_article(bench: Workbench, article_id: int) -> tuple[Annotation, ...]:
    kept = bench.library.articles.get(article_id)
    return annotating.anchored(kept, latest_translations(bench, kept), kept.annotations)


def rows(found: Sequence[Annotation], places: int) -> Iterator[str]:
    """Yield the lines of each annotation: article, colour and quote, and the note below."""
    digits = max((len(str(annotation.article_id)) for annotation in found), default=0)
    for annotation in found:
        quote = shortened(" ".join(annotation.selector.exact.split()), _QUOTE)
        told = [f"“{quote}”", *_circumstances(annotation)]
        head = f"{annotation.article_id:>{digits}}  {padded(annotation.colour, 6)}  "
        yield head + "  ".join(told)
        for line in annotation.body.splitlines():
            room = max(20, min(places, _READABLE) - digits - len(_INDENT))
            yield from (
                f"{'':{digits}}{_INDENT}{part}".rstrip() for part in wrapped(line, room) or [""]
            )


def _circumstances(annotation: Annotation) -> Iterator[str]:
    if annotation.side is Side.TARGET:
        yield "(in the translation)"
    if annotation.orphan:
        yield "(its text is gone)"


def _column(annotation: Annotation) -> str:
    return "the translation" if annotation.side is Side.TARGET else "the text"


def _annotation(annotation: Annotation) -> dict[str, Any]:
    selector = annotation.selector
    return {
        "uid": annotation.uid,
        "article": annotation.article_id,
        "paragraph": annotation.paragraph,
        "side": annotation.side,
        "quote": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
        "start": selector.span.start,
        "end": selector.span.end,
        "color": annotation.colour,
        "note": annotation.body,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "orphan": annotation.orphan,
    }
