"""The names of the commands, apart from everything heavy: the window's start reads them too."""

from collections.abc import Sequence

VERBS = (
    "import",
    "list",
    "show",
    "translate",
    "analyse",
    "annotate",
    "annotations",
    "models",
    "export",
)
_WITH_VALUE = ("--home",)
_FOR_COMMANDS = ("--json", "--help", "-h", "--version")


def asks_for_command(arguments: Sequence[str]) -> bool:
    """Tell whether the words name a command, and not files to open in the window."""
    waiting = iter(arguments)
    for word in waiting:
        if word in _WITH_VALUE:
            next(waiting, None)
        elif word in _FOR_COMMANDS:
            return True
        elif not word.startswith("-"):
            return word in VERBS
    return False
