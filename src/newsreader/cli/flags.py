"""The command about translations from anywhere: flags."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsreader.cli.printing import Advice, answer, say
from newsreader.errors import BinarySourceError, EmptySourceError, SourceTooLargeError
from newsreader.model.quality import Flag
from newsreader.usecases.check_translations import check_lines
from newsreader.usecases.workbench import Workbench

_TABLE = "Give a text file with a text, a tab and its translation in every line."
ADVICE: Advice = dict.fromkeys((BinarySourceError, EmptySourceError, SourceTooLargeError), _TABLE)


def flags(_bench: Workbench, options: argparse.Namespace) -> None:
    """Answer one JSON line for every line ``source TAB target``."""
    number = without = 0
    for lines in _groups(options.file):
        without += sum(1 for line in lines if line.strip() and "\t" not in line)
        number += len(lines)
        answer(*({"flags": list(documents(f))} for f in check_lines(lines, options.source)))
    if without:
        say(f"Lines without a tab between text and translation: {without} of {number}.")


def documents(found: Iterable[Flag]) -> Iterator[dict[str, Any]]:
    """Yield the JSON of each flag."""
    for flag in found:
        yield {"kind": flag.kind, "detail": flag.detail}


def _groups(file: str) -> Iterator[list[str]]:
    from newsreader.cli.standard_input import line_groups

    if file == "-":
        yield from line_groups()
        return
    from newsreader.importers import files
    from newsreader.importers.charset import decode

    text = decode(files.load(Path(file)).data)
    lines = text.removesuffix("\n").split("\n") if text else []
    yield [line.removesuffix("\r") for line in lines]


def settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Check that the two languages are two; the second need not be said."""
    if options.to is options.source:
        command.error(f"a translation from {options.source} is not to {options.to}")
