"""Running one command.

In: the words after ``newsreader``. Out: text or one JSON document on stdout, messages on stderr,
and an exit code: 0 done, 1 could not be done, 2 the words are wrong.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader import settings
from newsreader.cli import engine_words, parser
from newsreader.cli.printing import complain, prepare
from newsreader.errors import NewsreaderError, PackageMissingError, SettingsError
from newsreader.paths import Paths

if TYPE_CHECKING:
    from newsreader.usecases.workbench import Workbench


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    prepare()
    try:
        options = parser.parse(arguments)
        return _told(options)
    except SystemExit as end:  # wrong words, --help, or a command that could do only a part
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        return 1
    except BrokenPipeError:  # the reader of a pipe has gone (… | head): nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _told(options: argparse.Namespace) -> int:
    try:
        _run(options)
    except NewsreaderError as error:
        complain(error, options.advice)
        return 1
    return 0


def _run(options: argparse.Namespace) -> None:
    from newsreader.paths import seeds
    from newsreader.usecases.plant_seeds import plant_once
    from newsreader.usecases.workbench import close_workbench, open_workbench

    bench = open_workbench(Paths.find(options.home))
    try:
        _choose_engines(bench)
        plant_once(bench, seeds())
        options.run(bench, options)
    except PackageMissingError as error:
        engine_words.advise(bench, error)
        raise
    finally:
        close_workbench(bench)


def _choose_engines(bench: "Workbench") -> None:
    """Translate with the engines of the settings; with the usual ones if those cannot be read."""
    try:
        bench.engines.choose_all(settings.choices(settings.load(bench.paths.settings)))
    except SettingsError as error:
        complain(error)
