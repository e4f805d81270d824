"""How long it takes to install a dictionary, and to look a word up in three of them.

In: dictionaries generated in a temporary home. Out: seconds and milliseconds.

    .venv/bin/python -m benchmarks.dictionaries
"""

import random
import statistics
import tempfile
import time
from functools import cache
from pathlib import Path

from tools.make_dictionary import MAKERS, generated

from newsreader.model.language import Language
from newsreader.paths import Paths
from newsreader.usecases import manage_dictionaries
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench

ENTRIES = 40_000
_LOOK_UPS = 3_000
_P95 = 0.95


@cache
def measured() -> dict[str, float]:
    """Return the seconds of the slowest installation, and the p95 of a look-up in three."""
    with tempfile.TemporaryDirectory() as folder:
        bench = open_workbench(Paths.find(Path(folder) / "home"))
        try:
            seconds = [_install(bench, form, Path(folder)) for form in MAKERS]
            return {"install": max(seconds), "look_up": _p95_of_look_ups(bench)}
        finally:
            close_workbench(bench)


def install_seconds() -> float:
    """Return what installing 40,000 entries takes, of the slowest format."""
    return measured()["install"]


def look_up_milliseconds() -> float:
    """Return the p95 of looking a word up in three dictionaries and the lexicon."""
    return measured()["look_up"]


def _install(bench: Workbench, form: str, folder: Path) -> float:
    place = folder / form
    place.mkdir()
    path = MAKERS[form](ENTRIES, place)
    bench.dictionaries().dictionaries()  # the lexicon is opened first, which is not measured
    start = time.perf_counter()
    done = manage_dictionaries.install(bench, path)
    seconds = time.perf_counter() - start
    if done.dictionary.entries != ENTRIES:
        raise RuntimeError(f"{form}: {done.dictionary.entries} entries")
    return seconds


def _p95_of_look_ups(bench: Workbench) -> float:
    shelf = bench.dictionaries()
    words = [word for word, _, _ in generated(ENTRIES)]
    times = []
    for word in random.Random(0).sample(words, _LOOK_UPS):
        start = time.perf_counter()
        found = shelf.look_up(word, Language.KOREAN)
        times.append((time.perf_counter() - start) * 1000)
        if len(found) < len(MAKERS):
            raise RuntimeError(word)
    return statistics.quantiles(times, n=100)[int(_P95 * 100) - 1]


if __name__ == "__main__":
    print(measured())
