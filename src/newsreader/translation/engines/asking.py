"""What every engine asks before it works."""

from collections.abc import Callable

from newsreader.errors import CancelledError


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raise a ``CancelledError`` if the translation is not wanted any more."""
    if cancelled():
        raise CancelledError("The translation was cancelled.")


def has_letter(sentence: str) -> bool:
    """Tell whether there is anything to translate."""
    return any(character.isalpha() for character in sentence)
