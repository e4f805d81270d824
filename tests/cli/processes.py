"""The real command in a process of its own, as an ordinary user or on a full disk."""

import ctypes
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DROP_FROM_BOUNDS = 24  # prctl's PR_CAPBSET_DROP
_WRITES_ANYWHERE, _READS_ANYWHERE = 1, 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def told(self) -> str:
        """The messages of a command that could not do its work, which is no defect."""
        assert self.code == 1, (self.code, self.err)
        assert "Traceback" not in self.err, self.err
        return self.err


def newsreader(
    *words: object,
    home: Path,
    stdin: bytes = b"",
    before: Callable[[], None] | None = None,
) -> Done:
    """Run a command to its end; ``before`` runs in the process before the command does."""
    done = subprocess.run(
        command(home, *words),
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
        preexec_fn=before,
        env=environment(),
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def command(home: Path, *words: object) -> list[str]:
    return [sys.executable, "-m", "newsreader", "--home", str(home), *map(str, words)]


def environment() -> dict[str, str]:
    source = str(Path(__file__).parents[2] / "src")
    return {**os.environ, "PYTHONPATH": source, "LANG": "C.UTF-8"}


def as_ordinary_user() -> None:
    """Take from root the right to read and write what the permissions forbid."""
    # The interpreter may live where only root may look, so another user is not an answer.
    libc = ctypes.CDLL(None)
    for right in (_WRITES_ANYWHERE, _READS_ANYWHERE):
        libc.prctl(_DROP_FROM_BOUNDS, right, 0, 0, 0)


def with_room(size: int) -> Callable[[], None]:
    """Return what lets no file of a process grow beyond ``size`` bytes, as on a full disk."""
    # Python ignores SIGXFSZ, so that writing fails instead of ending the process.
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
