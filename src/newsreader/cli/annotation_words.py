"""The words of the commands about highlights and notes: annotate, annotations.

In: the commands of the program. Out: these among them.
"""

import argparse
from functools import partial

from newsreader.cli import annotations, words
from newsreader.cli.commands import Commands, add_article_id
from newsreader.model.annotation import Colour


def add(commands: Commands) -> None:
    """Add marking and listing what is marked."""
    command = commands.add("annotate", "highlight a quote, or note on it", annotations.annotate)
    add_article_id(command)
    command.add_argument(
        "--quote", required=True, metavar="WORDS", help="words as they stand in the article"
    )
    command.add_argument("--note", default="", metavar="TEXT", help="what to say about them")
    command.add_argument(
        "--color",
        "--colour",
        dest="colour",
        type=words.one_of(Colour),
        default=Colour.YELLOW,
        metavar="C",
        help=", ".join(Colour),
    )
    command.set_defaults(settle=partial(_settle, command))
    command = commands.add("annotations", "list highlights and notes", annotations.annotations)
    add_article_id(command, nargs="?")


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if not options.quote.strip():
        command.error("--quote holds no words")
