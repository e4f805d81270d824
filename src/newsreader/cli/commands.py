"""Commands of one look, and the words that several of them share.

In: a parser to put commands under. Out: the parser of each command, which understands ``--home``
and ``--json`` as the top does.
"""

import argparse
from collections.abc import Callable

from newsreader.cli import words
from newsreader.model.language import Language
from newsreader.usecases.workbench import Workbench

LANGUAGES = "ko|en"
_COLUMN = 16  # "    dictionaries"

Options = argparse.Namespace
Command = Callable[[Workbench, Options], None]


class Help(argparse.HelpFormatter):
    """Help with room for the longest command."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28)
        # argparse forgets that commands are indented, and would break the line of the longest.
        self._action_max_length = _COLUMN


class Commands:
    """Adds commands to a parser, or verbs to a command."""

    def __init__(
        self, top: argparse.ArgumentParser, prog: str, metavar: str, *, required: bool = True
    ) -> None:
        """Let ``top`` take a command; ``metavar`` is what its help calls one."""
        self._commands = top.add_subparsers(
            prog=prog,
            dest=metavar.lower(),
            required=required,
            metavar=metavar,
            title=f"{metavar.lower()}s",
        )

    def add(
        self, name: str, says: str, run: Command | None, usage: str | None = None
    ) -> argparse.ArgumentParser:
        """Return the parser of a command that ``run`` does; one that only has verbs has none.

        Its defaults may be set: ``settle(options)`` checks whether what was typed belongs
        together, ``advice`` says what to do about errors that mean something else here.
        """
        added: argparse.ArgumentParser = self._commands.add_parser(
            name,
            help=says,
            description=f"{says[0].upper()}{says[1:]}.",
            formatter_class=Help,
            allow_abbrev=False,
            usage=usage,
        )
        add_common(added, argparse.SUPPRESS)
        added.set_defaults(run=run, settle=lambda _: None, advice={})
        return added


def add_common(command: argparse.ArgumentParser, default: str | None) -> None:
    """Add what may stand before and after a command; below the top ``default`` is SUPPRESS."""
    command.add_argument(
        "--home", metavar="DIR", type=words.folder, default=default, help="keep all data in DIR"
    )
    command.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS if default else False,
        help="print JSON on stdout",
    )


def add_article_id(command: argparse.ArgumentParser, nargs: str | None = None) -> None:
    """Add the number of an article."""
    command.add_argument(
        "id", type=words.article_id, nargs=nargs, metavar="ID", help="an article's number"
    )


def add_language(command: argparse.ArgumentParser, says: str) -> None:
    """Add a language that may be said."""
    command.add_argument("--language", type=words.one_of(Language), metavar=LANGUAGES, help=says)


def add_beam(command: argparse.ArgumentParser) -> None:
    """Add how thoroughly an engine looks for the best translation."""
    command.add_argument(
        "--beam",
        type=words.number(1, 8),
        default=2,
        metavar="N",
        help="from 1 (quick) to 8 (thorough); 2 if not said",
    )
