"""What the words of a command may be.

In: a word as typed. Out: what it means, or what is wrong with it.
"""

from argparse import ArgumentTypeError
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from newsreader.model.language import Pair

Kind = TypeVar("Kind", bound=StrEnum)


def one_of(kind: type[Kind]) -> Callable[[str], Kind]:
    """Return a reader of one of the enumeration's values."""

    def read(word: str) -> Kind:
        try:
            return kind(word.lower())
        except ValueError:
            raise ArgumentTypeError(f"“{word}” is none of {', '.join(kind)}") from None

    return read


def number(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return a reader of a whole number within limits."""
    limits = f"of at least {least}" if most is None else f"from {least} to {most}"

    def read(word: str) -> int:
        if word.isascii() and word.isdecimal() and len(word) <= _DIGITS:
            value = int(word)
            if value >= least and (most is None or value <= most):
                return value
        raise ArgumentTypeError(f"“{word}” is not a number {limits}")

    return read


def article_id(word: str) -> int:
    """Return the number of an article."""
    if word.isascii() and word.isdecimal() and len(word) <= _DIGITS:
        return int(word)
    raise ArgumentTypeError(f"“{word}” is not the number of an article; see: newsreader list")


def pair(word: str) -> Pair:
    """Return a direction of translation."""
    try:
        return Pair.parse(word)
    except ValueError:
        raise ArgumentTypeError(f"“{word}” is none of ko-en, en-ko") from None


def source(word: str) -> str:
    """Return the name of a file, or what stands for one."""
    if not word.strip():
        raise ArgumentTypeError("the name of a file is missing")
    return word


def path(word: str) -> Path:
    """Return the path of a file."""
    return Path(source(word))


def folder(word: str) -> str:
    """Return the name of a folder."""
    if not word.strip():
        raise ArgumentTypeError("the name of a folder is missing")
    return word


_DIGITS = 18  # what fits a library's numbers
