"""The reference engine for student models, run in Node. Development only.

In: the folder of a student and lines. Out: what ``@browsermt/bergamot-translator`` makes of them.
The package is fetched from the npm registry, once, into a folder that is no part of this project.
"""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from newsreader.translation.engines.student.files import find_files

PACKAGE = "@browsermt/bergamot-translator"
VERSION = "0.4.9"
SCRIPT = Path(__file__).with_name("compare_student.cjs")
# What Firefox runs: the scales of the inputs were measured. The other mode measures them anew.
MEASURED, ANEW = "int8shiftAlphaAll", "int8shiftAll"


def install(folder: Path) -> None:
    """Fetch the package into ``folder`` unless it is there.

    Raises:
        RuntimeError: Node or npm is missing, or npm cannot fetch the package.
    """
    if (folder / "worker").is_dir():
        return
    if not shutil.which("node") or not shutil.which("npm"):
        raise RuntimeError("The reference engine needs Node and npm.")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    command = ["npm", "install", f"{PACKAGE}@{VERSION}", "--ignore-scripts", "--no-audit"]
    done = subprocess.run(
        [*command, "--no-fund"], capture_output=True, text=True, check=False, cwd=folder
    )
    if done.returncode:
        raise RuntimeError(f"npm could not fetch {PACKAGE}: {done.stderr.strip()}")
    # Its package.json calls every file a module, and the worker is none: take it out of its reach.
    shutil.copytree(folder / "node_modules" / PACKAGE / "worker", folder / "worker")


def translate(npm: Path, student: Path, lines: Sequence[str], precision: str) -> list[str]:
    """Return the reference's translations, always the likeliest next piece.

    Raises:
        RuntimeError: the engine fails.
    """
    files = find_files(student)
    vocabularies = dict.fromkeys([files.source_vocab, files.target_vocab])
    wish = {
        "model": str(student / files.model), "shortlist": str(student / files.shortlist),
        "vocabularies": [str(student / name) for name in vocabularies],
        "precision": precision, "lines": list(lines),
    }  # fmt: skip
    done = subprocess.run(
        ["node", str(SCRIPT), str(npm)],
        input=json.dumps(wish),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"The reference engine failed: {done.stderr.strip()}")
    texts: list[str] = json.loads(done.stdout)
    return [" ".join(text.split()) for text in texts]
