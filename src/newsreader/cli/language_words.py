"""The words of the commands about language: translate, compare, flags, analyse.

In: the commands of the program. Out: these among them.
"""

import argparse
from functools import partial

from newsreader.cli import compare, engine_words, flags, language, unread, words
from newsreader.cli.commands import LANGUAGES, Commands, add_beam
from newsreader.model.language import Language


def add(commands: Commands) -> None:
    """Add what is done with text."""
    command = commands.add(
        "translate", "translate a file, a kept article, or what is unread", language.translate
    )
    _add_translate(command)
    command.set_defaults(settle=partial(unread.settle, command))
    _add_flags(commands)
    engine_words.add_compare(
        commands.add("compare", "compare engines on a paragraph", compare.compare)
    )
    command = commands.add("analyse", "explain Korean text word by word", language.analyse)
    command.add_argument(
        "text",
        metavar="TEXT|-",
        help="a text; - reads a paragraph a line from stdin and answers one JSON line each",
    )


def _add_translate(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "source",
        nargs="?",
        type=words.source,
        metavar="SOURCE|ID",
        help="a file, - for stdin, or an article's number",
    )
    command.add_argument(
        "--unread",
        action="store_true",
        help="translate every unread article of the library ahead, newest first",
    )
    command.add_argument(
        "--limit",
        type=words.number(1),
        metavar="N",
        help="with --unread: no more than N articles",
    )
    command.add_argument(
        "--to", type=words.one_of(Language), metavar=LANGUAGES, help="the language to arrive at"
    )
    add_beam(command)
    engine_words.add_engine(command)


def _add_flags(commands: Commands) -> None:
    command = commands.add("flags", "tell what looks wrong in translations", flags.flags)
    command.add_argument(
        "file",
        type=words.source,
        metavar="FILE.tsv|-",
        help="a pair a line, text TAB translation; - for stdin; answers one JSON line each",
    )
    language_of = words.one_of(Language)
    command.add_argument(
        "--from",
        dest="source",
        type=language_of,
        required=True,
        metavar=LANGUAGES,
        help="the language of the texts",
    )
    command.add_argument(
        "--to", type=language_of, metavar=LANGUAGES, help="the language of the translations"
    )
    command.set_defaults(settle=partial(flags.settle, command), advice=flags.ADVICE)
