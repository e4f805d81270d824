"""Corrections as JSON; and those in articles that were exported as JSON.

In: corrections, or a document's bytes. Out: a document's bytes, or the corrections in it::

    {"format": "newsreader-corrections", "version": 1, "corrections": [
        {"uid", "from", "to", "source", "text", "original", "created", "modified"}]}
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from newsreader.exporters import json_format
from newsreader.exporters.memory_base import OLDEST, moment_of, moments_of, uid_of, unreadable
from newsreader.model.correction import Correction
from newsreader.model.language import Pair
from newsreader.model.translation import AlignedParagraph

FORMAT = "newsreader-corrections"
VERSION = 1


class MemoryJson:
    """Writes and reads JSON in UTF-8."""

    name = "json"
    suffix = ".json"

    def write(self, corrections: Sequence[Correction]) -> bytes:
        """Return one document that holds the corrections in the order given."""
        known = [as_json(one) for one in corrections]
        whole = {"format": FORMAT, "version": VERSION, "corrections": known}
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()

    def read(self, data: bytes) -> tuple[Correction, ...]:
        """Return the corrections in a document, also in one of exported articles.

        Raises:
            ExportError: the bytes are no such document, or of a newer version.
        """
        try:
            whole = json.loads(data)
            if isinstance(whole, dict) and whole.get("format") == json_format.FORMAT:
                articles = json_format.read(data)
                return tuple(made for one in articles for row in one.aligned for made in _of(row))
            if not isinstance(whole, dict) or whole.get("format") != FORMAT:
                raise unreadable("This is not a document of corrections.")
            if whole["version"] > VERSION:
                raise unreadable("A newer version of the program wrote this document.")
            return tuple(map(_correction, whole["corrections"]))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise unreadable("The document of corrections is damaged.") from error


def as_json(one: Correction) -> dict[str, Any]:
    """Return a correction as it stands in a document."""
    return {
        "uid": one.uid,
        "from": one.pair.source,
        "to": one.pair.target,
        "source": one.source,
        "text": one.text,
        "original": one.original,
        "created": one.created.isoformat(),
        "modified": one.modified.isoformat(),
    }


def _correction(known: dict[str, Any]) -> Correction:
    moments = moments_of(moment_of(known.get("created")), moment_of(known.get("modified")))
    return Correction(
        uid_of(known.get("uid")),
        Pair.parse(f"{known['from']}-{known['to']}"),
        str(known["source"]),
        str(known["text"]),
        str(known.get("original", "")),
        *moments,
    )


def _of(row: AlignedParagraph) -> Iterator[Correction]:
    """Yield the corrections in an exported paragraph; when they were made is not told there."""
    for index, original in row.corrected:
        (bead,) = [one for one in row.beads if index in one.target]
        spans = [row.source_sentences[one] for one in bead.source]
        source = row.source_text[spans[0].start : spans[-1].end]
        text = row.target_sentences[index].of(row.target_text)
        pair = Pair(row.source_language, row.source_language.other)
        yield Correction(uid_of(None), pair, source, text, original, OLDEST, OLDEST)
