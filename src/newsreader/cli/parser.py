"""The commands and their words.

In: the words after ``newsreader``. Out: options, with ``run(bench, options)`` among them.
"""

import argparse
from collections.abc import Callable, Sequence
from functools import partial

from newsreader import __version__
from newsreader.cli import (
    annotations,
    articles,
    compare,
    corrections,
    engine_words,
    flags,
    glossary,
    language,
    model_words,
    models,
    unread,
    words,
)
from newsreader.model.annotation import Colour
from newsreader.model.language import Language
from newsreader.usecases.workbench import Workbench

Options = argparse.Namespace
Command = Callable[[Workbench, Options], None]

_LANGUAGES = "ko|en"
_COLUMN = 15  # "    annotations"
_FORMATS = ("markdown", "json")


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
        formatter_class=_Help,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Newsreader {__version__}")
    _common(top, None)
    commands = _Commands(top, "newsreader", "COMMAND")
    _add_library(commands)
    _add_language(commands)
    _add_annotations(commands)
    _add_corrections(commands)
    _add_glossary(commands)
    _add_models(commands)
    _add_export(commands)
    return top


class _Help(argparse.HelpFormatter):
    """Help with room for the longest command."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28)
        # argparse forgets that commands are indented, and would break the line of the longest.
        self._action_max_length = _COLUMN


class _Commands:
    """Adds commands that understand ``--home`` and ``--json`` as the top does."""

    def __init__(
        self, top: argparse.ArgumentParser, prog: str, metavar: str, *, required: bool = True
    ) -> None:
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
        added: argparse.ArgumentParser = self._commands.add_parser(
            name,
            help=says,
            description=f"{says[0].upper()}{says[1:]}.",
            formatter_class=_Help,
            allow_abbrev=False,
            usage=usage,
        )
        _common(added, argparse.SUPPRESS)
        added.set_defaults(run=run, settle=lambda _: None)
        return added


def _common(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument(
        "--home", metavar="DIR", type=words.folder, default=default, help="keep all data in DIR"
    )
    command.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS if default else False,
        help="print JSON on stdout",
    )


def _add_library(commands: _Commands) -> None:
    command = commands.add("import", "keep the articles in text files", articles.import_sources)
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, or - for stdin")
    _language(command, "the language of the articles, if it is told wrongly")
    command = commands.add("list", "list the kept articles, newest first", articles.list_kept)
    command.add_argument("--unread", action="store_true", help="only those not read yet")
    command.add_argument("--starred", action="store_true", help="only those with a star")
    command.add_argument(
        "--limit", type=words.number(1), default=100, metavar="N", help="at most N (100)"
    )
    _language(command, "only those in this language")
    command = commands.add("show", "print an article", articles.show)
    _article_id(command)
    command.add_argument(
        "--side-by-side", action="store_true", help="both languages, level at every paragraph"
    )


def _add_language(commands: _Commands) -> None:
    command = commands.add(
        "translate",
        "translate a file, a kept article, or what is unread",
        language.translate,
    )
    command.add_argument(
        "source", nargs="?", metavar="SOURCE|ID", help="a file, - for stdin, or an article's number"
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
        "--to", type=words.one_of(Language), metavar=_LANGUAGES, help="the language to arrive at"
    )
    command.add_argument(
        "--beam",
        type=words.number(1, 8),
        default=2,
        metavar="N",
        help="from 1 (quick) to 8 (thorough); 2 if not said",
    )
    engine_words.add_engine(command)
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


def _add_flags(commands: _Commands) -> None:
    command = commands.add("flags", "tell what looks wrong in translations", flags.flags)
    command.add_argument(
        "file",
        metavar="FILE.tsv|-",
        help="a pair a line, text TAB translation; - for stdin; answers one JSON line each",
    )
    language_of = words.one_of(Language)
    command.add_argument(
        "--from",
        dest="source",
        type=language_of,
        required=True,
        metavar=_LANGUAGES,
        help="the language of the texts",
    )
    command.add_argument(
        "--to", type=language_of, metavar=_LANGUAGES, help="the language of the translations"
    )
    command.set_defaults(settle=partial(flags.settle, command))


def _add_annotations(commands: _Commands) -> None:
    command = commands.add("annotate", "highlight a quote, or note on it", annotations.annotate)
    _article_id(command)
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
    command = commands.add("annotations", "list highlights and notes", annotations.annotations)
    _article_id(command, nargs="?")


def _add_corrections(commands: _Commands) -> None:
    command = commands.add(
        "corrections", "list your own translations of sentences", corrections.corrections
    )
    corrections.add_words(command)
    command.set_defaults(settle=partial(corrections.settle, command))
    verbs = _Commands(command, "newsreader corrections", "VERB", required=False)
    corrections.add_verbs(verbs.add)


def _add_glossary(commands: _Commands) -> None:
    command = commands.add(
        "glossary", "list and change how names and terms are translated", glossary.listed
    )
    verbs = _Commands(command, "newsreader glossary", "VERB", required=False)
    glossary.add_verbs(verbs.add)


def _add_models(commands: _Commands) -> None:
    command = commands.add("models", "manage the model packages for translation", None)
    verbs = _Commands(command, "newsreader models", "VERB")
    verbs.add("list", "list the packages on this machine", models.installed)
    verb = verbs.add("available", "list what can be installed (goes online)", models.available)
    model_words.add_engine(verb, "only packages of this kind; students are known offline")
    verb = verbs.add("install", "install a package (goes online, except from here)", models.install)
    model_words.add_install(verb)
    verb = verbs.add("verify", "check every file of the installed packages", models.verify)
    model_words.add_pair(verb, nargs="?")
    model_words.add_engine(verb, "the kind of the package")
    verb = verbs.add("remove", "remove a package", models.remove)
    model_words.add_pair(verb)
    model_words.add_engine(verb, "the kind of the package; argos if not said")


def _add_export(commands: _Commands) -> None:
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


def _article_id(command: argparse.ArgumentParser, nargs: str | None = None) -> None:
    command.add_argument(
        "id", type=words.article_id, nargs=nargs, metavar="ID", help="an article's number"
    )


def _language(command: argparse.ArgumentParser, says: str) -> None:
    command.add_argument("--language", type=words.one_of(Language), metavar=_LANGUAGES, help=says)
