"""The command ``translate --unread``: what nobody has read yet is translated ahead.

In: a workbench and the options of the command. Out: a line for each article on stderr, and with
``--json`` what was done as one document on stdout.
"""

import argparse

from newsreader.cli import engine_words
from newsreader.cli.printing import answer, say
from newsreader.cli.width import shortened
from newsreader.model.kept import ArticleSummary
from newsreader.usecases.translate_library import (
    LibraryProgress,
    LibraryWish,
    translate_library,
)
from newsreader.usecases.workbench import Workbench

_TITLE = 60  # places
_MINUTE, _HOUR = 60, 3600


def settle(command: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Let a source and ``--unread`` exclude each other; choose what is run."""
    if options.unread and (options.source is not None or options.to is not None):
        command.error("--unread translates what is in the library; it takes no source and no --to")
    if not options.unread and options.source is None:
        command.error("name a file or an article's number, or say --unread")
    if not options.unread and options.limit is not None:
        command.error("--limit goes with --unread")
    if options.unread:
        options.run = translate_unread


def translate_unread(bench: Workbench, options: argparse.Namespace) -> None:
    """Translate every unread article that is not translated yet; it may be stopped at any time."""
    engine_words.choose(bench, options.engine)
    done = LibraryProgress(0)
    try:
        for done in translate_library(bench, LibraryWish(options.beam, options.limit)):
            if done.whole:
                say(_line(bench, done))
    except KeyboardInterrupt:
        _conclude(done, options)
        say("Stopped. What was translated is kept; the same command goes on from there.")
        raise SystemExit(1) from None
    _conclude(done, options)
    if done.failed:
        raise SystemExit(1)


def _line(bench: Workbench, done: LibraryProgress) -> str:
    summaries: list[ArticleSummary] = bench.library.articles.summaries_of([done.article])
    title = shortened(summaries[0].title, _TITLE) if summaries else ""
    return f"{done.done}/{done.total}  {title}  {time_left(done.seconds_left)}".rstrip()


def _conclude(done: LibraryProgress, options: argparse.Namespace) -> None:
    if options.json:
        answer(
            {
                "articles": done.translated,
                "sentences": done.sentences,
                "missing": done.missing,
                "failed": done.failed,
                "seconds": round(done.seconds, 1),
            }
        )
    say(f"Translated: {done.translated} articles, {done.sentences} sentences.")
    if done.missing:
        say(f"Left out for want of a model package: {done.missing}.")
    if done.failed:
        say(f"Failed: {done.failed}.")


def time_left(seconds: float | None) -> str:
    """Return how long the rest takes, in words; nothing when that is not known or it is done."""
    if not seconds:
        return ""
    if seconds < _MINUTE:
        return "less than a minute left"
    if seconds < _HOUR:
        return f"about {round(seconds / _MINUTE)} min left"
    return f"about {seconds / _HOUR:.1f} h left"
