"""All formats of corrections, by name and by the ending of a file.

In: a name or a path. Out: the format.
"""

from pathlib import Path

from newsreader.exporters.memory_base import MemoryFormat, unreadable
from newsreader.exporters.memory_json import MemoryJson
from newsreader.exporters.memory_tmx import MemoryTmx
from newsreader.exporters.memory_tsv import MemoryTsv
from newsreader.exporters.named import named

FORMATS: tuple[MemoryFormat, ...] = (MemoryJson(), MemoryTsv(), MemoryTmx())


def memory_format(name: str) -> MemoryFormat:
    """Return the format of a name.

    Raises:
        ExportError: there is no such format.
    """
    return named(name, FORMATS)


def format_of(path: Path) -> MemoryFormat:
    """Return the format of a file by its ending.

    Raises:
        ExportError: it ends otherwise.
    """
    for form in FORMATS:
        if form.suffix == path.suffix.lower():
            return form
    endings = ", ".join(form.suffix for form in FORMATS)
    raise unreadable(f"{path.name} is no file of corrections: these end in {endings}.")
