"""The words of the commands about articles: import, list, show, export.

In: the commands of the program. Out: these among them.
"""

import argparse
from functools import partial

from newsreader.cli import articles, words
from newsreader.cli.commands import Commands, Options, add_article_id, add_language

_FORMATS = ("markdown", "json")


def add(commands: Commands) -> None:
    """Add getting articles in and looking at them."""
    command = commands.add("import", "keep the articles in text files", articles.import_sources)
    command.add_argument(
        "sources",
        nargs="+",
        type=words.source,
        metavar="SOURCE",
        help="a file, or - for stdin",
    )
    add_language(command, "the language of the articles, if it is told wrongly")
    command = commands.add("list", "list the kept articles, newest first", articles.list_kept)
    command.add_argument("--unread", action="store_true", help="only those not read yet")
    command.add_argument("--starred", action="store_true", help="only those with a star")
    command.add_argument(
        "--limit", type=words.number(1), default=100, metavar="N", help="at most N (100)"
    )
    add_language(command, "only those in this language")
    command = commands.add("show", "print an article", articles.show)
    add_article_id(command)
    command.add_argument(
        "--side-by-side", action="store_true", help="both languages, level at every paragraph"
    )


def add_export(commands: Commands) -> None:
    """Add getting articles out."""
    command = commands.add(
        "export",
        "write articles to a file",
        articles.export,
        usage="newsreader export ID ... --format markdown|json FILE",
    )
    command.add_argument("words", nargs="*", metavar="ID", help="an article's number")
    command.add_argument(
        "--format",
        nargs="+",
        required=True,
        metavar=("markdown|json", "FILE"),
        help="how to write, and the file to write to; - for stdout",
    )
    command.set_defaults(settle=partial(_settle_export, command))


def _settle_export(command: argparse.ArgumentParser, options: Options) -> None:
    """Tell ids and file apart: the file comes last, before or after ``--format``."""
    options.format, *after = options.format
    if options.format not in _FORMATS:
        command.error(f"“{options.format}” is none of {', '.join(_FORMATS)}")
    *ids, options.file = [*options.words, *after] or [""]
    if not ids or not options.file:
        command.error("name at least one article and the file to write")
    try:
        options.ids = [words.article_id(word) for word in ids]
    except argparse.ArgumentTypeError as error:
        command.error(str(error))
