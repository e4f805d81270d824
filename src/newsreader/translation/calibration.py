"""What is found out about a package's model when it is installed, kept beside the model.

In: a package folder. Out: which attention the model is to tell, how probable it holds good words,
and a folder to load the model from so that it tells what was chosen. The model itself stays as it
came, its checksum says what it is: a model that tells something else is loaded from a copy that
lives until it is in memory; its name tells whose it is, so that what a crash left behind can be
cleaned. (Loading from memory takes as long and keeps the file in memory for good: 93 MB more for a
package of real size.)
"""

import json
import logging
import math
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from newsreader.errors import EngineError
from newsreader.translation import model_file
from newsreader.translation.model_file import Choice, Layout
from newsreader.translation.quality_score import USUAL, Expected

FILE = "calibration.json"
COPY = "newsreader_model-"  # begins the name of a folder with a copy
_BINARY = "model.bin"
_LESS_SURE = "word links of %s are less sure: %s"
_log = logging.getLogger(__name__)


def read(folder: Path) -> Choice:
    """Return the choice kept in a package folder; all heads of the last layer if there is none."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Choice(int(values["layer"]), int(values["heads"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Choice()


def expected(folder: Path) -> Expected:
    """Return how probable the model of a package folder holds good words; the usual if unknown."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = Expected(float(values["middle"]), float(values["spread"]))
    except (OSError, ValueError, KeyError, TypeError):
        return USUAL
    sound = math.isfinite(found.middle) and math.isfinite(found.spread) and found.spread > 0
    return found if sound else USUAL


def own(folder: Path) -> Choice:
    """Return what the model of a package folder tells of itself; loading that needs no copy."""
    try:
        return model_file.read(folder / "model" / _BINARY).choice
    except EngineError:
        return Choice()


def write(folder: Path, choice: Choice, measured: Expected | None = None) -> None:
    """Keep a choice in a folder, and how probable the model holds good words if that is known.

    Raises:
        OSError: it cannot be written.
    """
    values: dict[str, float] = {"layer": choice.layer, "heads": choice.heads}
    if measured is not None:
        values |= {"middle": measured.middle, "spread": measured.spread}
    (folder / FILE).write_text(json.dumps(values), encoding="utf-8")


@contextmanager
def telling(model: Path, choice: Choice) -> Iterator[Path]:
    """Give a folder like ``model`` whose model tells the chosen attention, for loading.

    Where that cannot be had, it is the folder itself: the model translates all the same.
    """
    layout = _to_copy(model, choice)
    if layout is None:
        yield model
        return
    with tempfile.TemporaryDirectory(
        prefix=f"{COPY}{os.getpid()}-", ignore_cleanup_errors=True
    ) as place:
        yield Path(place) if _copied(model, layout, choice, Path(place)) else model


def _to_copy(model: Path, choice: Choice) -> Layout | None:
    """Return the layout of a model that tells another attention than the chosen one, if it can."""
    try:
        layout = model_file.read(model / _BINARY)
    except EngineError as error:
        _log.warning(_LESS_SURE, model.parent.name, error)
        return None
    if not -layout.layers <= choice.layer < layout.layers:
        return None
    from_the_end = choice.layer - layout.layers if choice.layer >= 0 else choice.layer
    return None if layout.choice == replace(choice, layer=from_the_end) else layout


def _copied(model: Path, layout: Layout, choice: Choice, place: Path) -> bool:
    """Copy the model so that it tells what was chosen; say whether there was room for it."""
    try:
        for file in model.iterdir():
            if file.is_file() and file.name != _BINARY:
                shutil.copyfile(file, place / file.name)
        model_file.write_copy(model / _BINARY, layout, choice, place / _BINARY)
    except OSError as error:
        _log.warning(_LESS_SURE, model.parent.name, error)
        return False
    return True
