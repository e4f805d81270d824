"""Where two translations of a sentence cannot both be right: their numbers, their names.

In: a sentence and two translations of it. Out: the numbers and names that only one of them has.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.alignment import anchor_names
from newsreader.model.language import Language
from newsreader.model.numbers import Number, NumberKind, find_numbers
from newsreader.model.quality import FlagKind
from newsreader.translation.quality import flags

_OF_DATES = (NumberKind.MONTH, NumberKind.YEAR)
_SURE = 0.7  # from here on a sound is a name, and no word that sounds like one


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What two translations say differently, as it is written.

    ``numbers`` are pairs: that of the one, that of the other, nothing where it has none. ``names``
    stand so in the source, and only one of the two has them.
    """

    numbers: tuple[tuple[str, str], ...]
    names: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.numbers or self.names)


def disagreement(source: str, one: str, other: str, language: Language) -> Disagreement:
    """Return what two translations of ``source`` disagree about; nothing if either is empty.

    ``language`` is the source's.
    """
    if one == other or not one.strip() or not other.strip():
        return Disagreement((), ())
    return Disagreement(
        tuple(_numbers(one, other, language.other)), tuple(_names(source, one, other, language))
    )


def _numbers(one: str, other: str, language: Language) -> Iterator[tuple[str, str]]:
    ours, theirs = find_numbers(one, language), find_numbers(other, language)
    left = _alone(theirs, ours)
    for here in _alone(ours, theirs):
        there = next((number for number in left if number.kind is here.kind), None)
        if there is not None:
            left.remove(there)
        yield here.span.of(one).strip(), there.span.of(other).strip() if there else ""
    for there in left:
        yield "", there.span.of(other).strip()


def _alone(numbers: Sequence[Number], others: Sequence[Number]) -> list[Number]:
    """Return the numbers that must be said and that the other side does not say."""
    return [
        number
        for number in numbers
        if number.firm
        and not any(number.agrees(other) for other in others)
        and not _goes_unsaid(number, others)
    ]


def _goes_unsaid(number: Number, others: Sequence[Number]) -> bool:
    """Tell whether a date may do without it: "Nov. 17" is the 17th, 2026 is this year."""
    return number.kind in _OF_DATES and all(other.kind is not number.kind for other in others)


def _names(source: str, one: str, other: str, language: Language) -> Iterator[str]:
    here, there = _named(source, one, language), _named(source, other, language)
    lost = _lost(source, one, language) ^ _lost(source, other, language)
    yield from sorted(lost, key=source.find)
    alone = {name for name in here.keys() ^ there.keys() if (here | there)[name] >= _SURE}
    for name in sorted(alone, key=source.find):
        if not any(name in known or known in name for known in lost):
            yield name


def _named(source: str, target: str, language: Language) -> dict[str, float]:
    """Return the names of the source that a translation has, told by their sound: how surely."""
    korean = language is Language.KOREAN
    pairs = anchor_names.find(source, target) if korean else anchor_names.find(target, source)
    found: dict[str, float] = {}
    for here, there, strength in pairs:
        name = (here if korean else there).of(source)
        found[name] = max(strength, found.get(name, 0.0))
    return found


def _lost(source: str, target: str, language: Language) -> frozenset[str]:
    found = flags(source, target, language)
    return frozenset(flag.values[0] for flag in found if flag.kind is FlagKind.NAME)
