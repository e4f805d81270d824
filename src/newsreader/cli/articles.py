"""The commands about articles: import, list, show, export.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsreader.cli.printing import answer, complain, out, print_document, say
from newsreader.cli.side_by_side import columns, plain
from newsreader.cli.width import shortened, terminal
from newsreader.errors import NewsreaderError, SourceNotFoundError
from newsreader.library.listing import ArticleFilter
from newsreader.model.article import Article
from newsreader.model.kept import ArticleSummary
from newsreader.usecases import export_articles, import_source, manage_articles
from newsreader.usecases.read_aligned import latest_translations
from newsreader.usecases.workbench import Workbench

_NEVER_CUT = 10_000  # places: in a pipe a title stays whole


def import_sources(bench: Workbench, options: argparse.Namespace) -> None:
    """Keep every source; those that fail do not keep the others out."""
    kept: list[dict[str, Any]] = []
    failed = False
    for source in options.sources:
        try:
            kept.append(_imported(bench, source, options))
        except NewsreaderError as error:
            complain(error)
            failed = True
    if options.json and len(options.sources) > 1:
        answer(kept)
    elif options.json and kept:
        answer(kept[0])
    if failed:
        raise SystemExit(1)


def _imported(bench: Workbench, source: str, options: argparse.Namespace) -> dict[str, Any]:
    if source == "-":
        from newsreader.cli.standard_input import everything

        article_id = import_source.import_bytes(bench, everything(), options.language)
    else:
        article_id = import_source.import_file(bench, path_of(source), options.language)
    article = bench.library.articles.get(article_id).article
    if not options.json:
        say(f"{article_id}  {article.title}")
    return _article(article_id, article)


def path_of(source: str) -> Path:
    """Return the path that a source names.

    Raises:
        SourceNotFoundError: it is the address of a page.
    """
    if source.startswith(("http://", "https://")):
        error = SourceNotFoundError(f"{source} is a web address, not a file.")
        error.advice = "Save the text of the page in a file and give that."
        raise error
    return Path(source)


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
    out(rows(found, terminal(_NEVER_CUT)))
    if not found:
        say("The library holds no such article.")


def rows(found: list[ArticleSummary], places: int) -> Iterator[str]:
    """Yield a line for each article: number, star, unread dot, day, language, title."""
    digits = max((len(str(summary.id)) for summary in found), default=0)
    for summary in found:
        mark = ("★" if summary.starred else " ") + (" " if summary.read else "•")
        day = summary.published.strftime("%Y-%m-%d") if summary.published else " " * 10
        head = f"{summary.id:>{digits}} {mark} {day}  {summary.language}  "
        yield head + shortened(summary.title, max(20, places - len(head)))


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
    if not (options.json or options.side_by_side):
        out(plain(kept.article))
        return
    aligned = {paragraph.index: paragraph for paragraph in latest_translations(bench, kept)}
    if options.json:
        document = _article(kept.id, kept.article)
        for index, paragraph in enumerate(document["paragraphs"]):
            paragraph["target"] = aligned[index].target_text if index in aligned else None
        answer(document)
        return
    out(columns(kept.article, aligned))
    if len(aligned) < len(kept.article.paragraphs):
        say(f"What … stands for is not translated yet: newsreader translate {kept.id}")


def export(bench: Workbench, options: argparse.Namespace) -> None:
    """Write articles to a file, or to stdout."""
    if options.file == "-":
        print_document(export_articles.document(bench, options.ids, options.format))
        return
    export_articles.export(bench, options.ids, options.format, Path(options.file))
    say(f"Written to {options.file}.")
