"""Running a piece of program in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]

# Nothing stops root from writing, so a check of permissions becomes an ordinary user first. What is
# imported late is imported before: the interpreter itself may live where only root may look.
DROP_PRIVILEGES = """
migrations.scripts()
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""

START = """
import hashlib, os, resource, sqlite3, sys
from pathlib import Path
from newsreader.errors import *
from newsreader.library.library import Library
from newsreader.library import backup, check, migrations, session
from tests.library.making import article, note, series, whole
path = Path(sys.argv[1])
"""


def start(program: str, path: Path) -> subprocess.Popen[str]:
    """Start ``program`` after ``START``; its output is a pipe."""
    environment = {**os.environ, "PYTHONPATH": f"{_ROOT / 'src'}{os.pathsep}{_ROOT}"}
    return subprocess.Popen(
        [sys.executable, "-c", START + program, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=_ROOT,
        env=environment,
    )


def run(program: str, path: Path) -> list[str]:
    """Run ``program`` to its end and return the lines it printed."""
    with start(program, path) as process:
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    return output.splitlines()
