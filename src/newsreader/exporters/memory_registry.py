"""All formats of corrections, by name and by the ending of a file.

In: a name or a path. Out: the format.
"""

from pathlib import Path

from newsreader.errors import ExportError
from newsreader.exporters.memory_base import MemoryFormat
from newsreader.exporters.memory_json import MemoryJson
from newsreader.exporters.memory_tmx import MemoryTmx
from newsreader.exporters.memory_tsv import MemoryTsv

FORMATS: tuple[MemoryFormat, ...] = (MemoryJson(), MemoryTsv(), MemoryTmx())


def memory_format(name: str) -> MemoryFormat:
    """Return the format of a name.

    Raises:
        ExportError: there is no such format.
    """
    for candidate in FORMATS:
        if candidate.name == name:
            return candidate
    names = ", ".join(candidate.name for candidate in FORMATS)
    raise ExportError(f"There is no format {name}; there are: {names}.")


def format_of(path: Path) -> MemoryFormat:
    """Return the format of a file by its ending; raises as ``memory_format`` does."""
    return memory_format(path.suffix.lower().removeprefix("."))
