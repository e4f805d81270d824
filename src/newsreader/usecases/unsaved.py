"""Wordings the library did not take: in a file beside it until it does.

In: what the reader wrote. Out: a kept correction; or a file that the next start reads.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from newsreader.model.language import Language, Pair
from newsreader.usecases.correct import Change, Wording, correct
from newsreader.usecases.export_articles import write_whole
from newsreader.usecases.workbench import Workbench

logger = logging.getLogger(__name__)


def keep(bench: Workbench, wording: Wording) -> Change:
    """Keep what the reader wrote; raises as ``correct``, with the text in the file by then."""
    try:
        change = correct(bench, wording)
    except Exception:  # whatever it is, the reader's words outlive it
        remember(bench, [wording])
        raise
    forget(bench, wording.pair, wording.source)
    return change


def remembered(bench: Workbench) -> tuple[Wording, ...]:
    """Return what is in the file, oldest first; nothing if it holds no wordings."""
    try:
        rows = json.loads(_file(bench).read_text(encoding="utf-8"))
        return tuple(map(_wording, rows))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        logger.warning("The unsaved corrections cannot be read: %s", error)
        return ()


def remember(bench: Workbench, wordings: Iterable[Wording]) -> None:
    """Put wordings into the file; that it cannot be written is only logged."""
    known = {(one.pair, one.source): one for one in remembered(bench)}
    known.update({(one.pair, one.source): one for one in wordings})
    _write(bench, known.values())


def forget(bench: Workbench, pair: Pair, source: str) -> None:
    """Take the wording of a sentence out of the file, if it is there."""
    known = remembered(bench)
    left = [one for one in known if (one.pair, one.source) != (pair, source)]
    if len(left) < len(known):
        _write(bench, left)


def _file(bench: Workbench) -> Path:
    return bench.paths.data / "unsaved.json"


def _write(bench: Workbench, wordings: Iterable[Wording]) -> None:
    rows = [_row(one) for one in wordings]
    try:
        if rows:
            # As ASCII, so that half a character does not hinder the rest.
            write_whole(json.dumps(rows, indent=1).encode("ascii"), _file(bench))
        else:
            _file(bench).unlink(missing_ok=True)
    except OSError as error:
        logger.warning("The unsaved corrections cannot be written: %s", error)


def _row(one: Wording) -> dict[str, str]:
    return {
        "from": one.pair.source,
        "to": one.pair.target,
        "source": one.source,
        "text": one.text,
        "original": one.original,
    }


def _wording(row: dict[str, str]) -> Wording:
    pair = Pair(Language(row["from"]), Language(row["to"]))
    return Wording(pair, str(row["source"]), str(row["text"]), str(row["original"]))
