import pytest

from newsreader.errors import ExportError
from newsreader.exporters import registry


@pytest.mark.parametrize("name", ["json", "markdown"])
def test_exporter_by_name(name):
    assert registry.exporter(name).name == name


def test_unknown_format_is_refused_and_the_others_named():
    with pytest.raises(ExportError, match="json"):
        registry.exporter("stone tablet")


def test_names_and_suffixes_differ():
    names = [exporter.name for exporter in registry.EXPORTERS]
    suffixes = [exporter.suffix for exporter in registry.EXPORTERS]
    assert len(set(names)) == len(set(suffixes)) == len(names)
