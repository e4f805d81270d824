"""How much a student model costs beside an Argos package, both of real size and both noise.

In: nothing. Out: JSON of the measured figures. Every measurement runs in a process of its own.

    python -m benchmarks.student                both architectures and what they are made of

``cpu_against_argos``     processor time of the article of ``benchmarks/translation.py``, in the
                          order a reader needs it, with a student at beam 1 by that of our Argos
                          engine at beam 2 (goal: ≤ 0.60)

Random weights never end a sentence, so the student's translations are cut where the source ends: at
1.04 pieces for one of the source, end marks counted, a little more than the Argos package writes.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from functools import cache

from benchmarks import translation
from benchmarks.big_package import ROOT
from benchmarks.big_student import build
from newsreader.translation.engines.student import blas

ARGOS_BEAM = 2
LENGTH_BY_SOURCE = 1.0  # with the end mark
ARCHITECTURES = ("base-memory", "base")


def cpu_against_argos(architecture: str) -> float:
    """Return the student's processor time by that of the Argos engine at beam 2."""
    return measured(architecture)["cpu"] / translation.measured("ours", ARGOS_BEAM)["cpu"]


@cache
def measured(architecture: str) -> dict[str, float]:
    """Return what a process of its own measures of a student."""
    blas.one_thread()  # as the program does when it starts
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.student", "--measure", architecture],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _measure(architecture: str) -> dict[str, float]:
    from newsreader.model.language import Pair
    from newsreader.model.package import InstalledPackage
    from newsreader.translation.engines.student import search
    from newsreader.translation.engines.student.engine import StudentEngine
    from newsreader.translation.schedule import translate_in_order

    folder = build(translation.WORK, architecture)
    started = time.perf_counter()
    engine = StudentEngine(InstalledPackage(Pair.parse("en-ko"), "2.0", folder, 0, ""))
    engine.translate(["Warm up."])
    load = time.perf_counter() - started
    search.LONGEST_BY_SOURCE = LENGTH_BY_SOURCE
    screen = range(translation.SCREEN)
    rounds = []
    for _ in range(translation.ROUNDS):
        cpu, wall, first = time.process_time(), time.perf_counter(), 0.0
        for _paragraph in translate_in_order(engine, translation.article(), lambda: screen):
            first = first or time.perf_counter() - wall
        rounds.append((time.process_time() - cpu, time.perf_counter() - wall, first))
    cpu, wall, first = min(rounds)
    return {"cpu": cpu, "wall": wall, "first": first, "load": load}


def main() -> None:
    """Print the figures, or measure one student in this process."""
    parser = argparse.ArgumentParser(description="Measure translating with students.")
    parser.add_argument("--measure", choices=ARCHITECTURES)
    chosen = parser.parse_args()
    if chosen.measure:
        print(json.dumps(_measure(chosen.measure)))
        return
    figures: dict[str, object] = {name: cpu_against_argos(name) for name in ARCHITECTURES}
    figures["students"] = {name: measured(name) for name in ARCHITECTURES}
    figures["argos"] = translation.measured("ours", ARGOS_BEAM)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
