"""The names of the commands, apart from everything heavy: the window's start reads them too."""

import re
from collections.abc import Sequence
from pathlib import Path

VERBS = (
    "import",
    "list",
    "show",
    "translate",
    "compare",
    "flags",
    "analyse",
    "grammar",
    "annotate",
    "annotations",
    "corrections",
    "glossary",
    "dictionaries",
    "vocabulary",
    "models",
    "export",
)
_WITH_VALUE = ("--home", "--picture")
_FOR_COMMANDS = ("--json", "--help", "-h", "--version")
_WORD = re.compile(r"[a-z]{2,}")


def asks_for_command(arguments: Sequence[str]) -> bool:
    """Tell whether the words name a command, and not files to open in the window.

    A bare word that is no file is taken for a command mistyped, so that the person is told.
    """
    waiting = iter(arguments)
    for word in waiting:
        if word in _WITH_VALUE:
            next(waiting, None)
        elif word in _FOR_COMMANDS:
            return True
        elif not word.startswith("-"):
            return word in VERBS or (_WORD.fullmatch(word) is not None and not Path(word).exists())
    return False
