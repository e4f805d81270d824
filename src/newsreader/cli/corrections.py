"""The commands about the reader's own translations: list, export, import.

In: a workbench and the options of a command. Out: lines or one JSON document on stdout.
"""

import argparse
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from newsreader.cli import words
from newsreader.cli.commands import Commands
from newsreader.cli.printing import answer, out, print_document, say
from newsreader.cli.width import terminal, wrapped
from newsreader.model.correction import Correction
from newsreader.usecases import memory_files
from newsreader.usecases.workbench import Workbench

FORMATS = ("json", "tsv", "tmx")
_READABLE = 90
_INDENT = " " * 7


def corrections(bench: Workbench, options: argparse.Namespace) -> None:
    """Print every correction, or write them all to a file."""
    if options.format is not None:
        _export(bench, *options.format)
        return
    found = memory_files.corrections(bench)
    if options.json:
        from newsreader.exporters.memory_json import as_json

        answer([as_json(one) for one in found])
        return
    out(rows(found, terminal(_READABLE)))
    if not found:
        say("There is no correction. Make one in the window: E on a translated sentence.")


def import_file(bench: Workbench, options: argparse.Namespace) -> None:
    """Take the corrections of a file into the library."""
    read = memory_files.import_memory(bench, options.file)
    if options.json:
        answer({"taken": read.taken, "known": read.known})
        return
    say(f"Corrections taken: {read.taken}; known already: {read.known}.")


def add(commands: Commands) -> None:
    """Add the command and its verbs."""
    command = commands.add("corrections", "list your own translations of sentences", corrections)
    command.add_argument(
        "--format",
        nargs=2,
        metavar=("json|tsv|tmx", "FILE"),
        help="write them all to a file; - for stdout",
    )
    command.set_defaults(settle=partial(_settle, command))
    verbs = Commands(command, "newsreader corrections", "VERB", required=False)
    verb = verbs.add("import", "take in the corrections of a file", import_file)
    verb.add_argument(
        "file",
        type=words.path,
        metavar="FILE",
        help="a .tsv, .tmx or .json file; articles exported as JSON as well",
    )


def _settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.format is None:
        return
    name, file = options.format
    if name not in FORMATS:
        command.error(f"“{name}” is none of {', '.join(FORMATS)}")
    if not file.strip():
        command.error("the name of a file is missing")


def rows(found: Sequence[Correction], places: int) -> Iterator[str]:
    """Yield the lines of each correction: direction and source, and the translation below."""
    room = max(20, min(places, _READABLE) - len(_INDENT))
    for one in found:
        for number, line in enumerate(wrapped(one.source, room) or [""]):
            yield f"{one.pair}  {line}" if number == 0 else f"{_INDENT}{line}"
        yield from (f"{_INDENT}{line}" for line in wrapped(one.text, room))


def _export(bench: Workbench, name: str, file: str) -> None:
    if file == "-":
        print_document(memory_files.memory_document(bench, name))
        return
    memory_files.export_memory(bench, name, Path(file))
    say(f"Written to {file}.")
