"""Which direction the files of a student model are for, by their names.

In: the names of its files, ``model.enko.intgemm.alphas.bin`` and the like. Out: a direction, or
None where they tell none; names that cannot be right are refused.
"""

import re
from collections.abc import Iterable

from newsreader.errors import ModelDirectionError, ModelForeignError
from newsreader.model.language import Language, Pair

_STEP = re.compile(r"[a-z]{2}[-_]?[a-z]{2}")

# Languages that models of the same kind exist for: ``enja`` names a direction, ``open`` does not.
_OTHERS = re.compile(
    "ar|az|be|bg|bn|bs|ca|cs|da|de|el|es|et|eu|fa|fi|fr|gl|gu|he|hi|hr|hu|hy|id|is|it|ja|ka|kk|kn|lt"
    "|lv|mk|ml|mn|ms|mt|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|ta|te|th|tr|uk|ur|uz|vi|zh"
)


def named(names: Iterable[str]) -> Pair | None:
    """Return the direction that the names of a model's files tell, None if they tell none.

    Raises:
        ModelForeignError: they tell two directions, or one of other languages.
    """
    found = {step: name for name in names for step in _steps(name)}
    for (source, target), name in found.items():
        if {source, target} != set(Language):
            raise ModelForeignError(
                "{name} belongs to a model for {pair}, not for Korean and English.",
                name=name, pair=f"{source}-{target}",
            )  # fmt: skip
    if len(found) > 1:
        raise ModelForeignError(
            "The names of the files tell two directions: {names}.",
            names=", ".join(sorted(found.values())),
        )
    return next((Pair.parse("-".join(step)) for step in found), None)


def agreed(names: Iterable[str], wanted: Pair | None) -> Pair | None:
    """Return the direction of a model: the one its names tell, else the wanted one.

    Raises:
        ModelDirectionError: its names tell another direction than the wanted one.
        ModelForeignError: they tell two directions, or one of other languages.
    """
    told = named(names)
    if told is not None and wanted not in (None, told):
        raise other(told, wanted)
    return told or wanted


def other(told: Pair, wanted: Pair | None) -> ModelDirectionError:
    """Return the error that a model is for another direction than the wanted one."""
    return ModelDirectionError(
        "This model translates {told}, not {wanted}.", told=told, wanted=wanted
    )


def _steps(name: str) -> Iterable[tuple[str, str]]:
    """Yield the directions that the parts of a name between its dots are."""
    for part in name.lower().split("."):
        source, target = part[:2], part[-2:]
        if _STEP.fullmatch(part) and source != target and _ours(source, target):
            yield source, target


def _ours(source: str, target: str) -> bool:
    """Tell whether two codes are of languages, one of them Korean or English."""
    ours = [code in set(Language) for code in (source, target)]
    return any(ours) and all(
        our or _OTHERS.fullmatch(code) for our, code in zip(ours, (source, target), strict=True)
    )
