"""The commands about articles: import, list, show, export, annotate, annotations."""

import argparse
import sys
from pathlib import Path
from typing import Any

from newsreader.cli.printing import answer, complain, padded, say, shortened
from newsreader.cli.side_by_side import columns, plain
from newsreader.errors import NewsreaderError
from newsreader.library.listing import ArticleFilter
from newsreader.model.annotation import Annotation
from newsreader.model.article import Article
from newsreader.model.kept import ArticleSummary
from newsreader.usecases import annotate as annotating
from newsreader.usecases import export_articles, import_source, manage_articles
from newsreader.usecases.read_aligned import known_translations
from newsreader.usecases.workbench import Workbench


def import_sources(bench: Workbench, options: argparse.Namespace) -> None:
    """Keep every source; those that fail do not keep the others out."""
    kept: list[dict[str, Any]] = []
    failed: NewsreaderError | None = None
    for source in options.sources:
        try:
            kept.append(_imported(bench, source, options))
        except NewsreaderError as error:
            complain(error)
            failed = error
    if options.json and kept:
        answer(kept[0] if len(options.sources) == 1 else kept)
    if failed is not None:
        raise SystemExit(1)


def _imported(bench: Workbench, source: str, options: argparse.Namespace) -> dict[str, Any]:
    if source == "-":
        text = sys.stdin.buffer.read().decode("utf-8", errors="surrogateescape")
        article_id = import_source.import_text(bench, text, options.language)
    else:
        article_id = import_source.import_file(bench, Path(source), options.language)
    article = bench.library.articles.get(article_id).article
    if not options.json:
        say(f"{article_id}  {article.title}")
    return _article(article_id, article)


def _article(article_id: int, article: Article) -> dict[str, Any]:
    return {
        "id": article_id,
        "title": article.title,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "byline": article.byline,
        "dateline": article.dateline,
        "section": article.section,
        "outlet": article.outlet,
        "paragraphs": [{"kind": p.kind, "text": p.text} for p in article.paragraphs],
    }


def list_kept(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the kept articles, newest first."""
    wanted = ArticleFilter(
        unread=options.unread, starred=options.starred, language=options.language
    )
    found = manage_articles.list_articles(bench, wanted, options.limit)
    if options.json:
        answer([_summary(summary) for summary in found])
        return
    for summary in found:
        mark = ("★" if summary.starred else " ") + (" " if summary.read else "•")
        day = summary.published.strftime("%Y-%m-%d") if summary.published else " " * 10
        title = shortened(summary.title, 70)
        print(f"{summary.id:>5} {mark} {day}  {summary.language}  {title}")


def _summary(summary: ArticleSummary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "language": summary.language,
        "outlet": summary.outlet,
        "section": summary.section,
        "published": summary.published.isoformat() if summary.published else None,
        "added": summary.added.isoformat(),
        "read": summary.read,
        "starred": summary.starred,
    }


def show(bench: Workbench, options: argparse.Namespace) -> None:
    """Print an article, in one language or both."""
    kept = bench.library.articles.get(options.id)
    aligned = {paragraph.index: paragraph for paragraph in known_translations(bench, kept).aligned}
    if options.json:
        document = _article(kept.id, kept.article)
        for index, paragraph in enumerate(document["paragraphs"]):
            paragraph["target"] = aligned[index].target_text if index in aligned else None
        answer(document)
        return
    lines = columns(kept.article, aligned) if options.side_by_side else plain(kept.article)
    print("\n".join(lines))


def export(bench: Workbench, options: argparse.Namespace) -> None:
    """Write articles to a file."""
    export_articles.export(bench, options.ids, options.format, options.file)
    say(f"Written to {options.file}.")


def annotate(bench: Workbench, options: argparse.Namespace) -> None:
    """Highlight a quote, or note on it."""
    place = annotating.find_quote(bench, options.id, options.quote)
    annotation = annotating.mark(bench, place, options.colour, options.note)
    if options.json:
        answer(_annotation(annotation))
    else:
        say(f"Kept on the {annotation.side} side, paragraph {annotation.paragraph}.")


def annotations(bench: Workbench, options: argparse.Namespace) -> None:
    """Print the highlights and notes of one article or of all."""
    if options.id is None:
        found = bench.library.annotations.all()
    else:
        kept = bench.library.articles.get(options.id)
        aligned = known_translations(bench, kept).aligned
        found = annotating.anchored(kept, aligned, kept.annotations)
    if options.json:
        answer([_annotation(annotation) for annotation in found])
        return
    for annotation in found:
        quote = shortened(annotation.selector.exact, 60)
        orphan = "  (its text is gone)" if annotation.orphan else ""
        print(f"{annotation.article_id:>5}  {padded(annotation.colour, 6)}  “{quote}”{orphan}")
        if annotation.body:
            print(f"{'':15}{annotation.body}")


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
