"""The words of the command about saved words.

In: the commands. Out: the same with ``vocabulary`` and its verb among them.
"""

import argparse
from functools import partial

from newsreader.cli import vocabulary, words
from newsreader.cli.commands import Commands, add_language
from newsreader.model.vocabulary import VocabularySort, WordStatus

_FORMATS = ("tsv", "csv", "apkg")
_STATUSES = "1|2|3|4|known|ignored"
_EVERYTHING = 1_000_000


def add(commands: Commands) -> None:
    """Add the command and its verb."""
    says = "list the words you saved, export and import"
    command = commands.add("vocabulary", says, vocabulary.vocabulary)
    _add_filters(command)
    _add_files(command)
    command.set_defaults(settle=partial(_settle, command))
    verb = Commands(command, "newsreader vocabulary", "VERB", required=False).add
    setting = verb("set", "give words a status; new takes them out", vocabulary.set_status)
    setting.add_argument(
        "set_to", type=words.one_of(WordStatus), metavar="STATUS", help=f"{_STATUSES}|new"
    )
    setting.add_argument("words", nargs="+", metavar="WORD", help="a dictionary form, or a term")
    add_language(setting, "the language of the words; told by their letters if not said")


def _add_filters(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--status",
        type=words.one_of(WordStatus),
        action="append",
        default=[],
        metavar=_STATUSES,
        help="words with this status; may be given several times",
    )
    add_language(command, "words of this language")
    command.add_argument("--search", metavar="TEXT", default="", help="words that hold TEXT")
    command.add_argument(
        "--article", type=words.article_id, metavar="ID", help="words that stand in an article"
    )
    command.add_argument(
        "--sort",
        type=words.one_of(VocabularySort),
        default=VocabularySort.NEWEST,
        metavar="|".join(VocabularySort),
        help="the order; newest if not said",
    )
    command.add_argument(
        "--limit", type=words.number(1), default=_EVERYTHING, metavar="N", help="at most N words"
    )


def _add_files(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        nargs=2,
        metavar=("|".join(_FORMATS), "FILE"),
        help="write them to a file; - for stdout",
    )
    command.add_argument(
        "--import",
        dest="imported",
        type=words.path,
        metavar="FILE",
        help="take in the words of a .tsv, .csv or .apkg file; as known, or as --status says",
    )
    command.add_argument("--field", metavar="NAME", help="the field of a deck that holds the word")
    command.add_argument(
        "--dry-run", action="store_true", help="only say what --import would change"
    )


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.format is not None:
        name, file = options.format
        if name not in _FORMATS:
            command.error(f"“{name}” is none of {', '.join(_FORMATS)}")
        if not file.strip():
            command.error("the name of a file is missing")
        if (name, file) == ("apkg", "-"):
            command.error("a deck cannot be printed; give the name of a file")
    if options.imported is not None and options.format is not None:
        command.error("--import and --format do not go together")
    if options.imported is not None and len(options.status) > 1:
        command.error("--import takes one --status")
    if options.imported is None and (options.dry_run or options.field):
        command.error("--dry-run and --field go with --import")
