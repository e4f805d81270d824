"""Running a measurement in a process of its own.

In: a module of this package with a ``main`` that prints one JSON object last. Out: that object.
"""

import json
import os
import subprocess
import sys
import time
from typing import Any


def run(module: str, *arguments: str) -> dict[str, Any]:
    """Run ``python -m benchmarks.MODULE`` and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def seconds(module: str, *arguments: str) -> float:
    """Return how long a process took from its start to its end."""
    start = time.perf_counter()
    run(module, *arguments)
    return time.perf_counter() - start


def environment() -> dict[str, str]:
    """Return the environment of a measurement: no screen, no telemetry.

    Compiled modules are kept, as an installed program has them: without them each start would
    compile hundreds of files.
    """
    changed = {"QT_QPA_PLATFORM": "offscreen", "ORT_DISABLE_TELEMETRY": "1"}
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **changed}


def answer(values: dict[str, Any]) -> None:
    """Print the result and end at once, without the cleaning up that nobody measures."""
    print(json.dumps(values))
    sys.stdout.flush()
    os._exit(0)
