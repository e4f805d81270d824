"""What commands print.

In: data, lines and errors. Out: JSON and text on stdout, messages on stderr.
"""

import io
import json
import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from newsreader import errors
from newsreader.errors import ExportError, NewsreaderError

# What helps in a terminal, where the window's advice names menus that are not there.
Advice = Mapping[type[NewsreaderError], str]
_ADVICE: Advice = {
    errors.EmptySourceError: "Give the whole page text, including the headline and the body.",
    errors.ArticleNotFoundError: "Give the whole page text, including the headline and the body.",
    errors.BinarySourceError: "Save the page as plain text and give that file.",
    errors.UnknownEncodingError: "Save it as UTF-8 and try again.",
    errors.AnalyserError: "Try again; if it stays so, reinstall the program.",
    errors.PackageMissingError: "Install a package with: newsreader models install PAIR "
    "(ko-en, en-ko), or from a file with --file FILE",
    errors.PackageUnverifiedError: "If you know who made it, add --unverified; it stays marked so.",
    errors.EngineError: "Check the packages with: newsreader models verify",
    errors.NoSuchConstructionError: "See the constructions with: newsreader grammar",
    errors.NoSuchTermError: "See the terms with: newsreader glossary",
    errors.LibraryDamagedError: "Restore the newest backup: the window offers to when it is "
    "opened; the damaged file is kept beside it.",
}
_NOTHING_ELSE: Advice = MappingProxyType({})


def prepare() -> None:
    """Make stdout and stderr take every character."""
    # A character that cannot be printed, or half of one from a broken file name, becomes \uXXXX.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def out(lines: Iterable[str]) -> None:
    """Print lines on stdout at once, without what would steer a terminal.

    Raises:
        ExportError: stdout cannot be written to.
        BrokenPipeError: the reader of a pipe has gone.
    """
    _write("".join(f"{_harmless(line)}\n" for line in lines))


def answer(*documents: object) -> None:
    """Print JSON documents, one a line; raises as ``out`` does."""
    _in_utf8()
    _write("".join(f"{json.dumps(document, ensure_ascii=False)}\n" for document in documents))


def print_document(document: bytes) -> None:
    """Print a document in UTF-8 as it is; raises as ``out`` does."""
    _in_utf8()
    _write(document.decode())


def say(text: str) -> None:
    """Print a message for the person, out of the way of what is piped on."""
    print("\n".join(map(_harmless, text.split("\n"))), file=sys.stderr, flush=True)


def complain(error: NewsreaderError, own: Advice = _NOTHING_ELSE) -> None:
    """Print an error's sentence and what to do next; ``own`` is what the command itself advises."""
    say(f"{error}\n{advice_of(error, own)}".rstrip())


def advice_of(error: NewsreaderError, own: Advice = _NOTHING_ELSE) -> str:
    """Return what to do about an error in a terminal, or nothing.

    The command knows best, then whoever raised it, then the terminal, then the kind of error.
    """
    if type(error) in own:
        return own[type(error)]
    if "advice" in vars(error):
        return error.advice
    return _ADVICE.get(type(error), error.advice)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 article``, ``2 articles``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _in_utf8() -> None:
    # What another program reads is in UTF-8, whatever the terminal speaks.
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.encoding.lower() != "utf-8":
        sys.stdout.reconfigure(encoding="utf-8")


def _write(text: str) -> None:
    if sys.stdout is None or not text:  # a program may be started without stdout
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"The output cannot be written: {error.strerror}.") from error


def _harmless(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char >= " " and not "\x7f" <= char <= "\x9f" else " " for char in line)
