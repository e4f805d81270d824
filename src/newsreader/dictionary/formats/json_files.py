"""JSON files of a dictionary.

In: files and a name. Out: what the JSON holds.
"""

import json
from typing import Any

from newsreader.dictionary.formats.files import Files, text_of
from newsreader.errors import DictionaryBrokenError

LARGEST = 300_000_000  # bytes of one file


def load(files: Files, name: str) -> Any:  # noqa: ANN401
    """Return what is in a JSON file.

    Raises:
        DictionaryBrokenError: it is not JSON, or nested far too deep.
        DictionaryUnsafeError: it is far too large.
    """
    written = text_of(files.read(name, LARGEST), files.name)
    try:
        return json.loads(written)
    except (ValueError, RecursionError) as error:
        raise DictionaryBrokenError(
            f"{files.name} is damaged: {name} is not JSON.", about=files.name
        ) from error


def text(values: dict[str, Any], key: str) -> str:
    """Return the text under a key, or nothing where there is no text."""
    found = values.get(key, "")
    return found if isinstance(found, str) else ""
