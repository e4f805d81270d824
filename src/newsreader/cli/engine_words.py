"""The words of the commands that choose among engines.

In: a command's parser. Out: its options; the chosen engine in use for this run.
"""

import argparse
from dataclasses import replace

from newsreader import settings
from newsreader.cli import words
from newsreader.cli.commands import add_beam
from newsreader.errors import PackageMissingError, SettingsError
from newsreader.model.engine import EngineChoice, EngineKind
from newsreader.model.language import Pair
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
        "source",
        type=words.source,
        metavar="SOURCE|ID",
        help="a file, - for stdin, or an article's number",
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
    add_beam(command)


def choose(bench: Workbench, kind: EngineKind | None) -> None:
    """Translate both directions with an engine in this run; without one, as the settings say."""
    if kind is not None:
        chosen = replace(_settings(bench), engine_ko_en=kind, engine_en_ko=kind)
        bench.engines.choose_all(settings.choices(chosen))


def server(bench: Workbench) -> EngineChoice:
    """Return the server that the settings name.

    Raises:
        PackageMissingError: they name none.
    """
    now = _settings(bench)
    if not now.server_url:
        error = PackageMissingError("No server is named in the settings.")
        error.advice = _address(bench)
        raise error
    return EngineChoice(EngineKind.LIBRETRANSLATE, now.server_url, now.server_key)


def advise(bench: Workbench, error: PackageMissingError) -> None:
    """Let an error that names its direction say how to get what translates it."""
    pair = error.details.get("pair")
    if not isinstance(pair, Pair):
        return
    kind = bench.engines.choice(pair).kind
    if kind is EngineKind.LIBRETRANSLATE:
        error.advice = _address(bench)  # a terminal has no window of settings
    elif "advice" in vars(error):
        return
    elif kind is EngineKind.STUDENT:
        error.advice = f"Install it with: newsreader models install {pair} --engine student"
    else:
        error.advice = (
            f"Install it with: newsreader models install {pair}, "
            "or from a file with: newsreader models install --file FILE"
        )


def _address(bench: Workbench) -> str:
    return f"Name its address in {bench.paths.settings}, as server_url."


def _settings(bench: Workbench) -> Settings:
    try:
        return settings.load(bench.paths.settings)
    except SettingsError:  # told already: the usual ones are used
        return Settings()
