"""The order of the dictionaries, and which of them are switched off.

In: the folder of dictionaries. Out: one small file in it, written whole or not at all. A
dictionary it does not name comes last and is switched on; the built-in lexicon comes first.
"""

import json
import logging
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from newsreader.model.dictionary import BUILT_IN

FILE = "order.json"
_LARGEST = 1_000_000

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Uids in the reader's order, and those that are switched off."""

    order: tuple[str, ...] = ()
    disabled: frozenset[str] = frozenset()

    def arranged(self, present: Sequence[str]) -> list[str]:
        """Return uids that are present in the reader's order; unknown ones come behind."""
        there = {BUILT_IN, *present}
        known = [uid for uid in self.order if uid in there]
        first = [] if BUILT_IN in known else [BUILT_IN]
        return [*first, *known, *(uid for uid in present if uid not in known)]

    def switched(self, uid: str, *, enabled: bool) -> "Arrangement":
        """Return this arrangement with one dictionary on or off."""
        others = self.disabled - {uid}
        return replace(self, disabled=others if enabled else others | {uid})

    def without(self, uid: str) -> "Arrangement":
        """Return this arrangement without one dictionary."""
        order = tuple(one for one in self.order if one != uid)
        return Arrangement(order, self.disabled - {uid})


def load(folder: Path) -> Arrangement:
    """Return the arrangement; the usual one where none was stored or it cannot be read."""
    file = folder / FILE
    try:
        if file.stat().st_size > _LARGEST:
            raise ValueError("the file is far too large")  # noqa: TRY301
        said = json.loads(file.read_text("utf-8"))
        return Arrangement(_names(said["order"]), frozenset(_names(said["disabled"])))
    except FileNotFoundError:
        return Arrangement()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        logger.warning("The order of the dictionaries cannot be read: %s", error)
        return Arrangement()


def save(folder: Path, arrangement: Arrangement) -> None:
    """Store an arrangement.

    Raises:
        OSError: it cannot be written; the old one stays.
    """
    said = {"order": list(arrangement.order), "disabled": sorted(arrangement.disabled)}
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{uuid4().hex}.part"
    try:
        with part.open("x", encoding="utf-8") as file:
            file.write(json.dumps(said, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / FILE)
    finally:
        part.unlink(missing_ok=True)


def stamp(folder: Path) -> tuple[int, int, int] | None:
    """Return what changes whenever the arrangement is stored; None where there is none."""
    try:
        found = (folder / FILE).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def _names(said: Iterable[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in said if isinstance(one, str)))
