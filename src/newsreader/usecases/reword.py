"""Another wording: what else the engine could say, from a place in the sentence on.

In: a sentence, a direction and the beginning the reader keeps. Out: whole translations that begin
with it. None says again what the reader keeps, and no two differ in spaces or capitals only.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from newsreader.alignment.differences import differences
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.span import Span
from newsreader.usecases.read_aligned import BEAM
from newsreader.usecases.workbench import Workbench

MOST = 5
_SPARE = 3  # more than are shown are asked for: some turn out to be none
_TELLING = 2  # letters; one letter that stands twice at a caret is no repetition


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the reader keeps of a translation; ``rest`` is what follows there now."""

    pair: Pair
    source: str
    kept: str
    rest: str


def other_wordings(
    bench: Workbench,
    beginning: Beginning,
    beam: int = BEAM,
    cancelled: Callable[[], bool] = never,
) -> tuple[str, ...]:
    """Return other rests behind what is kept, best first; the present one is not among them.

    Raises:
        CancelledError: ``cancelled`` said so.
        PackageMissingError: no engine translates this direction.
        EngineError: the engine failed.
    """
    engine = bench.engines.engine(beginning.pair, beam)
    wordings = engine.alternatives(beginning.source, beginning.kept, MOST + _SPARE, cancelled)
    rests = (one[len(beginning.kept) :] for one in wordings if one.startswith(beginning.kept))
    return tuple(_others(beginning, rests))[:MOST]


def first_new(present: str, rest: str) -> Span:
    """Return the first words of a rest that the present one does not have, two at the most."""
    _, new = differences(present, rest)
    first = new[0] if new else Span(0, len(rest))
    words = list(re.finditer(r"\S+", first.of(rest)))[:2]
    return Span(first.start, first.start + words[-1].end()) if words else first


def _others(beginning: Beginning, rests: Iterable[str]) -> Iterator[str]:
    """Yield what is really another wording than the present one and those before."""
    seen = {"", _letters(beginning.rest)}
    for rest in rests:
        letters = _letters(rest)
        if letters not in seen and not repeats(beginning.kept, rest):
            seen.add(letters)
            yield rest.rstrip()


def repeats(kept: str, rest: str) -> bool:
    """Tell whether a rest begins with the words that what is kept ends with: in Seoul | in Seoul.

    Capitals and marks make no difference. A word the caret stands in is looked at as a whole.
    """
    if kept and rest and not kept[-1].isspace() and not rest[0].isspace():
        last, joined = "".join(_words(kept)[-1:]), rest.split(maxsplit=1)[0]
        if len(last) >= _TELLING and "".join(_words(joined)).startswith(last):
            return True
        kept, rest = kept + joined, rest[len(joined) :]
    before, after = _words(kept), _words(rest)
    most = min(len(before), len(after))
    return any(before[-count:] == after[:count] for count in range(1, most + 1))


def _words(text: str) -> list[str]:
    """Return the words of a text without capitals and marks."""
    bare = ("".join(filter(str.isalnum, word)) for word in text.casefold().split())
    return [word for word in bare if word]


def _letters(text: str) -> str:
    return "".join(text.casefold().split())
