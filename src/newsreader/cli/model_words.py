"""The words of the commands about model packages.

In: a command's parser. Out: its options, and whether what was typed belongs together.
"""

import argparse
from functools import partial

from newsreader.cli import models, words
from newsreader.cli.commands import Commands
from newsreader.cli.printing import Advice
from newsreader.errors import PackageMissingError, PackageNotFoundError
from newsreader.model.engine import EngineKind

_OF_INSTALLED: Advice = {
    PackageMissingError: "See what is installed with: newsreader models list",
}
_OF_FILES: Advice = {PackageNotFoundError: "Check the spelling of the path."}


def add(commands: Commands) -> None:
    """Add the command and its verbs."""
    command = commands.add("models", "manage the model packages for translation", None)
    verbs = Commands(command, "newsreader models", "VERB")
    verbs.add("list", "list the packages on this machine", models.installed)
    verb = verbs.add("available", "list what can be installed (goes online)", models.available)
    _add_engine(verb, "only packages of this kind; students are known offline")
    verb = verbs.add("install", "install a package (goes online, except from here)", models.install)
    _add_install(verb)
    verb = verbs.add("verify", "check every file of the installed packages", models.verify)
    _add_pair(verb, nargs="?")
    _add_engine(verb, "the kind of the package")
    verb.set_defaults(advice=_OF_INSTALLED)
    verb = verbs.add("remove", "remove a package", models.remove)
    _add_pair(verb)
    _add_engine(verb, "the kind of the package; argos if not said")
    verb.set_defaults(advice=_OF_INSTALLED)


def _add_pair(command: argparse.ArgumentParser, nargs: str | None = None) -> None:
    command.add_argument(
        "pair", type=words.pair, nargs=nargs, metavar="PAIR", help="ko-en or en-ko"
    )


def _add_engine(command: argparse.ArgumentParser, says: str) -> None:
    command.add_argument("--engine", type=_kind, metavar="argos|student", help=says)


def _add_install(command: argparse.ArgumentParser) -> None:
    _add_pair(command, nargs="?")
    command.add_argument("--file", type=words.path, metavar="FILE", help="an .argosmodel file")
    _add_engine(command, "student: a Firefox Translations model (experimental)")
    command.add_argument(
        "--architecture", default="", metavar="NAME", help="of a student: base, base-memory"
    )
    command.add_argument(
        "--folder", type=words.path, metavar="DIR", help="the files of a student, a folder or a zip"
    )
    command.add_argument(
        "--unverified", action="store_true", help="take files with unknown checksums as well"
    )
    command.set_defaults(settle=partial(_settle, command))


def _kind(word: str) -> EngineKind:
    try:
        kind = EngineKind(word.lower())
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is none of argos, student") from None
    if kind is EngineKind.LIBRETRANSLATE:
        raise argparse.ArgumentTypeError(f"“{word}” has no packages; argos and student have")
    return kind


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Check that one package is named, with words that belong together."""
    if options.file is not None or options.folder is not None:
        options.advice = _OF_FILES
    if options.engine is EngineKind.STUDENT:
        _settle_student(command, options)
        return
    for name in ("folder", "architecture", "unverified"):
        if getattr(options, name):
            command.error(f"--{name} needs --engine student")
    if (options.pair is None) == (options.file is None):
        command.error("name a direction (ko-en, en-ko), or a file with --file")


def _settle_student(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.file is not None:
        command.error("--file is for .argosmodel files; --folder takes a folder or a zip file")
    if options.folder is None and options.pair is None:
        command.error("name a direction (ko-en, en-ko), or a folder with --folder")
    if options.folder is None and options.unverified:
        command.error("--unverified is for --folder; what is downloaded is always verified")
    if options.folder is not None and options.architecture:
        command.error("--architecture is for downloads; the files of a folder tell it")
