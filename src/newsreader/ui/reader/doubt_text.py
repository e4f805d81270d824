"""What a flag says, in the interface's language.

In: a flag with the words it is about. Out: a sentence for a person.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from newsreader.model.quality import Flag, FlagKind

translate = QCoreApplication.translate


def reason(flag: Flag) -> str:
    """Return the sentence about a flag; a flag that names no words says its own detail."""
    wanted = {FlagKind.NUMBER: 2, FlagKind.SCORE: 0}.get(flag.kind, 1)
    return _REASONS[flag.kind](flag.values) if len(flag.values) >= wanted else flag.detail


def spoken(flags: Iterable[Flag]) -> str:
    """Return all reasons in one line, for assistive technology."""
    return " ".join(reason(flag) for flag in flags)


def _number(values: tuple[str, ...]) -> str:
    lost, new = values[:2]
    if lost and new:
        return translate("Doubts", "The original says “{0}”, the translation “{1}”.").format(
            lost, new
        )
    if lost:
        return translate("Doubts", "“{0}” is missing from the translation.").format(lost)
    return translate("Doubts", "“{0}” is not in the original.").format(new)


def _leftover(values: tuple[str, ...]) -> str:
    return translate("Doubts", "Left untranslated: {0}").format(", ".join(values))


def _length(values: tuple[str, ...]) -> str:
    match values[0]:
        case "empty":
            return translate("Doubts", "There is no translation.")
        case "shorter":
            return translate("Doubts", "The translation is much shorter than the original.")
        case _:
            return translate("Doubts", "The translation is much longer than the original.")


def _repetition(values: tuple[str, ...]) -> str:
    return translate("Doubts", "“{0}” is repeated.").format(values[0])


def _negation(values: tuple[str, ...]) -> str:
    if values[0] == "lost":
        return translate("Doubts", "The original is negative, the translation is not.")
    return translate("Doubts", "The translation is negative, the original is not.")


def _name(values: tuple[str, ...]) -> str:
    if len(values) > 1:
        return translate("Doubts", "The glossary says “{1}” for “{0}”.").format(*values)
    return translate("Doubts", "The name “{0}” is missing.").format(values[0])


def _score(_values: tuple[str, ...]) -> str:
    return translate("Doubts", "The engine was unsure of this sentence.")


_REASONS: dict[FlagKind, Callable[[tuple[str, ...]], str]] = {
    FlagKind.NUMBER: _number,
    FlagKind.LEFTOVER: _leftover,
    FlagKind.LENGTH: _length,
    FlagKind.REPETITION: _repetition,
    FlagKind.NEGATION: _negation,
    FlagKind.NAME: _name,
    FlagKind.SCORE: _score,
}
