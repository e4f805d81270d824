"""All exporters, by name.

In: the name of a format. Out: its exporter.
"""

from newsreader.errors import ExportError
from newsreader.exporters.base import Exporter
from newsreader.exporters.json_format import JsonFormat
from newsreader.exporters.markdown import Markdown

EXPORTERS: tuple[Exporter, ...] = (Markdown(), JsonFormat())


def exporter(name: str) -> Exporter:
    """Return the exporter of a format.

    Raises:
        ExportError: there is no such format.
    """
    for candidate in EXPORTERS:
        if candidate.name == name:
            return candidate
    names = ", ".join(candidate.name for candidate in EXPORTERS)
    raise ExportError(f"There is no format {name}; there are: {names}.")
