"""The words of the commands that choose among engines.

In: a command's parser. Out: its options; the chosen engine in use for this run.
"""

import argparse
from dataclasses import replace

from newsreader import settings
from newsreader.cli import words
from newsreader.errors import SettingsError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.settings import Settings
from newsreader.usecases.workbench import Workbench


def add_engine(command: argparse.ArgumentParser) -> None:
    """Add the engine of one run."""
    command.add_argument(
        "--engine",
        type=words.one_of(EngineKind),
        metavar="|".join(EngineKind),
        help="translate with this one, whatever the settings say; a server gets the text",
    )


def add_compare(command: argparse.ArgumentParser) -> None:
    """Add what is compared, and whether a server is asked."""
    command.add_argument(
        "source", metavar="SOURCE|ID", help="a file, - for stdin, or an article's number"
    )
    command.add_argument(
        "--paragraph",
        type=words.number(0),
        required=True,
        metavar="N",
        help="which paragraph; 0 is the title",
    )
    command.add_argument(
        "--server",
        action="store_true",
        help="ask the LibreTranslate server of the settings: the paragraph is sent to it",
    )
    command.add_argument(
        "--beam", type=words.number(1, 8), default=2, metavar="N", help="from 1 to 8; 2 if not said"
    )


def choose(bench: Workbench, kind: EngineKind | None) -> None:
    """Translate both directions with an engine in this run; without one, as the settings say."""
    if kind is not None:
        chosen = replace(_settings(bench), engine_ko_en=kind, engine_en_ko=kind)
        bench.engines.choose_all(settings.choices(chosen))


def server(bench: Workbench) -> EngineChoice:
    """Return the server that the settings name."""
    now = _settings(bench)
    return EngineChoice(EngineKind.LIBRETRANSLATE, now.server_url, now.server_key)


def _settings(bench: Workbench) -> Settings:
    try:
        return settings.load(bench.paths.settings)
    except SettingsError:  # told already: the usual ones are used
        return Settings()
