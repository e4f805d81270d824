"""The commands and their words.

In: nothing. Out: an ``argparse`` parser whose result has ``run(bench, options)``.
"""

import argparse
from pathlib import Path
from typing import Any

from newsreader import __version__
from newsreader.cli import articles, language, models
from newsreader.model.annotation import Colour
from newsreader.model.language import Language, Pair

Options = argparse.Namespace


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(
        prog="newsreader",
        description="Read the news in Korean and English, side by side, offline. "
        "Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"Newsreader {__version__}")
    top.add_argument("--home", metavar="DIR", help="keep all data in DIR")
    top.add_argument("--json", action="store_true", help="print JSON on stdout")
    commands = _Commands(top)
    _add_library(commands)
    _add_language(commands)
    _add_annotations(commands)
    _add_models(commands)
    return top


class _Commands:
    """Adds commands that understand ``--home`` and ``--json`` as the top does."""

    def __init__(self, top: argparse.ArgumentParser) -> None:
        self._common = argparse.ArgumentParser(add_help=False)
        hidden: dict[str, Any] = {"default": argparse.SUPPRESS, "help": argparse.SUPPRESS}
        self._common.add_argument("--home", **hidden)
        self._common.add_argument("--json", action="store_true", **hidden)
        self._commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(self, name: str, says: str, run: object) -> argparse.ArgumentParser:
        command = self._commands.add_parser(
            name, help=says, description=says, parents=[self._common]
        )
        command.set_defaults(run=run)
        return command


def _add_library(commands: _Commands) -> None:
    command = commands.add("import", "keep the articles in text files", articles.import_sources)
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, or - for stdin")
    _language(command)
    command = commands.add("list", "list the kept articles, newest first", articles.list_kept)
    command.add_argument("--unread", action="store_true")
    command.add_argument("--starred", action="store_true")
    command.add_argument("--limit", type=int, default=100)
    _language(command)
    command = commands.add("show", "print an article", articles.show)
    command.add_argument("id", type=int)
    command.add_argument("--side-by-side", action="store_true", help="both languages, level")
    command = commands.add("export", "write articles to a file", articles.export)
    command.add_argument("ids", nargs="+", type=int, metavar="ID")
    command.add_argument("--format", required=True, choices=("markdown", "json"))
    command.add_argument("file", type=Path, metavar="FILE")


def _add_language(commands: _Commands) -> None:
    command = commands.add("translate", "translate a file or a kept article", language.translate)
    command.add_argument("source", metavar="SOURCE|ID")
    command.add_argument("--to", type=Language, choices=list(Language))
    command.add_argument("--beam", type=int, default=2, choices=range(1, 9), metavar="N")
    command = commands.add("analyse", "explain Korean text word by word", language.analyse)
    command.add_argument("text", metavar="TEXT|-", help="- reads a paragraph a line from stdin")


def _add_annotations(commands: _Commands) -> None:
    command = commands.add("annotate", "highlight a quote, or note on it", articles.annotate)
    command.add_argument("id", type=int)
    command.add_argument("--quote", required=True)
    command.add_argument("--note", default="")
    command.add_argument(
        "--color", "--colour", dest="colour", type=Colour, choices=list(Colour), default="yellow"
    )
    command = commands.add("annotations", "list highlights and notes", articles.annotations)
    command.add_argument("id", type=int, nargs="?")


def _add_models(commands: _Commands) -> None:
    command = commands.add("models", "manage the model packages for translation", None)
    verbs = command.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list", help="packages on this machine").set_defaults(run=models.installed)
    verb = verbs.add_parser("available", help="packages in the index (goes online)")
    verb.set_defaults(run=models.available)
    verb = verbs.add_parser("install", help="install a package (goes online, except with --file)")
    verb.add_argument("pair", type=Pair.parse, nargs="?", help="ko-en or en-ko")
    verb.add_argument("--file", type=Path, metavar="FILE", help="an .argosmodel file")
    verb.set_defaults(run=models.install)
    verb = verbs.add_parser("verify", help="check every file of the installed packages")
    verb.add_argument("pair", type=Pair.parse, nargs="?")
    verb.set_defaults(run=models.verify)
    verb = verbs.add_parser("remove", help="remove a package")
    verb.add_argument("pair", type=Pair.parse)
    verb.set_defaults(run=models.remove)
    for verb in verbs.choices.values():
        verb.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        verb.add_argument("--home", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", type=Language, choices=list(Language))
