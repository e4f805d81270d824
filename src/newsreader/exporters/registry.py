"""All exporters, by name.

In: the name of a format. Out: its exporter.
"""

from newsreader.exporters.base import Exporter
from newsreader.exporters.json_format import JsonFormat
from newsreader.exporters.markdown import Markdown
from newsreader.exporters.named import named

EXPORTERS: tuple[Exporter, ...] = (Markdown(), JsonFormat())


def exporter(name: str) -> Exporter:
    """Return the exporter of a format.

    Raises:
        ExportError: there is no such format.
    """
    return named(name, EXPORTERS)
