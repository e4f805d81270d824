"""The words of the commands about model packages.

In: a command's parser. Out: its options, and whether what was typed belongs together.
"""

import argparse
from functools import partial
from pathlib import Path

from newsreader.cli import words
from newsreader.model.engine import EngineKind


def add_pair(command: argparse.ArgumentParser, nargs: str | None = None) -> None:
    """Add the direction."""
    command.add_argument(
        "pair", type=words.pair, nargs=nargs, metavar="PAIR", help="ko-en or en-ko"
    )


def add_engine(command: argparse.ArgumentParser, says: str) -> None:
    """Add the kind of package."""
    command.add_argument("--engine", type=_kind, metavar="argos|student", help=says)


def add_install(command: argparse.ArgumentParser) -> None:
    """Add what can be installed."""
    add_pair(command, nargs="?")
    command.add_argument("--file", type=Path, metavar="FILE", help="an .argosmodel file")
    add_engine(command, "student: a Firefox Translations model (experimental)")
    command.add_argument(
        "--architecture", default="", metavar="NAME", help="of a student: base, base-memory"
    )
    command.add_argument(
        "--folder", type=Path, metavar="DIR", help="the files of a student, a folder or a zip"
    )
    command.add_argument(
        "--unverified", action="store_true", help="take files with unknown checksums as well"
    )
    command.set_defaults(settle=partial(_settle, command))


def _kind(word: str) -> EngineKind:
    kind = words.one_of(EngineKind)(word)
    if kind is EngineKind.LIBRETRANSLATE:
        raise argparse.ArgumentTypeError(f"“{word}” has no packages; argos and student have")
    return kind


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Check that one package is named, with words that belong together."""
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
