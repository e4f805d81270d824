"""The commands and their words.

In: the words after ``newsreader``. Out: options, with ``run(bench, options)`` among them.
Every group of commands has a module of its own that adds them; they are named here in the order of
the help.
"""

import argparse
from collections.abc import Callable, Sequence

from newsreader import __version__
from newsreader.cli import (
    annotation_words,
    article_words,
    corrections,
    dictionaries,
    glossary,
    grammar,
    language_words,
    model_words,
    vocabulary_words,
)
from newsreader.cli.commands import Commands, Help, Options, add_common

_GROUPS: tuple[Callable[[Commands], None], ...] = (
    article_words.add,
    language_words.add,
    grammar.add,
    annotation_words.add,
    corrections.add,
    glossary.add_group,
    dictionaries.add,
    vocabulary_words.add,
    model_words.add,
    article_words.add_export,
)


def parse(arguments: Sequence[str]) -> Options:
    """Return what the words say.

    Raises:
        SystemExit: they are wrong, which is told on stderr, or ask for help.
    """
    options = parser().parse_args(arguments)
    options.settle(options)
    return options


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(
        prog="newsreader",
        usage="newsreader [FILE ...]\n       newsreader [--home DIR] [--json] COMMAND ...",
        description="Read the news in Korean and English, side by side, offline. "
        "Without a command the window opens, and the files in it.",
        epilog="newsreader COMMAND --help says more about a command.",
        formatter_class=Help,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Newsreader {__version__}")
    add_common(top, None)
    commands = Commands(top, "newsreader", "COMMAND")
    for add in _GROUPS:
        add(commands)
    return top
