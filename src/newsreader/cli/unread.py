"""The command ``translate --unread``: what nobody has read yet is translated ahead.

In: a workbench and the options of the command. Out: a line for each article on stderr, and with
``--json`` what was done as one document on stdout.
"""

import argparse
from collections.abc import Sequence
from typing import Any

from newsreader.cli import engine_words
from newsreader.cli.printing import advice_of, answer, counted, say
from newsreader.cli.width import shortened
from newsreader.errors import NewsreaderError
from newsreader.model.kept import ArticleSummary
from newsreader.usecases.translate_library import (
    Failure,
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
    except NewsreaderError:  # it is told last, after what could be done
        if done.done:
            _conclude(done, options)
        raise
    _conclude(done, options)
    if done.failed:
        raise SystemExit(1)


def _line(bench: Workbench, done: LibraryProgress) -> str:
    summaries: list[ArticleSummary] = bench.library.articles.summaries_of([done.article])
    title = shortened(summaries[0].title, _TITLE) if summaries else ""
    return f"{done.done}/{done.total}  {title}  {time_left(done.seconds_left)}".rstrip()


def _conclude(done: LibraryProgress, options: argparse.Namespace) -> None:
    if options.json:
        answer(_document(done))
    sentences = counted(done.sentences, "sentence")
    say(f"Translated: {counted(done.translated, 'article')}, {sentences}.")
    if done.missing:
        pairs = " and ".join(map(str, done.wanting))
        say(f"Waiting for a model package for {pairs}: {counted(done.missing, 'article')}.")
        say(f"Install it with: newsreader models install {done.wanting[0]}")
    if done.failures:
        _tell_failures(done.failures)


def _tell_failures(failures: Sequence[Failure]) -> None:
    """Say which articles could not be translated and why, and once what to do about each cause."""
    say(f"Could not be translated: {counted(len(failures), 'article')}.")
    digits = max(len(str(failure.article)) for failure in failures)
    for failure in failures:
        say(f"{failure.article:>{digits}}  {shortened(failure.title, _TITLE)}")
        say(f"{'':{digits}}  {failure.error}")
    for advice in dict.fromkeys(advice_of(failure.error) for failure in failures):
        say(advice)
    say("The same command tries them again.")


def _document(done: LibraryProgress) -> dict[str, Any]:
    return {
        "articles": done.translated,
        "sentences": done.sentences,
        "missing": done.missing,
        "failed": done.failed,
        "failures": [
            {"article": one.article, "title": one.title, "error": str(one.error)}
            for one in done.failures
        ],
        "seconds": round(done.seconds, 1),
    }


def time_left(seconds: float | None) -> str:
    """Return how long the rest takes, in words; nothing when that is not known or it is done."""
    if not seconds:
        return ""
    if seconds < _MINUTE:
        return "less than a minute left"
    if seconds < _HOUR:
        return f"about {round(seconds / _MINUTE)} min left"
    return f"about {seconds / _HOUR:.1f} h left"
