"""Another wording: what else the engine could say, from a place in the sentence on.

In: a sentence, a direction and the beginning the reader keeps. Out: whole translations that begin
with it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.usecases.read_aligned import BEAM
from newsreader.usecases.workbench import Workbench

MOST = 5


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
    # One more than is shown: the present wording may be among them.
    wordings = engine.alternatives(beginning.source, beginning.kept, MOST + 1, cancelled)
    rests = (one[len(beginning.kept) :] for one in wordings if one.startswith(beginning.kept))
    present = beginning.rest.strip()
    found = dict.fromkeys(rest.rstrip() for rest in rests if rest.strip() not in {"", present})
    return tuple(found)[:MOST]
